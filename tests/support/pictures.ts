/**
 * Pictures of a widget in every house style of demo/huisstijlen.html, beside those that are kept of it. The demo shows the
 * files that ship; here in a frame as wide as a phone, drawn at half its size so that all of a screen is in the window.
 * Letters are of fonts that come with the tests, because machines do not have the same ones.
 */
import type { WizardElement } from '@wijzer/elements';
import { executeServerCommand } from '@web/test-runner-commands';
import { EXAMPLE_NOW } from './examples.js';
import { Reader } from './reader.js';
import { once, until } from './until.js';

const WIDTH = 320;
const HEIGHT = 1160;
const SCALE = 0.5;

const font = (family: string, file: string, weight: number) =>
  `@font-face { font-family: '${family}'; font-weight: ${weight}; src: url(/node_modules/@fontsource/${file}-${weight}-normal.woff2) }`;
const sans = 'atkinson-hyperlegible/files/atkinson-hyperlegible-latin';
const serif = 'source-serif-4/files/source-serif-4-latin';
/** By the name that a style asks for; the first is for styles that ask for what the system has. */
const FONTS = {
  'Op elke machine': sans,
  'Fira Sans': sans,
  TheSans: sans,
  TheMix: sans,
  'Noto Serif': serif,
  'Times New Roman': serif,
  Georgia: serif,
};
const PAGE = `${Object.entries(FONTS)
  .flatMap(([family, file]) => [font(family, file, 400), font(family, file, 700)])
  .join('\n')}
html { overflow: hidden }
body { font-family: 'Op elke machine' }
main { padding: 0 }
main > :not(#plek) { display: none }
#plek { margin: 0; padding: 1rem; border: 0 }`;

export interface Difference {
  readonly style: string;
  /** The share of other pixels in the square that differs most, from 0 to 1. */
  readonly share: number;
}

/** What the server says of a sheet: how its pictures differ, or which file there is not. */
interface Compared {
  readonly differences?: readonly number[];
  readonly missing?: string;
}

export class StyledPage {
  readonly #frame: HTMLIFrameElement;

  private constructor(frame: HTMLIFrameElement) {
    this.#frame = frame;
  }

  static async open(): Promise<StyledPage> {
    const frame = document.createElement('iframe');
    frame.title = 'De pagina van de gemeente';
    frame.style.cssText = `position: fixed; inset: 0 auto auto 0; border: 0; background: white; z-index: 9;
      inline-size: ${WIDTH}px; block-size: ${HEIGHT}px; scale: ${SCALE}; transform-origin: 0 0`;
    frame.src = '/demo/huisstijlen.html';
    const loaded = once(frame, 'load');
    document.body.append(frame);
    await loaded;
    const page = new StyledPage(frame);
    const sheet = page.#document.createElement('style');
    sheet.textContent = PAGE;
    page.#document.head.append(sheet);
    await Promise.all([...page.#document.fonts].map((face) => face.load()));
    return page;
  }

  get #document(): Document {
    return this.#frame.contentDocument!;
  }

  /** Puts a widget with its default content on the page. */
  async mount(tag: string): Promise<Reader> {
    const settings = this.#document.createElement('wijzer-settings');
    settings.now = () => EXAMPLE_NOW;
    const element = this.#document.createElement(tag);
    element.setAttribute('history', 'off');
    settings.append(element);
    this.#document.querySelector('#plek')!.replaceChildren(settings);
    await until(() => element.shadowRoot, `<${tag}> is upgraded`);
    const reader = new Reader(element as WizardElement);
    await until(() => reader.heading, 'its first screen shows');
    return reader;
  }

  /** Takes the screen in every style, and compares with the sheet that is kept under this name. */
  async differences(name: string): Promise<Difference[]> {
    const choice = this.#document.querySelector<HTMLSelectElement>('#stijl')!;
    const styles = [...choice.options].map(({ value }) => value);
    for (const style of styles) {
      choice.value = style;
      choice.dispatchEvent(new Event('change'));
      await this.#settled();
      await executeServerCommand('wijzer-picture', {
        width: WIDTH * SCALE,
        height: HEIGHT * SCALE,
        bar: outerHeight - innerHeight,
      });
    }
    const { differences, missing } = await executeServerCommand<Compared, { readonly name: string }>(
      'wijzer-sheet',
      {
        name,
      },
    );
    if (missing)
      throw new Error(`${missing} is not there; WIJZER_KEEP_PICTURES=1 npm test -- pictures makes it.`);
    return styles.map((style, column) => ({ style: style || 'geen', share: differences![column]! }));
  }

  /** The style sheets are there, and what they say is drawn. */
  async #settled(): Promise<void> {
    const sheets = () => [...this.#document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')];
    await until(() => sheets().every(({ sheet }) => sheet), 'the style sheet of the theme is there');
    this.#frame.contentWindow!.scrollTo(0, 0);
    for (let frames = 0; frames < 2; frames += 1) await new Promise(requestAnimationFrame);
  }

  close(): void {
    this.#frame.remove();
  }
}
