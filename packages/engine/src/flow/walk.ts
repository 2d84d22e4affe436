import type { Question } from '@wijzer/content';
import { holds, targetOf } from '@wijzer/content/links';
import { chosenOptions } from './chosen-options.js';
import type { FlowIndex } from './flow-index.js';
import type { Answer, PathStep } from './state.js';

/** Where a set of answers leads, before anyone asks to see an earlier question again. */
export interface Walk {
  readonly path: readonly PathStep[];
  readonly choices: ReadonlyMap<string, readonly string[]>;
  readonly outcome?: string;
  /** An answer led back to this question, which is on the path. */
  readonly again?: string;
  /** An answer led to nothing that exists. */
  readonly lost: boolean;
}

/**
 * Follows the answers from the first question. Visits no question twice, so it always ends.
 *
 * @param onward whether to go on past questions without options that have no answer: whatever is filled in there, the way
 *   on is the same.
 */
export function walk(index: FlowIndex, start: string, answers: unknown, onward = false): Walk {
  const path: PathStep[] = [];
  const choices = new Map<string, readonly string[]>();
  const so = (end: Partial<Walk>): Walk => ({ path, choices, lost: false, ...end });
  let id: string | undefined = start;
  for (;;) {
    const question: Question | undefined = id === undefined ? undefined : index.questions.get(id);
    if (!question) return so(id !== undefined && index.outcomes.has(id) ? { outcome: id } : { lost: true });
    if (choices.has(question.id)) return so({ again: question.id });
    const answer = answerOf(answers, question.id);
    const options = chosenOptions(question, answer) ?? (onward && !('options' in question) ? [] : undefined);
    path.push({
      question: question.id,
      options: options ?? [],
      ...(options && { answer: answer as Answer }),
    });
    if (!options) return so({});
    choices.set(question.id, options);
    id = targetOf(question, options, (condition) => holds(condition, choices));
  }
}

/** Only the record's own keys: a question may be called `constructor`. */
function answerOf(answers: unknown, id: string): unknown {
  return typeof answers === 'object' && answers !== null && Object.hasOwn(answers, id)
    ? (answers as Record<string, unknown>)[id]
    : undefined;
}
