import type { Question } from '@wijzer/content';
import { questionsById, questionsIn, type Flow } from '@wijzer/content/links';
import { lengthsOf, type Lengths } from './lengths.js';

/** What would otherwise be looked for at every step. Built once per content, in time linear to its size. */
export interface FlowIndex extends Lengths {
  readonly questions: ReadonlyMap<string, Question>;
  readonly outcomes: ReadonlySet<string>;
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
  const questions = questionsById(flow);
  const outcomes = new Set(flow.outcomes.map(({ id }) => id));
  const conditions = flow.questions.flatMap(({ routes }) =>
    (routes ?? []).flatMap(({ when }) => questionsIn(when)),
  );
  const remembered = new Set(conditions.map(({ question }) => question));
  return { questions, outcomes, remembered, ...lengthsOf(flow.start.question, questions) };
}
