/** Answers beside each other: of two rounds, or of several people. Where they differ is what to talk about. */
import type { Checklist, ChecklistItem, Mark } from '@wijzer/content';
import { markAt } from './summary.js';
import type { Entries } from './work.js';

export interface ComparedItem {
  readonly item: ChecklistItem;
  /** One for each side, in the same order; nothing where that side has no answer. */
  readonly marks: readonly (Mark | undefined)[];
  /** `differ`: two answers are not the same. `some`: not every side has one. `same`: all alike. `none`: nobody answered. */
  readonly outcome: 'differ' | 'some' | 'same' | 'none';
}

/** First what differs, then what only some looked at, then what is alike; within these the order of the content. */
const ORDER = ['differ', 'some', 'same', 'none'] as const;

export function compare(
  content: Checklist,
  items: readonly ChecklistItem[],
  sides: readonly Entries[],
): ComparedItem[] {
  const compared = items.map((item): ComparedItem => {
    const marks = sides.map((entries) => markAt(content, entries, item));
    return { item, marks, outcome: outcomeOf(marks) };
  });
  return ORDER.flatMap((wanted) => compared.filter(({ outcome }) => outcome === wanted));
}

function outcomeOf(marks: readonly (Mark | undefined)[]): ComparedItem['outcome'] {
  const given = new Set(marks.flatMap((mark) => mark?.id ?? []));
  if (given.size === 0) return 'none';
  if (given.size > 1) return 'differ';
  return marks.includes(undefined) ? 'some' : 'same';
}

/** The points at which the answer is another one than in the round before, or is new. */
export function changesOf(
  content: Checklist,
  items: readonly ChecklistItem[],
  before: Entries,
  after: Entries,
): ComparedItem[] {
  return items.flatMap((item) => {
    const [compared] = compare(content, [item], [before, after]);
    return compared && compared.marks[1] && compared.outcome !== 'same' ? [compared] : [];
  });
}
