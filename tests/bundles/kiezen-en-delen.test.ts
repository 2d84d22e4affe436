/** The file that ships with both entrances, in a page under the strictest policy. */
import type { WizardElement } from '@wijzer/elements';
import { expect } from '@esm-bundle/chai';
import { toEntry } from '../support/entries.js';
import { Reader } from '../support/reader.js';
import { until } from '../support/until.js';

interface HostWindow extends Window {
  readonly reports: string[];
}

describe('dist/cdn/kiezen-en-delen.js', () => {
  let frame: HTMLIFrameElement;
  let page: HostWindow;

  beforeEach(async () => {
    frame = document.createElement('iframe');
    frame.title = 'De pagina van de gemeente';
    frame.style.cssText =
      'position: fixed; inset: 0; inline-size: 100%; block-size: 100%; border: 0; background: white';
    frame.src = '/__csp__/kiezen-en-delen.html';
    document.body.append(frame);
    await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    page = frame.contentWindow as unknown as HostWindow;
  });

  afterEach(async () => {
    await toEntry(frame.contentWindow!);
    frame.remove();
  });

  async function readerOf(tag: string): Promise<Reader> {
    const found = () => frame.contentDocument!.querySelector(tag);
    await until(() => found()?.shadowRoot, `<${tag}> is upgraded`);
    const reader = new Reader(found() as WizardElement);
    await until(() => reader.heading, 'its first page shows');
    return reader;
  }

  it('breaks no rule of the strictest policy from the entrance to a record and a file', async () => {
    const instrument = await readerOf('wijzer-kiezen-en-delen');
    await instrument.click('button', 'Beslishulp: mijn eigen situatie');
    const tree = await readerOf('wijzer-decision-tree');
    await tree.begin();
    const doc = frame.contentDocument!;
    const choose = async (value: string) => {
      tree.root.querySelector<HTMLInputElement>(`input[value="${value}"]`)!.click();
      await tree.next();
    };
    for (const option of ['huisarts', 'nee', 'overleggen', 'anoniem']) await choose(option);
    await until(() => tree.has('button', 'Maak het verslag'), 'the conclusion shows');
    await tree.click('button', 'Maak het verslag');
    await tree.click('summary', 'Voorbeeld van het verslag');
    // A real download takes the keyboard away from every later test of some browsers.
    const { HTMLAnchorElement: anchor } = page as unknown as typeof globalThis;
    anchor.prototype.click = () => undefined;
    await tree.click('button', 'Bewaar als bestand');
    expect(tree.status).to.include('Het bestand staat bij je downloads.');
    expect(doc.body.innerText).to.include('Verantwoording');
    expect(page.reports).to.deep.equal([]);
  });

  it('breaks none in the Levenswiel either, and asks only for its own content', async () => {
    const instrument = await readerOf('wijzer-kiezen-en-delen');
    await instrument.click('button', 'Levenswiel: leren van dilemma’s');
    const wheel = await readerOf('wijzer-dilemmas');
    wheel.root.querySelector<HTMLElement>('li [part~="station"]')!.click();
    await wheel.element.updateComplete;
    wheel.root.querySelector<HTMLElement>('[part~="dilemma"]')!.click();
    await wheel.element.updateComplete;
    wheel.root.querySelector<HTMLElement>('[part~="option"]')!.click();
    await wheel.element.updateComplete;
    expect(wheel.text).to.include('Richting');
    expect(page.reports).to.deep.equal([]);
    const asked = frame
      .contentWindow!.performance.getEntriesByType('resource')
      .map(({ name }) => new URL(name).pathname);
    expect(asked.filter((path) => !/favicon/.test(path)).sort()).to.deep.equal([
      '/__csp__/cdn/content/levenswiel.json',
      '/__csp__/cdn/kiezen-en-delen.js',
      '/__csp__/reports.js',
    ]);
  });
});
