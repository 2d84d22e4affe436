import type { Checklist, ChecklistItem, Source } from '@wijzer/content';
import type { Entries, Filter, Moment, Work } from '@wijzer/engine';
import type { Say } from '../../ui/say.js';

/** Where the reader is. Nothing of what was filled in is part of it. */
export type Place =
  | { readonly view: 'start' | 'list' | 'actions' | 'split' | 'rounds' | 'compare' | 'handover' | 'save' }
  | { readonly view: 'item'; readonly item: string };

export type View = Place['view'];

/** Somebody's answers that were opened to compare. */
export interface Side {
  readonly name: string;
  readonly entries: Entries;
}

/** What every screen needs to draw itself. */
export interface Screen {
  readonly content: Checklist;
  readonly say: Say;
  /** The time in the Netherlands. */
  readonly now: Moment;
  /** Level of the screen's own heading. */
  readonly level: number;
  readonly work: Work;
  /** Which points the reader wants to see. */
  readonly filter: Filter;
  readonly sides: readonly Side[];
}

/** The names of these ids, as one text. */
export function namesOf(
  list: readonly { readonly id: string; readonly name: string }[] | undefined,
  ids: readonly string[] | undefined,
): string {
  return (list ?? []).flatMap(({ id, name }) => (ids?.includes(id) ? name : [])).join(', ');
}

export function itemOf({ items }: Checklist, wanted: string | undefined): ChecklistItem | undefined {
  return items.find(({ id }) => id === wanted);
}

export function sourcesOf({ sources }: Checklist, ids: readonly string[] | undefined): Source[] {
  return (sources ?? []).filter(({ id }) => ids?.includes(id));
}
