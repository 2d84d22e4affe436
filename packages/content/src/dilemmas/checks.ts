/** Checks of dilemmas, for editors: places on the wheel where nothing happens, and what may be out of date. */
import { checkIssue } from '../check-issues.js';
import { ageIssues, unknownTerms, unsureSources, unusedEntries } from '../flow/facts.js';
import type { Issue } from '../issues.js';
import { DILEMMAS_SHAPE } from './dilemmas-shape.js';
import type { Dilemmas } from './schema.js';

/** Everything worth saying about content that reads without a problem. `today`: `yyyy-mm-dd`. */
export function checkDilemmas(content: Dilemmas, today: string): Issue[] {
  return [
    ...withoutDilemma(content),
    ...unknownTerms(content),
    ...unusedEntries(DILEMMAS_SHAPE, content, ['sources', 'terms']),
    ...dilemmasFacts(content, today),
  ];
}

/** The part that also holds for content from which bad parts were left out. */
export function dilemmasFacts(content: Dilemmas, today: string): Issue[] {
  return [...unsureSources(content), ...ageIssues(content, [], today)];
}

function withoutDilemma({ roles, stations, dilemmas }: Dilemmas): Issue[] {
  const lists = { roles, stations };
  const used = {
    roles: new Set(dilemmas.map(({ role }) => role)),
    stations: new Set(dilemmas.map(({ station }) => station)),
  };
  return (['roles', 'stations'] as const).flatMap((list) =>
    lists[list].flatMap(({ id, name }, at) =>
      used[list].has(id) ? [] : checkIssue('without-dilemma', [list, at], { what: name }),
    ),
  );
}
