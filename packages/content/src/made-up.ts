import { checkIssue } from './check-issues.js';
import type { Issue, Path } from './issues.js';

/** Names, addresses and numbers of the examples; none of them can be real. */
const MADE_UP = /\((voorbeeld|example)\)|Voorbeeldstad|Proefdorp|\.example\b|^\+?0[0 ]{5,}|^14 000$/i;

/** Not words or facts: nobody reads them. */
const TECHNICAL = new Set(['$schema', 'id', 'src']);

/**
 * What the examples invented and is still there, in content that no longer says of itself that it is an example. Somebody
 * could call it. Of content of any kind, as it is in the file.
 */
export function madeUpIssues(data: object): Issue[] {
  return 'example' in data && data.example === true ? [] : within(data, []);
}

function within(value: unknown, path: Path): Issue[] {
  if (typeof value === 'string')
    return MADE_UP.test(value) ? [checkIssue('made-up', path, { what: shorten(value) })] : [];
  if (Array.isArray(value)) return value.flatMap((each, at) => within(each, [...path, at]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) =>
    TECHNICAL.has(key) ? [] : within(each, [...path, key]),
  );
}

const LONGEST = 60;

const shorten = (text: string): string => {
  const line = text.split('\n').find((each) => MADE_UP.test(each)) ?? text;
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
};
