import { optionsOf } from '@wijzer/content/links';
import type { FlowIndex } from './flow-index.js';
import type { Answer } from './state.js';
import { walk, type Walk } from './walk.js';

/** Each question means walking all others again. Nobody can oversee what decided on a longer path. */
const MOST_QUESTIONS = 500;

/**
 * The questions on the path whose answer decided: with some other answer, and all the rest the same, the reader would
 * not have come to this outcome. A date or a note that the other way asks for does not count as a difference.
 */
export function decisiveQuestions(index: FlowIndex, start: string, { path, outcome }: Walk): string[] {
  if (path.length > MOST_QUESTIONS) return [];
  const answers = Object.fromEntries(path.map(({ question, answer }) => [question, answer]));
  const leadsElsewhere = (question: string, other: Answer) =>
    walk(index, start, { ...answers, [question]: other }, true).outcome !== outcome;
  return path
    .filter(({ question, options }) =>
      alternatives(index, question, options).some((other) => leadsElsewhere(question, other)),
    )
    .map(({ question }) => question);
}

function alternatives(index: FlowIndex, id: string, chosen: readonly string[]): Answer[] {
  const question = index.questions.get(id);
  if (!question) return [];
  const options = optionsOf(question);
  const ids = options.map((option) => option.id);
  // Every answer leads on the same way, and nobody looks back at it.
  const sameWay = options.every(({ to }) => to === options[0]?.to) && !index.remembered.has(id);
  if (sameWay) return [];
  if (question.type !== 'multiple') return ids.filter((other) => !chosen.includes(other));
  // One box more or one box less; no box at all is no answer.
  return ids
    .map((other) => (chosen.includes(other) ? chosen.filter((kept) => kept !== other) : [...chosen, other]))
    .filter((other) => other.length > 0);
}
