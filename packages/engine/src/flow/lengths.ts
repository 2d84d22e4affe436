/** How many questions are still to come, at most and at least, from every question of a flow. */
import { linksOf } from '@wijzer/content/links';
import type { Question } from '@wijzer/content';

export interface Lengths {
  /** The most questions from here to an end, this one included. */
  readonly longest: ReadonlyMap<string, number>;
  /** The fewest. Infinite where every way on goes back. */
  readonly shortest: ReadonlyMap<string, number>;
  /**
   * Questions that lead to each other while none of them has to come first. `longest` counts all of a ring; those
   * that a reader has had are to be taken off.
   */
  readonly rings: ReadonlyMap<string, ReadonlySet<string>>;
}

type Ways = Map<string, readonly string[]>;

/** Ways back within ways back, so often, are told from rings; beyond that they count as rings. */
const MOST_NESTED = 20;

/** Linear in the size of the flow, for each level of ways back inside each other. */
export function lengthsOf(start: string, questions: ReadonlyMap<string, Question>): Lengths {
  const ways: Ways = new Map();
  const ends = new Set<string>();
  for (const [id, question] of questions) {
    const all = linksOf(question).map(({ to }) => to);
    const next = all.filter((to) => questions.has(to));
    ways.set(id, next);
    if (next.length < all.length || all.length === 0) ends.add(id);
  }
  let groups = groupsOf(start, ways);
  for (let level = 0; level < MOST_NESTED && dropWaysBack(start, groups, ways); level++) groups = groupsOf(start, ways);
  return { ...longestOf(groups, ways), shortest: shortestOf(ends, ways) };
}

/**
 * Questions that can be reached from each other, in one group; a group comes after all those it leads to. Tarjan's
 * algorithm with its own stack: a flow of ten thousand questions in a row must not exhaust the real one.
 */
function groupsOf(start: string, ways: Ways): Set<string>[] {
  const groups: Set<string>[] = [];
  const number = new Map<string, number>();
  const low = new Map<string, number>();
  const open: string[] = [];
  const isOpen = new Set<string>();
  const stack: { id: string; next: number }[] = [];
  const enter = (id: string) => {
    number.set(id, number.size);
    low.set(id, number.size - 1);
    open.push(id);
    isOpen.add(id);
    stack.push({ id, next: 0 });
  };
  const lower = (id: string, to: number | undefined) => low.set(id, Math.min(low.get(id) ?? 0, to ?? 0));
  if (ways.has(start)) enter(start);
  for (let top = stack.at(-1); top; top = stack.at(-1)) {
    const { id } = top;
    const to = ways.get(id)?.[top.next++];
    if (to !== undefined) {
      if (!number.has(to)) enter(to);
      else if (isOpen.has(to)) lower(id, number.get(to));
      continue;
    }
    stack.pop();
    const before = stack.at(-1);
    if (before) lower(before.id, low.get(id));
    if (low.get(id) !== number.get(id)) continue;
    const group = new Set(open.splice(open.lastIndexOf(id)));
    group.forEach((member) => isOpen.delete(member));
    groups.push(group);
  }
  return groups;
}

/**
 * A group with one way in: whoever is inside came past that question, so that a way back to it leads nowhere new. Says
 * whether there was any.
 */
function dropWaysBack(start: string, groups: readonly ReadonlySet<string>[], ways: Ways): boolean {
  const groupOf = new Map(groups.flatMap((group) => [...group].map((id) => [id, group] as const)));
  const entries = new Map<ReadonlySet<string>, Set<string>>();
  const enters = (id: string) => {
    const group = groupOf.get(id);
    if (group) entries.set(group, (entries.get(group) ?? new Set()).add(id));
  };
  enters(start);
  for (const [id] of groupOf) for (const to of ways.get(id) ?? []) if (groupOf.get(to) !== groupOf.get(id)) enters(to);
  let dropped = false;
  for (const group of groups) {
    const [first, ...others] = entries.get(group) ?? [];
    if (first === undefined || others.length > 0) continue;
    for (const id of group) {
      const next = ways.get(id) ?? [];
      if (!next.includes(first)) continue;
      ways.set(id, next.filter((to) => to !== first));
      dropped = true;
    }
  }
  return dropped;
}

function longestOf(groups: readonly ReadonlySet<string>[], ways: Ways): Pick<Lengths, 'longest' | 'rings'> {
  const longest = new Map<string, number>();
  const rings = new Map<string, ReadonlySet<string>>();
  for (const group of groups) {
    let after = 0;
    for (const id of group) for (const to of ways.get(id) ?? []) if (!group.has(to)) after = Math.max(after, longest.get(to) ?? 0);
    for (const id of group) {
      longest.set(id, group.size + after);
      if (group.size > 1) rings.set(id, group);
    }
  }
  return { longest, rings };
}

function shortestOf(ends: ReadonlySet<string>, ways: Ways): Map<string, number> {
  const before = new Map<string, string[]>();
  for (const [id, next] of ways) for (const to of next) {
    const earlier = before.get(to);
    if (earlier) earlier.push(id);
    else before.set(to, [id]);
  }
  const shortest = new Map([...ends].map((id) => [id, 1]));
  // A Map grows while it is walked: that is the queue, nearest to an end first.
  for (const [id, length] of shortest) for (const earlier of before.get(id) ?? []) if (!shortest.has(earlier)) shortest.set(earlier, length + 1);
  return shortest;
}
