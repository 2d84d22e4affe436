/**
 * Names in a file that point to something in it: are they there, and is each given once? The schema says of each name in
 * which lists it may stand (`nameOf`); the table of shapes takes that along, so that a new kind needs no code for it.
 */
import { conditionIssues, conditionReferences } from './flow/conditions.js';
import type { Condition, Question } from './flow/schema.js';
import { issue, type Issue, type Path } from './issues.js';
import { nearest } from './nearest.js';
import type { Shape, ShapeTable } from './shape.js';
import { valueAt } from './value-at.js';

/** A name at a place, and the lists in which it may stand. */
export interface Reference {
  readonly name: string;
  readonly path: Path;
  readonly lists: readonly string[];
}

/** A condition, the question or outcome at which it is looked at, and where it is written. */
export interface PlacedCondition {
  readonly when: Condition;
  readonly id: string;
  readonly path: Path;
}

export interface Names {
  readonly references: readonly Reference[];
  readonly conditions: readonly PlacedCondition[];
}

/** An answer leads to either; so they share one set of names. */
const TARGETS = ['questions', 'outcomes'];

/** Looking for the name that was meant costs time for each name there is; nobody reads more guesses than this. */
const MOST_GUESSES = 50;

/**
 * Every problem with names. A name whose entry was left out because it is itself wrong is no news: `raw`, the file as it
 * was written, still has it.
 */
export function nameIssues(table: ShapeTable, content: unknown, raw: unknown): Issue[] {
  const questions = new Map<string, Question>();
  for (const question of (valueAt(content, ['questions']) ?? []) as Question[])
    if (!questions.has(question.id)) questions.set(question.id, question);
  const known = new Map<string, Set<string>>();
  const namesOf = (list: string): Set<string> => {
    let names = known.get(list);
    if (!names)
      known.set(
        list,
        (names = new Set(idsOf(content, list).concat(raw === content ? [] : idsOf(raw, list)))),
      );
    return names;
  };
  const duplicates: Issue[] = [];
  const dangling: Issue[] = [];
  const conditions: Issue[] = [];
  const look = (name: string, lists: readonly string[], path: Path) => {
    if (lists.some((list) => namesOf(list).has(name))) return;
    const [wanted = '', ...others] = lists;
    const near =
      dangling.length < MOST_GUESSES
        ? nearest(
            name,
            lists.flatMap((list) => [...namesOf(list)]),
          )
        : undefined;
    const code = others.length > 0 ? 'unknown-target' : 'unknown-reference';
    dangling.push(issue(code, [...path], { what: name, wanted, near }));
  };
  walkNames(table, content, {
    name: look,
    condition(when, path) {
      for (const use of conditionReferences(when, path)) look(use.name, use.lists, use.path);
      conditions.push(...conditionIssues(questions, when, [...path]));
    },
    duplicate: (what, path) => duplicates.push(issue('duplicate-id', [...path], { what })),
  });
  return [...duplicates, ...dangling, ...conditions];
}

/** Every name and every condition in data that has the shape of the table. */
export function namesIn(table: ShapeTable, data: unknown): Names {
  const references: Reference[] = [];
  const conditions: PlacedCondition[] = [];
  walkNames(table, data, {
    name: (name, lists, path) => references.push({ name, lists, path: [...path] }),
    condition(when, path) {
      references.push(...conditionReferences(when, path));
      const id = String(valueAt(data, [...path.slice(0, 2), 'id']));
      conditions.push({ when, id, path: [...path] });
    },
    duplicate: () => undefined,
  });
  return { references, conditions };
}

/** Told of each thing on the way. The path goes on changing: who keeps it takes a copy. */
interface Visitor {
  readonly name: (name: string, lists: readonly string[], path: Path) => void;
  readonly condition: (when: Condition, path: Path) => void;
  readonly duplicate: (id: string, path: Path) => void;
}

function walkNames(table: ShapeTable, data: unknown, visitor: Visitor): void {
  const worthwhile = withNames(table);
  const listsAt = table.map((shape) => (shape[0] === 'name' ? shape.slice(1) : []));
  const path: (string | number)[] = [];
  const targets = new Set<string>();

  const visit = (value: unknown, place: number): void => {
    const shape = table[place] as Shape;
    switch (shape[0]) {
      case 'name':
        return visitor.name(value as string, listsAt[place] ?? [], path);
      case 'condition':
        return visitor.condition(value as Condition, path);
      case 'list': {
        const list = value as unknown[];
        unique(list);
        if (worthwhile[shape[1]]) list.forEach((entry, at) => inside(at, entry, shape[1]));
        return;
      }
      case 'kind':
        return visit(value, shape[2][(value as Record<string, string>)[shape[1]] as string] as number);
      case 'object':
        for (const key of Object.keys(value as object)) {
          const next = (shape[1][key] ?? shape[2][key]) as number;
          if (worthwhile[next]) inside(key, (value as Record<string, unknown>)[key], next);
        }
    }
  };
  const inside = (key: string | number, value: unknown, place: number) => {
    path.push(key);
    visit(value, place);
    path.pop();
  };
  const unique = (list: readonly unknown[]) => {
    if (typeof (list[0] as { id?: unknown } | undefined)?.id !== 'string') return;
    const seen = path.length === 1 && TARGETS.includes(String(path[0])) ? targets : new Set<string>();
    (list as readonly { readonly id: string }[]).forEach(({ id }, at) => {
      if (seen.has(id)) visitor.duplicate(id, [...path, at, 'id']);
      seen.add(id);
    });
  };

  visit(data, 0);
}

/** By place in the table: whether a name, a condition or a list of things with ids can be somewhere inside. */
function withNames(table: ShapeTable): readonly boolean[] {
  const found: boolean[] = [];
  const inside = (place: number): boolean => {
    const shape = table[place] as Shape;
    // Set before looking inside: a shape may hold itself.
    found[place] ??= shape[0] === 'name' || shape[0] === 'condition' || shape[0] === 'list';
    if (!found[place] && (shape[0] === 'object' || shape[0] === 'kind')) {
      const parts = shape[0] === 'kind' ? [shape[2]] : [shape[1], shape[2]];
      found[place] = parts.flatMap((part) => Object.values(part)).some(inside);
    }
    return found[place];
  };
  table.forEach((_, place) => inside(place));
  return found;
}

function idsOf(content: unknown, list: string): string[] {
  const entries = valueAt(content, [list]);
  if (!Array.isArray(entries)) return [];
  // Raw data may hold anything here; only a text can be a name.
  return entries.flatMap((entry: { readonly id?: unknown } | null | undefined) =>
    typeof entry?.id === 'string' ? [entry.id] : [],
  );
}
