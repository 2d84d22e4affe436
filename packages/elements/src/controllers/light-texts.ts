import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';

/**
 * Keeps every text a person reads in the page itself, and every control in the shadow root.
 *
 * While the shadow template renders, `say(text)` leaves a slot and remembers the text. After the update each text
 * stands in the host as an unregistered `wijzer-text` element in that slot, in reading order. Page-wide readers,
 * translators, reader views and `innerText` do not look into shadow roots; people who need help with reading depend on
 * exactly those.
 *
 * What is inside an element is never touched again: translators wrap words in `font`. An element goes on to the next
 * step only if the same text is asked for there and the page left it as it was; every other text gets a new element.
 */
export class LightTexts implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #wanted: Wanted[] = [];
  #shown: Shown[] = [];
  #step = '';
  #shownStep = '';
  #language = '';

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Names what the coming render is about, and in which language. */
  begin(step: string, language: string): void {
    this.#step = step;
    this.#language = language;
  }

  /** Leaves a place for a text. `language`: where it differs from that of the screen. */
  readonly say = (text: string, language?: string): TemplateResult => {
    const name = slotName(this.#wanted.length);
    this.#wanted.push({ text, language });
    return html`<slot name=${name}></slot>`;
  };

  hostUpdate(): void {
    this.#wanted = [];
  }

  hostUpdated(): void {
    // A host that was cloned, or written anew as HTML, has the texts of another one in it.
    if (this.#shown.length === 0)
      for (const text of this.#host.querySelectorAll(':scope > wijzer-text')) text.remove();
    const around = this.#host.closest<HTMLElement>('[lang]')?.lang ?? '';
    const kept = new Map<string, { element: HTMLElement; before: number }[]>();
    this.#shown.forEach(({ text, element }, before) => {
      const usable = this.#step === this.#shownStep || isUntouched(element, text);
      const key = `${element.lang} ${text}`;
      if (!usable || element.parentNode !== this.#host) element.remove();
      else kept.set(key, [...(kept.get(key) ?? []), { element, before }]);
    });
    const shown = this.#wanted.map(({ text, language = this.#language }, at) => {
      const lang = languageToSay(language, around);
      const { element, before } = kept.get(`${lang} ${text}`)?.shift() ?? {
        element: make(text, lang),
        before: -1,
      };
      if (element.slot !== slotName(at)) element.slot = slotName(at);
      return { text, element, before };
    });
    for (const { element } of [...kept.values()].flat()) element.remove();
    // From the last to the first, each before the one that follows it: only what is new or out of order moves.
    let next: ChildNode | null = null;
    let order = Infinity;
    for (const { element, before } of shown.reverse()) {
      if (before >= 0 && before < order) order = before;
      else this.#host.insertBefore(element, next);
      next = element;
    }
    this.#shown = shown.reverse();
    this.#shownStep = this.#step;
  }
}

interface Wanted {
  readonly text: string;
  readonly language: string | undefined;
}

interface Shown {
  readonly text: string;
  readonly element: HTMLElement;
}

/** The language of a text, where the page does not already say so: an attribute on each text is noise. */
function languageToSay(language: string, around: string): string {
  return around.split('-')[0] === language.split('-')[0] ? '' : language;
}

const slotName = (at: number) => `t${at}`;

function isUntouched({ firstChild, childNodes }: HTMLElement, text: string): boolean {
  return childNodes.length === 1 && firstChild?.nodeType === Node.TEXT_NODE && firstChild.nodeValue === text;
}

function make(text: string, lang: string): HTMLElement {
  const element = document.createElement('wijzer-text');
  if (lang) element.lang = lang;
  element.textContent = text;
  return element;
}
