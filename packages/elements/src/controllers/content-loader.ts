import { pathText, type Issue, type Reading } from '@wijzer/content';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { tell } from '../events.js';
import { fetchJson } from './fetch-json.js';

/** Where content can come from, in the order in which they count. */
export interface ContentSources {
  readonly content: unknown;
  readonly src: string | undefined;
  /** The content an instrument ships with. */
  readonly fallback: string | undefined;
}

export type Loading<T> =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly content: T }
  /** The content is there and is wrong. */
  | { readonly status: 'rejected' }
  /** The content could not be fetched. Trying again may help. */
  | { readonly status: 'failed' };

/** @param parsed says that the data comes straight from `JSON.parse`. */
export type ReadContent<T> = (data: unknown, parsed: boolean) => Reading<T>;

const REMEDY: Record<string, string> = {
  html: 'Er kwam een webpagina terug in plaats van JSON. Staat het adres goed? Moet u ervoor inloggen?',
  'not-json': 'Dit is geen geldige JSON. Kijk of er een komma, haakje of aanhalingsteken mist.',
  'too-large': 'Het bestand is te groot.',
  timeout: 'Het duurde langer dan 10 seconden.',
  offline: 'Er is geen internet.',
  network: 'Het adres was niet te bereiken. Staat het goed? Mag deze site het lezen (CORS, connect-src)?',
  'no-source': 'Geef "src", een script met JSON erin, of de eigenschap "content".',
};

/** How many problems the console shows; the command `wijzer check` shows all. */
const MOST_SHOWN = 50;

/** Brings content from wherever it is to the widget, checked. The latest request wins; earlier ones are dropped. */
export class ContentLoader<T> implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #read: ReadContent<T>;
  #state: Loading<T> = { status: 'loading' };
  #sources: ContentSources = { content: undefined, src: undefined, fallback: undefined };
  #abort: AbortController | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, read: ReadContent<T>) {
    this.#host = host;
    this.#read = read;
    host.addController(this);
  }

  get state(): Loading<T> {
    return this.#state;
  }

  /** A request that was cut off by leaving the page goes on when the widget comes back; what was loaded stays. */
  hostConnected(): void {
    if (this.#abort?.signal.aborted) this.retry();
  }

  hostDisconnected(): void {
    if (this.#state.status === 'loading') this.#abort?.abort();
  }

  /** Loads from these sources, unless that is what was loaded already. */
  use(sources: ContentSources): void {
    const last = this.#sources;
    if (
      this.#abort &&
      sources.content === last.content &&
      sources.src === last.src &&
      sources.fallback === last.fallback
    )
      return;
    this.#sources = sources;
    this.retry();
  }

  /** Loads again from the same place. */
  retry(): void {
    this.#abort?.abort();
    this.#abort = new AbortController();
    this.#set({ status: 'loading' });
    void this.#load(this.#abort.signal);
  }

  async #load(signal: AbortSignal): Promise<void> {
    const { content, src, fallback } = this.#sources;
    if (content !== undefined && content !== null)
      return this.#judge(content, 'de eigenschap "content"', false);
    // A function, because the answer changes while this waits.
    const dropped = () => signal.aborted;
    // While the page is still coming in, the widget's children may not be there yet.
    if (document.readyState === 'loading')
      await new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve, { once: true }));
    if (dropped()) return;
    const script = this.#childScript();
    if (script !== undefined) return this.#parse(script);
    const address = src ?? fallback;
    if (!address) return this.#fail('no-source', '');
    const fetched = await fetchJson(address, signal);
    if (dropped()) return;
    if ('data' in fetched) this.#judge(fetched.data, address, true);
    else this.#fail(fetched.reason, address);
  }

  #childScript(): string | undefined {
    return this.#host.querySelector(':scope > script[type="application/json"]')?.textContent ?? undefined;
  }

  #parse(text: string): void {
    let data: unknown;
    try {
      data = JSON.parse(text);
    } catch {
      return this.#fail('not-json', 'het script in dit element');
    }
    this.#judge(data, 'het script in dit element', true);
  }

  #judge(data: unknown, place: string, parsed: boolean): void {
    const { content, issues } = this.#read(data, parsed);
    if (issues.length > 0) this.#report(issues, place, content !== undefined);
    this.#set(content === undefined ? { status: 'rejected' } : { status: 'ready', content });
  }

  #report(issues: readonly Issue[], place: string, usable: boolean): void {
    const lines = issues
      .slice(0, MOST_SHOWN)
      .map(({ path, message, remedy }) => `- ${pathText(path)}: ${message} ${remedy}`);
    if (issues.length > MOST_SHOWN)
      lines.push(`- en nog ${issues.length - MOST_SHOWN}. Het commando "wijzer check" laat alles zien.`);
    const verdict = usable ? 'De rest is wel te gebruiken.' : 'De inhoud is niet te gebruiken.';
    console.error(
      `[${this.#host.localName}] Er klopt iets niet in ${place}. ${verdict}\n${lines.join('\n')}`,
    );
    tell(this.#host, 'wijzer-content-rejected', {
      usable,
      issues: issues.map(({ code, path }) => ({ code, path: pathText(path) })),
    });
  }

  #fail(reason: string, place: string): void {
    const remedy =
      REMEDY[reason] ?? `De server antwoordde ${reason.replace('http-', '')}. Staat het adres goed?`;
    console.error(`[${this.#host.localName}] De inhoud kon niet worden geladen. ${place} ${remedy}`);
    tell(this.#host, 'wijzer-load-failed', { reason });
    this.#set({ status: 'failed' });
  }

  #set(state: Loading<T>): void {
    this.#state = state;
    this.#host.requestUpdate();
  }
}
