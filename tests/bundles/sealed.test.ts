/** Pages with every lock there is: policies of the server, and a frame that may do next to nothing. */
import type { WizardElement } from '@wijzer/elements';
import { expect } from '@esm-bundle/chai';
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

describe('a frame that may do next to nothing', () => {
  let told: Told[];
  const listen = ({ data }: MessageEvent<Told>) => told.push(data);

  beforeEach(() => {
    told = [];
    addEventListener('message', listen);
  });
  afterEach(() => {
    removeEventListener('message', listen);
    frame.remove();
  });

  it('shows widgets that work, where reading storage throws', async () => {
    await open('/__open__/alone.html', 'allow-scripts allow-forms');
    const shown = (name: string) => told.filter((each) => each.name === name).map(({ widget }) => widget);
    await until(() => shown('wijzer-ready').length === 2, 'both widgets are ready');
    await until(() => shown('wijzer-question-shown').includes('wijzer-toegang'), 'the first question shows');
    frame.contentWindow!.postMessage('report', '*');
    await until(() => shown('report').length === 1, 'the frame reports');
    const report = told.find(({ name }) => name === 'report')!;
    expect(report.storage).to.equal('forbidden');
    expect(report.reports).to.deep.equal([]);
    expect(report.text).to.include('Heeft u nu meteen hulp nodig?');
    expect(shown('wijzer-load-failed')).to.deep.equal([]);
  });
});
