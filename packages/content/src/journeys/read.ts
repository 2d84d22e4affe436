import type * as z from 'zod/mini';
import { issue, type Issue, type Path } from '../issues.js';
import { nearest } from '../nearest.js';
import { copyPlain } from '../plain-data.js';
import { valueAt } from '../value-at.js';
import { journey, journeys, type Journeys } from './schema.js';

export type { Journey, Journeys } from './schema.js';

/** Reads untrusted data as a file with journeys. Never throws. */
export function readJourneys(untrusted: unknown): {
  readonly journeys?: Journeys;
  readonly issues: readonly Issue[];
} {
  const { data, issues } = copyPlain(untrusted);
  const read = journeys.safeParse(data);
  return read.success
    ? { journeys: read.data, issues }
    : { issues: [...issues, ...read.error.issues.flatMap((problem) => issuesOf(problem, data))] };
}

const TYPES: Readonly<Record<string, string>> = {
  array: 'een lijst: [ … ]',
  object: 'een object: { … }',
  record: 'een object: { … }',
};

/** Zod's own wording is not used: it would need its global configuration. */
function issuesOf(problem: z.core.$ZodIssue, data: unknown): Issue[] {
  const path = problem.path as Path;
  const value = valueAt(data, path);
  if (problem.code === 'unrecognized_keys') {
    const known = Object.keys((path.length === 0 ? journeys : journey).shape);
    return problem.keys.map((key) =>
      issue('unknown-key', [...path, key], { what: key, near: nearest(key, known) }),
    );
  }
  if (value === undefined) return [issue('missing', path, { what: path.at(-1) ?? '' })];
  if (typeof value === 'string' && !value.trim()) return [issue('empty-text', path)];
  switch (problem.code) {
    case 'invalid_type':
      return [issue('wrong-type', path, { wanted: TYPES[problem.expected] ?? 'een tekst' })];
    case 'invalid_union':
      return [issue('wrong-type', path, { wanted: 'een tekst, of een lijst met ids' })];
    case 'too_big':
      return [issue('too-long', path, { wanted: Number(problem.maximum) })];
    case 'too_small':
      return [issue('too-short', path, { wanted: Number(problem.minimum) })];
    default:
      return [
        issue('wrong-format', path, {
          what: typeof value === 'string' ? value.slice(0, 60) : String(path.at(-1)),
        }),
      ];
  }
}
