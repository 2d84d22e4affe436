/** By keyboard alone: what these tests press, a reader can press. */
import { expect } from '@esm-bundle/chai';
import { focused, nameOf, roleOf, textOf } from '../../../support/accessible.js';
import { press, typeText } from '../../../support/keys.js';
import { begun, inOrder, mount, watchChecklists, type Mounted } from './mount.js';
import { BACK, SAVE, copiedBy, fill, toItem, unfoldAll } from './outside.js';

const PLAN = 'Er is één plan.';

const focus = () => {
  const element = focused()!;
  return `${roleOf(element)} "${nameOf(element)}"`;
};

describe('<wijzer-checklist> by keyboard', () => {
  watchChecklists();

  it('goes through a whole visit: start, list, section, point, answer, note, agreement, and back', async () => {
    const widget = await mount();
    await widget.tabTo('button', 'Beginnen');
    await press('Enter');
    await widget.settled();
    expect(widget.part('list')).to.have.length(1);
    expect(focus()).to.equal('heading "Kleine checklist"');

    await widget.tabTo('summary', 'Taken 0 van 4 bekeken');
    await press('Enter');
    await widget.settled();
    await widget.tabTo('button', `${PLAN} Antwoord: nog niet bekeken`);
    await press('Enter');
    await widget.until(PLAN);
    expect(focus()).to.equal(`heading "${PLAN}"`);

    await widget.tabTo('radio', 'Geregeld');
    await press('Space');
    await press('ArrowDown');
    await widget.settled();
    expect(focus()).to.equal('radio "Deels geregeld"');
    expect(widget.radio('Deels geregeld').checked).to.equal(true);
    await inOrder(widget);

    await widget.tabTo('textbox', 'Notitie');
    await typeText('Volgt in mei.');
    await widget.tabTo('button', 'Maak een actie');
    await press('Space');
    await widget.settled();
    expect(focus()).to.equal('textbox "Wat gebeurt er?"');
    await typeText('Plan schrijven');
    await press('Tab');
    await typeText('adviseur');
    await widget.settled();
    expect(focus()).to.equal('textbox "Wie doet het?"');

    await widget.tabTo('button', BACK);
    await press('Enter');
    await widget.until('Kleine checklist');
    expect(focus()).to.equal(`button "${PLAN} Antwoord: Deels geregeld, notitie, 1 actie"`);

    await press('Enter');
    await widget.until(PLAN);
    expect(widget.field('note').value).to.equal('Volgt in mei.');
    expect(widget.field('what-a1').value).to.equal('Plan schrijven');
    expect(widget.field('owner-a1').value).to.equal('adviseur');
  });

  it('comes to every screen at its heading, and with Escape back to the list', async () => {
    const widget = await begun();
    for (const view of ['Acties', 'Bij wie ligt wat?', 'Rondes', 'Vergelijken', 'Overdracht', SAVE]) {
      await widget.tabTo('button', view);
      await press('Enter');
      await widget.until(view);
      expect(focus()).to.equal(`heading "${view}"`);
      await press('Escape');
      await widget.until('Kleine checklist');
      expect(focus()).to.equal('heading "Kleine checklist"');
    }
  });

  it('goes from point to point at the heading of each', async () => {
    const widget = await begun();
    await toItem(widget, PLAN);
    await widget.tabTo('button', 'Volgend punt');
    await press('Enter');
    await widget.until('Het plan is met het gezin gemaakt.');
    expect(focus()).to.equal('heading "Het plan is met het gezin gemaakt."');
    await widget.tabTo('button', 'Vorig punt');
    await press('Space');
    await widget.until(PLAN);
    expect(focus()).to.equal(`heading "${PLAN}"`);
  });

  it('splits duties and asks to be sure without a mouse', async () => {
    const widget = await begun();
    await widget.act('Bij wie ligt wat?');
    await widget.tabTo('summary', 'Taken 2 van 2 nog niet verdeeld');
    await press('Enter');
    await widget.settled();
    await widget.tabTo('checkbox', 'Procesregie');
    await press('Space');
    await widget.settled();
    expect(focus()).to.equal('checkbox "Procesregie"');
    expect(widget.text).to.include('2 punten liggen bij niemand.');
    await press('Escape');
    await widget.settled();
    await widget.act('Rondes');
    await widget.tabTo('button', 'Begin een nieuwe ronde');
    await press('Enter');
    await widget.settled();
    expect(textOf(focused()!)).to.include('Wil je een nieuwe ronde beginnen?');
    await widget.tabTo('button', 'Nee, ga terug');
    await press('Enter');
    await widget.settled();
    expect(focus()).to.equal('button "Begin een nieuwe ronde"');
  });
});

/** What a screen reader says by itself about an act: the live regions that were there and have other words now. */
async function announced(widget: Mounted, act: () => Promise<unknown>): Promise<string[]> {
  const regions = [...widget.root.querySelectorAll('[role=status]')];
  const before = regions.map(textOf);
  await act();
  await widget.settled();
  return regions
    .filter((region, at) => region.isConnected && textOf(region) !== before[at])
    .map(textOf)
    .filter(Boolean);
}

describe('<wijzer-checklist> and what is said by itself', () => {
  watchChecklists();

  it('says one thing about an act that does not move the reader', async () => {
    const widget = await begun();
    const said = (act: () => Promise<unknown>) => announced(widget, act);
    expect(await said(() => widget.select('filter-party', 'Regisseur'))).to.deep.equal(['5 van 7 punten']);
    await widget.act('Acties');
    await widget.act('Maak een actie');
    expect(await said(() => widget.write('what-a1', '111222333'))).to.deep.equal([
      'Hier lijkt een BSN te staan. Haal het weg als dat zo is.',
    ]);
    expect(await said(() => widget.act('Haal deze actie weg Actie 1'))).to.deep.equal(['De actie is weg.']);
    await widget.act(BACK);
    await widget.act('Bij wie ligt wat?');
    await unfoldAll(widget);
    expect(await said(() => widget.mark('Casusregie'))).to.deep.equal([
      '2 punten liggen bij niemand. 0 punten liggen bij twee.',
    ]);
    await widget.act(BACK);
    await widget.act(SAVE);
    expect(await said(() => copiedBy(widget, 'Kopieer als tekst'))).to.deep.equal(['Het is gekopieerd.']);
    expect(await said(() => widget.openFile('kapot'))).to.have.length(1);
  });

  it('says nothing by itself where focus goes to the words, or where a control says it', async () => {
    const widget = await begun();
    const said = (act: () => Promise<unknown>) => announced(widget, act);
    expect(await said(() => toItem(widget, PLAN)), 'to a point').to.deep.equal([]);
    expect(await said(() => widget.mark('Geregeld')), 'an answer').to.deep.equal([]);
    expect(await said(() => widget.write('note', 'Volgt.')), 'a note').to.deep.equal([]);
    expect(await said(() => widget.act('Maak een actie')), 'an agreement').to.deep.equal([]);
    expect(await said(() => widget.act(BACK)), 'to the list').to.deep.equal([]);
    await widget.act('Rondes');
    expect(await said(() => widget.act('Begin een nieuwe ronde')), 'to be sure').to.deep.equal([]);
  });

  it('says what became of a file on the screen it leads to', async () => {
    const widget = await begun();
    await fill(widget, PLAN, 'Geregeld');
    await widget.act('Rondes');
    await widget.act('Begin een nieuwe ronde');
    expect(await announced(widget, () => widget.act('Ja, begin een nieuwe ronde'))).to.deep.equal([
      'De nieuwe ronde is begonnen.',
    ]);
  });
});
