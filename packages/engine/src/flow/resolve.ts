import { chosenOptions } from './chosen-options.js';
import { decisiveQuestions } from './decisive.js';
import { indexOf, type FlowIndex } from './flow-index.js';
import type { Flow, Problem, Progress, Snapshot, State } from './state.js';
import { walk, type Walk } from './walk.js';

/**
 * Where a reader stands. Replays the answers from the start, so that going back, changing an answer and restoring a
 * saved one are the same thing. Total: any answers to any content give a snapshot.
 */
export function resolve(flow: Flow, state: State): Snapshot {
  const index = indexOf(flow);
  const walked = walk(index, flow.start.question, state.answers);
  const { path, again, outcome, lost } = walked;
  const current = path.some(({ question }) => question === state.at)
    ? state.at
    : (again ?? (outcome || lost ? undefined : path.at(-1)?.question));
  return {
    path,
    ...(current !== undefined && { current, progress: progressAt(index, walked, current) }),
    ...(current === undefined && outcome !== undefined && { outcome }),
    ...(again !== undefined && { again }),
    lost: lost && current === undefined,
    decisive:
      current === undefined && outcome !== undefined
        ? decisiveQuestions(index, flow.start.question, walked)
        : [],
    problems: problemsIn(index, walked, state.answers),
  };
}

function progressAt({ longest, shortest, ring }: FlowIndex, { path }: Walk, current: string): Progress {
  const before = path.findIndex(({ question }) => question === current);
  const inside = ring(current);
  const had =
    inside === undefined
      ? 0
      : path.slice(0, before).filter(({ question }) => ring(question) === inside).length;
  const most = longest(current) - had;
  return { number: before + 1, longest: before + most, shortest: before + Math.min(shortest(current), most) };
}

function problemsIn(index: FlowIndex, { path, lost }: Walk, answers: unknown): Problem[] {
  const ids = typeof answers === 'object' && answers !== null ? Object.keys(answers) : [];
  const problems = ids
    .filter((id) => {
      const question = index.questions.get(id);
      return !question || !chosenOptions(question, (answers as Record<string, unknown>)[id]);
    })
    .map((question): Problem => ({ code: 'stale-answer', question }));
  return lost ? [...problems, { code: 'no-way-on', question: path.at(-1)?.question ?? '' }] : problems;
}
