/**
 * Takes a private, plain copy of untrusted data before anything else looks at it: no prototype, getter or later
 * change by the host page reaches the widget, and no nesting, however deep, reaches a recursive function.
 */
import { issue, type Issue, type Path, type ReadingCode } from './issues.js';
import { LIMITS } from './limits.js';

const UNSAFE = '__proto__';

/** Values beside objects and lists that JSON can hold. */
const PLAIN = ['string', 'number', 'boolean'];

interface Copying {
  readonly issues: Issue[];
  /** How many values may still be copied: an object that holds itself twice would double at every level. */
  left: number;
}

export function copyPlain(data: unknown): { data: unknown; issues: Issue[] } {
  const copying: Copying = { issues: [], left: LIMITS.values };
  return { data: copy(() => data, [], copying), issues: copying.issues };
}

/** Reading may run code of somebody else, a getter or a proxy, that throws: what it hides is left out. */
function copy(reading: () => unknown, path: Path, copying: Copying): unknown {
  try {
    return copyValue(reading(), path, copying);
  } catch {
    copying.issues.push(issue('unsafe-key', path, { what: path.at(-1) ?? '' }));
    return undefined;
  }
}

/** Recursion is safe here: it stops at the depth limit, which also ends circular data. */
function copyValue(data: unknown, path: Path, copying: Copying): unknown {
  if (--copying.left < 0) return tooMuch('too-large', `${LIMITS.values} waarden`, path, copying);
  if (typeof data !== 'object' || data === null) return data === null || PLAIN.includes(typeof data) ? data : undefined;
  if (path.length >= LIMITS.depth) return tooMuch('too-deep', `${LIMITS.depth}`, path, copying);
  if (Array.isArray(data)) {
    const list: unknown[] = [];
    for (let at = 0; at < data.length && copying.left >= 0; at++) list.push(copy(() => data[at], [...path, at], copying));
    return list;
  }
  const object: Record<string, unknown> = {};
  for (const key of Object.keys(data)) {
    if (key === UNSAFE) copying.issues.push(issue('unsafe-key', [...path, key], { what: key }));
    else object[key] = copy(() => (data as Record<string, unknown>)[key], [...path, key], copying);
  }
  return object;
}

/** One message is enough: what is too much in one place is usually too much in thousands. */
function tooMuch(code: ReadingCode, wanted: string, path: Path, { issues }: Copying): undefined {
  if (!issues.some((each) => each.code === code)) issues.push(issue(code, path, { wanted }));
}
