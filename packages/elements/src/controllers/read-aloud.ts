import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { chooseVoice } from './choose-voice.js';

/** One sentence, and the elements on the page that hold it: more than one where a word in it is a link. */
export interface Sentence {
  readonly words: string;
  readonly elements: readonly Element[];
}

/** `no-voice`: the device has none for the language. `failed`: it stopped by itself. */
export type Reading = 'off' | 'reading' | 'paused' | 'no-voice' | 'failed';

/** How fast: the browser's own measure, 1 is ordinary speech. */
const RATES = [0.6, 0.8, 1, 1.2, 1.5];
const ORDINARY = RATES.indexOf(1);

/** Marks the text that is being read; styled in the shadow root. */
const MARK = 'data-wijzer-reading';

/** Milliseconds in which a device may still tell which voices it has. */
const VOICES_LATE = 2_000;

/** Remembered for the visit, for all widgets on the page. */
let rate = ORDINARY;

/** There is one voice on a page: who begins makes the other one stop. */
let present: ReadAloud | undefined;

/**
 * Reads a screen aloud with the browser's own voice, sentence by sentence, and marks which one (domain: Toegang, T23).
 * Never begins by itself. Each sentence is an utterance of its own: then a pause holds everywhere, and no browser cuts off
 * a long text.
 */
export class ReadAloud implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #sentences: () => readonly Sentence[];
  readonly #language: () => string;
  #reading: Reading = 'off';
  #list: readonly Sentence[] = [];
  #at = 0;
  /** Changes with each start and stop: an utterance that ends late finds that it is no longer wanted. */
  #turn = 0;

  /**
   * @param sentences what there is to read now, in reading order.
   * @param language of the sentences, such as `nl`.
   */
  constructor(host: ReactiveControllerHost, sentences: () => readonly Sentence[], language: () => string) {
    this.#host = host;
    this.#sentences = sentences;
    this.#language = language;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('pagehide', this.#left);
  }

  hostDisconnected(): void {
    removeEventListener('pagehide', this.#left);
    this.stop();
  }

  get reading(): Reading {
    return this.#reading;
  }

  get canSlowDown(): boolean {
    return rate > 0;
  }

  get canSpeedUp(): boolean {
    return rate < RATES.length - 1;
  }

  /** Reads what the screen shows, from the top. */
  start(): void {
    if (present !== this) present?.stop();
    // One voice on a page, so one who has it.
    // eslint-disable-next-line @typescript-eslint/no-this-alias
    present = this;
    this.#list = this.#sentences();
    this.#at = 0;
    this.#go();
  }

  /** Holds before the sentence that is being read; going on reads it again from its beginning. */
  pause(): void {
    this.#silence('paused');
  }

  resume(): void {
    this.#go();
  }

  /** Stops, and forgets where it was. */
  stop(): void {
    if (this.#reading === 'off') return;
    this.#silence('off');
    if (present === this) present = undefined;
  }

  slower(): void {
    this.#changeRate(-1);
  }

  faster(): void {
    this.#changeRate(1);
  }

  #changeRate(by: number): void {
    rate = Math.min(RATES.length - 1, Math.max(0, rate + by));
    if (this.#reading === 'reading') this.#go();
    else this.#host.requestUpdate();
  }

  #go(): void {
    this.#silence('reading');
    const turn = ++this.#turn;
    void voiceFor(this.#language()).then((voice) => {
      if (turn !== this.#turn) return;
      if (voice) this.#say(voice, turn);
      else this.#silence('no-voice');
    });
  }

  #say(voice: SpeechSynthesisVoice, turn: number): void {
    const sentence = this.#list[this.#at];
    if (!sentence) return this.stop();
    this.#mark(sentence.elements);
    const utterance = new SpeechSynthesisUtterance(sentence.words);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.rate = RATES[rate] ?? 1;
    utterance.onend = () => {
      if (turn !== this.#turn) return;
      this.#at++;
      this.#say(voice, turn);
    };
    utterance.onerror = () => {
      if (turn === this.#turn) this.#silence('failed');
    };
    speechSynthesis.speak(utterance);
  }

  /** Makes the voice stop, and says why. */
  #silence(reading: Reading): void {
    this.#turn++;
    this.#mark([]);
    if ('speechSynthesis' in globalThis) speechSynthesis.cancel();
    this.#reading = reading;
    this.#host.requestUpdate();
  }

  /** What was marked may be gone meanwhile: then there is nothing to take off. */
  #mark(elements: readonly Element[]): void {
    for (const other of this.#list.flatMap((sentence) => sentence.elements)) other.removeAttribute(MARK);
    for (const element of elements) element.setAttribute(MARK, '');
  }

  readonly #left = (): void => this.stop();
}

/** Some browsers tell only after a while which voices there are. */
async function voiceFor(language: string): Promise<SpeechSynthesisVoice | undefined> {
  if (!('speechSynthesis' in globalThis)) return undefined;
  const found = chooseVoice(speechSynthesis.getVoices(), language);
  if (found) return found;
  await new Promise<void>((resolve) => {
    const done = () => {
      clearTimeout(timer);
      speechSynthesis.removeEventListener('voiceschanged', done);
      resolve();
    };
    const timer = setTimeout(done, VOICES_LATE);
    speechSynthesis.addEventListener('voiceschanged', done);
  });
  return chooseVoice(speechSynthesis.getVoices(), language);
}
