/** The listeners that ship, on a page with the strictest policy, and the same page without them. */
import type { Wizard } from '@wijzer/content';
import type { WizardElement } from '@wijzer/elements';
import { expect } from '@esm-bundle/chai';
import toegang from '../../packages/content/examples/wizard/toegang.json' with { type: 'json' };
import { isWebkit } from '../support/browser.js';
import { Reader } from '../support/reader.js';
import { toEntry } from '../support/entries.js';
import { until } from '../support/until.js';

interface HostWindow extends Omit<Window, 'before'> {
  readonly reports: readonly string[];
  readonly before: readonly string[];
  readonly _paq?: readonly (readonly string[])[];
  readonly _sz?: readonly (readonly string[])[];
}

let frame: HTMLIFrameElement;

/** Opens a page in a frame that cannot take the test page away. */
async function open(page: string): Promise<Reader> {
  frame = document.createElement('iframe');
  frame.title = 'De pagina van de gemeente';
  frame.style.cssText = 'position: fixed; inset: 0; inline-size: 100%; block-size: 100%; border: 0';
  frame.setAttribute('sandbox', 'allow-scripts allow-same-origin allow-forms');
  frame.src = page;
  document.body.append(frame);
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  const widget = frame.contentDocument!.querySelector('wijzer-toegang') as WizardElement;
  await until(() => widget.shadowRoot, 'the widget is upgraded');
  const reader = new Reader(widget);
  await until(() => reader.has('button', 'Beginnen'), 'the start page shows');
  return reader;
}

/** Opens a page, begins, and answers the first question. */
async function visit(page: string): Promise<HostWindow> {
  const reader = await open(page);
  await reader.quick(['Nee, niet meteen']);
  return frame.contentWindow as unknown as HostWindow;
}

const own = (page: HostWindow) =>
  Object.getOwnPropertyNames(page).filter((name) => !page.before.includes(name) && name !== 'before');

describe('dist/cdn/statistics-*.js', () => {
  afterEach(async () => {
    await toEntry(frame.contentWindow!);
    frame.remove();
  });

  it('count each step once, in the queue of each tool, and break no rule of the strictest policy', async () => {
    const page = await visit('/__csp__/statistics.html');
    const [first, ...others] = page._paq!;
    expect(first).to.deep.equal(['trackEvent', 'wijzer:toegang-voorbeeldstad', 'ready']);
    expect(others.map(([, , action]) => action)).to.deep.equal([
      'question-shown',
      'question-answered',
      'question-shown',
    ]);
    expect(page._sz!.map(([, ...rest]) => rest)).to.deep.equal(page._paq!.map(([, ...rest]) => rest));
    expect(page.reports).to.deep.equal([]);
  });

  it('leave only these queues on the window, and ask only for themselves', async () => {
    const page = await visit('/__bare__/statistics.html');
    expect(
      own(page)
        .filter((name) => !/^(lit|reactive|__zod)/.test(name))
        .sort(),
    ).to.deep.equal(['_paq', '_sz']);
    const asked = page.performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname);
    expect(asked.filter((path) => path.endsWith('.js')).sort()).to.deep.equal([
      '/__bare__/cdn/statistics-matomo.js',
      '/__bare__/cdn/statistics-matomo.js',
      '/__bare__/cdn/statistics-piwik-pro.js',
      '/__bare__/cdn/statistics-siteimprove.js',
      '/__bare__/cdn/toegang.js',
      '/__bare__/reports.js',
    ]);
    expect([page.localStorage.length, page.sessionStorage.length, page.document.cookie]).to.deep.equal([
      0,
      0,
      '',
    ]);
  });

  it('hear nothing of a reader who leaves at once', async function () {
    const reader = await open('/__bare__/statistics.html');
    // The way out takes the page around a frame along, here that of the tests; WebKit minds no sandbox in that.
    if (isWebkit) this.skip();
    // There is no way back from the page where the reader goes.
    reader.element.history = 'off';
    const content = structuredClone(toegang) as unknown as Wizard;
    const quickExit = new URL('/__bare__/reports.js', location.href).href;
    reader.element.content = { ...content, crisis: { ...content.crisis, quickExit } };
    await until(() => reader.has('button', 'Beginnen'), 'the other content shows');
    await reader.quick(['Ja, nu meteen']);
    await until(() => reader.has('button', 'Sluit deze pagina meteen'), 'the way out shows');
    // The lists outlive the page.
    const { _paq: matomo, _sz: siteimprove } = frame.contentWindow as unknown as HostWindow;
    const before = structuredClone([matomo, siteimprove]);
    expect(before[0]!.length).to.be.at.least(4);
    const left = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    reader.get('button', 'Sluit deze pagina meteen').click();
    await left;
    expect(frame.contentWindow!.location.pathname).to.equal('/__bare__/reports.js');
    expect([matomo, siteimprove]).to.deep.equal(before);
  });

  it('are not in the widget: without them nothing is counted', async () => {
    const page = await visit('/__bare__/bare.html');
    expect(own(page).filter((name) => name.startsWith('_') && !name.startsWith('__'))).to.deep.equal([]);
  });
});
