import { expect } from '@esm-bundle/chai';
import { descriptionOf } from '../../../support/accessible.js';
import { smallChecklist } from '../../../support/small-checklist.js';
import { once } from '../../../support/until.js';
import { begun, mount, watchChecklists } from './mount.js';
import { fileOf, fill } from './outside.js';

describe('<wijzer-checklist> at the start', () => {
  watchChecklists();

  it('asks who fills in and what they look at, with all points as the answer that is given', async () => {
    const widget = await mount();
    expect(widget.names('group')).to.deep.equal(['Wie vult in?', 'Waar kijk je naar?']);
    expect(widget.names('radio')).to.deep.equal([
      'Regisseur',
      'Gemeente',
      'Iedereen: laat alle punten zien',
      'De functie',
      'Eén casus',
      'Alles',
    ]);
    expect(
      widget
        .all('radio')
        .filter((input) => (input as HTMLInputElement).checked)
        .map((input) => input.id),
    ).to.deep.equal(['party2', 'scope2']);
    expect(descriptionOf(widget.radio('Regisseur'))).to.equal('Je voert regie.');
  });

  it('shows only the points of the choice in the list, and lets all points come back', async () => {
    const widget = await mount();
    await widget.mark('Regisseur');
    await widget.mark('De functie');
    await widget.act('Beginnen');
    expect(widget.text).to.include('5 van 7 punten');
    const returned = once(window, 'popstate');
    history.back();
    await returned;
    await widget.until('Kleine checklist');
    expect([widget.radio('Regisseur').checked, widget.radio('De functie').checked]).to.deep.equal([
      true,
      true,
    ]);
    await widget.mark('Iedereen: laat alle punten zien');
    await widget.mark('Alles');
    await widget.act('Beginnen');
    expect(widget.text).to.include('\n7 punten');
  });

  it('asks nothing about parties and scopes in a checklist without them', async () => {
    const items = (smallChecklist() as { items: Record<string, unknown>[] }).items.map(
      ({ parties: _parties, scopes: _scopes, ...item }) => item,
    );
    const content = smallChecklist({ set: { items }, remove: ['parties', 'scopes'] });
    const widget = await mount({ content });
    expect(widget.all('radio')).to.have.length(0);
    await widget.act('Beginnen');
    expect(widget.text).to.include('\n7 punten');
  });

  it('says what the checklist is, what a word means, and more for those who ask', async () => {
    const content = smallChecklist({ set: { 'start.more': 'Gemaakt met **beroepskrachten**.' } });
    const widget = await mount({ content });
    expect(widget.text).to.include('Er komt geen oordeel uit.');
    expect(widget.names('summary')).to.deep.equal(['Wat betekent regie?', 'Meer over deze checklist']);
    expect(widget.text).not.to.include('beroepskrachten');
    await widget.click('summary', 'Meer over deze checklist');
    expect(widget.text).to.include('beroepskrachten');
  });

  it('says before anything is filled in where it stays', async () => {
    const widget = await mount();
    expect(widget.text).to.include('Wat je invult blijft in dit scherm.');
  });

  it('offers to go on, and not to begin, once something is filled in', async () => {
    const widget = await begun();
    await fill(widget, 'Er is één plan.', 'Geregeld');
    widget.host.history = 'off';
    // The list was the first screen after the start.
    const returned = once(window, 'popstate');
    history.go(-3);
    await returned;
    await widget.settled();
    expect(widget.part('start')).to.have.length(1);
    expect(widget.has('button', 'Beginnen')).to.equal(false);
    await widget.act('Verder met de checklist');
    expect(widget.progress('Taken')).to.equal('1 van 4 bekeken');
  });

  it('opens a saved file and goes to the list', async () => {
    const file = await fileOf((other) => fill(other, 'Er is één plan.', 'Geregeld'));
    const widget = await mount();
    await widget.openFile(file);
    expect(widget.part('list')).to.have.length(1);
    expect(widget.told).to.equal('Het bestand is geopend.');
    expect(widget.progress('Taken')).to.equal('1 van 4 bekeken');
  });
});
