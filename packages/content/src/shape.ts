/**
 * Judges data by the shape of a kind, in the browser. The Zod schemas are the definition; `npm run reference` writes
 * each one out as a table of shapes, and this reads that table. It makes our own issues at once, needs a tenth of the
 * bytes of a schema library, and leaves nothing on the page (docs/decisions says more).
 */
import { isRealDate } from './dates.js';
import { issue, type Issue, type IssueDetail, type ReadingCode } from './issues.js';
import { ID } from './id.js';
import { LIMITS } from './limits.js';
import { nearest } from './nearest.js';

/** A shape; a number in it is the place of another shape in the table. */
export type Shape =
  | TextShape
  /** The id of something in one of these lists of the file. */
  | readonly ['name', ...lists: readonly string[]]
  | readonly ['date']
  | readonly ['whole', least: number, most: number]
  | readonly ['boolean']
  | readonly ['value', ...allowed: readonly (string | number | boolean)[]]
  | readonly ['list', item: number, least: number, most: number]
  | ObjectShape
  /** One of several objects, told apart by the value of a key. */
  | readonly ['kind', key: string, objects: Readonly<Record<string, number>>]
  | readonly ['condition', ...members: readonly number[]];

type TextShape = readonly ['text', most: number, ...patterns: readonly string[]];

type ObjectShape = readonly [
  'object',
  keys: Readonly<Record<string, number>>,
  optional: Readonly<Record<string, number>>,
];

/** The first shape is that of the whole file. */
export type ShapeTable = readonly Shape[];

const OBJECT = 'een object: { … }';

const NAME = ['text', LIMITS.id, ID] as const;

/** Everything in the data that does not fit. Only conditions can stand in each other; recursion ends at `LIMITS.depth`. */
export function shapeIssues(table: ShapeTable, data: unknown, start = 0, depth = 0): Issue[] {
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
  const notAllowed = (value: unknown, allowed: readonly unknown[]) => {
    const names = allowed.map(String);
    const what = shown(value);
    say('not-allowed', { what, wanted: names.join(', '), near: nearest(what, names) });
  };
  const wrongType = (wanted: string) => say('wrong-type', { wanted });

  const judge = (value: unknown, at: number): void => {
    const shape = table[at] as Shape;
    switch (shape[0]) {
      case 'name':
        return judgeText(value, NAME);
      case 'text':
        return judgeText(value, shape);
      case 'date':
        if (typeof value !== 'string') wrongType('een tekst');
        else if (!isRealDate(value))
          say(value.trim() ? 'wrong-format' : 'empty-text', { what: shown(value) });
        return;
      case 'whole':
        if (!Number.isInteger(value)) wrongType('een heel getal');
        else if ((value as number) > shape[2]) say('too-long', { wanted: shape[2] });
        else if ((value as number) < shape[1]) say('too-short', { wanted: shape[1] });
        return;
      case 'boolean':
        if (typeof value !== 'boolean') wrongType('true of false');
        return;
      case 'value':
        if (!shape.includes(value as never, 1)) notAllowed(value, shape.slice(1));
        return;
      case 'list':
        if (!Array.isArray(value)) wrongType('een lijst: [ … ]');
        else if (value.length > shape[3]) say('too-long', { wanted: `${shape[3]} onderdelen` });
        else if (value.length < shape[2]) say('too-short', { wanted: shape[2] });
        else value.forEach((entry, place) => inside(place, () => judge(entry, shape[1])));
        return;
      case 'object':
        if (isObject(value)) judgeObject(value, shape);
        else wrongType(OBJECT);
        return;
      case 'kind': {
        if (!isObject(value)) return wrongType(OBJECT);
        const [, key, objects] = shape;
        const name = value[key];
        const next = typeof name === 'string' && Object.hasOwn(objects, name) ? objects[name] : undefined;
        if (next !== undefined) judge(value, next);
        else if (name === undefined) missing(key);
        else inside(key, () => notAllowed(name, Object.keys(objects)));
        return;
      }
      case 'condition':
        if (depth > LIMITS.depth || !shape.slice(1).some((member) => isMember(value, member as number)))
          say('wrong-condition');
    }
  };

  const isMember = (value: unknown, member: number) =>
    shapeIssues(table, value, member, depth + 1).length === 0;

  const judgeText = (value: unknown, shape: TextShape): void => {
    if (typeof value !== 'string') wrongType('een tekst');
    else if (value.length > shape[1]) say('too-long', { wanted: `${shape[1]} tekens` });
    else if (!fits(value, shape)) say(value.trim() ? 'wrong-format' : 'empty-text', { what: shown(value) });
  };

  const judgeObject = (object: Record<string, unknown>, shape: ObjectShape) => {
    const [, keys, optional] = shape;
    for (const key of Object.keys(object)) {
      const next = Object.hasOwn(keys, key)
        ? keys[key]
        : Object.hasOwn(optional, key)
          ? optional[key]
          : undefined;
      path.push(key);
      if (next !== undefined) judge(object[key], next);
      else say('unknown-key', { what: key, near: nearest(key, Object.keys({ ...keys, ...optional })) });
      path.pop();
    }
    for (const key of Object.keys(keys)) if (!Object.hasOwn(object, key)) missing(key);
  };

  judge(data, start);
  return issues;
}

/** Whether a text has each of the forms that its shape asks for. */
function fits(value: string, shape: TextShape): boolean {
  for (let at = 2; at < shape.length; at++) if (!expression(shape[at] as string).test(value)) return false;
  return true;
}

/** A value as a message can show it: short. A list may hold a hole, where something was that JSON cannot hold. */
function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) as string | undefined);
  return (text ?? '').slice(0, 60);
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
