/** The page for websites that allow a frame and nothing else, with the file for the page around it. */
import type { WizardElement } from '@wijzer/elements';
import { expect } from '@esm-bundle/chai';
import { toEntry } from '../support/entries.js';
import { Reader } from '../support/reader.js';
import { until } from '../support/until.js';

const HOST = '/__csp__/cdn/frame.html';
let frame: HTMLIFrameElement;

async function open(query: string): Promise<Document> {
  frame = document.createElement('iframe');
  frame.title = 'Hulp vinden';
  frame.style.inlineSize = '600px';
  frame.src = `${HOST}${query}`;
  document.body.append(frame);
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  return frame.contentDocument!;
}

async function widget(): Promise<Reader> {
  const page = frame.contentDocument!;
  await until(() => page.querySelector('wijzer-toegang')?.shadowRoot, 'the widget is upgraded');
  const reader = new Reader(page.querySelector('wijzer-toegang') as WizardElement);
  await until(() => reader.has('button', 'Beginnen'), 'the start page shows');
  return reader;
}

describe('dist/cdn/frame.html', () => {
  before(async () => {
    await import(new URL('/__bare__/cdn/frame-host.js', location.href).href);
  });
  afterEach(async () => {
    await toEntry(frame.contentWindow!);
    frame.remove();
  });

  it('shows a widget under the strictest policy, as high as it needs to be', async () => {
    const page = await open('?widget=toegang&src=/__csp__/cdn/content/toegang-een-loket.json');
    const reader = await widget();
    expect(reader.text).to.include('Dit is een voorbeeld.');
    const high = () => Math.abs(frame.clientHeight - page.body.getBoundingClientRect().height) <= 1;
    await until(high, 'the frame is as high as its page');
    const before = frame.clientHeight;
    reader.get('button', 'Beginnen').click();
    await reader.until('Heeft u nu meteen hulp nodig?');
    await until(() => frame.clientHeight !== before && high(), 'the frame follows the next screen');
    expect(page.documentElement.scrollHeight).to.be.at.most(frame.clientHeight + 1);
  });

  it('moves focus to the next question inside the frame', async () => {
    const page = await open('');
    const reader = await widget();
    reader.get('button', 'Beginnen').click();
    await reader.until('Heeft u nu meteen hulp nodig?');
    expect(page.activeElement?.localName).to.equal('wijzer-toegang');
  });

  it('shows nothing of another website, and keeps its own words', async () => {
    const page = await open('?src=https://kwaad.example/nummers.json');
    expect(page.querySelectorAll('wijzer-toegang')).to.have.length(0);
    expect(page.body.innerText).to.include('Bel uw gemeente.');
  });

  it('keeps its own words as those of the widget', async () => {
    const page = await open('?src=/bestaat/niet.json');
    await until(() => page.querySelector('wijzer-toegang')?.shadowRoot, 'the widget is upgraded');
    await until(() => /konden niet laden/.test(page.body.innerText), 'it says what went wrong');
    expect(page.body.innerText).to.include('Bel uw gemeente.');
  });
});

describe('leaving a page with a frame at once', () => {
  it('takes the page around the frame along', async function () {
    // A window of its own: what goes is the whole page. Not every browser opens one without a click.
    const page = window.open('/__bare__/framed.html', '_blank', 'width=700,height=900');
    if (!page) return this.skip();
    try {
      const widgetIn = () =>
        page.document.querySelector('iframe')?.contentDocument?.querySelector('wijzer-toegang');
      await until(() => widgetIn()?.shadowRoot, 'the widget is upgraded');
      const reader = new Reader(widgetIn() as WizardElement);
      await until(() => reader.has('button', 'Beginnen'), 'the start page shows');
      await reader.quick(['Ja, nu meteen']);
      reader.get('button', 'Sluit deze pagina meteen').click();
      const gone = () => {
        try {
          return page.location.pathname !== '/__bare__/framed.html';
        } catch {
          // It is on another website now.
          return true;
        }
      };
      await until(gone, 'the page around the frame is gone');
    } finally {
      page.close();
    }
  });
});
