/**
 * From unknown data to content that the widget can rely on. Finds every problem at once, and keeps what is usable:
 * one bad question does not take the other thirty with it.
 */
import { issue, type Issue, type Path } from './issues.js';
import { LIMITS } from './limits.js';
import { copyPlain } from './plain-data.js';
import { nameIssues } from './references.js';
import { shapeIssues, type ShapeTable } from './shape.js';
import { valueAt } from './value-at.js';

/** What a kind adds to reading: its shape, and what makes it useless. */
export interface Kind<T> {
  /** The value of `kind` in the file. */
  readonly name: string;
  /** The schema of the whole file, as a table. */
  readonly shape: ShapeTable;
  /** What makes the content useless as a whole, if anything. */
  readonly refusal: (content: T) => Issue | undefined;
}

export interface Reading<T> {
  /** Present when the content can be used, even if parts were left out. */
  readonly content?: T;
  /** Everything found. Empty: nothing to say. */
  readonly issues: readonly Issue[];
}

/**
 * More to find in the same round, by the editors' checks. `whole`: nothing was wrong so far, so that what is missing
 * is really missing and not left out.
 */
export type Further<T> = (content: T, whole: boolean) => readonly Issue[];

/**
 * @param parsed says that the data comes straight from `JSON.parse` and nobody else holds it. Where nothing is wrong with
 *   its shape, the private copy is saved: a quarter of the time before a slow phone shows its first page.
 */
export function read<T>(
  kind: Kind<T>,
  untrusted: unknown,
  further: Further<T> = () => [],
  parsed = false,
): Reading<T> {
  const fits = parsed && hasShape(kind, untrusted);
  const { data, issues } = fits ? { data: untrusted, issues: [] } : copyPlain(untrusted);
  const refused = envelope(kind.name, data);
  if (refused) return { issues: [...issues, refused] };

  const found = fits ? [] : shapeIssues(kind.shape, data);
  issues.push(...found);
  const raw = found.length === 0 ? data : copyPlain(data).data;
  const moved: Moved = new Map();
  if (!withoutBadParts(kind.shape, data, found, moved)) return { issues };
  // Judged by the shape of the kind: that is what makes it of this type.
  const content = data as T;

  const between = nameIssues(kind.shape, content, raw);
  const refusal = kind.refusal(content);
  const whole = issues.length === 0 && between.length === 0;
  // Where parts were left out, those are the reason.
  const reason = refusal && issues.length === 0 ? [refusal] : [];
  const rest = [...between, ...reason, ...further(content, whole)];
  const all = [...issues, ...rest.map((each) => ({ ...each, path: placeInFile(data, moved, each.path) }))];
  return refusal ? { issues: all } : { content, issues: all };
}

function hasShape<T>(kind: Kind<T>, data: unknown): boolean {
  try {
    return !envelope(kind.name, data) && shapeIssues(kind.shape, data).length === 0;
  } catch {
    // Nested deeper than a stack: the copy says where.
    return false;
  }
}

/** Problems that make every other message noise. */
function envelope(name: string, data: unknown): Issue | undefined {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    return issue('wrong-type', [], { wanted: 'een object: { … }' });
  }
  const { kind, version } = data as { kind?: unknown; version?: unknown };
  if (kind !== name)
    return issue('wrong-kind', ['kind'], { what: typeof kind === 'string' ? kind : '', wanted: name });
  if (typeof version === 'number' && version > LIMITS.formatVersion)
    return issue('newer-version', ['version'], { what: version });
  return undefined;
}

/**
 * Takes bad parts out, smallest first: the value itself; next round, if that left a hole, what contains it. Each round
 * removes at least one value, and there are no more rounds than levels, so it ends.
 */
function withoutBadParts(shape: ShapeTable, data: unknown, found: readonly Issue[], moved: Moved): boolean {
  for (let round = 0; found.length > 0; round++) {
    const places = found.map(({ path }) => (valueAt(data, path) === undefined ? path.slice(0, -1) : path));
    if (round === LIMITS.depth || places.some((path) => path.length === 0)) return false;
    remove(data, places, moved);
    found = shapeIssues(shape, data);
  }
  return true;
}

/** For each list that lost entries: where the ones that stayed stood in the file. */
type Moved = Map<unknown[], number[]>;

function remove(data: unknown, places: readonly Path[], moved: Moved): void {
  const lists = new Map<unknown[], Set<number>>();
  for (const path of places) {
    const parent = valueAt(data, path.slice(0, -1));
    const key = path[path.length - 1] as string | number;
    if (Array.isArray(parent)) lists.set(parent, (lists.get(parent) ?? new Set()).add(Number(key)));
    else if (typeof parent === 'object' && parent !== null) delete (parent as Record<string, unknown>)[key];
  }
  for (const [list, gone] of lists) {
    const stay = list.map((_, at) => at).filter((at) => !gone.has(at));
    moved.set(
      list,
      stay.map((at) => moved.get(list)?.[at] ?? at),
    );
    stay.forEach((from, to) => (list[to] = list[from]));
    list.length = stay.length;
  }
}

/** The path in the file of a place in what is left of it. */
function placeInFile(data: unknown, moved: Moved, path: Path): Path {
  let value = data;
  return path.map((key) => {
    const stood = Array.isArray(value) ? moved.get(value)?.[Number(key)] : undefined;
    value = valueAt(value, [key]);
    return stood ?? key;
  });
}
