import { expect } from '@esm-bundle/chai';
import type { ReactiveControllerHost } from 'lit';
import { ReadAloud } from '../../../packages/elements/src/controllers/read-aloud.js';
import { DUTCH, ENGLISH, FakeSpeech } from '../../support/fake-voice.js';

const tick = () => new Promise((resolve) => setTimeout(resolve));

describe('reading aloud', () => {
  let speech: FakeSpeech;
  const readers: ReadAloud[] = [];

  function reader(texts: readonly string[] = ['Een.', 'Twee.', 'Drie.'], language = 'nl') {
    const host: ReactiveControllerHost = {
      addController: () => undefined,
      removeController: () => undefined,
      requestUpdate: () => undefined,
      updateComplete: Promise.resolve(true),
    };
    const sentences = texts.map((words) => ({ words, elements: [document.createElement('wijzer-text')] }));
    const made = new ReadAloud(
      host,
      () => sentences,
      () => language,
    );
    made.hostConnected();
    readers.push(made);
    const marked = () =>
      sentences.findIndex(({ elements: [element] }) => element!.hasAttribute('data-wijzer-reading'));
    return { made, marked };
  }

  beforeEach(() => {
    speech = new FakeSpeech();
  });

  afterEach(() => {
    for (const made of readers.splice(0)) {
      while (made.canSlowDown) made.slower();
      made.faster();
      made.faster();
      made.hostDisconnected();
    }
    speech.restore();
  });

  it('never begins by itself', async () => {
    reader();
    await tick();
    expect(speech.said).to.deep.equal([]);
  });

  it('says one sentence after the other with a voice of the language, marks which, and ends', async () => {
    const { made, marked } = reader();
    made.start();
    await tick();
    expect([speech.words, marked(), made.reading]).to.deep.equal([['Een.'], 0, 'reading']);
    expect([speech.current!.voice, speech.current!.lang, speech.current!.rate]).to.deep.equal([
      DUTCH,
      'nl-NL',
      1,
    ]);
    await speech.ends();
    expect(marked()).to.equal(1);
    await speech.ends();
    await speech.ends();
    expect([speech.words, marked(), made.reading]).to.deep.equal([['Een.', 'Twee.', 'Drie.'], -1, 'off']);
  });

  it('holds at a sentence, and goes on with that same sentence', async () => {
    const { made, marked } = reader();
    made.start();
    await tick();
    await speech.ends();
    made.pause();
    await tick();
    expect([made.reading, marked(), speech.current]).to.deep.equal(['paused', -1, undefined]);
    made.resume();
    await tick();
    expect([speech.words.at(-1), made.reading]).to.deep.equal(['Twee.', 'reading']);
  });

  it('begins again from the top', async () => {
    const { made } = reader();
    made.start();
    await tick();
    await speech.ends();
    made.start();
    await tick();
    expect(speech.words.at(-1)).to.equal('Een.');
  });

  it('goes slower and faster within what can be understood, and keeps that for the next page', async () => {
    const { made } = reader();
    made.start();
    await tick();
    made.slower();
    await tick();
    expect([speech.words, speech.current!.rate]).to.deep.equal([['Een.', 'Een.'], 0.8]);
    made.stop();
    const { made: next } = reader();
    next.start();
    await tick();
    expect(speech.current!.rate).to.equal(0.8);
    while (next.canSpeedUp) next.faster();
    await tick();
    expect(speech.current!.rate).to.equal(1.5);
  });

  it('stops when the page or the widget goes', async () => {
    const { made, marked } = reader();
    made.start();
    await tick();
    dispatchEvent(new Event('pagehide'));
    expect([made.reading, marked(), speech.current]).to.deep.equal(['off', -1, undefined]);
    made.start();
    await tick();
    made.hostDisconnected();
    expect([made.reading, speech.current]).to.deep.equal(['off', undefined]);
  });

  it('lets the other widget on the page stop: one voice at a time', async () => {
    const { made: one } = reader();
    const { made: other } = reader(['Vier.']);
    one.start();
    await tick();
    other.start();
    await tick();
    await tick();
    expect([one.reading, other.reading, speech.current!.text]).to.deep.equal(['off', 'reading', 'Vier.']);
  });

  it('says that there is no voice where all speak another language', async () => {
    speech.voices = [ENGLISH];
    const { made } = reader();
    made.start();
    await tick();
    speech.dispatchEvent(new Event('voiceschanged'));
    await tick();
    expect([made.reading, speech.said.length]).to.deep.equal(['no-voice', 0]);
  });

  it('says that there is no voice where the browser cannot speak at all', async () => {
    speech.restore();
    const kept = Object.getOwnPropertyDescriptor(window, 'speechSynthesis');
    const proto = Object.getOwnPropertyDescriptor(Window.prototype, 'speechSynthesis');
    if (kept) Reflect.deleteProperty(window, 'speechSynthesis');
    if (proto) Reflect.deleteProperty(Window.prototype, 'speechSynthesis');
    try {
      if (!('speechSynthesis' in window)) {
        const { made } = reader();
        made.start();
        await tick();
        expect(made.reading).to.equal('no-voice');
      }
    } finally {
      if (proto) Object.defineProperty(Window.prototype, 'speechSynthesis', proto);
      if (kept) Object.defineProperty(window, 'speechSynthesis', kept);
      speech = new FakeSpeech();
    }
  });

  it('waits for a device that tells late which voices it has', async () => {
    speech.voices = [];
    const { made } = reader();
    made.start();
    await tick();
    expect([made.reading, speech.said.length]).to.deep.equal(['reading', 0]);
    speech.voices = [DUTCH];
    speech.dispatchEvent(new Event('voiceschanged'));
    await tick();
    expect(speech.words).to.deep.equal(['Een.']);
  });

  it('says that it failed when the voice fails midway, and can begin again', async () => {
    const { made, marked } = reader();
    made.start();
    await tick();
    await speech.ends();
    await speech.fails();
    expect([made.reading, marked()]).to.deep.equal(['failed', -1]);
    made.start();
    await tick();
    expect([made.reading, speech.words.at(-1)]).to.deep.equal(['reading', 'Een.']);
  });
});
