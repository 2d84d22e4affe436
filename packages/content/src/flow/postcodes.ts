import { checkIssue } from '../check-issues.js';
import type { Issue } from '../issues.js';
import type { Question } from './schema.js';

/** Postcodes of an area that belong to an earlier one, in which case the earlier one counts. */
export function postcodeIssues(question: Question): Issue[] {
  if (question.type !== 'postcode') return [];
  const taken = new Set<number>();
  return question.options.flatMap(({ postcodes }, at) =>
    (postcodes ?? []).flatMap((range, position) => {
      const path = ['options', at, 'postcodes', position];
      const [from = 0, to = from] = range.split('-').map(Number);
      const free = numbers(from, to).filter((code) => !taken.has(code));
      free.forEach((code) => taken.add(code));
      if (free.length === 0) return checkIssue('never-chosen', path, { what: range });
      return free.length < to - from + 1 ? checkIssue('postcode-twice', path, { what: range }) : [];
    }),
  );
}

/** None when `from` is the higher one. */
function numbers(from: number, to: number): number[] {
  const codes: number[] = [];
  for (let code = from; code <= to; code++) codes.push(code);
  return codes;
}
