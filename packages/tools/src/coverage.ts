/** How much of content a set of journeys touches. */
import type { Checklist } from '@wijzer/content';
import type { ChecklistJourney } from '@wijzer/content/checks';
import { optionsOf, reachableFrom, type Flow } from '@wijzer/content/links';
import type { Snapshot } from '@wijzer/engine';

export interface Covered {
  readonly covered: number;
  readonly total: number;
  /** What no journey touches. Options are written as `question.option`. */
  readonly missed: readonly string[];
}

/** What is counted, in the words of a report and in their order. */
export const COUNTED = {
  questions: 'vragen',
  options: 'antwoorden',
  outcomes: 'uitkomsten',
  items: 'punten',
  marks: 'antwoorden',
  duties: 'taken',
} as const;

/** Of a flow the first three, of a checklist the others. */
export type Coverage = { readonly [part in keyof typeof COUNTED]?: Covered };

/** What no set of journeys may leave out. */
export function isComplete({ outcomes, items }: Coverage): boolean {
  return (outcomes ?? items)?.missed.length === 0;
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

/** A point is touched when a journey answers it: one that does not fit fails that journey. */
export function checklistCoverageOf(
  { items, scale, duties }: Checklist,
  journeys: readonly ChecklistJourney[],
): Coverage {
  const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
  const marked = new Set(journeys.flatMap(({ marks }) => Object.keys(marks)));
  const given = new Set(journeys.flatMap(({ marks }) => Object.values(marks)));
  const held = new Set(journeys.flatMap(({ split = {} }) => Object.values(split).flat()));
  return {
    items: covered(ids(items), (id) => marked.has(id)),
    marks: covered(ids(scale), (id) => given.has(id)),
    ...(duties && { duties: covered(ids(duties), (id) => held.has(id)) }),
  };
}

function covered(names: readonly string[], touched: (name: string) => boolean): Covered {
  const missed = names.filter((name) => !touched(name));
  return { covered: names.length - missed.length, total: names.length, missed };
}
