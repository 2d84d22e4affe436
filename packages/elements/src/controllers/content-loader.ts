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
  /** What the reader chose in its place: another language. What shows stays until it is there. */
  readonly instead?: string | undefined;
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

export type Prepare<T> = (content: T, stop: AbortSignal) => Promise<void> | undefined;

const REMEDY: Record<string, string> = {
  html: 'Er kwam een webpagina terug in plaats van JSON. Staat het adres goed? Moet u ervoor inloggen?',
  'not-json':
    'Dit is geen geldige JSON. Kijk of er een komma, haakje of aanhalingsteken mist. Is het bewaard als UTF-8?',
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
  readonly #prepare: Prepare<T>;
  #abort: AbortController | undefined;
  /** Where the content that shows is; content that was given is in the page. */
  #address = document.baseURI;
  #switching: 'busy' | 'failed' | undefined;

  /** @param prepare is told of content before it shows, and says what to wait for. */
  constructor(
    host: ReactiveControllerHost & HTMLElement,
    read: ReadContent<T>,
    prepare: Prepare<T> = () => undefined,
  ) {
    this.#host = host;
    this.#read = read;
    this.#prepare = prepare;
    host.addController(this);
  }

  get state(): Loading<T> {
    return this.#state;
  }

  /** An address that stands in the content, seen from where the content is. */
  resolve(address: string): string {
    try {
      return new URL(address, this.#address).href;
    } catch {
      return address;
    }
  }

  /** How far the reader's own choice is; nothing when it is there. */
  get switching(): 'busy' | 'failed' | undefined {
    return this.#switching;
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
      sources.fallback === last.fallback &&
      sources.instead === last.instead
    )
      return;
    this.#sources = sources;
    this.retry();
  }

  /** Loads again from the same place. */
  retry(): void {
    this.#abort?.abort();
    this.#abort = new AbortController();
    if (this.#sources.instead === undefined) this.#set({ status: 'loading' });
    else this.#switch('busy');
    void this.#load(this.#abort.signal);
  }

  async #load(signal: AbortSignal): Promise<void> {
    const { content, src, fallback, instead } = this.#sources;
    if (instead !== undefined) return this.#fetch(instead, signal);
    if (content !== undefined && content !== null)
      return this.#judge(content, 'de eigenschap "content"', false, signal);
    // A function, because the answer changes while this waits.
    const dropped = () => signal.aborted;
    // While the page is still coming in, the widget's children may not be there yet.
    if (document.readyState === 'loading')
      await new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve, { once: true }));
    if (dropped()) return;
    const script = this.#childScript();
    if (script !== undefined) return this.#parse(script, signal);
    const address = src ?? fallback;
    if (!address) return this.#fail('no-source', '');
    return this.#fetch(address, signal);
  }

  async #fetch(address: string, signal: AbortSignal): Promise<void> {
    const fetched = await fetchJson(address, signal);
    if (signal.aborted) return;
    if ('data' in fetched) return this.#judge(fetched.data, address, true, signal, address);
    this.#fail(fetched.reason, address);
  }

  #childScript(): string | undefined {
    return this.#host.querySelector(':scope > script[type="application/json"]')?.textContent ?? undefined;
  }

  #parse(text: string, signal: AbortSignal): void | Promise<void> {
    let data: unknown;
    try {
      data = JSON.parse(text);
    } catch {
      return this.#fail('not-json', 'het script in dit element');
    }
    return this.#judge(data, 'het script in dit element', true, signal);
  }

  async #judge(
    data: unknown,
    place: string,
    parsed: boolean,
    signal: AbortSignal,
    address?: string,
  ): Promise<void> {
    const { content, issues } = this.#read(data, parsed);
    if (issues.length > 0) this.#report(issues, place, content !== undefined);
    if (content === undefined) return this.#refuse({ status: 'rejected' });
    const waiting = this.#prepare(content, signal);
    // Not for nothing: what is there shows at once.
    if (waiting) await waiting;
    if (signal.aborted) return;
    // Not every page has an address that others can be seen from: one out of a blob has none.
    this.#address = address === undefined ? document.baseURI : new URL(address, document.baseURI).href;
    this.#switching = undefined;
    this.#set({ status: 'ready', content });
  }

  #report(issues: readonly Issue[], place: string, usable: boolean): void {
    const lines = issues
      .slice(0, MOST_SHOWN)
      .map(({ path, message, remedy }) => `- ${pathText(path)}: ${message} ${remedy}`);
    if (issues.length > MOST_SHOWN)
      lines.push(`- en nog ${issues.length - MOST_SHOWN}. Het commando "wijzer check" laat alles zien.`);
    const verdict = usable ? 'De rest is wel te gebruiken.' : 'De inhoud is niet te gebruiken.';
    (console as Partial<Console>).error?.(
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
    (console as Partial<Console>).error?.(
      `[${this.#host.localName}] De inhoud kon niet worden geladen. ${place} ${remedy}`,
    );
    tell(this.#host, 'wijzer-load-failed', { reason });
    this.#refuse({ status: 'failed' });
  }

  /** The reader's own choice is not to be had: what was there stays. */
  #refuse(state: Loading<T>): void {
    if (this.#sources.instead === undefined) this.#set(state);
    else this.#switch('failed');
  }

  #switch(switching: 'busy' | 'failed'): void {
    this.#switching = switching;
    this.#host.requestUpdate();
  }

  #set(state: Loading<T>): void {
    this.#state = state;
    this.#host.requestUpdate();
  }
}
