/** Looking into data that somebody else wrote: a file that may be cut, edited by hand or hostile. Nothing here throws. */

/** Characters of one text. A longer one is no note of a person. */
const MOST_TEXT = 100_000;

/** The value as an object with keys; nothing for a list, a text or a number. */
export function plain(value: unknown): object | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
}

/** What stands there itself: an id may be a name that objects inherit, such as `constructor`. */
export function own(from: object | undefined, key: string): unknown {
  return from && Object.hasOwn(from, key) ? (from as Record<string, unknown>)[key] : undefined;
}

export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.length <= MOST_TEXT ? value : undefined;
}

/** A list of texts, as it is. */
export function isList(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'string');
}

/** The entries that `take` can use, by the same keys, and how many it cannot. */
export function kept<T>(from: unknown, take: (id: string, value: unknown) => T | undefined) {
  const values: Record<string, T> = {};
  let lost = 0;
  for (const [id, value] of Object.entries(plain(from) ?? {})) {
    const taken = take(id, value);
    if (taken === undefined) lost++;
    // Defined, not assigned: an id may be a name that objects inherit.
    else
      Object.defineProperty(values, id, {
        value: taken,
        enumerable: true,
        configurable: true,
        writable: true,
      });
  }
  return { values, lost };
}
