/** What a checklist shows of itself: which points, how far each section is, what is open. Counts in words; never a score. */
import type { Checklist, ChecklistItem, ChecklistSection, Mark } from '@wijzer/content';
import { entryAt, type Entries } from './work.js';

/** Whose points, and about what: ids, or empty for all. `mark`: only points with this answer; `none` for those without. */
export interface Filter {
  readonly party: string;
  readonly scope: string;
  readonly mark?: string;
}

/** Instead of a mark: points that nobody looked at yet, and all that is left to talk about. */
export const UNSEEN = '-unseen';
export const OPEN = '-open';

/** The points that pass, in the order of the sections. */
export function itemsFor(content: Checklist, filter: Filter, entries: Entries): ChecklistItem[] {
  const passes = (wanted: string, ids: readonly string[] | undefined) =>
    !wanted || !ids || ids.includes(wanted);
  const open = openMarks(content);
  return content.sections.flatMap(({ id }) =>
    content.items.filter(
      (item) =>
        item.section === id &&
        passes(filter.party, item.parties) &&
        passes(filter.scope, item.scopes) &&
        hasMark(markAt(content, entries, item), filter.mark ?? '', open),
    ),
  );
}

function hasMark(mark: Mark | undefined, wanted: string, open: ReadonlySet<string>): boolean {
  if (!wanted) return true;
  if (wanted === UNSEEN) return !mark;
  return wanted === OPEN ? mark !== undefined && open.has(mark.id) : mark?.id === wanted;
}

/** The answer at a point, if it is one that the scale has. */
export function markAt({ scale }: Checklist, entries: Entries, item: ChecklistItem): Mark | undefined {
  const { mark } = entryAt(entries, item.id);
  return scale.find(({ id }) => id === mark);
}

/** The answers that a point offers: the common ones, and those it names itself. */
export function marksFor({ scale }: Checklist, { marks = [] }: ChecklistItem): Mark[] {
  return scale.filter(({ id, special }) => !special || marks.includes(id));
}

export interface SectionSummary {
  readonly section: ChecklistSection;
  readonly items: readonly ChecklistItem[];
  /** How many points have an answer. */
  readonly seen: number;
  /** The open answers that were given, with how often, in the order of the scale. */
  readonly open: readonly { readonly mark: Mark; readonly count: number }[];
}

/** Each section with the points that pass. */
export function summaryOf(content: Checklist, filter: Filter, entries: Entries): SectionSummary[] {
  const items = itemsFor(content, filter, entries);
  return content.sections.map((section) => {
    const own = items.filter((item) => item.section === section.id);
    const marks = own.flatMap((item) => markAt(content, entries, item) ?? []);
    return {
      section,
      items: own,
      seen: marks.length,
      open: content.scale
        .filter(({ open }) => open)
        .map((mark) => ({ mark, count: marks.filter(({ id }) => id === mark.id).length }))
        .filter(({ count }) => count > 0),
    };
  });
}

/** The points with something left to talk about. */
export function openItems(content: Checklist, filter: Filter, entries: Entries): ChecklistItem[] {
  return itemsFor(content, { ...filter, mark: OPEN }, entries);
}

function openMarks({ scale }: Checklist): ReadonlySet<string> {
  return new Set(scale.filter(({ open }) => open).map(({ id }) => id));
}
