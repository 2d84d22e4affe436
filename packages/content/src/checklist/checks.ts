/** Checks of a checklist, for editors: parts that a reader never sees or never needs, and what may be out of date. */
import { checkIssue } from '../check-issues.js';
import { contactFacts, contactHours } from '../contact/contact-facts.js';
import { ageIssues, unknownTerms, unsureSources, unusedEntries } from '../flow/facts.js';
import type { Issue } from '../issues.js';
import { CHECKLIST_SHAPE } from './checklist-shape.js';
import type { Checklist } from './schema.js';

/** Lists of which an entry only matters where a point, or something else, names it. */
const NAMED = ['sources', 'terms', 'findings', 'parties', 'scopes', 'duties'] as const;

/** Everything worth saying about content that reads without a problem. `today`: `yyyy-mm-dd`. */
export function checkChecklist(content: Checklist, today: string): Issue[] {
  return [
    ...sectionIssues(content),
    ...scaleIssues(content),
    ...splitIssues(content),
    ...withoutSource(content),
    ...unknownTerms(content),
    ...unusedEntries(CHECKLIST_SHAPE, content, NAMED),
    ...checklistFacts(content, today),
  ];
}

/** The part that also holds for content from which bad parts were left out. */
export function checklistFacts(content: Checklist, today: string): Issue[] {
  return [
    ...unsureSources(content),
    ...contactHours(content, today),
    ...ageIssues(content, contactFacts(content), today),
  ];
}

function sectionIssues({ sections, items }: Checklist): Issue[] {
  const filled = new Set(items.map(({ section }) => section));
  return sections.flatMap(({ id, title, empty }, at) => {
    if (filled.has(id))
      return empty ? checkIssue('not-empty', ['sections', at, 'empty'], { what: title }) : [];
    return empty ? [] : checkIssue('empty-section', ['sections', at], { what: title });
  });
}

function scaleIssues({ scale, items }: Checklist): Issue[] {
  const special = new Set(scale.filter((mark) => mark.special).map(({ id }) => id));
  const named = new Set(items.flatMap(({ marks = [] }) => marks));
  return [
    ...(scale.some(({ open }) => open) ? [] : [checkIssue('no-open-mark', ['scale'])]),
    ...scale.flatMap(({ id }, at) =>
      special.has(id) && !named.has(id) ? checkIssue('unused', ['scale', at], { what: id }) : [],
    ),
    ...items.flatMap(({ marks = [] }, item) =>
      marks.flatMap((id, at) =>
        special.has(id) ? [] : checkIssue('names-common-mark', ['items', item, 'marks', at], { what: id }),
      ),
    ),
  ];
}

function splitIssues({ split, items }: Checklist): Issue[] {
  return split && !items.some(({ duties }) => duties) ? [checkIssue('split-without-duties', ['split'])] : [];
}

/** Certainty A and B say that somebody read it somewhere. */
function withoutSource({ items, findings = [] }: Checklist): Issue[] {
  const lists = { items, findings };
  return (['items', 'findings'] as const).flatMap((list) =>
    lists[list].flatMap(({ id, certainty, sources }, at) =>
      (certainty === 'A' || certainty === 'B') && !sources
        ? checkIssue('without-source', [list, at], { what: id, wanted: certainty })
        : [],
    ),
  );
}
