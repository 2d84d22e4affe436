/** Wherever an editor puts an instrument: it has its room there, and what is hidden at first works once it shows. */
import type { WizardElement } from '@wijzer/elements';
import { expect } from '@esm-bundle/chai';
import { clippedTexts } from '../support/layout.js';
import { Reader } from '../support/reader.js';
import { once, until } from '../support/until.js';

const TAGS = ['wijzer-toegang', 'wijzer-kiezen-en-delen', 'wijzer-regie-checklist'] as const;

/** What stands around it, with the place marked by an element that is replaced. */
const PLACES: Readonly<Record<string, string>> = {
  'a narrow column': '<div style="inline-size: 17rem"><i></i></div>',
  'a row': '<div style="display: flex"><div><i></i></div><aside>Nieuws</aside></div>',
  'a row, without anything around it': '<div style="display: flex"><i></i><aside>Nieuws</aside></div>',
  'a middle column': '<div style="display: flex; flex-direction: column; align-items: center"><i></i></div>',
  'a grid': '<div style="display: grid; grid-template-columns: auto auto"><i></i><aside>Nieuws</aside></div>',
  'the cell of a table': '<table><tr><td>Menu</td><td><i></i></td></tr></table>',
  'a float': '<div style="float: left"><i></i></div>',
  'a part of a line': '<div style="display: inline-block"><i></i></div>',
  'a place of its own': '<div style="position: absolute"><i></i></div>',
  'a dialogue': '<dialog open style="position: static"><i></i></dialog>',
  'a column of a newspaper': '<div style="columns: 2 16em"><i></i></div>',
};

const HIDDEN: Readonly<Record<string, { readonly around: string; readonly show: (page: Document) => void }>> =
  {
    'an accordion': {
      around: '<details><summary>Hulp</summary><i></i></details>',
      show: (page) => (page.querySelector('details')!.open = true),
    },
    'a tab': {
      around: '<div id="tab" style="display: none"><i></i></div>',
      show: (page) => (page.getElementById('tab')!.style.display = ''),
    },
    'a dialogue that opens': {
      around: '<dialog style="max-block-size: none"><i></i></dialog>',
      show: (page) => page.querySelector('dialog')!.showModal(),
    },
  };

/** What is legible, beside a menu on a phone. */
const LEAST = 110;

describe('an instrument in any place of a page', () => {
  let frame: HTMLIFrameElement;

  beforeEach(async () => {
    frame = document.createElement('iframe');
    frame.title = 'De pagina van de gemeente';
    frame.style.cssText =
      'position: fixed; inset: 0 auto auto 0; block-size: 600px; border: 0; background: white';
    frame.src = '/__bare__/empty.html';
    const loaded = once(frame, 'load');
    document.body.append(frame);
    await loaded;
    const script = page().createElement('script');
    script.type = 'module';
    script.src = 'cdn/wijzer.js';
    page().head.append(script);
  });
  afterEach(() => frame.remove());

  const page = () => frame.contentDocument!;

  /** A template of the page's own, which knows nothing of ours. */
  async function put(tag: string, around: string, width: number): Promise<Reader> {
    frame.style.inlineSize = `${width}px`;
    const parsed = new DOMParser().parseFromString(around, 'text/html').body;
    page().body.replaceChildren(...[...parsed.childNodes].map((node) => page().importNode(node, true)));
    const element = page().createElement(tag);
    element.setAttribute('history', 'off');
    page().querySelector('i')!.replaceWith(element);
    await until(() => element.shadowRoot?.querySelector('button'), 'its first screen is there');
    return new Reader(element as WizardElement);
  }

  const fits = ({ element, root }: Reader) => {
    expect(element.getBoundingClientRect().width).to.be.greaterThan(LEAST);
    const { scrollWidth, clientWidth } = page().documentElement;
    expect(scrollWidth).to.be.at.most(clientWidth);
    expect(clippedTexts(root)).to.deep.equal([]);
  };

  for (const tag of TAGS) {
    for (const [name, around] of Object.entries(PLACES)) {
      it(`${tag} has its room in ${name}, on a desk and on a phone`, async () => {
        fits(await put(tag, around, 1000));
        fits(await put(tag, around, 320));
      });
    }

    for (const [name, { around, show }] of Object.entries(HIDDEN)) {
      it(`${tag} works in ${name}`, async () => {
        const reader = await put(tag, around, 700);
        show(page());
        await until(() => reader.heading, 'its heading shows');
        fits(reader);
        expect(reader.element.getBoundingClientRect().width).to.be.greaterThan(400);
      });
    }
  }

  it('is as wide on every screen, whatever the words on it', async () => {
    const reader = await put('wijzer-toegang', PLACES['a float']!, 1000);
    const width = () => reader.element.getBoundingClientRect().width;
    const first = width();
    reader.get('button', 'Beginnen').click();
    await reader.element.updateComplete;
    expect(width()).to.equal(first);
    reader.get('button', 'Direct hulp nodig?').click();
    await reader.element.updateComplete;
    expect(width()).to.equal(first);
  });
});
