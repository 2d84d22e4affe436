import { expect } from '@esm-bundle/chai';
import { smallTree } from '../../../support/small-tree.js';
import {
  SHARE,
  WAIT,
  after,
  atRecord,
  mount,
  savedBy,
  watchTrees,
  type Mounted,
} from '../decision-tree/mount.js';

const CHANGED = 'Er is niets veranderd.';

/** A saved run with notes and own words, at "Je deelt". */
async function file(): Promise<string> {
  const widget = await after(['Ik help']);
  await widget.note('De buren belden.');
  for (const answer of SHARE.slice(1)) await widget.on(answer);
  await widget.click('button', 'Maak het verslag');
  widget.write('words-reactie', 'Prima.');
  await widget.settled();
  const { text } = await savedBy(() => widget.click('button', 'Bewaar als bestand'));
  widget.place.remove();
  return text;
}

const words = (widget: Mounted) => widget.root.querySelector<HTMLTextAreaElement>('#words-reactie')!.value;

describe('<wijzer-decision-tree> and a saved file', () => {
  watchTrees();

  it('stands at the same conclusion with the same notes and words', async () => {
    const text = await file();
    const widget = await mount();
    await widget.openFile(text);
    expect(widget.heading).to.equal('Je deelt');
    expect(widget.status).to.equal('Het bestand is geopend. Je staat weer waar je was.');
    await widget.click('button', 'Maak het verslag');
    expect(widget.text).to.include('Notitie: De buren belden.');
    expect(words(widget)).to.equal('Prima.');
  });

  it('takes the place of the run that is open', async () => {
    const text = await file();
    const widget = await atRecord({}, WAIT);
    await widget.openFile(text);
    expect(widget.heading).to.equal('Je deelt');
    await widget.click('button', 'Maak het verslag');
    expect(widget.text).to.include('Jouw rol: Ik help');
  });

  it('opens a run that was saved on the way at its next question', async () => {
    const text = await file();
    const run = JSON.parse(text) as { answers: Record<string, unknown> };
    delete run.answers['gegevens'];
    const widget = await mount();
    await widget.openFile(JSON.stringify(run));
    expect(widget.heading).to.equal('Welke gegevens zijn het?');
  });

  it('opens a file that an editor put a byte order mark before', async () => {
    const text = await file();
    const widget = await mount();
    await widget.openFile(`\uFEFF${text}`);
    expect(widget.heading).to.equal('Je deelt');
  });

  it('says how much did not fit any more', async () => {
    const text = await file();
    const content = smallTree({ remove: ['questions.1.options.1'] });
    const widget = await mount({ content });
    await widget.openFile(text);
    expect(widget.status).to.equal('Het bestand is geopend. 1 antwoord of tekst paste niet meer.');
    expect(widget.heading).to.equal('Is er gevaar?');
    expect(widget.noteText).to.equal('De buren belden.');
  });

  for (const [name, broken, sentence] of [
    ['no JSON', () => '{"file": "wijzer', 'of het is beschadigd'],
    ['nothing', () => '', 'of het is beschadigd'],
    ['another file', () => '{"kind":"wizard"}', 'Dit bestand is niet van deze beslishulp'],
    ['a newer version', (text: string) => text.replace('"version": 1', '"version": 9'), 'nieuwere versie'],
    [
      'other content',
      (text: string) => text.replace('"id": "klein"', '"id": "groot"'),
      'hoort bij andere vragen',
    ],
    ['far too much', (text: string) => text + ' '.repeat(4 * 1024 * 1024), 'te groot'],
  ] as const)
    it(`says one sentence about ${name} and changes nothing`, async () => {
      const text = await file();
      const widget = await atRecord({}, WAIT);
      const before = widget.listed('record');
      await widget.openFile(broken(text));
      expect(widget.status).to.include(sentence);
      expect(widget.status).to.include(CHANGED);
      expect(widget.heading).to.equal('Verantwoording');
      expect(widget.listed('record')).to.deep.equal(before);
    });

  it('says so at the start too, and can open the same file again', async () => {
    const widget = await mount();
    await widget.openFile('kapot');
    expect(widget.heading).to.equal('Mag ik dit delen?');
    expect(widget.status).to.include(CHANGED);
    expect(widget.root.querySelector<HTMLInputElement>('input[type=file]')!.value).to.equal('');
  });

  it('says no longer that a file was opened once the reader goes on', async () => {
    const text = await file();
    const widget = await mount();
    await widget.openFile(text);
    await widget.click('button', 'Wijzig Is er gevaar?');
    expect(widget.status).to.equal('');
  });

  it('goes back to where the reader was before', async () => {
    const text = await file();
    const widget = await mount();
    await widget.openFile(text);
    history.back();
    await widget.until('Mag ik dit delen?');
  });
});
