/** What a decision tree concludes for these answers: outcomes in order, what decided, and the texts that fit. */
import type { Addition, DecisionTree, TreeOption, TreeOutcome, TreeQuestion } from '@wijzer/content';
import { holds, optionsOf, type Choices } from '@wijzer/content/links';
import type { PathStep, Snapshot } from '../flow/state.js';

/** An answer without which the outcome would differ, with what the content says about it. */
export interface Reason {
  readonly question: TreeQuestion;
  readonly step: PathStep;
  readonly options: readonly TreeOption[];
}

export interface Conclusion {
  readonly outcome: TreeOutcome;
  /** Further outcomes that hold beside it, in order. */
  readonly also: readonly TreeOutcome[];
  readonly reasons: readonly Reason[];
  /** The day to look again, `yyyy-mm-dd`, if one was chosen. */
  readonly lookAgain?: string;
}

/** The chosen options by question, for conditions: only answers on the path count. */
export function choicesOf({ path }: Snapshot): Choices {
  return new Map(path.map(({ question, options }) => [question, options]));
}

/** The texts that fit the answers so far. */
export function additionsFor(
  entries: readonly Addition[] | undefined,
  snapshot: Snapshot,
): readonly Addition[] {
  const choices = choicesOf(snapshot);
  return (entries ?? []).filter(({ when }) => !when || holds(when, choices));
}

/** Nothing while the reader is on the way, or where an outcome was left out because it was wrong. */
export function conclusionOf(content: DecisionTree, snapshot: Snapshot): Conclusion | undefined {
  const byId = (wanted: string | undefined) => content.outcomes.find(({ id }) => id === wanted);
  const outcome = byId(snapshot.outcome);
  if (!outcome) return undefined;
  const choices = choicesOf(snapshot);
  const also = (outcome.also ?? [])
    .filter(({ when }) => !when || holds(when, choices))
    .flatMap((each) => byId(each.outcome) ?? []);
  const lookAgain = snapshot.path.find(({ question }) => question === outcome.lookAgain)?.answer;
  return {
    outcome,
    also,
    reasons: snapshot.decisive.flatMap((id) => reasonFor(content, snapshot, id) ?? []),
    ...(typeof lookAgain === 'string' && { lookAgain }),
  };
}

function reasonFor(content: DecisionTree, { path }: Snapshot, id: string): Reason | undefined {
  const question = content.questions.find((candidate) => candidate.id === id);
  const step = path.find((candidate) => candidate.question === id);
  if (!question || !step) return undefined;
  const options = optionsOf(question).filter((option) => step.options.includes(option.id)) as TreeOption[];
  return { question, step, options };
}

/** The sources of an answer; those of its question where the answer names none. */
export function groundsOf(question: TreeQuestion, options: readonly TreeOption[]): readonly string[] {
  const own = options.flatMap(({ sources }) => sources ?? []);
  return own.length > 0 ? own : (question.sources ?? []);
}
