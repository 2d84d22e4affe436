/** Where a reader is after a step: at the heading, with the first thing to do in view. */
import { expect } from '@esm-bundle/chai';
import { textOf } from '../../../support/accessible.js';
import { example } from '../../../support/examples.js';
import { HostPage } from '../../../support/host-page.js';
import type { Reader } from '../../../support/reader.js';
import { until } from '../../../support/until.js';

const content = await example('toegang');
/** As wide as the letters of many systems are, so that the buttons above a question take three rows. */
const WIDE = 'body { margin: 16px; font-family: "DejaVu Sans", Verdana, sans-serif }';
const ANSWERS = [
  'Nee, niet meteen',
  'Voor mijzelf',
  'Geld, werk of een brief',
  'Ik kan mijn rekeningen niet betalen.',
];

let page: HostPage;

async function press(reader: Reader, ...presses: (readonly [role: string, name: string])[]): Promise<void> {
  for (const [role, name] of presses) {
    reader.get(role, name).click();
    await reader.element.updateComplete;
  }
}

const box = (reader: Reader, what: string) => reader.root.querySelector(what)!.getBoundingClientRect();

function expectInView(reader: Reader, what: string): void {
  const { top, bottom } = box(reader, what);
  expect(top, `${what} of "${reader.heading}"`).to.be.at.least(0);
  expect(bottom, `${what} of "${reader.heading}"`).to.be.at.most(page.window.innerHeight);
}

describe('<wijzer-toegang> after a step', () => {
  before(async () => {
    page = await HostPage.open();
  });
  afterEach(() => page.clear());
  after(() => page.close());

  async function open(inline: number, block: number, css = ''): Promise<Reader> {
    page.resize(inline, block);
    page.style(WIDE + css);
    return page.mount(content);
  }

  for (const css of ['', 'html { scroll-behavior: smooth }'])
    it(`shows the question and its first answer at once, on a small phone${css && ' and a page that glides'}`, async () => {
      const reader = await open(320, 640, css);
      await press(reader, ['button', 'Beginnen']);
      for (const answer of ANSWERS) {
        for (const what of ['#progress', '#heading', '.choice']) expectInView(reader, what);
        expect(reader.root.activeElement?.id).to.equal('heading');
        page.window.scrollTo({ top: 600, behavior: 'instant' });
        await press(reader, ['radio', answer], ['button', 'Verder']);
      }
    });

  it('leaves the buttons above in view where there is room for all', async () => {
    const reader = await open(320, 1000);
    await press(reader, ['button', 'Beginnen']);
    page.window.scrollTo(0, 500);
    await press(reader, ['radio', ANSWERS[0]!], ['button', 'Verder']);
    for (const what of ['.top', '#heading', '.choice']) expectInView(reader, what);
  });

  it('moves nothing before the reader does something', async () => {
    await open(320, 640);
    await new Promise(requestAnimationFrame);
    expect(page.window.scrollY).to.equal(0);
  });

  it('shows the number to call first on an outcome, what to do next, and folds the rest', async () => {
    const reader = await open(320, 640);
    await reader.quick([...ANSWERS, 'Nee, dit gebeurt niet.']);
    await until(() => reader.root.querySelector('[part=desk]'), 'the outcome shows');
    expectInView(reader, 'a.call');
    const { top } = reader.element.getBoundingClientRect();
    const steps = reader.get('heading', 'Wat doet u nu?').getBoundingClientRect().top - top;
    expect(steps).to.be.at.most(2 * 640);
    expect(reader.element.getBoundingClientRect().height).to.be.at.most(7.5 * 640);
    expect(textOf(reader.root.querySelector('[part=desk]')!)).to.include('Nu open');
  });

  it('holds the words to show at a counter on one screen, larger than their heading', async () => {
    const reader = await open(320, 640);
    await reader.quick([...ANSWERS, 'Nee, dit gebeurt niet.']);
    await press(reader, ['button', 'Laat groot zien']);
    for (const what of ['#heading', '.large']) expectInView(reader, what);
    const size = (what: string) => parseFloat(getComputedStyle(reader.root.querySelector(what)!).fontSize);
    expect(size('.large')).to.be.at.least(1.8 * size('#heading'));
  });
});
