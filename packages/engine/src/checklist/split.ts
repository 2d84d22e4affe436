/**
 * With whom each point lies when a task is split over people (domain: Regie-checklist, RA11): a point that nobody holds is
 * forgotten, a point that two hold is waited with, unless they agreed who decides.
 */
import type { ChecklistItem } from '@wijzer/content';
import type { Holding, Work } from './work.js';

export interface SplitItem {
  readonly item: ChecklistItem;
  readonly holding: Holding;
  /** `nobody`, or `two` without who decides; `settled` when there is nothing to talk about. */
  readonly flag: 'nobody' | 'two' | 'settled';
}

const NOBODY: Holding = { duties: [] };

/** The points that belong to a duty, each with who holds it. */
export function splitOf(items: readonly ChecklistItem[], { split }: Work): SplitItem[] {
  return items
    .filter(({ duties }) => duties)
    .map((item) => {
      const holding = Object.hasOwn(split, item.id) ? (split[item.id] ?? NOBODY) : NOBODY;
      return { item, holding, flag: flagOf(holding) };
    });
}

function flagOf({ duties, decides }: Holding): SplitItem['flag'] {
  if (duties.length === 0) return 'nobody';
  return duties.length > 1 && !decides ? 'two' : 'settled';
}
