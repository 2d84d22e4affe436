import type { Checklist } from '@wijzer/content';
import { entryAt, type Work } from '@wijzer/engine';
import { dateText } from '../common/dutch-time.js';

/** A point that is gone from the content, with everything that was written there. */
export interface LapsedItem {
  readonly id: string;
  readonly text: string;
  readonly lines: readonly string[];
}

export function lapsedItems({ scale }: Checklist, { lapsed, rounds, actions }: Work): LapsedItem[] {
  return Object.entries(lapsed).map(([id, text]) => ({
    id,
    text,
    lines: [
      ...rounds.flatMap(({ date, entries }) => {
        const { mark, via, note } = entryAt(entries, id);
        // An answer that the scale lost too is shown as it was saved.
        const answer = scale.find((each) => each.id === mark)?.text ?? mark;
        const words = [answer, via, note].filter(Boolean).join('. ');
        return words ? [`${dateText(date)}: ${words}`] : [];
      }),
      ...actions
        .filter(({ item }) => item === id)
        .map(({ what }) => what)
        .filter(Boolean),
    ],
  }));
}
