/**
 * From unknown data to content that the widget can rely on. Finds every problem at once, and keeps what is usable:
 * one bad question does not take the other thirty with it.
 */
import type * as z from 'zod/mini';
import { issue, type Issue, type Path } from './issues.js';
import { LIMITS } from './limits.js';
import { copyPlain } from './plain-data.js';
import { schemaIssues, valueAt } from './schema-issues.js';

/** What a kind adds to reading: its schema, and what must hold between the parts. */
export interface Kind<T> {
  /** The value of `kind` in the file. */
  readonly name: string;
  readonly schema: z.ZodMiniType<T>;
  /** Problems between parts: names that point nowhere, ids used twice. `raw` is the file before bad parts left. */
  readonly references: (content: T, raw: unknown) => Issue[];
  /** What makes the content useless as a whole, if anything. */
  readonly refusal: (content: T) => Issue | undefined;
}

export interface Reading<T> {
  /** Present when the content can be used, even if parts were left out. */
  readonly content?: T;
  /** Everything found, in the order of the file. Empty: nothing to say. */
  readonly issues: readonly Issue[];
}

export function read<T>(kind: Kind<T>, untrusted: unknown): Reading<T> {
  const { data, issues } = copyPlain(untrusted);
  const refused = envelope(kind.name, data);
  if (refused) return { issues: [...issues, refused] };

  const first = kind.schema.safeParse(data);
  if (first.success) return judge(kind, first.data, data, issues);

  issues.push(...schemaIssues(first.error.issues, data, kind.schema));
  const raw = copyPlain(data).data;
  const repaired = withoutBadParts(kind.schema, data, first.error.issues);
  return repaired ? judge(kind, repaired, raw, issues) : { issues };
}

function judge<T>(kind: Kind<T>, content: T, raw: unknown, issues: Issue[]): Reading<T> {
  const refused = kind.refusal(content);
  const all = [...issues, ...kind.references(content, raw), ...(refused ? [refused] : [])];
  return refused ? { issues: all } : { content, issues: all };
}

/** Problems that make every other message noise. */
function envelope(name: string, data: unknown): Issue | undefined {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    return issue('wrong-type', [], { wanted: 'een object: { … }' });
  }
  const { kind, version } = data as { kind?: unknown; version?: unknown };
  if (kind !== name) return issue('wrong-kind', ['kind'], { what: String(kind ?? ''), wanted: name });
  if (typeof version === 'number' && version > LIMITS.formatVersion) return issue('newer-version', ['version'], { what: version });
  return undefined;
}

/**
 * Takes bad parts out, smallest first: the value itself; next round, if that left a hole, what contains it. Each round
 * removes at least one value, and there are no more rounds than levels, so it ends.
 */
function withoutBadParts<T>(schema: z.ZodMiniType<T>, data: unknown, problems: readonly z.core.$ZodIssue[]): T | undefined {
  for (let round = 0; round < LIMITS.depth; round++) {
    const places = problems.flatMap((problem): Path[] => {
      const path = problem.path as Path;
      if (problem.code === 'unrecognized_keys') return problem.keys.map((key) => [...path, key]);
      return [valueAt(data, path) === undefined ? path.slice(0, -1) : path];
    });
    if (places.some((path) => path.length === 0)) return undefined;
    remove(data, places);
    const next = schema.safeParse(data);
    if (next.success) return next.data;
    problems = next.error.issues;
  }
  return undefined;
}

/** List entries leave from the back, so that the positions of the others stay true meanwhile. */
function remove(data: unknown, places: readonly Path[]): void {
  const lists = new Map<unknown[], Set<number>>();
  for (const path of places) {
    const parent = valueAt(data, path.slice(0, -1));
    const key = path[path.length - 1] as string | number;
    if (Array.isArray(parent)) lists.set(parent, (lists.get(parent) ?? new Set()).add(Number(key)));
    else if (typeof parent === 'object' && parent !== null) delete (parent as Record<string, unknown>)[key];
  }
  for (const [list, positions] of lists) {
    for (const position of [...positions].sort((a, b) => b - a)) list.splice(position, 1);
  }
}
