import { listen } from './listen.js';

/**
 * Counts in Siteimprove Analytics. Its queue is `_sz`: an array at first, an object with `push` once its script is there.
 * An event there has a category, an action and maybe a label.
 *
 * @see https://support.siteimprove.com/hc/en-gb/articles/115000070092-Analytics-Technical-Specifications (events are
 *   among what it collects)
 * @see https://github.com/codeforamerica/sebt-self-service-portal/pull/242 (the queue before and after loading, in use)
 * @see https://github.com/alphagov/siteimprove_api_client (category, action and label in its reports)
 */
export function countInSiteimprove(): void {
  listen('_sz', ({ category, action, name }) => [
    'event',
    category,
    action,
    ...(name === undefined ? [] : [name]),
  ]);
}
