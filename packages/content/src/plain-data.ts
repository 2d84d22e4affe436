/**
 * Takes a private, plain copy of untrusted data before anything else looks at it: no prototype, getter or later
 * change by the host page reaches the widget, and no nesting, however deep, reaches a recursive function.
 */
import { issue, type Issue, type Path } from './issues.js';
import { LIMITS } from './limits.js';

const UNSAFE = '__proto__';

export function copyPlain(data: unknown): { data: unknown; issues: Issue[] } {
  const issues: Issue[] = [];
  return { data: copy(data, [], issues), issues };
}

/** Recursion is safe here: it stops at the depth limit, which also ends circular data. */
function copy(data: unknown, path: Path, issues: Issue[]): unknown {
  if (typeof data !== 'object' || data === null) return typeof data === 'function' ? undefined : data;
  if (path.length >= LIMITS.depth) {
    // One message is enough: a file that is too deep in one place is usually too deep in thousands.
    if (!issues.some(({ code }) => code === 'too-deep')) issues.push(issue('too-deep', path, { wanted: LIMITS.depth }));
    return undefined;
  }
  if (Array.isArray(data)) {
    const list: unknown[] = [];
    for (let at = 0; at < data.length; at++) list.push(copy(data[at], [...path, at], issues));
    return list;
  }
  const object: Record<string, unknown> = {};
  for (const key of Object.keys(data)) {
    if (key === UNSAFE) issues.push(issue('unsafe-key', [...path, key], { what: key }));
    else object[key] = copy((data as Record<string, unknown>)[key], [...path, key], issues);
  }
  return object;
}
