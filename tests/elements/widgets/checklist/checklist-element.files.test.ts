/** A file is whatever somebody puts in the file input: none may hurt, and none may cost what is on the screen. */
import { expect } from '@esm-bundle/chai';
import { smallChecklist } from '../../../support/small-checklist.js';
import { begun, mount, savedBy, watchChecklists, type Mounted } from './mount.js';
import { BACK, SAVE, changed, copiedBy, fileOf, fill, toItem } from './outside.js';

const PLAN = 'Er is één plan.';
const MARKUP = '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>';
/** Right to left, a mark that turns the direction round, controls, half a letter of two, and more lines than a note has. */
const STRANGE = `\u05E9\u05DC\u05D5\u05DD \u202Eabc\u202C \u0000\u0007\u001B \uD83D e\u0301 ${'regel\n'.repeat(50)}`;

const other = () => fileOf((widget) => fill(widget, PLAN, 'Niet geregeld', 'Uit het bestand.'));

/** A reader with a note of their own that is not saved. */
async function busy(): Promise<Mounted> {
  const widget = await begun();
  await fill(widget, PLAN, 'Geregeld', 'Van mij.');
  await widget.act(SAVE);
  return widget;
}

interface SavedWork {
  readonly rounds: readonly { readonly entries: Record<string, { readonly note?: string }> }[];
}

/** Everything as it goes into a file, from the screen to save. */
async function saved(widget: Mounted): Promise<SavedWork> {
  const { text } = await savedBy(() => widget.act('Bewaar als bestand'));
  return JSON.parse(text) as SavedWork;
}

const noteIn = ({ rounds }: SavedWork, item = 't2') => rounds.at(-1)!.entries[item]?.note;

/** A file with these entries in its one round. */
async function withEntries(entries: string): Promise<string> {
  const file = changed(await other(), { rounds: 'HIER' });
  return file.replace('"HIER"', `[{"date": "2026-06-01", "entries": ${entries}}]`);
}

describe('<wijzer-checklist> and a file that cannot be used', () => {
  watchChecklists();

  const BROKEN = 'Dit bestand is niet van een checklist, of het is beschadigd. Er is niets veranderd.';
  const files: Record<string, readonly [(file: string) => string, string]> = {
    'cut off': [(file) => file.slice(0, file.length / 2), BROKEN],
    empty: [() => '', BROKEN],
    'a picture': [() => '\u0089PNG\r\n\u001A\n\u0000\u0000', BROKEN],
    'a list': [() => '[]', BROKEN],
    'of a decision tree': [(file) => changed(file, { file: 'wijzer-run' }), BROKEN],
    'without a version': [(file) => changed(file, { version: '1' }), BROKEN],
    'nested without end': [() => '['.repeat(200_000), BROKEN],
    'of another checklist': [
      (file) => changed(file, { content: { id: 'anders', version: 1 } }),
      'Dit bestand hoort bij een andere checklist. Er is niets veranderd.',
    ],
    'of a newer version': [
      (file) => changed(file, { version: 2 }),
      'Dit bestand is gemaakt met een nieuwere versie. Er is niets veranderd.',
    ],
    'too large': [
      (file) => file + ' '.repeat(4 * 1024 * 1024),
      'Dit bestand is te groot. Er is niets veranderd.',
    ],
  };
  for (const [name, [broken, sentence]] of Object.entries(files))
    it(`says one sentence when it is ${name}, and keeps what is on the screen`, async () => {
      const file = await other();
      const widget = await busy();
      await widget.openFile(broken(file));
      expect(widget.told).to.equal(sentence);
      expect(widget.heading).to.equal(SAVE);
      expect(widget.root.querySelectorAll('#replace')).to.have.length(0);
      expect(noteIn(await saved(widget))).to.equal('Van mij.');
    });

  it('says so at the start too, and lets the reader begin', async () => {
    const widget = await mount();
    await widget.openFile('kapot');
    expect(widget.told).to.equal(BROKEN);
    expect(widget.root.querySelector<HTMLInputElement>('input[type=file]')!.value).to.equal('');
    await widget.act('Beginnen');
    expect(widget.told).to.equal('');
  });
});

