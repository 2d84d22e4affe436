/** Opening hours that cannot be, and special days that are over. */
import { checkIssue } from '../check-issues.js';
import type { Issue, Path } from '../issues.js';
import type { Hours } from './schema.js';

/** `path`: where the hours stand. */
export function hoursIssues(hours: Hours | undefined, path: Path, today: string): Issue[] {
  return hours ? [...impossible(hours, path), ...past(hours, path, today)] : [];
}

function impossible({ week, exceptions = [] }: Hours, path: Path): Issue[] {
  const spans = [
    ...week.map(({ from, to }, at) => ({ from, to, place: ['week', at] })),
    ...exceptions.map(({ from, to }, at) => ({ from, to, place: ['exceptions', at] })),
  ];
  return spans.flatMap(({ from, to, place }) => {
    // An exception without times is a day on which the desk is closed.
    const possible = from === undefined ? to === undefined : to !== undefined && from < to;
    return possible
      ? []
      : checkIssue('impossible-hours', [...path, ...place], { what: `${from ?? '?'} tot ${to ?? '?'}` });
  });
}

function past({ exceptions = [] }: Hours, path: Path, today: string): Issue[] {
  return exceptions.length > 0 && exceptions.every(({ date }) => date < today)
    ? [checkIssue('past-exceptions', [...path, 'exceptions'])]
    : [];
}
