/** Scripts of the page between a widget and the browser: a router around the history, and a console that is gone. */
import { expect } from '@esm-bundle/chai';
import { toEntry } from '../../support/entries.js';
import { HostilePage, type Bundle } from '../../support/hostile-page.js';
import { onEvery } from '../../support/hostile-suite.js';
import { press, readerOf, settled } from '../../support/hostile-visits.js';
import type { Reader } from '../../support/reader.js';
import { until } from '../../support/until.js';

type Step = (reader: Reader) => Promise<void>;

async function on(bundle: Bundle, hazard: string, act: (page: HostilePage) => Promise<void>): Promise<void> {
  const page = await HostilePage.open(bundle, hazard);
  try {
    await act(page);
  } finally {
    await toEntry(page.view);
    page.close();
  }
}

/** The widget with the questions: an instrument may have it inside. */
async function questionsOf(page: HostilePage, bundle: Bundle): Promise<Reader> {
  const reader = await readerOf(page);
  if (bundle !== 'kiezen-en-delen') return reader;
  reader.get('button', 'Beslishulp: mijn eigen situatie').click();
  return readerOf(page, 'wijzer-decision-tree');
}

/** Three steps, each to a screen with another heading. */
function stepsOf(bundle: Bundle, page: HostilePage): readonly Step[] {
  const act = press(page);
  const begin: Step = (reader) => act(reader, 'button', 'Beginnen');
  const answer =
    (value: string): Step =>
    async (reader) => {
      page.press(reader.root.querySelector<HTMLElement>(`input[value="${value}"]`)!);
      await settled(reader);
      await act(reader, 'button', 'Verder');
    };
  if (bundle === 'toegang') return [begin, answer('nee'), answer('mijzelf')];
  if (bundle === 'kiezen-en-delen') return [begin, answer('huisarts'), answer('nee')];
  const item: Step = async (reader) => {
    // The list has the heading of the start.
    await begin(reader);
    reader.root.querySelector<HTMLDetailsElement>('.sections details')!.open = true;
    page.press(reader.root.querySelector<HTMLElement>('[part~=item]')!);
    await settled(reader);
  };
  const next: Step = (reader) => act(reader, 'button', 'Volgend punt');
  return [item, next, next];
}

/** Goes on to the last screen. Gives the headings on the way. */
async function goOn(bundle: Bundle, page: HostilePage, reader: Reader): Promise<string[]> {
  const headings = [reader.heading];
  for (const step of stepsOf(bundle, page)) {
    await step(reader);
    headings.push(reader.heading);
  }
  expect(new Set(headings).size, headings.join(' | ')).to.equal(4);
  return headings;
}

/** Forward by the widget and back by the browser: the same screens. */
async function returnsByTheBrowser(bundle: Bundle): Promise<void> {
  await on(bundle, 'router', async (page) => {
    page.element.removeAttribute('history');
    await page.go();
    const reader = await questionsOf(page, bundle);
    const address = page.view.location.href;
    const headings = await goOn(bundle, page, reader);
    for (const heading of headings.slice(0, -1).reverse()) {
      page.view.history.back();
      await reader.until(heading);
    }
    expect(page.view.location.href).to.equal(address);
    const { routed } = page.view as unknown as { readonly routed: readonly string[] };
    expect(routed).to.include('pushState');
    expect(page.reports).to.deep.equal([]);
  });
}

/** Then the browser knows nothing of our screens: its back button leads to the first one, ours to the one before. */
async function returnsByItself(bundle: Bundle): Promise<void> {
  await on(bundle, 'own-entries', async (page) => {
    page.element.removeAttribute('history');
    await page.go();
    const instrument = await readerOf(page);
    const first = instrument.heading;
    const reader = await questionsOf(page, bundle);
    const headings = await goOn(bundle, page, reader);
    await press(page)(reader, 'button', bundle === 'regie-checklist' ? 'Vorig punt' : 'Terug');
    await reader.until(headings[2]!);
    page.view.history.back();
    await instrument.until(first);
    // Behind the choice of Kiezen en delen the questions are where they were.
    if (instrument.element === reader.element) await goOn(bundle, page, reader);
    expect(page.reports).to.deep.equal([]);
  });
}

/** Nobody to tell what is wrong with the content: the reader is told all the same. */
async function failsInSilence(bundle: Bundle): Promise<void> {
  const other = bundle === 'toegang' ? 'regie-checklist' : 'toegang';
  for (const [src, event] of [
    ['nergens.json', 'wijzer-load-failed'],
    [`../cdn/content/${other}.json`, 'wijzer-content-rejected'],
  ] as const)
    await on(bundle, 'silent-console', async (page) => {
      page.element.setAttribute('src', src);
      await page.go();
      if (bundle === 'kiezen-en-delen')
        (await readerOf(page)).get('button', 'Beslishulp: mijn eigen situatie').click();
      await until(() => page.events.some(([name]) => name === event), `${event} was told`);
      await until(
        () =>
          /Hulp nodig\? Bel 14 000\.\s+De \w+ (konden niet laden|kon niet laden|werken nu niet|werkt nu niet)\./.test(
            page.element.innerText,
          ),
        `the reader is told, under the words of the page: ${page.element.innerText}`,
      );
      expect(page.reports).to.deep.equal([]);
    });
}

onEvery('scripts', [
  ['router', returnsByTheBrowser],
  ['own entries', returnsByItself],
  ['no console', failsInSilence],
]);
