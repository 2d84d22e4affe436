/** What the browser, or the page, forbids on the device. Only read: the self-test keeps nothing. */
import { isNative } from './natives.js';
import { hazard, mind } from './page.js';

/** Only the question itself can tell: in some browsers the mere mention of it throws. */
const countKept = ({ localStorage, sessionStorage }: Window) => localStorage.length + sessionStorage.length;

export const storage = hazard('opslag', ({ window }) => {
  try {
    countKept(window);
    return undefined;
  } catch {
    return mind(
      'De pagina mag niets bewaren (localStorage).',
      'Alleen van belang bij een checklist met storage.',
    );
  }
});

export const backButton = hazard('terugknop', ({ window: { history } }) =>
  isNative(history.pushState) && isNative(history.replaceState)
    ? undefined
    : mind(
        'Een script bestuurt de terugknop (History).',
        'Gaat hij geen vraag terug, zet dan history="off" op het element.',
      ),
);
