import { expect } from '@esm-bundle/chai';
import { focused, nameOf, textOf } from '../../../support/accessible.js';
import { press } from '../../../support/keys.js';
import { smallTree } from '../../../support/small-tree.js';
import {
  SHARE,
  WAIT,
  after,
  atRecord,
  inOrder,
  mount,
  savedBy,
  watchTrees,
  type Mounted,
} from '../decision-tree/mount.js';

const CHANGED = 'Er is niets veranderd.';
const QUESTION = 'Wat je nu hebt ingevuld is niet bewaard. Wil je het vervangen door het bestand?';
const YES = 'Ja, vervang het';
const NO = 'Nee, houd wat er staat';

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

  it('takes the place of the run that is open, when the reader says so', async () => {
    const text = await file();
    const widget = await atRecord({}, WAIT);
    await widget.openFile(text);
    await widget.click('button', YES);
    expect(widget.status).to.equal('Het bestand is geopend. Je staat weer waar je was.');
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

describe('the field for a file', () => {
  watchTrees();

  for (const width of [320, 360])
    it(`is no wider than a column of ${width} pixels, and where it stands alone as wide as it wants`, async () => {
      const widget = await atRecord();
      const field = widget.root.querySelector('#open')!;
      const edge = () => field.getBoundingClientRect().right - widget.host.getBoundingClientRect().right;
      expect(edge()).to.be.below(0);
      widget.place.style.cssText = `display: block; inline-size: ${width}px`;
      expect(edge()).to.be.at.most(0.5);
    });
});

describe('<wijzer-decision-tree> and work that a file would replace', () => {
  watchTrees();

  const asked = (widget: Mounted) => widget.names('group').filter((name) => name === QUESTION).length;

  /** At the record, with own words that are saved nowhere. */
  async function busy(): Promise<Mounted> {
    const widget = await atRecord({}, SHARE);
    widget.write('words-reactie', 'Van mij.');
    await widget.settled();
    return widget;
  }

  /** To the start, by the browser. */
  async function toStart(widget: Mounted, steps: number): Promise<void> {
    history.go(-steps);
    await widget.until('Mag ik dit delen?');
  }

  it('asks first, and the question has focus', async () => {
    const text = await file();
    const widget = await busy();
    await widget.openFile(text);
    expect(textOf(focused()!)).to.equal(QUESTION);
    expect(asked(widget)).to.equal(1);
    expect(words(widget)).to.equal('Van mij.');
    await inOrder(widget);
  });

  for (const [way, act] of [
    ['the button', (widget: Mounted) => widget.click('button', NO)],
    ['Escape', () => press('Escape')],
  ] as const)
    it(`keeps everything by ${way}, says so, and focus is back at the field`, async () => {
      const text = await file();
      const widget = await busy();
      await widget.openFile(text);
      await act(widget);
      await widget.settled();
      expect([asked(widget), widget.status, nameOf(focused()!)]).to.deep.equal([
        0,
        CHANGED,
        'Open een bewaard bestand',
      ]);
      expect([widget.heading, words(widget)]).to.deep.equal(['Verantwoording', 'Van mij.']);
    });

  it('leaves Escape to the page where nothing is asked', async () => {
    const widget = await busy();
    let left = 0;
    const count = (event: KeyboardEvent) => (left += Number(!event.defaultPrevented));
    addEventListener('keydown', count);
    widget.root.querySelector<HTMLElement>('#open')!.focus();
    await press('Escape');
    removeEventListener('keydown', count);
    expect(left).to.equal(1);
  });

  it('asks at the start too, for answers and notes alone', async () => {
    const text = await file();
    const widget = await after(['Ik handhaaf']);
    await toStart(widget, 2);
    await widget.openFile(text);
    expect([widget.heading, asked(widget)]).to.deep.equal(['Mag ik dit delen?', 1]);
    await widget.click('button', YES);
    expect(widget.heading).to.equal('Je deelt');
    await widget.click('button', 'Wijzig Is er gevaar?');
    await widget.note('Andere notitie.');
    await toStart(widget, 2);
    await widget.openFile(text);
    expect(asked(widget)).to.equal(1);
  });

  it('asks nothing when there is nothing, when all of it is in a file, or was erased', async () => {
    const text = await file();
    const widget = await mount();
    await widget.openFile(text);
    await widget.click('button', 'Maak het verslag');
    await widget.openFile(text);
    expect([widget.heading, asked(widget)]).to.deep.equal(['Je deelt', 0]);
    await widget.click('button', 'Maak het verslag');
    widget.write('words-reactie', 'Later.');
    await savedBy(() => widget.click('button', 'Bewaar als bestand'));
    await widget.openFile(text);
    expect([widget.heading, asked(widget)]).to.deep.equal(['Je deelt', 0]);
    await widget.click('button', 'Alles wissen');
    await widget.click('button', 'Ja, wis alles');
    await widget.openFile(text);
    expect([widget.heading, asked(widget)]).to.deep.equal(['Je deelt', 0]);
  });

  it('asks again once something was written after saving', async () => {
    const text = await file();
    const widget = await busy();
    await savedBy(() => widget.click('button', 'Bewaar als bestand'));
    widget.write('words-reactie', 'Nog iets.');
    await widget.settled();
    await widget.openFile(text);
    expect(asked(widget)).to.equal(1);
  });

  it('lets the question go when the reader goes on without an answer, or the content is another one', async () => {
    const text = await file();
    const widget = await busy();
    await widget.openFile(text);
    await widget.click('button', 'Terug');
    await widget.until('Je deelt');
    await widget.click('button', 'Maak het verslag');
    expect([asked(widget), words(widget)]).to.deep.equal([0, 'Van mij.']);
    await widget.openFile(text);
    widget.host.content = smallTree({ set: { id: 'ander' } });
    await widget.settled();
    expect(asked(widget)).to.equal(0);
  });

  it('asks nothing about a file that cannot be used', async () => {
    const widget = await busy();
    await widget.openFile('kapot');
    expect(asked(widget)).to.equal(0);
  });
});
