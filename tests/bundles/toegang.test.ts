/** The file that ships, in pages as they come from a strict host, from the first byte to an outcome. */
import type { WizardElement } from '@wijzer/elements';
import { expect } from '@esm-bundle/chai';
import { ALLOWED } from '../support/host-state.js';
import { Reader } from '../support/reader.js';
import { press, typeText } from '../support/keys.js';
import { toEntry } from '../support/entries.js';
import { until } from '../support/until.js';

interface HostWindow extends Omit<Window, 'before'> {
  readonly reports: string[];
  readonly before: readonly string[];
}

let frame: HTMLIFrameElement;

/** Opens a page in a frame that lies over the test page, so that real clicks go where they look. */
async function open(page: string): Promise<HostWindow> {
  frame = document.createElement('iframe');
  frame.title = 'De pagina van de gemeente';
  frame.style.cssText =
    'position: fixed; inset: 0; inline-size: 100%; block-size: 100%; border: 0; background: white';
  frame.src = page;
  document.body.append(frame);
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  return frame.contentWindow as unknown as HostWindow;
}

async function widget(tag: 'wijzer-toegang' | 'wijzer-wizard' = 'wijzer-toegang'): Promise<Reader> {
  const page = frame.contentDocument!;
  await until(() => page.querySelector(tag)?.shadowRoot, `<${tag}> is upgraded`);
  const reader = new Reader(page.querySelector(tag) as WizardElement);
  await until(() => reader.has('button', 'Beginnen'), 'the start page shows');
  return reader;
}

/** From the start to an outcome, past an error, the crisis page, a change, the way back, and the start again. */
async function visit(reader: Reader): Promise<void> {
  await reader.begin();
  await reader.next();
  expect(reader.all('alert')).to.have.length(1);
  await reader.answer('Nee, niet meteen');
  await reader.click('button', 'Direct hulp nodig?');
  await reader.click('button', 'Terug');
  await reader.until('Voor wie zoekt u hulp?');
  await reader.answer('Voor mijzelf');
  await reader.click('button', 'Wijzig Voor wie zoekt u hulp?');
  await reader.click('summary', 'Waarom vragen wij dit?');
  await reader.next();
  await reader.until('Waar gaat het over?');
  await reader.answer('Geld, werk of een brief');
  await reader.answer('Ik zoek werk.');
  await reader.confirm();
  await reader.until('Bel Werk en Inkomen');
  await reader.click('button', 'Opnieuw beginnen');
  await reader.click('button', 'Ja, begin opnieuw');
  await reader.until('Waar krijgt u hulp?');
}

const own = (page: HostWindow) =>
  Object.getOwnPropertyNames(page).filter((name) => !page.before.includes(name) && name !== 'before');

