import type { Question } from '@wijzer/content';
import { linksOf, questionsIn, type Flow } from '@wijzer/content/links';

/** What would otherwise be looked for at every step. Built once per content, in time linear to its size. */
export interface FlowIndex {
  readonly questions: ReadonlyMap<string, Question>;
  readonly outcomes: ReadonlySet<string>;
  /** The most questions from here to an end, this one included; a way back to an earlier question does not count. */
  readonly longest: ReadonlyMap<string, number>;
  /** The fewest. Infinite where every way on goes back. */
  readonly shortest: ReadonlyMap<string, number>;
  /** Questions that some condition looks at. The answer to any other one counts only for the next step. */
  readonly remembered: ReadonlySet<string>;
}

const indexes = new WeakMap<Flow, FlowIndex>();

export function indexOf(flow: Flow): FlowIndex {
  let index = indexes.get(flow);
  if (!index) indexes.set(flow, (index = build(flow)));
  return index;
}

function build(flow: Flow): FlowIndex {
  const questions = new Map<string, Question>();
  // With two of the same id the first one counts, here as in the checks.
  for (const question of flow.questions) if (!questions.has(question.id)) questions.set(question.id, question);
  const outcomes = new Set(flow.outcomes.map(({ id }) => id));
  const conditions = flow.questions.flatMap(({ routes }) => (routes ?? []).flatMap(({ when }) => questionsIn(when)));
  const remembered = new Set(conditions.map(({ question }) => question));
  return { questions, outcomes, remembered, ...lengths(flow.start.question, questions) };
}

/** Depth first with its own stack: a flow of ten thousand questions in a row must not exhaust the real one. */
function lengths(start: string, questions: ReadonlyMap<string, Question>) {
  const longest = new Map<string, number>();
  const shortest = new Map<string, number>();
  const entered = new Set<string>();
  const stack = [start];
  while (stack.length > 0) {
    const id = stack[stack.length - 1] as string;
    const question = questions.get(id);
    if (!question || longest.has(id)) {
      stack.pop();
      continue;
    }
    const links = linksOf(question);
    const next = links.map(({ to }) => to).filter((to) => questions.has(to));
    if (!entered.has(id)) {
      entered.add(id);
      stack.push(...next.filter((to) => !entered.has(to)));
      continue;
    }
    stack.pop();
    // A question that was entered but is not measured yet is an earlier one: the way back.
    longest.set(id, 1 + Math.max(0, ...next.map((to) => longest.get(to) ?? 0)));
    const ends = next.length < links.length || next.length === 0;
    shortest.set(id, ends ? 1 : 1 + Math.min(...next.map((to) => shortest.get(to) ?? Infinity)));
  }
  return { longest, shortest };
}
