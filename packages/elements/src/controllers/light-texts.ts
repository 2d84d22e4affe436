import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';

/**
 * Keeps every text a person reads in the page itself, and every control in the shadow root.
 *
 * While the shadow template renders, `say(text)` leaves a slot and remembers the text. After the update each text
 * stands in the host as an unregistered `wijzer-text` element in that slot, in reading order. Page-wide readers,
 * translators, reader views and `innerText` do not look into shadow roots; people who need help with reading depend on
 * exactly those.
 *
 * A text node that has been changed by the page (translators wrap words in `font`) is never touched again: when a step
 * or a text changes, its element is replaced as a whole.
 */
export class LightTexts implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #wanted: string[] = [];
  #shown: { text: string; element: HTMLElement }[] = [];
  #step = '';
  #shownStep = '';
  #language = '';

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Names what the coming render is about. Another step: no element of the last one is kept. */
  begin(step: string, language: string): void {
    this.#step = step;
    this.#language = language;
  }

  /** Leaves a place for a text. */
  readonly say = (text: string): TemplateResult => {
    const name = `t${this.#wanted.length}`;
    this.#wanted.push(text);
    return html`<slot name=${name}></slot>`;
  };

  hostUpdate(): void {
    this.#wanted = [];
  }

  hostUpdated(): void {
    const before = this.#step === this.#shownStep ? this.#shown : [];
    const language = this.#languageToSay();
    const shown = this.#wanted.map((text, at) => {
      const last = before[at];
      return last?.text === text && last.element.parentNode === this.#host
        ? last
        : { text, element: make(text, at, language) };
    });
    const kept = new Set(shown.map(({ element }) => element));
    for (const { element } of this.#shown) if (!kept.has(element)) element.remove();
    // From the last to the first, each before the one that follows it: only what is new moves.
    shown.reduceRight<ChildNode | null>((next, { element }) => {
      if (element.parentNode !== this.#host) this.#host.insertBefore(element, next);
      return element;
    }, null);
    this.#shown = shown;
    this.#shownStep = this.#step;
  }

  /** The language of the texts, where the page does not already say so: an attribute on each text is noise. */
  #languageToSay(): string {
    const around = this.#host.closest<HTMLElement>('[lang]')?.lang ?? '';
    return around.split('-')[0] === this.#language.split('-')[0] ? '' : this.#language;
  }
}

function make(text: string, at: number, language: string): HTMLElement {
  const element = document.createElement('wijzer-text');
  element.slot = `t${at}`;
  if (language) element.lang = language;
  element.textContent = text;
  return element;
}
