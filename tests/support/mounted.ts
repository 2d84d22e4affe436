/** Widgets that a test put on the page: what must hold for each of them afterwards, and that nothing of them stays. */
import { expect } from '@esm-bundle/chai';
import { brokenReferences } from './accessible.js';
import { violations } from './axe.js';
import { entryNow, toEntry } from './entries.js';
import type { Reader } from './reader.js';
import { watchPage, type Watch } from './watch.js';

export interface Mounted extends Reader {
  /** The words of the page inside the widget. */
  readonly fallback: Element | null;
  /** What the test put on the page. */
  readonly place: Element;
}

let watch: Watch | undefined;
const mounted: Mounted[] = [];

/** From here on the widget is looked after. */
export function lookAfter(widget: Mounted): void {
  mounted.push(widget);
}

/** Messages on the console since the last time, for a test that expects some. */
export function takeMessages(level: 'error' | 'warn' = 'error'): string[] {
  return watch?.take(level) ?? [];
}

/** What must hold in every state of every widget. */
export async function inOrder({ root, element }: Mounted, axe = true): Promise<void> {
  expect(brokenReferences(root), 'references inside the root').to.deep.equal([]);
  if (axe) expect(await violations(element), 'axe').to.deep.equal([]);
}

/**
 * Watches every test of a file: afterwards each widget must be in order as it stands, keep its light child, and have
 * brought no error and no message that the test did not expect.
 * @param check what "in order" is for these widgets
 * @param clear takes away what the widgets may leave behind by design; before and after each test
 */
export function watchMounted(
  check: (widget: Mounted) => Promise<void>,
  clear: () => void = () => undefined,
): void {
  let entry: number | undefined;
  beforeEach(() => {
    watch = watchPage();
    clear();
    try {
      if (history.state !== null) history.replaceState(null, '');
    } catch {
      // WebKit allows a hundred changes in ten seconds; a state that is left over is no harm.
    }
    entry = entryNow(window);
  });
  afterEach(async () => {
    const { errors } = watch!;
    const messages = [...takeMessages('error'), ...takeMessages('warn')];
    watch?.stop();
    const present = mounted.splice(0);
    try {
      for (const widget of present) {
        if (!widget.element.isConnected) continue;
        await check(widget);
        const kept = widget.element.querySelector(':scope > p') === widget.fallback;
        expect(kept, 'the fallback child is there').to.equal(true);
      }
      expect(errors, 'uncaught errors').to.deep.equal([]);
      expect(messages, 'console messages nobody expected').to.deep.equal([]);
    } finally {
      for (const { place } of present) place.remove();
      clear();
      await toEntry(window, entry);
    }
  });
}
