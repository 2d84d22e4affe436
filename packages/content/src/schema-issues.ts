/**
 * Turns what Zod reports into our own issues. Zod's wording is not used: it would need its global configuration,
 * which belongs to the host page.
 */
import type * as z from 'zod/mini';
import { issue, type Issue, type Path } from './issues.js';
import { nearest } from './nearest.js';
import { valueAt } from './value-at.js';

const TYPES: Record<string, string> = {
  string: 'een tekst',
  number: 'een getal',
  int: 'een heel getal',
  boolean: 'true of false',
  array: 'een lijst: [ … ]',
  object: 'een object: { … }',
};

export function schemaIssues(problems: readonly z.core.$ZodIssue[], data: unknown, schema: z.core.$ZodType): Issue[] {
  return problems.flatMap((problem): Issue | Issue[] => {
    const path = problem.path as Path;
    const value = valueAt(data, path);
    const what = shown(value);
    if (problem.code === 'unrecognized_keys') {
      return problem.keys.map((key) => issue('unknown-key', [...path, key], { what: key, near: nearest(key, keysOf(schema, path, data)) }));
    }
    if (value === undefined) return issue('missing', path, { what: path.at(-1) ?? '' });
    if (value === '' || (typeof value === 'string' && !value.trim())) return issue('empty-text', path);
    switch (problem.code) {
      case 'invalid_type':
        return issue('wrong-type', path, { wanted: TYPES[problem.expected] ?? problem.expected });
      case 'invalid_value':
        return notAllowed(path, what, problem.values.map(String));
      case 'invalid_union':
        if (problem.errors.length > 0) return issue('wrong-condition', path);
        return notAllowed(path, what, choicesAt(schema, path, data));
      case 'too_big':
        return issue('too-long', path, { wanted: amount(problem.maximum, problem.origin) });
      case 'too_small':
        return issue('too-short', path, { wanted: amount(problem.minimum, problem.origin) });
      default:
        return issue('wrong-format', path, { what });
    }
  });
}

/** A value as a message can show it: short, and never by calling something that the data brought along. */
function shown(value: unknown): string {
  return (typeof value === 'string' ? value : (JSON.stringify(value) ?? '')).slice(0, 60);
}

function amount(limit: number | bigint, origin: string): string {
  const unit = { string: ' tekens', array: ' onderdelen' }[origin] ?? '';
  return `${limit}${unit}`;
}

function notAllowed(path: Path, what: string, wanted: readonly string[]): Issue {
  return issue('not-allowed', path, { what, wanted: wanted.join(', '), near: nearest(what, wanted) });
}

/** The keys that the schema knows at a path, to find the one an editor meant. */
function keysOf(schema: z.core.$ZodType, path: Path, data: unknown): string[] {
  const part = schemaAt(schema, path, data);
  return Object.keys((part && bare(part, valueAt(data, path))?.shape) ?? {});
}

/** What a key that tells the members of a union apart may say. */
function choicesAt(schema: z.core.$ZodType, path: Path, data: unknown): string[] {
  const union = schemaAt(schema, path.slice(0, -1), data)?._zod.def as Definition | undefined;
  return union?.options?.flatMap((option) => [...(option._zod.propValues?.[path.at(-1) ?? ''] ?? [])].map(String)) ?? [];
}

function schemaAt(schema: z.core.$ZodType, path: Path, data: unknown): z.core.$ZodType | undefined {
  return path.reduce<z.core.$ZodType | undefined>((part, key, index) => {
    const definition = part && bare(part, valueAt(data, path.slice(0, index)));
    return typeof key === 'number' ? definition?.element : definition?.shape?.[key];
  }, schema);
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
