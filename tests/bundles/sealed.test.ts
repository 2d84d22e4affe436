/** Pages with every lock there is: policies of the server, and a frame that may do next to nothing. */
import type { WizardElement } from '@wijzer/elements';
import { expect } from '@esm-bundle/chai';
import { isFirefox } from '../support/browser.js';
import { toEntry } from '../support/entries.js';
import { Reader } from '../support/reader.js';
import { until } from '../support/until.js';

interface Told {
  readonly name: string;
  readonly widget?: string;
  readonly storage?: string;
  readonly reports?: readonly string[];
  readonly text?: string;
}

let frame: HTMLIFrameElement;

async function open(address: string, sandbox?: string): Promise<void> {
  frame = document.createElement('iframe');
  frame.title = 'De pagina van de gemeente';
  if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox);
  frame.src = address;
  document.body.append(frame);
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
}

describe('a page that forbids what can be forbidden', () => {
  afterEach(async () => {
    await toEntry(frame.contentWindow!);
    frame.remove();
  });

  it('shows the widget and leads to an outcome, without a report', async () => {
    await open('/__sealed__/bare.html');
    const page = frame.contentWindow as unknown as { reports: readonly string[]; document: Document };
    await until(() => page.document.querySelector('wijzer-toegang')?.shadowRoot, 'the widget is upgraded');
    const reader = new Reader(page.document.querySelector('wijzer-toegang') as WizardElement);
    await until(() => reader.has('button', 'Beginnen'), 'the start page shows');
    await reader.quick(['Nee, niet meteen', 'Voor mijzelf', 'Weet ik niet']);
    expect(reader.heading).to.equal('Bel het Buurtteam');
    // What a page does not send in these headers some browsers do not know; they say so once.
    expect(
      page.reports.filter((report) => !/permissions.?policy|unrecognized feature/i.test(report)),
    ).to.deep.equal([]);
  });
});

describe('a frame with a life of its own', () => {
  let told: Told[];
  const listen = ({ data }: MessageEvent<Told>) => told.push(data);
  const shown = (name: string) => told.filter((each) => each.name === name).map(({ widget }) => widget);

  beforeEach(() => {
    told = [];
    addEventListener('message', listen);
  });
  afterEach(() => {
    removeEventListener('message', listen);
    frame.remove();
  });

  /** What it says of itself, once both of its widgets show a first page. */
  async function report(address: string, sandbox?: string): Promise<Told> {
    await open(address, sandbox);
    await until(() => shown('wijzer-ready').length === 2, 'both widgets are ready');
    await until(() => shown('wijzer-question-shown').includes('wijzer-toegang'), 'the first question shows');
    frame.contentWindow!.postMessage('report', '*');
    await until(() => shown('report').length === 1, 'the frame reports');
    expect(shown('wijzer-load-failed')).to.deep.equal([]);
    return told.find(({ name }) => name === 'report')!;
  }

  it('works where it may do next to nothing, and reading storage throws', async () => {
    const { storage, reports, text } = await report('/__open__/alone.html', 'allow-scripts allow-forms');
    expect(storage).to.equal('forbidden');
    expect(reports).to.deep.equal([]);
    expect(text).to.include('Heeft u nu meteen hulp nodig?');
  });

  it('works as a page of one website in that of another', async () => {
    const other = location.hostname === 'localhost' ? '127.0.0.1' : 'localhost';
    const { storage, reports, text } = await report(`http://${other}:${location.port}/__open__/alone.html`);
    // The Firefox of these tests allows no third party any storage (scripts/browser.mjs); the others give it one of its own.
    expect(storage).to.equal(isFirefox ? 'forbidden' : 'readable');
    expect(reports).to.deep.equal([]);
    expect(text).to.include('Heeft u nu meteen hulp nodig?');
  });
});
