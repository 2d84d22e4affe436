import { listen } from './listen.js';
import { trackEvent } from './track-event.js';

/**
 * Counts in Matomo. Its queue is `_paq`: an array that the page makes, and that `matomo.js` empties and replaces.
 *
 * @see https://developer.matomo.org/guides/tracking-javascript-guide (the queue; "Manually trigger events")
 * @see https://developer.matomo.org/api-reference/tracking-javascript (`trackEvent`)
 */
export function countInMatomo(): void {
  listen('_paq', trackEvent);
}