describe('<wijzer-checklist> and a file that is strange', () => {
  watchChecklists();
  afterEach(() => {
    const hacked = 'hacked' in window || 'polluted' in {};
    Reflect.deleteProperty(window, 'hacked');
    expect(hacked, 'something of the file was run').to.equal(false);
  });

  it('opens one with a byte order mark before it', async () => {
    const widget = await mount();
    await widget.openFile(`\uFEFF${await other()}`);
    expect(widget.told).to.equal('Het bestand is geopend.');
  });

  it('takes what fits and says how much does not', async () => {
    const file = changed(await other(), { actions: [{ what: 'Goed' }, { what: 7 }, 'nee'], next: 'morgen' });
    const widget = await mount();
    await widget.openFile(file);
    expect(widget.told).to.equal('Het bestand is geopend. 3 delen waren niet te gebruiken.');
    expect(widget.has('button', 'Acties: 1 open')).to.equal(true);
    await widget.act(SAVE);
    expect(noteIn(await saved(widget))).to.equal('Uit het bestand.');
  });

  it('is not taken in by names that every object has', async () => {
    const file = await withEntries(
      '{"__proto__": {"polluted": 1, "note": "x"}, "constructor": {"note": "Van de maker."}, "t2": {"note": "Plan", "__proto__": {"mark": "ja"}}}',
    );
    const widget = await mount();
    await widget.openFile(file);
    await toItem(widget, 'Wie iets opbouwt');
    expect(widget.field('note').value).to.equal('Van de maker.');
    await widget.act(BACK);
    expect(widget.rowText(PLAN)).to.include('nog niet bekeken, notitie');
  });

  it('shows markup as the characters it is made of, on every screen', async () => {
    const entry = JSON.stringify({ mark: 'ja', via: MARKUP, evidence: MARKUP, note: MARKUP });
    const file = changed(await withEntries(`{"t2": ${entry}, "weg": ${entry}}`), {
      texts: { weg: MARKUP },
      actions: [{ id: MARKUP, item: 'weg', what: MARKUP, owner: MARKUP, state: MARKUP, date: MARKUP }],
      handover: { waarom: MARKUP, nieuwe: MARKUP, vanaf: MARKUP },
    });
    const widget = await mount();
    await widget.openFile(file);
    expect(widget.text).to.include(MARKUP);
    await widget.act('Acties: 1 open');
    expect(widget.field('what-a1').value).to.equal(MARKUP);
    await widget.act(BACK);
    await widget.act('Overdracht');
    expect(widget.field('handover-waarom').value).to.equal(MARKUP);
    const { page } = await copiedBy(widget, 'Kopieer met opmaak');
    expect(page!.querySelectorAll('img, script')).to.have.length(0);
    await widget.act(BACK);
    await toItem(widget, PLAN);
    expect(widget.field('note').value).to.equal(MARKUP);
    expect(widget.root.querySelectorAll('img, script')).to.have.length(0);
    expect(widget.host.querySelectorAll('img, script')).to.have.length(0);
  });

  for (const [name, note] of [
    ['ten thousand characters', 'Lang woord '.repeat(1_000)],
    ['one word of ten thousand letters', 'x'.repeat(10_000)],
    ['strange characters', STRANGE],
  ] as const)
    it(`brings ${name} from one file to the next unchanged`, async () => {
      const widget = await mount();
      await widget.openFile(await withEntries(JSON.stringify({ t2: { note }, weg: { note } })));
      expect(widget.told).to.include('Het bestand is geopend.');
      await widget.act(SAVE);
      const file = await saved(widget);
      expect([noteIn(file), noteIn(file, 'weg')]).to.deep.equal([note, note]);
    });

  it('opens more than anybody makes, without hanging', async () => {
    const entries = Object.fromEntries(Array.from({ length: 20_000 }, (_, at) => [`p${at}`, { note: 'x' }]));
    const actions = Array.from({ length: 5_000 }, () => ({ what: 'x' }));
    const file = changed(await withEntries('{"t2": {"mark": "ja"}}'), { actions });
    const widget = await mount();
    const begin = performance.now();
    await widget.openFile(file.replace('{"t2":', `{"rest": ${JSON.stringify(entries)}, "t2":`));
    expect(widget.told).to.include('niet te gebruiken');
    expect(widget.progress('Taken')).to.equal('1 van 4 bekeken');
    expect(performance.now() - begin).to.be.lessThan(5_000);
  });

  it('opens what an older edition of the content saved', async () => {
    const older = smallChecklist({
      set: { 'review.checkedOn': '2025-06-01' },
      remove: ['items.0'],
    });
    const file = await fileOf((widget) => fill(widget, PLAN, 'Geregeld', 'Van toen.'), { content: older });
    const widget = await mount();
    await widget.openFile(file);
    expect(widget.told).to.equal('Het bestand is geopend.');
    expect(widget.progress('Taken')).to.equal('1 van 4 bekeken');
  });

  it('opens what a newer edition of the content saved, with its points as lapsed', async () => {
    const newer = smallChecklist({
      set: {
        'review.checkedOn': '2026-06-10',
        'items.0': { id: 'nieuw', section: 'taken', text: 'Een nieuw punt.', certainty: 'D' },
        'scale.0': { id: 'helemaal', text: 'Helemaal geregeld' },
      },
    });
    const file = await fileOf(
      async (widget) => {
        await fill(widget, 'Een nieuw punt.', 'Deels geregeld', 'Van de nieuwe.');
        await fill(widget, PLAN, 'Helemaal geregeld', 'Ook nieuw.');
      },
      { content: newer },
    );
    const widget = await mount();
    await widget.openFile(file);
    expect(widget.told).to.include('1 punt staat niet meer in de checklist.');
    expect(widget.text).to.include('Een nieuw punt.').and.to.include('Van de nieuwe.');
    // An answer that this edition does not know is not shown, and is not lost.
    expect(widget.rowText(PLAN)).to.include('nog niet bekeken, notitie');
    await widget.act(SAVE);
    const { text } = await savedBy(() => widget.act('Bewaar als bestand'));
    expect(text).to.include('helemaal').and.to.include('Ook nieuw.');
  });
});
