/** A page of tests/bundles/pages/hostile in a frame: the file that ships, on the page of a host that makes it hard. */
import type { Saved } from './saved-file.js';
import { once, until } from './until.js';

export type Bundle = 'toegang' | 'kiezen-en-delen' | 'regie-checklist';

/** Any of our elements, of any edition. */
export type Widget = HTMLElement & {
  readonly updateComplete: Promise<boolean>;
  readonly shadowRoot: ShadowRoot;
};

type View = Window & typeof globalThis;

/** What the page gives to a test; see tests/bundles/pages/hostile/host.js. */
interface HostPart {
  readonly reports: string[];
  readonly host: {
    install(): Promise<void> | undefined;
    go(): Promise<void>;
    beforeStep(element: Element): void;
    readonly upset?: (element: Element) => Element;
  };
}

type HostWindow = View & HostPart;

const EVENTS = [
  'ready',
  'question-shown',
  'question-unclear',
  'question-answered',
  'outcome-reached',
  'restarted',
  'content-rejected',
  'load-failed',
].map((name) => `wijzer-${name}`);

/** Over the whole test page: real keys go where they look. Without a scroll bar that comes and goes with the widget. */
const PLACE =
  'position: fixed; inset: 0; inline-size: 100%; block-size: 100%; border: 0; background: white; z-index: 9';

export class HostilePage {
  readonly #frame: HTMLIFrameElement;
  readonly #tag: string;
  /** What was offered as a file. Neither a real download nor a real print: they take the keyboard from later tests. */
  readonly files: Promise<Saved>[] = [];
  /** What the page was told, in order. */
  readonly events: (readonly [name: string, detail: unknown])[] = [];

  private constructor(frame: HTMLIFrameElement, bundle: Bundle) {
    this.#frame = frame;
    this.#tag = `wijzer-${bundle}`;
    const { URL: address, HTMLAnchorElement: anchor, document: page } = this.view;
    const real = address.createObjectURL.bind(address);
    let blob: Blob | undefined;
    address.createObjectURL = (offered: Blob) => {
      blob = offered;
      return real(offered);
    };
    const { files, events } = this;
    anchor.prototype.click = function (this: HTMLAnchorElement) {
      const [name, offered] = [this.download, blob];
      if (offered) files.push(offered.text().then((text) => ({ name, type: offered.type, text })));
    };
    for (const name of EVENTS)
      page.addEventListener(name, (event) => events.push([name, (event as CustomEvent).detail]));
  }

  /** The page with its hazard, before the file of ours comes. */
  static async open(bundle: Bundle, hazard?: string): Promise<HostilePage> {
    const frame = document.createElement('iframe');
    frame.title = 'De pagina van de gemeente';
    frame.style.cssText = PLACE;
    frame.setAttribute('scrolling', 'no');
    frame.src = `/__bare__/hostile/host.html?bundle=${bundle}${hazard ? `&hazard=${hazard}` : ''}`;
    const loaded = once(frame, 'load');
    document.body.append(frame);
    await loaded;
    await until(() => (frame.contentWindow as HostWindow).host, 'the page of the host is there');
    const page = new HostilePage(frame, bundle);
    await page.view.host.install();
    return page;
  }

  get view(): HostWindow {
    return this.#frame.contentWindow as HostWindow;
  }

  get element(): Widget {
    return this.view.document.querySelector(this.#tag) as Widget;
  }

  /** Loads the file of ours and waits for what it shows first. */
  async go(): Promise<void> {
    await this.view.host.go();
  }

  /** A press of the reader, on a page that may do something with the widget just before. */
  press(element: HTMLElement): void {
    this.view.host.beforeStep(this.element);
    element.click();
  }

  /** What the console said and what went wrong, without what developers of Lit are told. */
  get reports(): string[] {
    return this.view.reports.filter((report) => !/Lit is in dev mode|Multiple versions of Lit/.test(report));
  }

  close(): void {
    this.#frame.remove();
  }
}
