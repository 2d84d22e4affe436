/** How much of a flow a set of journeys touches. */
import { optionsOf, reachableFrom, type Flow } from '@wijzer/content/links';
import type { Snapshot } from '@wijzer/engine';

export interface Covered {
  readonly covered: number;
  readonly total: number;
  /** What no journey touches. Options are written as `question.option`. */
  readonly missed: readonly string[];
}

export interface Coverage {
  readonly questions: Covered;
  readonly options: Covered;
  readonly outcomes: Covered;
}

/** Counts only what answers can lead to: an outcome behind a crisis exit alone needs no journey. */
export function coverageOf(flow: Flow, walks: readonly Pick<Snapshot, 'path' | 'outcome'>[]): Coverage {
  const steps = walks.flatMap(({ path }) => path);
  const chosen = new Set(
    steps.flatMap(({ question, options }) => options.map((option) => `${question}.${option}`)),
  );
  const seen = new Set(steps.map(({ question }) => question));
  const ended = new Set(walks.map(({ outcome }) => outcome));
  const reachable = reachableFrom(flow);
  const questions = flow.questions.filter(({ id }) => reachable.has(id));
  const options = questions.flatMap((question) =>
    optionsOf(question).map(({ id }) => `${question.id}.${id}`),
  );
  return {
    questions: covered(
      questions.map(({ id }) => id),
      (id) => seen.has(id),
    ),
    options: covered(options, (name) => chosen.has(name)),
    outcomes: covered(
      flow.outcomes.map(({ id }) => id).filter((id) => reachable.has(id)),
      (id) => ended.has(id),
    ),
  };
}

function covered(names: readonly string[], touched: (name: string) => boolean): Covered {
  const missed = names.filter((name) => !touched(name));
  return { covered: names.length - missed.length, total: names.length, missed };
}
