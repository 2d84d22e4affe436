/**
 * Takes a test back to where it began in the history of the tab. Chromium keeps fifty entries for one test file, and
 * beyond them throws away one that no click made: maybe the very page that a test goes back to.
 */
import { once } from './until.js';

/** Place in the history, in browsers that tell. */
export function entryNow(page: Window): number | undefined {
  return (page as { navigation?: { currentEntry: { index: number } | null } }).navigation?.currentEntry
    ?.index;
}

export async function toEntry(page: Window, entry = 0): Promise<void> {
  const now = entryNow(page);
  if (now === undefined || now <= entry) return;
  const returned = once(page, 'popstate');
  page.history.go(entry - now);
  await returned;
}

/** How many entries were added while something was done. The length of the history tells no more than where it ends. */
export async function entriesAdded(act: () => Promise<void>): Promise<number> {
  const { pushState } = history;
  let added = 0;
  history.pushState = (...given: Parameters<typeof pushState>) => {
    added++;
    pushState.apply(history, given);
  };
  try {
    await act();
  } finally {
    Reflect.deleteProperty(history, 'pushState');
  }
  return added;
}
