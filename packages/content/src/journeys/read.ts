import type * as z from 'zod/mini';
import { issue, type Issue, type Path } from '../issues.js';
import { nearest } from '../nearest.js';
import { copyPlain } from '../plain-data.js';
import { valueAt } from '../value-at.js';
import { checklistJourney, checklistJourneys, type ChecklistJourneys } from './checklist-schema.js';
import { journey, journeys, type Journeys } from './schema.js';

export type { ChecklistJourney, ChecklistJourneys } from './checklist-schema.js';
export type { Journey, Journeys } from './schema.js';

interface Read<T> {
  readonly journeys?: T;
  readonly issues: readonly Issue[];
}

/** Reads untrusted data as a file with journeys through a flow. Never throws. */
export function readJourneys(untrusted: unknown): Read<Journeys> {
  return readAs(journeys, Object.keys(journeys.shape), Object.keys(journey.shape), untrusted);
}

/** Reads untrusted data as a file with journeys through a checklist. Never throws. */
export function readChecklistJourneys(untrusted: unknown): Read<ChecklistJourneys> {
  const keys = Object.keys(checklistJourney.shape);
  return readAs(checklistJourneys, Object.keys(checklistJourneys.shape), keys, untrusted);
}

/** `keys` of the file, and of one journey. */
function readAs<T>(
  schema: z.ZodMiniType<T>,
  keys: readonly string[],
  journeyKeys: readonly string[],
  untrusted: unknown,
): Read<T> {
  const { data, issues } = copyPlain(untrusted);
  const read = schema.safeParse(data);
  if (read.success) return { journeys: read.data, issues };
  const found = read.error.issues.flatMap((problem) =>
    issuesOf(problem, data, problem.path.length === 0 ? keys : journeyKeys),
  );
  return { issues: [...issues, ...found] };
}

const TYPES: Readonly<Record<string, string>> = {
  array: 'een lijst: [ … ]',
  object: 'een object: { … }',
  record: 'een object: { … }',
  number: 'een getal',
  int: 'een heel getal',
};

/** Zod's own wording is not used: it would need its global configuration. */
function issuesOf(problem: z.core.$ZodIssue, data: unknown, known: readonly string[]): Issue[] {
  const path = problem.path as Path;
  const value = valueAt(data, path);
  if (problem.code === 'unrecognized_keys')
    return problem.keys.map((key) =>
      issue('unknown-key', [...path, key], { what: key, near: nearest(key, known) }),
    );
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
