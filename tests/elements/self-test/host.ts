/** Pages of a host, each with a browser of its own to break, and what the self-test says of them. */
import type { Hazard, Page } from '../../../packages/elements/src/self-test/page.js';

export type Realm = Window & typeof globalThis;

const frames: HTMLIFrameElement[] = [];

/** A page without scripts and with nothing wrong, from a host with the strict policy or without one. */
export async function openHost(host: 'bare' | 'csp' | 'notypes' = 'bare'): Promise<Realm> {
  const frame = document.createElement('iframe');
  frame.title = 'De pagina van de gemeente';
  frame.src = `/__${host}__/empty.html`;
  frames.push(frame);
  document.body.append(frame);
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  return frame.contentWindow as Realm;
}

/** For `afterEach`. */
export function closeHosts(): void {
  for (const frame of frames.splice(0)) frame.remove();
}

export function pageOf(window: Realm, change: Partial<Page> = {}): Page {
  const { document } = window;
  return {
    window,
    document,
    place: document.querySelector('[data-wijzer-self-test]')!,
    placeSurvived: true,
    reports: [],
    answer: undefined,
    ...change,
  };
}

/** How bad it is; `goed` where nothing was found. */
export const severityOf = ({ find }: Hazard, page: Page) => find(page)?.severity ?? 'goed';

/** All that is said. */
export function wordsOf({ find }: Hazard, page: Page): string {
  const { what, remedy } = find(page) ?? { what: '', remedy: '' };
  return `${what} ${remedy}`;
}

/** As `window`, with some things otherwise: for what no test can do to a real one. */
export const like = (window: Partial<Record<keyof Realm, unknown>>) => window as unknown as Realm;
