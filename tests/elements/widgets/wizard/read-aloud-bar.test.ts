import type { Wizard } from '@wijzer/content';
import { expect } from '@esm-bundle/chai';
import toegang from '../../../../packages/content/examples/wizard/toegang.json' with { type: 'json' };
import { focused, textOf } from '../../../support/accessible.js';
import { ENGLISH, FakeSpeech } from '../../../support/fake-voice.js';
import { mount, watchWidgets, type Widget } from '../../../support/widget.js';

const READ = 'Lees voor';
const content = toegang as unknown as Wizard;

describe('T23: <wijzer-toegang> read aloud', () => {
  let speech: FakeSpeech;
  watchWidgets();

  beforeEach(() => {
    speech = new FakeSpeech();
  });

  afterEach(() => speech.restore());

  /** Everything that is said from here to the end of the page. */
  async function heard(widget: Widget): Promise<string[]> {
    const from = speech.said.length;
    await widget.click('button', READ);
    await widget.settled();
    while (speech.current) await speech.ends();
    await widget.settled();
    return speech.words.slice(from);
  }

  it('reads the question with the number of each answer, and no button', async () => {
    const widget = await mount({ content });
    await widget.begin();
    const words = await heard(widget);
    expect(words).to.include('Heeft u nu meteen hulp nodig?');
    expect(words).to.include('Antwoord 1: Ja, nu meteen');
    expect(words).to.include('Antwoord 3: Weet ik niet');
    expect(words.join(' ')).not.to.match(/Verder|Terug|Lees voor/);
  });

  it('reads what to do when there is no answer yet', async () => {
    const widget = await mount({ content });
    await widget.begin();
    await widget.next();
    expect((await heard(widget)).join(' ')).to.include('Kies een antwoord. Weet u het niet?');
  });

  it('reads the outcome, and numbers to ring digit by digit', async () => {
    const widget = await mount({ content });
    await widget.begin();
    await widget.answer('Ja, nu meteen');
    await widget.answer('Er is gevaar of iemand is gewond.');
    const words = await heard(widget);
    expect(words).to.include('Bel 1 1 2');
  });

  it('marks what it reads, in the page, and takes the mark away', async () => {
    const widget = await mount({ content });
    await widget.begin();
    await widget.click('button', READ);
    await widget.settled();
    const marked = () =>
      [...widget.element.querySelectorAll('[data-wijzer-reading]')].map((each) => each.textContent);
    expect(marked()).to.have.length(1);
    expect(marked()[0]).to.include(speech.current!.text);
    await widget.click('button', 'Stop met voorlezen');
    expect(marked()).to.deep.equal([]);
  });

  it('keeps focus on the button that was pressed, also when the reading ends by itself', async () => {
    const widget = await mount({ content });
    await widget.begin();
    const button = widget.get('button', READ);
    button.focus();
    button.click();
    await widget.settled();
    expect(textOf(focused()!)).to.equal('Pauze');
    while (speech.current) await speech.ends();
    await widget.settled();
    expect(textOf(focused()!)).to.equal(READ);
  });

  it('stops at the next step', async () => {
    const widget = await mount({ content });
    await widget.begin();
    await widget.click('button', READ);
    await widget.settled();
    await widget.answer('Nee, niet meteen');
    expect(speech.current).to.equal(undefined);
    expect(widget.has('button', READ)).to.equal(true);
  });

  it('says in one sentence what to do instead where there is no Dutch voice', async () => {
    speech.voices = [ENGLISH];
    const widget = await mount({ content });
    await widget.begin();
    await widget.click('button', READ);
    speech.dispatchEvent(new Event('voiceschanged'));
    await new Promise((resolve) => setTimeout(resolve));
    await widget.settled();
    expect(widget.status).to.include('Dit apparaat heeft geen Nederlandse stem.');
  });
});
