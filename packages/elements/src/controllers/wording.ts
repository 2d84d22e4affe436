import { fetchJson } from './fetch-json.js';

/** Texts of a widget itself, by name. */
export type Texts = Readonly<Record<string, string>>;

/**
 * What a widget itself says, in the language of its content. Its own language is in the script. Another one is a file of
 * words beside the script, fetched before the first question and never later; where that fails the widget speaks its own
 * language, because buttons in another language are better than none.
 */
export class Wording<Own extends Texts> {
  readonly #own: Own;
  readonly #tag: string;
  readonly #known = new Map<string, Own>();
  #texts: Own;

  /** @param own the texts in the script, of the language named `home`. */
  constructor(own: Own, home: string, tag: string) {
    this.#own = own;
    this.#texts = own;
    this.#tag = tag;
    this.#known.set(home, own);
  }

  get texts(): Own {
    return this.#texts;
  }

  /** Texts that the page gives itself; the rest stays as it is. */
  give(texts: Texts): undefined {
    this.#texts = this.#complete(texts);
  }

  /** Goes over to a language. There is something to wait for only where its words must be fetched. */
  use(language: string, base: string | undefined, stop: AbortSignal): Promise<void> | undefined {
    const known = this.#known.get(language);
    if (!known) return this.#fetch(language, base, stop);
    this.#texts = known;
    return undefined;
  }

  async #fetch(language: string, base: string | undefined, stop: AbortSignal): Promise<void> {
    const address = base === undefined ? undefined : `${base}${language}.json`;
    const fetched = address === undefined ? { reason: 'no-source' } : await fetchJson(address, stop);
    if (stop.aborted) return;
    if ('data' in fetched) this.#known.set(language, this.#complete(fetched.data));
    else
      (console as Partial<Console>).warn?.(
        `[${this.#tag}] De knoppen blijven in het Nederlands: de woorden voor "${language}" zijn er niet (${address ?? fetched.reason}). ` +
          'Zet de map "wording" naast het script, of geef de woorden met de eigenschap "wording".',
      );
    this.#texts = this.#known.get(language) ?? this.#own;
  }

  /** Only texts that we know, and only if they are texts: the file comes from outside. */
  #complete(texts: unknown): Own {
    if (typeof texts !== 'object' || texts === null) return this.#own;
    const fitting = Object.entries(texts).filter(
      ([name, text]) => Object.hasOwn(this.#own, name) && typeof text === 'string' && text !== '',
    );
    return { ...this.#own, ...Object.fromEntries(fitting) };
  }
}
