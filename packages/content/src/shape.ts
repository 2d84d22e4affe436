/**
 * Judges data by the shape of a kind, in the browser. The Zod schemas are the definition; `npm run reference` writes
 * each one out as a table of shapes, and this reads that table. It makes our own issues at once, needs a tenth of the
 * bytes of a schema library, and leaves nothing on the page (docs/decisions says more).
 */
import { isRealDate } from './dates.js';
import { issue, type Issue, type IssueDetail, type ReadingCode } from './issues.js';
import { nearest } from './nearest.js';

/** A shape; a number in it is the place of another shape in the table. */
export type Shape =
  | readonly ['text', most: number, ...patterns: readonly string[]]
  | readonly ['date']
  | readonly ['whole', least: number, most: number]
  | readonly ['boolean']
  | readonly ['value', ...allowed: readonly (string | number | boolean)[]]
  | readonly ['list', item: number, least: number, most: number]
  | readonly ['object', keys: Readonly<Record<string, number>>, optional: Readonly<Record<string, number>>]
  /** One of several objects, told apart by the value of a key. */
  | readonly ['kind', key: string, objects: Readonly<Record<string, number>>]
  | readonly ['condition', ...members: readonly number[]];

/** The first shape is that of the whole file. */
export type ShapeTable = readonly Shape[];

const OBJECT = 'een object: { … }';

/** Everything in the data that does not fit. Recursion ends at the depth that `copyPlain` allows. */
export function shapeIssues(table: ShapeTable, data: unknown, start = 0): Issue[] {
  const issues: Issue[] = [];
  // One path, taken along: a file of ten thousand questions has a hundred thousand values, nearly all of them right.
  const path: (string | number)[] = [];

  const say = (code: ReadingCode, detail?: IssueDetail) => void issues.push(issue(code, [...path], detail));
  const inside = (key: string | number, visit: () => void) => {
    path.push(key);
    visit();
    path.pop();
  };
  const missing = (key: string) => inside(key, () => say('missing', { what: key }));
  const isOneOf = (value: unknown, allowed: readonly unknown[]) => {
    if (allowed.includes(value)) return true;
    const names = allowed.map(String);
    const what = shown(value);
    say('not-allowed', { what, wanted: names.join(', '), near: nearest(what, names) });
    return false;
  };
  const is = (fits: boolean, wanted: string) => {
    if (!fits) say('wrong-type', { wanted });
    return fits;
  };

  const judge = (value: unknown, at: number): void => {
    const shape = table[at] as Shape;
    switch (shape[0]) {
      case 'text': {
        const [, most, ...patterns] = shape;
        if (typeof value !== 'string') is(false, 'een tekst');
        else if (patterns.length > 0 && !value.trim()) say('empty-text');
        else if (value.length > most) say('too-long', { wanted: `${most} tekens` });
        else if (!patterns.every((pattern) => expression(pattern).test(value))) say('wrong-format', { what: shown(value) });
        return;
      }
      case 'date':
        if (typeof value !== 'string') is(false, 'een tekst');
        else if (!isRealDate(value)) say(value.trim() ? 'wrong-format' : 'empty-text', { what: value });
        return;
      case 'whole':
        if (!is(Number.isInteger(value), 'een heel getal')) return;
        if ((value as number) > shape[2]) say('too-long', { wanted: shape[2] });
        else if ((value as number) < shape[1]) say('too-short', { wanted: shape[1] });
        return;
      case 'boolean':
        is(typeof value === 'boolean', 'true of false');
        return;
      case 'value':
        isOneOf(value, shape.slice(1));
        return;
      case 'list': {
        const [, item, least, most] = shape;
        if (!Array.isArray(value)) is(false, 'een lijst: [ … ]');
        else if (value.length > most) say('too-long', { wanted: `${most} onderdelen` });
        else if (value.length < least) say('too-short', { wanted: `${least} onderdelen` });
        else value.forEach((entry, place) => inside(place, () => judge(entry, item)));
        return;
      }
      case 'object': {
        if (!isObject(value)) return void is(false, OBJECT);
        const [, keys, optional] = shape;
        const known = { ...keys, ...optional };
        for (const key of Object.keys(value)) {
          if (Object.hasOwn(known, key)) continue;
          inside(key, () => say('unknown-key', { what: key, near: nearest(key, Object.keys(known)) }));
        }
        for (const [key, next] of Object.entries(known)) {
          if (value[key] !== undefined) inside(key, () => judge(value[key], next));
          else if (Object.hasOwn(keys, key)) missing(key);
        }
        return;
      }
      case 'kind': {
        if (!isObject(value)) return void is(false, OBJECT);
        const [, key, objects] = shape;
        const name = value[key];
        const next = typeof name === 'string' && Object.hasOwn(objects, name) ? objects[name] : undefined;
        if (next !== undefined) judge(value, next);
        else if (name === undefined) missing(key);
        else inside(key, () => isOneOf(name, Object.keys(objects)));
        return;
      }
      case 'condition':
        if (shape.slice(1).every((member) => shapeIssues(table, value, member as number).length > 0)) say('wrong-condition');
    }
  };
  judge(data, start);
  return issues;
}

/** A value as a message can show it: short. */
function shown(value: unknown): string {
  return (typeof value === 'string' ? value : (JSON.stringify(value) ?? '')).slice(0, 60);
}

const expressions = new Map<string, RegExp>();

function expression(pattern: string): RegExp {
  let made = expressions.get(pattern);
  if (!made) expressions.set(pattern, (made = new RegExp(pattern)));
  return made;
}

function isObject(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}
