import { optionsOf } from '@wijzer/content/links';
import type { FlowIndex } from './flow-index.js';
import type { Answer } from './state.js';
import { walk, type Walk } from './walk.js';

/**
 * The questions on the path whose answer decided: with some other answer, and all the rest the same, the reader would
 * not have come to this outcome.
 */
export function decisiveQuestions(index: FlowIndex, start: string, { path, outcome }: Walk): string[] {
  const answers = Object.fromEntries(path.map(({ question, answer }) => [question, answer]));
  const leadsElsewhere = (question: string, other: Answer) => walk(index, start, { ...answers, [question]: other }).outcome !== outcome;
  return path
    .filter(({ question, options }) => alternatives(index, question, options).some((other) => leadsElsewhere(question, other)))
    .map(({ question }) => question);
}

function alternatives(index: FlowIndex, id: string, chosen: readonly string[]): Answer[] {
  const question = index.questions.get(id);
  if (!question) return [];
  const ids = optionsOf(question).map((option) => option.id);
  // A long row of questions that all lead on the same way must not be replayed for each of them.
  const sameWay = optionsOf(question).every(({ to }) => to === undefined) && !index.remembered.has(id);
  if (sameWay) return [];
  if (question.type !== 'multiple') return ids.filter((other) => !chosen.includes(other));
  // One box more or one box less.
  return ids.map((other) => (chosen.includes(other) ? chosen.filter((kept) => kept !== other) : [...chosen, other]));
}
