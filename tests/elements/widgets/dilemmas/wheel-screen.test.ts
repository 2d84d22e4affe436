import { expect } from '@esm-bundle/chai';
import { focused, isVisible, nameOf, textOf } from '../../../support/accessible.js';
import { click } from '../../../support/keys.js';
import { until } from '../../../support/until.js';
import { NARROW, levenswiel, mount, watchDilemmas, type Mounted } from './mount.js';

const rows = (widget: Mounted) => widget.rows.map(nameOf);
const segments = (widget: Mounted) => widget.segments.map(nameOf);

describe('<wijzer-dilemmas> at the wheel', () => {
  watchDilemmas();

  it('shows title, introduction, the family folded away, and how many dilemmas there are', async () => {
    const widget = await mount();
    expect(widget.heading).to.equal("Kleine dilemma's");
    expect(widget.text).to.include('Je leert van een verzonnen gezin.');
    expect(widget.text).not.to.include('Een gezin in een klein dorp.');
    await widget.click('summary', 'Wie is wie?');
    expect(widget.text).to.include('Een gezin in een klein dorp.');
    expect(widget.text).to.include('Moeder, 30 jaar.');
    expect(widget.status).to.equal("3 dilemma's");
  });

  it('names the same stations with the same counts in list and wheel', async () => {
    const widget = await mount({ content: await levenswiel() });
    expect(rows(widget)).to.have.length(10);
    expect(rows(widget)).to.include("Puberteit: 11 dilemma's");
    expect(segments(widget)).to.deep.equal(rows(widget));
    await widget.filter('Functie', 'Wijkagent');
    expect(segments(widget)).to.deep.equal(rows(widget));
    expect(rows(widget).join()).to.include("geen dilemma's");
  });

  it('tells in both what was seen, and marks where the reader was', async () => {
    const widget = await mount();
    await widget.open('Thuis', 'Anna is moe');
    await widget.click('button', 'Terug naar Thuis');
    await widget.click('button', 'Terug naar het wiel');
    expect(rows(widget)).to.deep.equal(["Thuis: 2 dilemma's, 1 bekeken", 'School: 1 dilemma']);
    expect(segments(widget)).to.deep.equal(rows(widget));
    for (const list of [widget.rows, widget.segments])
      expect(list.map((each) => each.getAttribute('aria-current'))).to.deep.equal(['true', null]);
    expect(widget.segments[0]!.getAttribute('transform')).to.match(/^translate/);
  });

  it('opens a station with a click on its segment', async () => {
    const widget = await mount({ content: await levenswiel() });
    await click(widget.segments[2]!.querySelector('.figure')!);
    await widget.until('Basisschool');
    expect(focused()).to.equal(widget.get('heading', 'Basisschool'));
  });

  it('has no text of its own in the wheel', async () => {
    const widget = await mount();
    expect(widget.root.querySelector('.wheel svg')!.textContent.trim()).to.equal('');
  });

  it('filters by function and by phase', async () => {
    const widget = await mount();
    await widget.filter('Functie', 'Leraar');
    expect(widget.status).to.equal("2 dilemma's");
    await widget.filter('Fase', 'School');
    expect(widget.status).to.equal('1 dilemma');
    expect(rows(widget)).to.deep.equal(["Thuis: geen dilemma's", 'School: 1 dilemma']);
  });

  it('says that nothing fits, and clears the filters', async () => {
    const widget = await mount();
    expect(widget.has('button', "Laat alle dilemma's zien")).to.equal(false);
    await widget.filter('Functie', 'Arts');
    await widget.filter('Fase', 'School');
    expect(widget.status).to.equal('Er past geen dilemma bij deze keuze.');
    await widget.click('button', "Laat alle dilemma's zien");
    expect(widget.status).to.equal("3 dilemma's");
    expect([widget.select('Functie').value, widget.select('Fase').value]).to.deep.equal(['', '']);
    expect(focused()).to.equal(widget.select('Functie'));
  });

  it('moves no focus when a filter changes, and keeps the filters on the way back', async () => {
    const widget = await mount();
    widget.select('Functie').focus();
    await widget.filter('Functie', 'Leraar');
    expect(focused()).to.equal(widget.select('Functie'));
    await widget.open('Thuis');
    await widget.click('button', 'Terug naar het wiel');
    expect(widget.select('Functie').selectedOptions[0]!.text).to.equal('Leraar');
    expect(widget.status).to.equal("2 dilemma's");
  });

  it('stands beside the list where there is room, and leaves it to the list where there is not', async () => {
    const widget = await mount();
    const [row, segment] = [widget.rows[0]!, widget.segments[0]!];
    expect(isVisible(segment)).to.equal(true);
    const [left, right] = [row.getBoundingClientRect(), segment.getBoundingClientRect()];
    expect(left.right).to.be.lessThan(right.left);
    widget.place.style.inlineSize = `${NARROW}px`;
    await until(() => !isVisible(segment), 'the wheel is gone');
    expect(isVisible(row)).to.equal(true);
  });

  it('puts the family in the middle without their ages', async () => {
    const widget = await mount({ content: await levenswiel() });
    const middle = widget.root.querySelector('.middle')!;
    expect(textOf(middle)).to.equal('Marit Kerem Noor Sem Bo Riet');
  });
});
