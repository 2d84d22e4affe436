/**
 * Takes a private, plain copy of untrusted data before anything else looks at it: no prototype, getter or later
 * change by the host page reaches the widget, and no nesting, however deep, reaches a recursive function.
 */
import { issue, type Issue, type ReadingCode } from './issues.js';
import { LIMITS } from './limits.js';

const UNSAFE = '__proto__';

/** Values beside objects and lists that JSON can hold. */
const PLAIN = ['string', 'number', 'boolean'];

export function copyPlain(data: unknown): { data: unknown; issues: Issue[] } {
  const issues: Issue[] = [];
  // One path, taken along: nearly all of the many values of a file are right and need no path of their own.
  const path: (string | number)[] = [];
  /** How many values may still be copied: an object that holds itself twice would double at every level. */
  let left: number = LIMITS.values;

  /** Recursion is safe here: it stops at the depth limit, which also ends circular data. */
  const copy = (value: unknown): unknown => {
    if (--left < 0) return tooMuch('too-large', `${LIMITS.values} waarden`);
    if (typeof value !== 'object' || value === null)
      return value === null || PLAIN.includes(typeof value) ? value : undefined;
    if (path.length >= LIMITS.depth) return tooMuch('too-deep', `${LIMITS.depth}`);
    return Array.isArray(value) ? copyList(value) : copyObject(value as Record<string, unknown>);
  };

  const copyList = (from: unknown[]): unknown[] => {
    const list: unknown[] = [];
    for (let at = 0; at < from.length && left >= 0; at++) list.push(copyEntry(from, at));
    return list;
  };

  const copyObject = (from: Record<string, unknown>): Record<string, unknown> => {
    const object: Record<string, unknown> = {};
    for (const key of Object.keys(from)) {
      if (key === UNSAFE) {
        issues.push(issue('unsafe-key', [...path, key], { what: key }));
        continue;
      }
      // As in JSON: a key without a value is no key.
      const value = copyEntry(from, key);
      if (value !== undefined) object[key] = value;
    }
    return object;
  };

  /** Reading may run code of somebody else, a getter or a proxy, that throws: what it hides is left out. */
  const copyEntry = (from: object, key: string | number): unknown => {
    path.push(key);
    try {
      return copy((from as Record<string | number, unknown>)[key]);
    } catch {
      issues.push(issue('unsafe-key', [...path], { what: key }));
      return undefined;
    } finally {
      path.pop();
    }
  };

  /** One message is enough: what is too much in one place is usually too much in thousands. */
  const tooMuch = (code: ReadingCode, wanted: string): undefined => {
    if (!issues.some((each) => each.code === code)) issues.push(issue(code, [...path], { wanted }));
  };

  try {
    return { data: copy(data), issues };
  } catch {
    return { data: undefined, issues: [...issues, issue('unsafe-key', [])] };
  }
}
