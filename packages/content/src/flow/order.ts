/** Which questions a reader has certainly, or possibly, answered before another. */
import { cyclesOf } from './cycles.js';
import { linksOf, questionsById, type Flow } from './links.js';

/** Each search walks the whole flow once. A flow with more conditions than this is not judged further. */
const MOST_SEARCHES = 400;

export interface Order {
  /** Whether some walk comes past `earlier` before it is at `later`. Unknown counts as yes. */
  readonly possible: (earlier: string, later: string) => boolean;
  /** Whether every walk that comes to `later` went past `earlier`. Unknown counts as no. */
  readonly certain: (earlier: string, later: string) => boolean;
}

/** The question itself counts: its answer is known when its routes are tried. */
export function orderOf(flow: Flow): Order {
  const next = new Map(
    [...questionsById(flow)].map(([id, question]) => [id, linksOf(question).map(({ to }) => to)]),
  );
  const found = new Map<string, Set<string> | undefined>();
  let searches = 0;

  const search = (name: string, look: () => Set<string>): Set<string> | undefined => {
    if (!found.has(name)) found.set(name, ++searches > MOST_SEARCHES ? undefined : look());
    return found.get(name);
  };
  const without = (id: string) => search(`without ${id}`, () => reach(next, flow.start.question, id));
  const certain = (earlier: string, later: string) =>
    earlier === later || !(without(earlier)?.has(later) ?? true);

  // A walk ends where it leads back: what comes after a way back to where everybody has been is not after it.
  let forward: ReadonlyMap<string, readonly string[]> | undefined;
  const after = (id: string) =>
    search(`from ${id}`, () => reach((forward ??= withoutWaysBack(flow, next, certain)), id));

  return {
    certain,
    possible: (earlier, later) => earlier === later || (after(earlier)?.has(later) ?? true),
  };
}

function withoutWaysBack(
  flow: Flow,
  next: ReadonlyMap<string, readonly string[]>,
  certain: Order['certain'],
): Map<string, readonly string[]> {
  const forward = new Map(next);
  for (const { from, to } of cyclesOf(flow))
    if (certain(to, from))
      forward.set(
        from,
        (forward.get(from) ?? []).filter((each) => each !== to),
      );
  return forward;
}

function reach(next: ReadonlyMap<string, readonly string[]>, start: string, without?: string): Set<string> {
  const seen = new Set<string>();
  const queue = start === without ? [] : [start];
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    for (const to of next.get(id) ?? []) if (to !== without) queue.push(to);
  }
  return seen;
}
