/** A voice that makes no sound, in the place of the browser's own: tells what it was asked to say. */

interface FakeVoice {
  readonly lang: string;
  readonly localService: boolean;
  readonly name: string;
}

class FakeUtterance {
  voice: FakeVoice | null = null;
  lang = '';
  rate = 1;
  onend: (() => void) | null = null;
  onerror: ((event: unknown) => void) | null = null;

  constructor(readonly text: string) {}
}

export const DUTCH: FakeVoice = { lang: 'nl-NL', localService: true, name: 'Nederlands' };
export const ENGLISH: FakeVoice = { lang: 'en-GB', localService: true, name: 'English' };

export class FakeSpeech extends EventTarget {
  readonly said: FakeUtterance[] = [];
  current: FakeUtterance | undefined;
  voices: readonly FakeVoice[];
  readonly #kept: readonly (readonly [string, PropertyDescriptor | undefined])[];

  constructor(voices: readonly FakeVoice[] = [DUTCH, ENGLISH]) {
    super();
    this.voices = voices;
    this.#kept = ['speechSynthesis', 'SpeechSynthesisUtterance'].map((name) => [
      name,
      Object.getOwnPropertyDescriptor(window, name),
    ]);
    Object.defineProperty(window, 'speechSynthesis', { configurable: true, value: this });
    Object.defineProperty(window, 'SpeechSynthesisUtterance', { configurable: true, value: FakeUtterance });
  }

  getVoices(): readonly FakeVoice[] {
    return this.voices;
  }

  speak(utterance: FakeUtterance): void {
    this.said.push(utterance);
    this.current = utterance;
  }

  /** A real browser tells an utterance that was cut off, late. */
  cancel(): void {
    const cut = this.current;
    this.current = undefined;
    if (cut) setTimeout(() => cut.onerror?.({ error: 'canceled' }));
  }

  /** The voice comes to the end of the sentence. */
  async ends(): Promise<void> {
    const done = this.current;
    this.current = undefined;
    done?.onend?.();
    await new Promise((resolve) => setTimeout(resolve));
  }

  async fails(): Promise<void> {
    this.current?.onerror?.({ error: 'synthesis-failed' });
    await new Promise((resolve) => setTimeout(resolve));
  }

  get words(): string[] {
    return this.said.map(({ text }) => text);
  }

  /** Puts the browser's own back. */
  restore(): void {
    for (const [name, kept] of this.#kept) {
      if (kept) Object.defineProperty(window, name, kept);
      else Reflect.deleteProperty(window, name);
    }
  }
}
