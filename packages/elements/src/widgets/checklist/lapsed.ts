import type { Work } from '@wijzer/engine';
import { entryAt } from '@wijzer/engine';
import { dateText } from '../common/dutch-time.js';

/** A point that is gone from the content, with everything that was written there. */
export interface LapsedItem {
  readonly id: string;
  readonly text: string;
  readonly lines: readonly string[];
}

export function lapsedItems({ lapsed, rounds, actions }: Work): LapsedItem[] {
  return Object.entries(lapsed).map(([id, text]) => ({
    id,
    text,
    lines: [
      ...rounds.flatMap(({ date, entries }) => {
        const { mark, via, note } = entryAt(entries, id);
        const words = [mark, via, note].filter(Boolean).join('. ');
        return words ? [`${dateText(date)}: ${words}`] : [];
      }),
      ...actions.filter(({ item }) => item === id).map(({ what }) => what),
    ],
  }));
}
