/**
 * A host's page of any size, in a frame of the same origin: its width is that of a screen, so that media queries, `rem`,
 * sticky places and focus work as on a small screen or at a large zoom, in all three browsers.
 */
import { EXAMPLE_NOW } from './examples.js';
import { Reader } from './reader.js';
import { once, until } from './until.js';

/** A page at the top left of the window: there real clicks, keys and taps come where they look. */
const PLACE = 'position: fixed; inset: 0 auto auto 0; border: 0; background: white; z-index: 9';

export class HostPage {
  readonly #frame: HTMLIFrameElement;

  private constructor(frame: HTMLIFrameElement) {
    this.#frame = frame;
  }

  /** Opens an empty page in which the elements are known. */
  static async open(): Promise<HostPage> {
    const frame = document.createElement('iframe');
    frame.title = 'De pagina van de gemeente';
    frame.style.cssText = PLACE;
    frame.src = new URL('host-page.html', import.meta.url).href;
    const loaded = once(frame, 'load');
    document.body.append(frame);
    await loaded;
    const page = new HostPage(frame);
    await until(() => page.window.customElements.get('wijzer-toegang'), 'the page knows <wijzer-toegang>');
    return page;
  }

  get window(): Window & typeof globalThis {
    return this.#frame.contentWindow as Window & typeof globalThis;
  }

  get document(): Document {
    return this.#frame.contentDocument!;
  }

  /** As wide and high as a screen of so many CSS pixels; a scroll bar that takes room comes on top of it. */
  resize(inline: number, block: number): void {
    const { style } = this.#frame;
    style.inlineSize = `${inline}px`;
    style.blockSize = `${block}px`;
    const bar = this.window.innerWidth - this.document.documentElement.clientWidth;
    style.inlineSize = `${inline + bar}px`;
  }

  /** Adds a style sheet of the host. */
  style(css: string): void {
    const sheet = this.document.createElement('style');
    sheet.textContent = css;
    this.document.head.append(sheet);
  }

  /** Puts the widget on the page, and waits until it shows its start. */
  async mount(content: unknown): Promise<Reader> {
    const place = this.document.createElement('wijzer-settings');
    place.now = () => EXAMPLE_NOW;
    const element = this.document.createElement('wijzer-toegang');
    element.content = content;
    element.history = 'off';
    place.append(element);
    this.document.body.append(place);
    const reader = new Reader(element);
    await until(() => reader.has('button', 'Beginnen'), 'the start page shows');
    return reader;
  }

  /** Takes the widgets and the styles of the host away. */
  clear(): void {
    for (const sheet of this.document.querySelectorAll('style')) sheet.remove();
    this.document.body.replaceChildren();
    this.window.scrollTo(0, 0);
  }

  close(): void {
    this.#frame.remove();
  }
}
