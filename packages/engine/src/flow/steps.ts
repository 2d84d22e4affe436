import { indexOf } from './flow-index.js';
import { resolve } from './resolve.js';
import type { Answer, Flow, State } from './state.js';
import { walk } from './walk.js';

/** Nothing answered yet. */
export const START: State = { answers: {} };

/**
 * The reader answers a question. Answers further on are kept. Leads to the next question, or, while an earlier answer
 * was being changed, back to where the reader was, if the new path still comes there.
 */
export function answer(flow: Flow, state: State, question: string, value: Answer): State {
  const answers = { ...state.answers, [question]: value };
  const { path } = walk(indexOf(flow), flow.start.question, answers);
  const position = path.findIndex((step) => step.question === question);
  const next = state.returnTo === undefined ? path[position + 1]?.question : state.returnTo;
  return path.some((step) => step.question === next) ? { answers, at: next as string } : { answers };
}

/** The reader looks at a question of the path again. */
export function goTo(state: State, question: string): State {
  return { answers: state.answers, at: question };
}

/** The reader changes one earlier answer and will come back to where they are now. */
export function change(flow: Flow, state: State, question: string): State {
  return { answers: state.answers, at: question, returnTo: resolve(flow, state).current ?? null };
}

/** The question before the one the reader stands at; `undefined` at the first. */
export function previous(flow: Flow, state: State): string | undefined {
  const { path, current } = resolve(flow, state);
  const position =
    current === undefined ? path.length : path.findIndex(({ question }) => question === current);
  return path[position - 1]?.question;
}

/** The reader starts again: every answer goes. */
export function reset(): State {
  return START;
}
