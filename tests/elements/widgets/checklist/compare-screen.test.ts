import { expect } from '@esm-bundle/chai';
import { focused, textOf } from '../../../support/accessible.js';
import { begun, watchChecklists, type Mounted } from './mount.js';
import { BACK, changed, copiedBy, fileOf, fill, printedBy, rowsOn } from './outside.js';

const groups = (widget: Mounted) =>
  [...widget.root.querySelectorAll('[part=compare] section')].map((group) => [
    textOf(group.querySelector('[role=heading]')!),
    ...[...group.querySelectorAll('li')].map(textOf),
  ]);

/** A colleague of the municipality: two answers, one with a note. */
const colleague = () =>
  fileOf(async (widget) => {
    await fill(widget, 'De regisseur heeft tijd.', 'Geregeld');
    await fill(widget, 'Er is één plan.', 'Niet geregeld', 'Geen plan gezien.');
    await widget.select('filter-party', 'Gemeente');
  });

/** Own answers, at the screen to compare. */
async function atCompare(): Promise<Mounted> {
  const widget = await begun();
  await fill(widget, 'De regisseur heeft tijd.', 'Geregeld');
  await fill(widget, 'Er is één plan.', 'Geregeld', 'Het ligt er.');
  await fill(widget, 'Verslagen komen op tijd.', 'Deels geregeld');
  await widget.act('Vergelijken');
  return widget;
}

const SIDE = 'Gemeente, 15 juni 2026';

describe('<wijzer-checklist> and answers beside each other', () => {
  watchChecklists();

  it('says what to do, and compares nothing with itself', async () => {
    const widget = await atCompare();
    expect(widget.text).to.include('Niemand heeft gelijk of ongelijk.');
    expect(groups(widget)).to.deep.equal([]);
    expect(widget.names('button')).to.deep.equal([BACK]);
  });

  it('shows what differs first, then what some looked at, then what is alike', async () => {
    const file = await colleague();
    const widget = await atCompare();
    await widget.openFile(file);
    expect(widget.told).to.equal(`${SIDE} staat er nu naast.`);
    expect(groups(widget)).to.deep.equal([
      [
        'Hier verschillen de antwoorden (1)',
        `Er is één plan. Hier ingevuld Geregeld Het ligt er. ${SIDE} Niet geregeld Geen plan gezien.`,
      ],
      [
        'Hier heeft niet ieder een antwoord (1)',
        `Verslagen komen op tijd. Hier ingevuld Deels geregeld ${SIDE} nog niet bekeken`,
      ],
      [
        'Hier zijn de antwoorden gelijk (1)',
        `De regisseur heeft tijd. Hier ingevuld Geregeld ${SIDE} Geregeld`,
      ],
    ]);
  });

  it('changes nothing of what was filled in here', async () => {
    const file = await colleague();
    const widget = await atCompare();
    await widget.openFile(file);
    await widget.act(BACK);
    expect(widget.progress('Taken')).to.equal('2 van 4 bekeken');
    expect(widget.text).to.include('\n7 punten');
  });

  it('compares all points, also those out of the own choice', async () => {
    const file = await colleague();
    const widget = await begun();
    await widget.select('filter-party', 'Regisseur');
    await widget.select('filter-scope', 'Eén casus');
    await widget.act('Vergelijken');
    await widget.openFile(file);
    expect(groups(widget).map(([title]) => title)).to.deep.equal(['Hier heeft niet ieder een antwoord (2)']);
  });

  it('gives each file a name of its own, also when two are alike and one was taken away', async () => {
    const file = await colleague();
    const widget = await atCompare();
    for (let at = 0; at < 3; at++) await widget.openFile(file);
    expect(widget.told).to.equal(`${SIDE} (3) staat er nu naast.`);
    await widget.act(`Haal weg: ${SIDE} (2)`);
    expect(widget.told).to.equal('Het bestand is weggehaald.');
    expect(textOf(focused()!)).to.equal('Vergelijken');
    await widget.openFile(file);
    expect(widget.names('button').filter((name) => name.startsWith('Haal'))).to.deep.equal([
      `Haal weg: ${SIDE}`,
      `Haal weg: ${SIDE} (3)`,
      `Haal weg: ${SIDE} (2)`,
    ]);
  });

  it('names somebody who did not say for whom they filled in', async () => {
    const file = await fileOf((other) => fill(other, 'Er is één plan.', 'Geregeld'));
    const widget = await atCompare();
    await widget.openFile(file);
    expect(widget.text).to.include('Iemand, 15 juni 2026');
  });

  it('compares the last round of each', async () => {
    const file = changed(await colleague(), {
      rounds: [
        { date: '2026-01-05', entries: { t2: { mark: 'ja' } } },
        { date: '2026-06-01', entries: { t2: { mark: 'nee' } } },
      ],
    });
    const widget = await atCompare();
    await widget.openFile(file);
    expect(groups(widget)[0]![1]).to.include('Gemeente, 1 juni 2026 Niet geregeld');
  });

  it('says so when neither has an answer', async () => {
    const file = await fileOf(async (other) => {
      await other.act('Acties');
      await other.act('Maak een actie');
      await other.act(BACK);
    });
    const widget = await begun();
    await widget.act('Vergelijken');
    await widget.openFile(file);
    expect(widget.text).to.include('Er is nog niets om te vergelijken.');
    expect(widget.has('button', 'Print')).to.equal(false);
  });

  for (const [name, broken, sentence] of [
    ['cut', (file: string) => file.slice(0, 200), 'is beschadigd'],
    ['of another checklist', (file: string) => file.replace('"klein"', '"groot"'), 'een andere checklist'],
    ['of a newer version', (file: string) => changed(file, { version: 9 }), 'een nieuwere versie'],
    ['too large', (file: string) => file + ' '.repeat(4 * 1024 * 1024), 'te groot'],
  ] as const)
    it(`says one sentence about a file that is ${name}, and keeps the others`, async () => {
      const file = await colleague();
      const widget = await atCompare();
      await widget.openFile(file);
      await widget.openFile(broken(file));
      expect(widget.told).to.include(sentence).and.to.include('Er is niets veranderd.');
      expect(groups(widget)).to.have.length(3);
    });

  it('puts the comparison on paper, a column for each', async () => {
    const file = await colleague();
    const widget = await atCompare();
    await widget.openFile(file);
    const page = await printedBy(widget, 'Print');
    expect(page.title).to.equal('Vergelijken: Kleine checklist');
    expect(rowsOn(page).slice(0, 2)).to.deep.equal([
      ['Punt', 'Hier ingevuld', SIDE],
      ['Er is één plan.', 'Geregeld\nHet ligt er.', 'Niet geregeld\nGeen plan gezien.'],
    ]);
    const { text } = await copiedBy(widget, 'Kopieer als tekst');
    expect(text).to.include(
      `- Verslagen komen op tijd.\n  Hier ingevuld: Deels geregeld\n  ${SIDE}: nog niet bekeken`,
    );
  });
});
