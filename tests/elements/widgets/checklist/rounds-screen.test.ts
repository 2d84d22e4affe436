import { expect } from '@esm-bundle/chai';
import { focused, nameOf, textOf } from '../../../support/accessible.js';
import { begun, savedBy, watchChecklists, type Mounted } from './mount.js';
import { BACK, fill } from './outside.js';

const changes = (widget: Mounted) => [...widget.root.querySelectorAll('[part=changes] li')].map(textOf);

/** Begins a round on a day, from the list, and comes back to the list. */
async function nextRound(widget: Mounted, day: string): Promise<void> {
  widget.place.now = () => new Date(`${day}T10:00:00Z`);
  await widget.act('Rondes');
  await widget.act('Begin een nieuwe ronde');
  await widget.act('Ja, begin een nieuwe ronde');
  await widget.act(BACK);
}

describe('<wijzer-checklist> at the rounds', () => {
  watchChecklists();

  it('says when the round began and how far it is', async () => {
    const widget = await begun();
    await widget.act('Rondes');
    expect(widget.text).to.include('Deze ronde begon op 15 juni 2026. 0 punten zijn bekeken.');
    await widget.act(BACK);
    await fill(widget, 'Er is één plan.', 'Geregeld');
    await widget.act('Rondes');
    expect(widget.text).to.include('1 punt is bekeken.');
    expect(widget.part('changes')).to.have.length(0);
  });

  it('puts the day of the next round in an agenda', async () => {
    const widget = await begun();
    await widget.act('Rondes');
    expect(widget.has('button', 'Zet deze dag in je agenda')).to.equal(false);
    await widget.write('next', '2026-09-01');
    const { name, type, text } = await savedBy(() => widget.act('Zet deze dag in je agenda'));
    expect([name, type]).to.deep.equal(['klein-2026-09-01.ics', 'text/calendar;charset=utf-8']);
    expect(text).to.include('SUMMARY:Kleine checklist: rondes').and.to.include('20260901');
    expect(widget.told).to.equal('Het bestand staat bij je downloads.');
    await widget.write('next', '');
    expect(widget.has('button', 'Zet deze dag in je agenda')).to.equal(false);
  });

  it('asks before it begins a round, and does nothing on no', async () => {
    const widget = await begun();
    await fill(widget, 'Er is één plan.', 'Geregeld');
    await widget.act('Rondes');
    await widget.act('Begin een nieuwe ronde');
    expect(textOf(focused()!)).to.include('Wil je een nieuwe ronde beginnen?');
    expect(widget.names('group')).to.have.length(1);
    await widget.act('Nee, ga terug');
    expect(nameOf(focused()!)).to.equal('Begin een nieuwe ronde');
    expect(widget.text).to.include('1 punt is bekeken.');
  });

  it('asks again when the reader went away in between', async () => {
    const widget = await begun();
    await widget.act('Rondes');
    await widget.act('Begin een nieuwe ronde');
    await widget.act(BACK);
    await widget.act('Rondes');
    expect(widget.has('button', 'Ja, begin een nieuwe ronde')).to.equal(false);
  });

  it('begins empty, keeps agreements, and forgets the day that was agreed for it', async () => {
    const widget = await begun();
    await fill(widget, 'Er is één plan.', 'Geregeld', 'Volgt.');
    await widget.act('Acties');
    await widget.act('Maak een actie');
    await widget.act(BACK);
    await widget.act('Rondes');
    await widget.write('next', '2026-09-01');
    widget.place.now = () => new Date('2026-09-02T10:00:00Z');
    await widget.act('Begin een nieuwe ronde');
    await widget.act('Ja, begin een nieuwe ronde');
    expect(widget.told).to.equal('De nieuwe ronde is begonnen.');
    expect(textOf(focused()!)).to.equal('Rondes');
    expect(widget.text).to.include('Deze ronde begon op 2 september 2026. 0 punten zijn bekeken.');
    expect(widget.field('next').value).to.equal('');
    await widget.act(BACK);
    expect(widget.progress('Taken')).to.equal('0 van 4 bekeken');
    expect(widget.has('button', 'Acties: 1 open')).to.equal(true);
    await widget.act('Rondes');
    expect(widget.told).to.equal('');
  });

  it('shows all points again in a new round, whatever was shown', async () => {
    const widget = await begun();
    await widget.select('filter-mark', 'Nog te bespreken');
    await nextRound(widget, '2026-09-02');
    expect(widget.text).to.include('\n7 punten');
  });

  it('says what is another answer than then, with the note of then', async () => {
    const widget = await begun();
    await fill(widget, 'De regisseur heeft tijd.', 'Geregeld');
    await fill(widget, 'Er is één plan.', 'Niet geregeld', 'Nog te vroeg.');
    await nextRound(widget, '2026-09-02');
    await widget.act('Rondes');
    expect(widget.text)
      .to.include('Wat is er anders dan op 15 juni 2026?')
      .and.to.include('Er is nog niets anders.');
    await widget.act(BACK);
    await fill(widget, 'De regisseur heeft tijd.', 'Geregeld');
    await fill(widget, 'Er is één plan.', 'Geregeld');
    await fill(widget, 'Verslagen komen op tijd.', 'Deels geregeld');
    await widget.act('Rondes');
    expect(changes(widget)).to.deep.equal([
      'Er is één plan. Was: Niet geregeld. Nu: Geregeld. Notitie van toen: Nog te vroeg.',
      'Verslagen komen op tijd. Was: nog niet bekeken. Nu: Deels geregeld.',
    ]);
    expect(widget.root.querySelectorAll('#beside')).to.have.length(0);
  });

  it('compares with an earlier round of choice', async () => {
    const widget = await begun();
    await fill(widget, 'Er is één plan.', 'Niet geregeld');
    await nextRound(widget, '2026-09-02');
    await fill(widget, 'Er is één plan.', 'Deels geregeld');
    await nextRound(widget, '2026-12-01');
    await fill(widget, 'Er is één plan.', 'Geregeld');
    await widget.act('Rondes');
    const select = widget.field('beside') as HTMLSelectElement;
    expect([...select.options].map(({ text }) => text)).to.deep.equal(['15 juni 2026', '2 september 2026']);
    expect(select.selectedOptions[0]?.text).to.equal('2 september 2026');
    expect(changes(widget)).to.deep.equal(['Er is één plan. Was: Deels geregeld. Nu: Geregeld.']);
    await widget.select('beside', '15 juni 2026');
    expect(changes(widget)).to.deep.equal(['Er is één plan. Was: Niet geregeld. Nu: Geregeld.']);
    expect(widget.text).to.include('Wat is er anders dan op 15 juni 2026?');
  });
});
