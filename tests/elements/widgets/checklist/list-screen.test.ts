import { expect } from '@esm-bundle/chai';
import { focused, textOf } from '../../../support/accessible.js';
import { smallChecklist } from '../../../support/small-checklist.js';
import { begun, watchChecklists, type Mounted } from './mount.js';
import { BACK, fill, toItem } from './outside.js';

const sections = (widget: Mounted) => widget.part('section') as HTMLDetailsElement[];
const rows = (widget: Mounted) => widget.part('item').map((row) => textOf(row).split('.')[0]);

describe('<wijzer-checklist> at the list', () => {
  watchChecklists();

  it('shows all sections folded, with how far each is in words', async () => {
    const widget = await begun();
    expect(widget.names('heading')).to.deep.equal([
      'Kleine checklist',
      'Taken',
      'Afspraken',
      'Later',
      'Verder',
    ]);
    expect(sections(widget).map(({ open }) => open)).to.deep.equal([false, false, false]);
    expect(widget.progress('Taken')).to.equal('0 van 4 bekeken');
    expect(widget.all('button').filter(({ part }) => part.contains('item'))).to.have.length(0);
  });

  it('counts the answers that leave something to talk about, and adds up nothing', async () => {
    const widget = await begun();
    await fill(widget, 'De regisseur heeft tijd.', 'Niet geregeld');
    await fill(widget, 'Er is één plan.', 'Deels geregeld');
    await fill(widget, 'Het plan is met het gezin gemaakt.', 'Niet geregeld');
    await fill(widget, 'Wie iets opbouwt', 'Geregeld');
    expect(widget.progress('Taken')).to.equal('4 van 4 bekeken, 1 deels, 2 niet geregeld');
    expect(widget.progress('Afspraken')).to.equal('0 van 3 bekeken');
    expect(widget.text).not.to.match(/%|score|punten van de/i);
  });

  it('says of a section without points that they are still to be written', async () => {
    const widget = await begun();
    await widget.unfold('Later');
    expect(widget.text).to.include('De punten van dit onderdeel moeten nog worden geschreven.');
    expect(textOf(sections(widget)[2]!.querySelector('summary')!)).to.equal('Later');
  });

  it('keeps unfolded what the reader unfolded, and folded what they folded', async () => {
    const widget = await begun();
    await widget.click('summary', 'Afspraken 0 van 3 bekeken');
    await widget.click('summary', 'Taken 0 van 4 bekeken');
    await widget.click('summary', 'Taken 0 van 4 bekeken');
    await widget.act('Rondes');
    await widget.act(BACK);
    expect(sections(widget).map(({ open }) => open)).to.deep.equal([false, true, false]);
  });

  it('says at a point what the answer is, and what hangs on it', async () => {
    const widget = await begun();
    await toItem(widget, 'Er is één plan.');
    await widget.write('note', 'Volgt.');
    await widget.act('Maak een actie');
    await widget.act('Maak een actie');
    await widget.act('Maak een actie');
    await widget.select('state-a2', 'klaar');
    await widget.act(BACK);
    expect(widget.rowText('Er is één plan.')).to.equal(
      'Er is één plan. Antwoord: nog niet bekeken, notitie, 2 acties',
    );
    expect(widget.rowText('Wie iets opbouwt')).to.include('Antwoord: nog niet bekeken');
    expect(widget.has('button', 'Acties: 2 open')).to.equal(true);
  });

  it('shows the points with one answer, those without, and those to talk about', async () => {
    const widget = await begun();
    await fill(widget, 'De regisseur heeft tijd.', 'Niet geregeld');
    await fill(widget, 'Er is één plan.', 'Wel, via een ander');
    await fill(widget, 'Verslagen komen op tijd.', 'Deels geregeld');
    await widget.select('filter-mark', 'Nog te bespreken');
    expect(rows(widget)).to.deep.equal(['De regisseur heeft tijd', 'Verslagen komen op tijd']);
    expect(widget.text).to.include('2 van 7 punten');
    await widget.select('filter-mark', 'Wel, via een ander');
    expect(rows(widget)).to.deep.equal(['Er is één plan']);
    expect(widget.progress('Afspraken')).to.equal('Geen punten bij deze keuze.');
    await widget.select('filter-mark', 'Nog niet bekeken');
    expect(rows(widget)).to.have.length(4);
    await widget.select('filter-mark', 'Alle');
    expect(rows(widget)).to.have.length(7);
  });

  it('shows the points for one party and about one thing', async () => {
    const widget = await begun();
    await widget.select('filter-party', 'Gemeente');
    expect(rows(widget)).to.deep.equal([
      'Er is één plan',
      'Het plan is met het gezin gemaakt',
      'Wie iets opbouwt, weet van de ander',
      'De regisseur mag knopen doorhakken',
      'Verslagen komen op tijd',
    ]);
    await widget.select('filter-scope', 'Eén casus');
    expect(widget.text).to.include('5 van 7 punten');
    await widget.select('filter-party', 'Regisseur');
    expect(widget.text).to.include('4 van 7 punten');
  });

  it('has the choice of the start in its own choice', async () => {
    const widget = await begun();
    await widget.select('filter-party', 'Regisseur');
    await widget.act('Rondes');
    await widget.act(BACK);
    expect((widget.field('filter-party') as HTMLSelectElement).selectedOptions[0]?.text).to.equal(
      'Regisseur',
    );
  });

  it('says of which round it is and when the next one is', async () => {
    const widget = await begun();
    expect(widget.text).to.include('Ronde van 15 juni 2026').and.not.to.include('Volgende ronde');
    await widget.act('Rondes');
    await widget.write('next', '2026-09-01');
    await widget.act(BACK);
    expect(widget.text).to.include('Volgende ronde: 1 september 2026');
  });

  it('leads to every other screen and back', async () => {
    const widget = await begun();
    const ways = [
      'Acties',
      'Bij wie ligt wat?',
      'Rondes',
      'Vergelijken',
      'Overdracht',
      'Bewaren, kopiëren en printen',
    ];
    expect(widget.names('button')).to.deep.equal(ways);
    for (const way of ways) {
      await widget.act(way);
      expect(widget.heading).to.equal(way);
      await widget.act(widget.has('button', BACK) ? BACK : 'Terug');
      expect(widget.part('list')).to.have.length(1);
    }
  });

  it('leads to no screen that the content does not have', async () => {
    const widget = await begun({ content: smallChecklist({ remove: ['split', 'handover', 'caution'] }) });
    expect(widget.names('button')).to.deep.equal([
      'Acties',
      'Rondes',
      'Vergelijken',
      'Bewaren, kopiëren en printen',
    ]);
    expect(widget.text).not.to.include('Dit is een hulp bij een gesprek.');
  });

  it('stands at the point the reader comes from, also in a section that was folded', async () => {
    const widget = await begun();
    await widget.unfold('Taken');
    await widget.item('Wie iets opbouwt');
    await widget.act('Volgend punt');
    expect(widget.heading).to.equal('De regisseur mag knopen doorhakken.');
    await widget.act(BACK);
    expect(textOf(focused()!)).to.include('De regisseur mag knopen doorhakken.');
    expect(sections(widget).map(({ open }) => open)).to.deep.equal([true, true, false]);
  });

  it('stands at its heading when the point went out of sight by its answer', async () => {
    const widget = await begun();
    await widget.select('filter-mark', 'Nog niet bekeken');
    await fill(widget, 'Er is één plan.', 'Geregeld');
    expect(widget.part('item').map(textOf).join()).not.to.include('Er is één plan.');
    expect(textOf(focused()!)).to.equal('Kleine checklist');
  });
});
