import type { Path } from '../issues.js';

const TERM = /\]\(term:([a-z][a-z\d-]*)\)/g;

/** The terms that texts in a file refer to, wherever the text stands. */
export function termsIn(part: unknown, path: Path = []): { name: string; path: Path }[] {
  if (typeof part === 'string') return [...part.matchAll(TERM)].map(([, name = '']) => ({ name, path }));
  if (typeof part !== 'object' || part === null) return [];
  const list = Array.isArray(part);
  return Object.entries(part).flatMap(([key, value]) => termsIn(value, [...path, list ? Number(key) : key]));
}
