import { listen } from './listen.js';
import { trackEvent } from './track-event.js';

/**
 * Counts in Piwik PRO. Its documentation recommends the command queue `_paq`, which counts without further setting up;
 * a `dataLayer` would need a tag and a trigger in its tag manager for each event.
 *
 * @see https://developers.piwik.pro/en/latest/data_collection/web/javascript_tracking_client/api.html (command queue;
 *   `trackEvent`), source: https://github.com/PiwikPRO/PPMS-PublicDocs
 */
export function countInPiwikPro(): void {
  listen('_paq', trackEvent);
}
