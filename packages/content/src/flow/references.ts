/** Names in a flow that point to something: are they there, and is each used once? */
import { issue, type Issue, type Path } from '../issues.js';
import { nearest } from '../nearest.js';
import { valueAt } from '../value-at.js';
import { linksOf, optionsOf, questionsIn, type Flow } from './links.js';
import type { Condition, Pictogram, Question, Source, Term } from './schema.js';

/** A name at a place, and the lists in which it may stand. */
export interface Reference {
  readonly name: string;
  readonly path: Path;
  readonly lists: readonly string[];
}

/** The parts of a flow file that can hold names. */
export interface FlowFile extends Flow {
  readonly sources?: readonly Source[] | undefined;
  readonly terms?: readonly Term[] | undefined;
  readonly pictograms?: readonly Pictogram[] | undefined;
}

const TARGETS = ['questions', 'outcomes'];

/** Looking for the name that was meant costs time for each name there is; nobody reads more guesses than this. */
const MOST_GUESSES = 50;

/** Every name a flow's questions use. */
export function flowReferences({ start, questions }: FlowFile): Reference[] {
  const references: Reference[] = [
    { name: start.question, path: ['start', 'question'], lists: ['questions'] },
  ];
  const pictogram = (name: string | undefined, path: Path) => {
    if (name) references.push({ name, path, lists: ['pictograms'] });
  };
  questions.forEach((question, at) => {
    const here = ['questions', at];
    pictogram(question.pictogram, [...here, 'pictogram']);
    optionsOf(question).forEach((option, position) =>
      pictogram(option.pictogram, [...here, 'options', position, 'pictogram']),
    );
    for (const { to, path } of linksOf(question))
      references.push({ name: to, path: [...here, ...path], lists: TARGETS });
    question.routes?.forEach(({ when }, position) =>
      references.push(...conditionReferences(when, [...here, 'routes', position, 'when'])),
    );
  });
  return references;
}

/** The questions a condition names. Their options are looked at by `conditionIssues`. */
export function conditionReferences(condition: Condition, path: Path): Reference[] {
  return questionsIn(condition).map((use) => ({
    name: use.question,
    path: [...path, ...use.path, 'question'],
    lists: ['questions'],
  }));
}

/** Options that a condition waits for, but that its question does not have. */
export function conditionIssues(
  questions: ReadonlyMap<string, Question>,
  condition: Condition,
  path: Path,
): Issue[] {
  return questionsIn(condition).flatMap((use) => {
    const question = questions.get(use.question);
    const names = question ? optionsOf(question).map(({ id }) => id) : [];
    return use.is.flatMap((what, at) =>
      question && !names.includes(what)
        ? issue('unknown-reference', [...path, ...use.path, 'is', at], {
            what,
            wanted: 'options',
            near: nearest(what, names),
          })
        : [],
    );
  });
}

/**
 * References that lead nowhere. A name whose entry was left out because it is itself wrong is no news: `raw`, the file
 * as it was written, still has it.
 */
export function danglingReferences(content: object, references: readonly Reference[], raw: unknown): Issue[] {
  const known = new Map<string, Set<string>>();
  const namesIn = (list: string): Set<string> => {
    let names = known.get(list);
    if (!names) known.set(list, (names = new Set([...idsOf(content, list), ...idsOf(raw, list)])));
    return names;
  };
  const dangling = references.filter(({ name, lists }) => !lists.some((list) => namesIn(list).has(name)));
  return dangling.map(({ name, path, lists }, at) => {
    const near =
      at < MOST_GUESSES
        ? nearest(
            name,
            lists.flatMap((list) => [...namesIn(list)]),
          )
        : undefined;
    return lists === TARGETS
      ? issue('unknown-target', path, { what: name, near })
      : issue('unknown-reference', path, { what: name, wanted: lists[0] ?? '', near });
  });
}

/** Ids that stand twice, within each group of lists that share one set of names. */
export function duplicateIds(content: object, groups: readonly (readonly string[])[]): Issue[] {
  return groups.flatMap((lists) => {
    const seen = new Set<string>();
    return lists.flatMap((list) =>
      idsOf(content, list).flatMap((name, at) => {
        if (seen.has(name)) return issue('duplicate-id', [list, at, 'id'], { what: name });
        seen.add(name);
        return [];
      }),
    );
  });
}

/** Options of one question that share an id. */
export function duplicateOptions({ questions }: Flow): Issue[] {
  return questions.flatMap((question, at) =>
    duplicateIds(question, [['options']]).map((found) =>
      issue('duplicate-id', ['questions', at, ...found.path], {
        what: String(valueAt(question, found.path)),
      }),
    ),
  );
}

function idsOf(content: unknown, list: string): string[] {
  const entries = valueAt(content, [list]);
  if (!Array.isArray(entries)) return [];
  // Raw data may hold anything here; only a text can be a name.
  return entries.map((entry) => valueAt(entry, ['id'])).map((name) => (typeof name === 'string' ? name : ''));
}
