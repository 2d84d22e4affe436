/** How many questions are still to come, at most and at least, from every question of a flow. */
import { linksOf } from '@wijzer/content/links';
import type { Question } from '@wijzer/content';

export interface Lengths {
  /** The most questions from here to an end, this one included. */
  readonly longest: (id: string) => number;
  /** The fewest. Infinite where every way on goes back. */
  readonly shortest: (id: string) => number;
  /**
   * The ring that a question is in: questions that lead to each other while none of them has to come first. `longest`
   * counts all of a ring; those that a reader has had are to be taken off.
   */
  readonly ring: (id: string) => number | undefined;
}

/** For each question, by its number, the numbers of those it leads to. */
type Ways = (readonly number[])[];

/** Ways back within ways back, so often, are told from rings; beyond that they count as rings. */
const MOST_NESTED = 20;

/** Linear in the size of the flow, for each level of ways back inside each other. */
export function lengthsOf(start: string, questions: ReadonlyMap<string, Question>): Lengths {
  const numbers = new Map([...questions.keys()].map((id, at) => [id, at]));
  const ends: number[] = [];
  const ways: Ways = [...questions.values()].map((question, at) => {
    const links = linksOf(question);
    const next = links.flatMap(({ to }) => numbers.get(to) ?? []);
    if (next.length < links.length || links.length === 0) ends.push(at);
    return next;
  });
  const first = numbers.get(start);
  let groups = groupsOf(first, ways);
  for (let level = 0; level < MOST_NESTED && dropWaysBack(first, groups, ways); level++)
    groups = groupsOf(first, ways);
  const { longest, ring } = longestOf(groups, ways);
  const shortest = shortestOf(ends, ways);
  const of = <T>(values: readonly (T | undefined)[], id: string) => values[numbers.get(id) ?? -1];
  return {
    longest: (id) => of(longest, id) ?? 1,
    shortest: (id) => of(shortest, id) ?? Infinity,
    ring: (id) => of(ring, id),
  };
}

/**
 * Questions that can be reached from each other, in one group; a group comes after all those it leads to. Tarjan's
 * algorithm with its own stack: a flow of ten thousand questions in a row must not exhaust the real one.
 */
function groupsOf(start: number | undefined, ways: Ways): number[][] {
  const groups: number[][] = [];
  const order = new Int32Array(ways.length);
  const low = new Int32Array(ways.length);
  const tried = new Int32Array(ways.length);
  const open: number[] = [];
  const isOpen = new Uint8Array(ways.length);
  const stack: number[] = [];
  let count = 0;
  const enter = (id: number) => {
    order[id] = low[id] = ++count;
    isOpen[id] = 1;
    open.push(id);
    stack.push(id);
  };
  const lower = (id: number, to: number | undefined) => void (low[id] = Math.min(low[id] ?? 0, to ?? 0));
  if (start !== undefined) enter(start);
  for (let id = stack.at(-1); id !== undefined; id = stack.at(-1)) {
    const at = tried[id] ?? 0;
    const to = ways[id]?.[at];
    tried[id] = at + 1;
    if (to !== undefined) {
      if (!order[to]) enter(to);
      else if (isOpen[to]) lower(id, order[to]);
      continue;
    }
    stack.pop();
    const before = stack.at(-1);
    if (before !== undefined) lower(before, low[id]);
    if (low[id] !== order[id]) continue;
    const group = open.splice(open.lastIndexOf(id));
    for (const member of group) isOpen[member] = 0;
    groups.push(group);
  }
  return groups;
}

/**
 * A group with one way in: whoever is inside came past that question, so that a way back to it leads nowhere new. Says
 * whether there was any.
 */
function dropWaysBack(
  start: number | undefined,
  groups: readonly (readonly number[])[],
  ways: Ways,
): boolean {
  const round = groups.filter(
    (group) => group.length > 1 || ways[group[0] ?? -1]?.some((to) => to === group[0]),
  );
  if (round.length === 0) return false;
  const groupOf = new Int32Array(ways.length).fill(-1);
  groups.forEach((group, at) => group.forEach((id) => (groupOf[id] = at)));
  const entries = new Map<number | undefined, Set<number>>();
  const enters = (id: number) => entries.set(groupOf[id], (entries.get(groupOf[id]) ?? new Set()).add(id));
  if (start !== undefined) enters(start);
  for (const group of groups)
    for (const id of group) for (const to of ways[id] ?? []) if (groupOf[to] !== groupOf[id]) enters(to);
  let dropped = false;
  for (const group of round) {
    const [entry, ...others] = entries.get(groupOf[group[0] ?? -1]) ?? [];
    if (entry === undefined || others.length > 0) continue;
    for (const id of group) ways[id] = (ways[id] ?? []).filter((to) => to !== entry);
    dropped = true;
  }
  return dropped;
}

function longestOf(groups: readonly (readonly number[])[], ways: Ways) {
  const longest: (number | undefined)[] = new Array<undefined>(ways.length).fill(undefined);
  const ring: (number | undefined)[] = [];
  groups.forEach((group, at) => {
    // A longest way inside the group itself is not measured: nothing in it is, until all of it is.
    let after = 0;
    for (const id of group) for (const to of ways[id] ?? []) after = Math.max(after, longest[to] ?? 0);
    for (const id of group) {
      longest[id] = group.length + after;
      if (group.length > 1) ring[id] = at;
    }
  });
  return { longest, ring };
}

function shortestOf(ends: readonly number[], ways: Ways): (number | undefined)[] {
  const before: number[][] = ways.map(() => []);
  ways.forEach((next, id) => next.forEach((to) => before[to]?.push(id)));
  const shortest: (number | undefined)[] = new Array<undefined>(ways.length).fill(undefined);
  const queue = [...ends];
  for (const id of ends) shortest[id] = 1;
  // A list grows while it is walked: nearest to an end first.
  for (const id of queue) {
    for (const earlier of before[id] ?? []) {
      if (shortest[earlier] !== undefined) continue;
      shortest[earlier] = (shortest[id] ?? 0) + 1;
      queue.push(earlier);
    }
  }
  return shortest;
}
