/** What may no longer be true, or is of no use, in the parts that all kinds have in common. */
import { checkIssue } from '../check-issues.js';
import { addDays } from '../dates.js';
import { termsIn } from './terms.js';
import type { Review, Source, Term } from './schema.js';
import type { Issue, Path } from '../issues.js';
import { nearest } from '../nearest.js';
import { namesIn } from '../references.js';
import type { ShapeTable } from '../shape.js';
import { trustedUntil, type Trust } from './trust.js';

/** How long before the last day an editor hears of it. */
const NOTICE_DAYS = 30;

/** Something that somebody checked on a day, and how long that counts. */
export interface Fact {
  readonly fact: { readonly checkedOn: string; readonly permanent?: true | undefined };
  readonly kind: Trust;
  readonly path: Path;
}

interface Facts {
  readonly review: Review;
  readonly sources?: readonly Source[] | undefined;
}

/** Days that are over, nearly over or not there yet: of the whole file, of its sources, and of `more`. */
export function ageIssues({ review, sources = [] }: Facts, more: readonly Fact[], today: string): Issue[] {
  const facts: readonly Fact[] = [
    ...more,
    ...sources.map((fact, at): Fact => ({ fact, kind: 'source', path: ['sources', at] })),
  ];
  return [
    ...future(review.checkedOn, ['review', 'checkedOn'], today),
    ...due(addDays(review.reviewBefore, -1), ['review', 'reviewBefore'], today),
    ...facts.flatMap(({ fact, kind, path }) => [
      ...future(fact.checkedOn, [...path, 'checkedOn'], today),
      ...due(trustedUntil(fact, kind), [...path, 'checkedOn'], today),
    ]),
  ];
}

/** A day of checking that is still to come. */
export function future(day: string, path: Path, today: string): Issue[] {
  return day > today ? [checkIssue('future-date', path, { what: day })] : [];
}

function due(lastDay: string | undefined, path: Path, today: string): Issue[] {
  if (lastDay === undefined || lastDay >= addDays(today, NOTICE_DAYS)) return [];
  return [checkIssue(lastDay < today ? 'overdue' : 'due-soon', path, { wanted: lastDay })];
}

/** Sources that nobody read for certain. */
export function unsureSources({ sources = [] }: Facts): Issue[] {
  return sources.flatMap(({ title, certainty }, at) =>
    certainty === 'A'
      ? []
      : checkIssue('unsure-fact', ['sources', at, 'certainty'], { what: title, wanted: certainty }),
  );
}

/** Words that a text sends the reader to, but that nobody explains. */
export function unknownTerms(content: { readonly terms?: readonly Term[] | undefined }): Issue[] {
  const names = (content.terms ?? []).map(({ id }) => id);
  return termsIn(content).flatMap(({ name, path }) =>
    names.includes(name) ? [] : checkIssue('unknown-term', path, { what: name, near: nearest(name, names) }),
  );
}

/** Entries of these lists that nothing in the file points to. */
export function unusedEntries<List extends string>(
  table: ShapeTable,
  content: { readonly [list in List]?: readonly { readonly id: string }[] | undefined },
  lists: readonly List[],
): Issue[] {
  const used = new Set(
    namesIn(table, content).references.flatMap(({ name, lists: among }) =>
      among.map((list) => `${list} ${name}`),
    ),
  );
  termsIn(content).forEach(({ name }) => used.add(`terms ${name}`));
  return lists.flatMap((list) =>
    (content[list] ?? []).flatMap(({ id }, at) =>
      used.has(`${list} ${id}`) ? [] : checkIssue('unused', [list, at], { what: id }),
    ),
  );
}
