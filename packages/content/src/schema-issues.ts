/**
 * Turns what Zod reports into our own issues. Zod's wording is not used: it would need its global configuration,
 * which belongs to the host page.
 */
import type * as z from 'zod/mini';
import { issue, type Issue, type Path } from './issues.js';
import { nearest } from './nearest.js';

const TYPES: Record<string, string> = {
  string: 'een tekst',
  number: 'een getal',
  int: 'een heel getal',
  boolean: 'true of false',
  array: 'een lijst: [ … ]',
  object: 'een object: { … }',
};

/** The value at a path, or `undefined` where the path leads nowhere. */
export function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? (value as Record<string | number, unknown>)[key] : undefined),
    data,
  );
}

export function schemaIssues(problems: readonly z.core.$ZodIssue[], data: unknown, schema: z.core.$ZodType): Issue[] {
  return problems.flatMap((problem): Issue | Issue[] => {
    const path = problem.path as Path;
    const value = valueAt(data, path);
    const what = typeof value === 'string' || typeof value === 'number' ? value : JSON.stringify(value)?.slice(0, 60);
    if (problem.code === 'unrecognized_keys') {
      return problem.keys.map((key) => issue('unknown-key', [...path, key], { what: key, near: nearest(key, keysOf(schema, path, data)) }));
    }
    if (value === undefined) return issue('missing', path, { what: path.at(-1) ?? '' });
    if (value === '' || (typeof value === 'string' && !value.trim())) return issue('empty-text', path);
    switch (problem.code) {
      case 'invalid_type':
        return issue('wrong-type', path, { wanted: TYPES[problem.expected] ?? problem.expected });
      case 'invalid_value': {
        const wanted = problem.values.map(String);
        return issue('not-allowed', path, { what: what ?? '', wanted: wanted.join(', '), near: nearest(String(value), wanted) });
      }
      case 'invalid_union':
        return problem.errors.length ? issue('wrong-condition', path) : issue('not-allowed', path, { what: what ?? '' });
      case 'too_big':
        return issue('too-long', path, { wanted: Number(problem.maximum) });
      case 'too_small':
        return issue('too-short', path, { wanted: Number(problem.minimum) });
      default:
        return issue('wrong-format', path, { what: what ?? '' });
    }
  });
}

/** The keys that the schema knows at a path, to find the one an editor meant. */
function keysOf(schema: z.core.$ZodType, path: Path, data: unknown): string[] {
  let at = bare(schema, data);
  path.forEach((key, index) => {
    const next = typeof key === 'number' ? at?.element : at?.shape?.[key];
    at = next && bare(next, valueAt(data, path.slice(0, index + 1)));
  });
  return Object.keys(at?.shape ?? {});
}

/** The parts of a Zod definition that lead to an object's keys. */
interface Definition {
  readonly shape?: Record<string, z.core.$ZodType>;
  readonly element?: z.core.$ZodType;
  readonly innerType?: z.core.$ZodType;
  readonly options?: readonly z.core.$ZodType[];
  readonly discriminator?: string;
}

/** Looks through `optional` and chooses the member of a union that the data says it is. */
function bare(schema: z.core.$ZodType, data: unknown): Definition | undefined {
  const definition = schema._zod.def as Definition;
  if (definition.innerType) return bare(definition.innerType, data);
  const key = definition.discriminator;
  if (!key) return definition;
  const chosen = definition.options?.find((option) =>
    option._zod.propValues?.[key]?.has(valueAt(data, [key]) as z.core.util.Primitive),
  );
  return chosen && bare(chosen, data);
}
