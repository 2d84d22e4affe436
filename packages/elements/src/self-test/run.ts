/** The self-test as a whole: from the script tag to the report. */
import { ask } from './content.js';
import { gatherReports } from './policy.js';
import { findings } from './report.js';
import { startReport } from './show.js';

type Realm = Window & typeof globalThis;

/** Milliseconds. A page that never finishes loading gets its report all the same. */
const LOADING = 5_000;
/** Milliseconds. Browsers tell of what a policy stopped a little after they stopped it. */
const TELLING = 200;

export async function selfTest(window: Realm): Promise<void> {
  const reports = gatherReports(window);
  const { document } = window;
  await waitFor(window, 'DOMContentLoaded', document, document.readyState !== 'loading');
  const found = document.querySelector<HTMLElement>('[data-wijzer-self-test]');
  const place = found ?? placeAtTheEnd(document);
  const finish = startReport(place);
  const src = contentOf(window, place);
  const answer = src ? await ask(window, src) : undefined;
  await waitFor(window, 'load', window, document.readyState === 'complete');
  await new Promise((resolve) => window.setTimeout(resolve, TELLING));
  finish(findings({ window, document, place, placeSurvived: Boolean(found), reports, answer }), window);
}

/** On the page that ships, `self-test.html?src=/inhoud/toegang.json` names the content: nobody can edit that page. */
function contentOf({ location }: Realm, place: HTMLElement): string | undefined {
  const own = location.pathname.endsWith('/self-test.html');
  return (own && new URLSearchParams(location.search).get('src')) || place.dataset['src'];
}

function placeAtTheEnd(document: Document): HTMLElement {
  const place = document.createElement('div');
  place.dataset['wijzerSelfTest'] = '';
  (document.querySelector('main') ?? document.body).append(place);
  return place;
}

function waitFor(window: Realm, name: string, on: EventTarget, already: boolean): Promise<void> {
  return new Promise((resolve) => {
    if (already) return resolve();
    on.addEventListener(name, () => resolve(), { once: true });
    window.setTimeout(resolve, LOADING);
  });
}
