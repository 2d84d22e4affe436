import type { Path } from './issues.js';

/** The value at a path, or `undefined` where the path leads nowhere. */
export function valueAt(data: unknown, path: Path): unknown {
  // Not `reduce`: old libraries on a page have made something else of it.
  let value = data;
  for (const key of path)
    value =
      typeof value === 'object' && value !== null
        ? (value as Record<string | number, unknown>)[key]
        : undefined;
  return value;
}
