import { expect } from '@esm-bundle/chai';
import { smallTree } from '../../../support/small-tree.js';
import { SHARE, WAIT, after, watchTrees, type Mounted } from './mount.js';

const checked = (widget: Mounted) =>
  [...widget.all('radio'), ...widget.all('checkbox')]
    .filter((input) => (input as HTMLInputElement).checked)
    .map((input) => (input as HTMLInputElement).labels![0]!)
    .map((label) => label.querySelector('slot')!.assignedElements()[0]!.textContent);

describe('<wijzer-decision-tree> at a question', () => {
  watchTrees();

  it('says how far it is, and no more than that it is about so many', async () => {
    const widget = await after([]);
    expect(widget.text).to.match(/^Vraag 1 van ongeveer 6$/m);
    await widget.on('Ik help');
    expect(widget.text).to.match(/^Vraag 2 van ongeveer 6$/m);
  });

  it('gives an explanation only to those it fits', async () => {
    const helper = await after(['Ik help']);
    expect(helper.text).not.to.include('Bel je eigen meldkamer.');
    const police = await after(['Ik handhaaf']);
    expect(police.text).to.include('Bel je eigen meldkamer.');
    expect(police.text).not.to.include('Kijk ook in de proef.');
    helper.place.remove();
  });

  it('opens why it asks, and its sources', async () => {
    const widget = await after(['Ik help']);
    expect(widget.text).not.to.include('Gevaar gaat voor.');
    await widget.click('summary', 'Waarom deze vraag?');
    expect(widget.text).to.include('Gevaar gaat voor.');
    await widget.click('summary', 'Bron: De wet, artikel 1.');
    expect(widget.text).to.include('Gecontroleerd op 1 juni 2026.');
  });

  for (const [answers, error] of [
    [[], 'Kies een antwoord.'],
    [['Ik help'], 'Kies een antwoord. Weet je het niet? Kies dan: Weet ik niet.'],
    [['Ik help', 'Nee'], 'Kies een of meer antwoorden.'],
    [SHARE.slice(0, 5), 'Vul een datum in.'],
  ] as const)
    it(`says what to do without an answer: ${error}`, async () => {
      const widget = await after(answers);
      const { heading } = widget;
      await widget.click('button', 'Verder');
      expect(widget.heading).to.equal(heading);
      expect(widget.part('error')).to.have.length(1);
      expect(widget.text).to.include(error);
    });

  it('goes on from a note that is left empty, and from a page that only tells', async () => {
    const widget = await after(['Ik help', 'Nee', ['Gewone gegevens']]);
    await widget.click('button', 'Verder');
    expect(widget.heading).to.equal('Waarvoor is het nodig?');
    await widget.click('button', 'Verder');
    expect(widget.heading).to.equal('Wanneer kijk je opnieuw?');
  });

  it('takes several answers at once', async () => {
    const widget = await after(['Ik help', 'Nee']);
    await widget.choose('Gewone gegevens');
    await widget.choose('Gezondheid');
    expect(checked(widget)).to.deep.equal(['Gewone gegevens', 'Gezondheid']);
    await widget.next();
    expect(widget.text).to.include('Gewone gegevens, Gezondheid');
  });

  it('keeps a note when the reader goes back and forth', async () => {
    const widget = await after(['Ik help']);
    await widget.note('De buren belden.');
    await widget.on('Nee');
    expect(widget.noteText).to.equal('');
    await widget.note('Een andere.');
    await widget.click('button', 'Terug');
    await widget.until('Is er gevaar?');
    expect(widget.noteText).to.equal('De buren belden.');
    expect(widget.root.querySelector<HTMLDetailsElement>('details[part=note]')!.open).to.equal(true);
    await widget.click('button', 'Verder');
    expect(widget.noteText).to.equal('Een andere.');
  });

  it('does not fold a note away while it is being emptied', async () => {
    const widget = await after(['Ik help']);
    await widget.click('summary', 'Notitie bij deze vraag');
    await widget.note('x');
    widget.write('note', '');
    await widget.settled();
    expect(widget.root.querySelector<HTMLDetailsElement>('details[part=note]')!.open).to.equal(true);
  });

  it('keeps a note while the reader changes the answer', async () => {
    const widget = await after(['Ik help']);
    await widget.note('Blijft.');
    await widget.on('Nee');
    await widget.click('button', 'Wijzig Is er gevaar?');
    expect(widget.noteText).to.equal('Blijft.');
    await widget.on('Weet ik niet');
    expect(widget.heading).to.equal('Welke gegevens zijn het?');
  });

  it('has no room for a note where the answer is one, or where there is no record', async () => {
    const widget = await after(WAIT.slice(0, 4));
    expect(widget.part('note')).to.have.length(0);
    const without = await after([], { content: smallTree({ remove: ['record'] }) });
    expect(without.part('note')).to.have.length(0);
    widget.place.remove();
  });

  it('remembers what was typed and not sent', async () => {
    const widget = await after(WAIT.slice(0, 4));
    await widget.give('Half een zin');
    await widget.click('button', 'Ik twijfel');
    await widget.click('button', 'Terug');
    await widget.until('Waarvoor is het nodig?');
    expect(widget.root.querySelector<HTMLTextAreaElement>('#field')!.value).to.equal('Half een zin');
  });
});
