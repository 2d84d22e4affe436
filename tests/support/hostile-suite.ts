/** The tests of tests/bundles/hostile: every hazard with every instrument, and a table of what came of it. */
import { expect } from '@esm-bundle/chai';
import { isChromium, isFirefox } from './browser.js';
import { changes, hostState } from './host-state.js';
import { faintRing, faintTexts } from './colours.js';
import { elementsIn, told } from './composed.js';
import { OLDER_WALKS } from './hostile-older.js';
import { HostilePage, type Bundle } from './hostile-page.js';
import { differences, readerOf, visited, type Look, type Visited } from './hostile-visits.js';
import { press } from './keys.js';
import { overlaps, targetsIn, textsIn } from './layout.js';

export interface Hazard {
  readonly name: string;
  /** What the console may say, once. Default: nothing. */
  readonly says?: RegExp;
  /** What follows the widget moves with it, because the hazard takes away the place of a fixed size. */
  readonly flows?: boolean;
  /** Sets the space between lines, which is not ours to defend: readers set it too. Lines may touch then. */
  readonly tight?: boolean;
  /**
   * What an earlier edition does: the whole widget, and then the visit is as where that edition is alone; or a part of ours,
   * and then it is as ever. How it looks was its own matter.
   */
  readonly older?: 'whole' | 'part';
}

/** A hazard, and what must hold with it for each instrument. */
export type Check = readonly [name: string, check: (bundle: Bundle) => Promise<void>];

const BUNDLES: readonly Bundle[] = ['toegang', 'kiezen-en-delen', 'regie-checklist'];

const SMALLEST = 16;
/** Controls whose ring is looked at on the first screen. */
const RINGS = 3;
/** Of a kind, how much a failing test tells. */
const MOST = 8;

const BROWSER = isChromium ? 'Chromium' : isFirefox ? 'Firefox' : 'WebKit';

/** Controls with words of their own in them. */
const fieldsIn = (root: ShadowRoot) =>
  targetsIn(root).filter((target) =>
    target.matches('input:not([type=radio], [type=checkbox]), select, textarea'),
  );

/** What a reader could not read, on any screen. */
class Looks {
  readonly wrong = new Set<string>();
  readonly #tight: boolean;

  constructor(tight: boolean) {
    this.#tight = tight;
  }

  readonly look: Look = (root) => {
    const small = [...textsIn(root).map(({ element }) => element), ...fieldsIn(root)].filter(
      (element) => parseFloat(getComputedStyle(element).fontSize) < SMALLEST,
    );
    const turned = elementsIn(root).filter((element) => getComputedStyle(element).direction !== 'ltr');
    const faded = elementsIn(root).filter((element) => getComputedStyle(element).opacity !== '1');
    for (const element of small) this.wrong.add(`${told(element)} is ${getComputedStyle(element).fontSize}`);
    for (const element of turned) this.wrong.add(`${told(element)} runs from right to left`);
    for (const element of faded) this.wrong.add(`${told(element)} is faded`);
    for (const words of faintTexts(root)) this.wrong.add(words);
    if (this.#tight) return;
    for (const words of overlaps(root)) this.wrong.add(words);
  };
}

/** From the field of the host to the widget by a real key, and then what shows focus. */
async function rings(page: HostilePage): Promise<string[]> {
  page.view.focus();
  page.view.document.querySelector<HTMLElement>('#search')!.focus();
  await press('Tab');
  return targetsIn(page.element.shadowRoot).slice(0, RINGS).flatMap(faintRing);
}

const bare = new Map<string, Promise<Visited>>();

/** The same visit on a page that does nothing; made once. */
function onBarePage(bundle: Bundle, older: boolean): Promise<Visited> {
  const key = `${bundle} ${older}`;
  const made = bare.get(key) ?? visitBare(bundle, older);
  bare.set(key, made);
  return made;
}

async function visitBare(bundle: Bundle, older: boolean): Promise<Visited> {
  const page = await HostilePage.open(bundle, older ? 'older-alone' : undefined);
  try {
    await page.go();
    return await visited(bundle, page, () => {}, walksOf(older));
  } finally {
    page.close();
  }
}

const walksOf = (older: boolean) => (older ? OLDER_WALKS : undefined);

async function survives(
  bundle: Bundle,
  { name, says, flows = false, tight = false, older }: Hazard,
): Promise<void> {
  const expected = await onBarePage(bundle, older === 'whole');
  // Parts of another edition have words of their own; the way to the end is the same.
  const compared = (visit: Visited) => (older === 'part' ? visit.files.map((file) => file.name) : visit);
  const page = await HostilePage.open(bundle, name);
  try {
    page.view.document.querySelector<HTMLElement>('#search')!.focus();
    const before = hostState(page.view, flows);
    await page.go();
    await readerOf(page);
    const loaded = changes(before, hostState(page.view, flows));
    const ringless = await rings(page);
    const { upset } = page.view.host;
    if (upset) {
      await visited(bundle, page, () => {});
      upset(page.element);
    }
    const looks = new Looks(tight);
    const result = await visited(bundle, page, older ? () => {} : looks.look, walksOf(older === 'whole'));
    // Focus and scrolling are now where the reader went.
    const after = hostState(page.view, flows);
    const { focus, scrolled } = before.page;
    const rest = changes(before, { ...after, page: { ...after.page, focus, scrolled } });
    const said = page.reports.filter((report) => says?.test(report));
    expect({
      'changed by loading': loaded,
      'changed by a visit': rest,
      'other answers, texts or files': differences(compared(expected), compared(result)).slice(0, MOST),
      'cannot be read': [...looks.wrong].slice(0, MOST),
      'focus that does not show': ringless,
      'errors and messages': page.reports.filter((report) => !said.includes(report)),
      'messages that belong to it': said.length,
    }).to.deep.equal({
      'changed by loading': [],
      'changed by a visit': [],
      'other answers, texts or files': [],
      'cannot be read': [],
      'focus that does not show': [],
      'errors and messages': [],
      'messages that belong to it': says ? 1 : 0,
    });
  } finally {
    page.close();
  }
}

/** The whole visit with every hazard. */
export function survivesAll(family: string, hazards: readonly Hazard[]): void {
  onEvery(
    family,
    hazards.map((hazard) => [hazard.name, (bundle) => survives(bundle, hazard)]),
  );
}

/** A test for every instrument with every hazard, and at the end the table. */
export function onEvery(family: string, checks: readonly Check[]): void {
  const table = checks.map(([name]) => ({ name, results: new Map<Bundle, string>() }));
  const line = (first: string, of: (bundle: Bundle) => string) =>
    first.padEnd(28) + BUNDLES.map((bundle) => of(bundle).padEnd(18)).join('');
  describe(`on hostile pages: ${family}`, () => {
    checks.forEach(([name, check], at) => {
      for (const bundle of BUNDLES)
        it(`${name}: ${bundle}`, async () => {
          table[at]?.results.set(bundle, 'FAILED');
          await check(bundle);
          table[at]?.results.set(bundle, 'ok');
        });
    });
    after(() => {
      const rows = table.map(({ name, results }) => line(name, (bundle) => results.get(bundle) ?? '-'));
      console.log([line(`${BROWSER}: ${family}`, (bundle) => bundle), ...rows].join('\n'));
    });
  });
}
