/**
 * Every path through a flow. Two answers to a question are merged when they have the same way of their own and make the
 * same conditions true: where a path goes depends on nothing else (`targetOf`), so no path is lost. A path ends at an
 * outcome, or at a question it came past before: there the engine takes the new answer in place of the old one.
 */
import { holds, optionsOf, questionsById, questionsIn, targetOf, type Flow } from '@wijzer/content/links';
import type { Question } from '@wijzer/content';

export interface TreePath {
  readonly questions: readonly string[];
  /** Chosen options by question. */
  readonly choices: ReadonlyMap<string, readonly string[]>;
  readonly outcome?: string;
  /** The question that it came back to. */
  readonly again?: string;
  /** How many paths this one stands for. */
  readonly weight: number;
}

interface Answers {
  readonly options: readonly string[];
  readonly weight: number;
}

export function allPaths(flow: Flow, merge = true): TreePath[] {
  const questions = questionsById(flow);
  const outcomes = new Set(flow.outcomes.map(({ id }) => id));
  const conditions = flow.questions.flatMap(({ routes = [] }) =>
    routes.flatMap(({ when }) => questionsIn(when)),
  );
  const answers = new Map(
    [...questions].map(([id, question]) => [
      id,
      merge
        ? merged(
            question,
            conditions.filter((use) => use.question === id).map(({ is }) => is),
          )
        : everyAnswer(question).map((options) => ({ options, weight: 1 })),
    ]),
  );
  const found: TreePath[] = [];
  const path: string[] = [];
  const choices = new Map<string, readonly string[]>();

  const visit = (id: string | undefined, weight: number): void => {
    const question = id === undefined ? undefined : questions.get(id);
    if (!question || choices.has(question.id)) {
      const end = question
        ? { again: question.id }
        : id !== undefined && outcomes.has(id)
          ? { outcome: id }
          : {};
      found.push({ questions: [...path], choices: new Map(choices), weight, ...end });
      return;
    }
    path.push(question.id);
    for (const answer of answers.get(question.id) ?? []) {
      choices.set(question.id, answer.options);
      visit(
        targetOf(question, answer.options, (when) => holds(when, choices)),
        weight * answer.weight,
      );
    }
    choices.delete(question.id);
    path.pop();
  };
  visit(flow.start.question, 1);
  return found;
}

/** One answer for each group that nothing in the flow can tell apart. */
function merged(question: Question, looked: readonly (readonly string[])[]): Answers[] {
  const groups = new Map<string, { options: readonly string[]; weight: number }>();
  for (const options of everyAnswer(question)) {
    const way = optionsOf(question).find(({ id, to }) => to && options.includes(id))?.to;
    const seen = JSON.stringify([way, ...looked.map((is) => is.some((id) => options.includes(id)))]);
    const group = groups.get(seen);
    if (group) group.weight++;
    else groups.set(seen, { options, weight: 1 });
  }
  return [...groups.values()];
}

/** Every set of options that can be chosen. A day, a note or a page to read is answered in one way. */
function everyAnswer(question: Question): (readonly string[])[] {
  const ids = optionsOf(question).map(({ id }) => id);
  if (ids.length === 0) return [[]];
  if (question.type !== 'multiple') return ids.map((id) => [id]);
  return Array.from({ length: 2 ** ids.length - 1 }, (_, set) =>
    ids.filter((_id, bit) => (set + 1) & (1 << bit)),
  );
}