describe('dist/cdn/toegang.js', () => {
  afterEach(async () => {
    await toEntry(frame.contentWindow!);
    frame.remove();
  });

  it('breaks no rule of the strictest policy, Trusted Types included, in a whole visit', async () => {
    const page = await open('/__csp__/bare.html');
    await visit(await widget());
    expect(page.reports).to.deep.equal([]);
  });

  it('is really under that policy', async () => {
    const page = await open('/__csp__/bare.html');
    await widget();
    const script = page.document.createElement('script');
    try {
      script.append('window.reports.push("inline script ran")');
      page.document.body.append(script);
    } catch {
      // Some versions of Chromium refuse the words of the script already, and report that.
    }
    await until(() => page.reports.length > 0, 'the policy reports');
    expect(page.reports.join()).to.match(/script-src|require-trusted-types-for/);
    expect(page.reports).not.to.include('inline script ran');
  });

  it('shows its example content, and says that it is one', async () => {
    await open('/__bare__/bare.html');
    const reader = await widget();
    expect(reader.text).to.include('Dit is een voorbeeld. De gemeente en de gegevens zijn verzonnen.');
  });

  it('asks for nothing but itself and its content, in a whole visit', async () => {
    const page = await open('/__bare__/bare.html');
    await visit(await widget());
    const asked = page.performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname);
    expect(asked.filter((path) => !/favicon/.test(path)).sort()).to.deep.equal([
      '/__bare__/cdn/content/toegang.json',
      '/__bare__/cdn/toegang.js',
      '/__bare__/reports.js',
    ]);
  });

  it('speaks another language when asked: its content and its own words, before the first question', async () => {
    const page = await open('/__csp__/bare.html');
    const reader = await widget();
    await reader.click('button', 'English');
    await until(() => reader.has('button', 'Start'), 'the page is in English');
    await reader.click('button', 'Start');
    await reader.choose('No, not right now');
    await reader.click('button', 'Continue');
    expect(page.reports).to.deep.equal([]);
    const asked = page.performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname);
    expect(asked.filter((path) => path.endsWith('.json')).sort()).to.deep.equal([
      '/__csp__/cdn/content/toegang.en.json',
      '/__csp__/cdn/content/toegang.json',
      '/__csp__/cdn/wording/en.json',
    ]);
  });

  it('takes the place of a link, for editors that leave nothing else', async () => {
    const page = await open('/__csp__/link.html');
    await visit(await widget());
    expect(page.reports).to.deep.equal([]);
    const others = [...page.document.querySelectorAll<HTMLAnchorElement>('main > p > a')];
    expect(others.map(({ textContent }) => textContent)).to.deep.equal(['Een onderdeel dat hier niet is']);
  });

  it('moves nothing on the page as it comes, with the line of CSS that goes with the snippet', async function () {
    const page = await open('/__csp__/steady.html');
    await widget();
    // Only Chromium measures it.
    if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) this.skip();
    const shifts: number[] = [];
    const observer = new (page as unknown as typeof globalThis).PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        shifts.push((entry as PerformanceEntry & { value: number }).value);
    });
    observer.observe({ type: 'layout-shift', buffered: true });
    await new Promise((resolve) => setTimeout(resolve, 200));
    observer.disconnect();
    expect(shifts.reduce((sum, value) => sum + value, 0)).to.be.at.most(0.05);
  });

  it('leaves nothing on the window that is not known', async () => {
    const page = await open('/__bare__/bare.html');
    await visit(await widget());
    expect(own(page).filter((name) => !ALLOWED.includes(name))).to.deep.equal([]);
  });

  it('can be loaded twice, warns once and works', async () => {
    const page = await open('/__bare__/twice.html');
    await visit(await widget());
    const warnings = page.reports.filter((report) => report.startsWith('console.warn [wijzer]'));
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.match(/<wijzer-.*al geregistreerd/);
    expect(page.reports.filter((report) => !/console\.warn/.test(report))).to.deep.equal([]);
  });

  it('can be loaded twice under a policy that allows the name of one Lit, warns once and works', async () => {
    const page = await open('/__csp__/twice.html');
    await visit(await widget());
    const warnings = page.reports.filter((report) => report.startsWith('console.warn [wijzer]'));
    expect(warnings).to.have.length(1);
    // The browser itself says that the second copy asked for a name that is taken; nothing stops or throws.
    expect(
      page.reports.filter(
        (report) => !/^console\.warn|^trusted-types /.test(report) && !/csp-violation/.test(report),
      ),
    ).to.deep.equal([]);
  });

  it('leaves the words of the page where the policy allows no templates, and says why once', async function () {
    if (!('trustedTypes' in window)) this.skip();
    const page = await open('/__notypes__/two.html');
    await until(() => page.reports.some((report) => /console\.error/.test(report)), 'the console says why');
    expect(page.document.querySelector('wijzer-toegang')!.shadowRoot).to.equal(null);
    expect(page.document.body.innerText).to.include('Bel 14 000.');
    const errors = page.reports.filter((report) => /console\.error|^error|^rejection/.test(report));
    expect(errors.length).to.be.within(1, 2);
    for (const error of errors)
      expect(error).to.match(/Trusted Types.*trusted-types lit-html 'allow-duplicates'/);
  });

  it('lives beside the bundle of all widgets, each with its own content', async () => {
    const page = await open('/__bare__/two.html');
    const toegang = await widget();
    const wizard = await widget('wijzer-wizard');
    await visit(toegang);
    expect(wizard.text).to.include('Proefdorp').and.not.to.include('Voorbeeldstad');
    expect(page.reports.filter((report) => !/console\.warn/.test(report))).to.deep.equal([]);
  });

  it('does not submit a form of the page around it, by Enter nor by Verder', async () => {
    const page = await open('/__bare__/form.html');
    const sent: string[] = [];
    page.document.querySelector('form')!.addEventListener('submit', (event) => {
      event.preventDefault();
      // The widget's own form does not reach out of its root; what arrives here is the page's.
      sent.push(event.type);
    });
    const reader = await widget();
    await reader.quick(['Nee, niet meteen', 'Voor mijzelf', 'Weet ik niet']);
    await reader.until('In welke wijk is de hulp nodig?');
    await reader.tabTo('textbox');
    await typeText('1231');
    await press('Enter');
    await until(() => reader.heading !== 'In welke wijk is de hulp nodig?', 'the widget goes on');
    expect(sent).to.deep.equal([]);
    expect(page.location.pathname).to.equal('/__bare__/form.html');
  });

  it('adds nothing to what a form of the page sends', async () => {
    const page = await open('/__bare__/form.html');
    await (await widget()).quick(['Nee, niet meteen']);
    const form = page.document.querySelector('form')!;
    expect([...new (page as HostWindow & typeof globalThis).FormData(form).keys()]).to.deep.equal([]);
  });

  it('leaves the page as it was when its content is not there', async () => {
    const page = await open('/__csp__/broken.html');
    await until(() => page.reports.length > 0, 'the console says so');
    const element = page.document.querySelector('wijzer-toegang')!;
    expect((element as HTMLElement).innerText).to.include('Hulp nodig? Bel 14 000.');
    expect(page.reports).to.have.length(1);
    expect(page.reports[0]).to.match(/^console\.error \[wijzer-toegang\].*nergens\.json.*404/);
  });

  it('stores nothing in a whole visit', async () => {
    const page = await open('/__bare__/bare.html');
    await visit(await widget());
    expect([page.localStorage.length, page.sessionStorage.length, page.document.cookie]).to.deep.equal([
      0,
      0,
      '',
    ]);
    expect(await page.indexedDB.databases()).to.deep.equal([]);
  });
});
