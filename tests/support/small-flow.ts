/** Flows of a few lines for what is tested below the level of a file. */
import type { Flow } from '@wijzer/content/links';
import type { Option, Question } from '@wijzer/content';

/** `flow({ a: { ja: 'b', nee: 'x' }, b: 'x' }, ['x'])`: answers and where each leads, or where all of them lead. */
export function flow(
  questions: Record<string, Record<string, string> | string>,
  outcomes: readonly string[],
): Flow {
  const ids = Object.keys(questions);
  return {
    id: 'klein',
    start: { question: ids[0] ?? '' },
    questions: ids.map((id) => {
      const ways = questions[id] ?? '';
      return typeof ways === 'string'
        ? single(id, { to: ways }, [option('ja'), option('nee')])
        : single(
            id,
            {},
            Object.entries(ways).map(([name, to]) => option(name, to ? { to } : {})),
          );
    }),
    outcomes: outcomes.map((id) => ({ id })),
  };
}

export function option(id: string, rest: Partial<Option> = {}): Option {
  return { id, text: id, ...rest };
}

export function single(id: string, rest: Partial<Question>, options: Option[]): Question {
  return { type: 'single', id, text: id, options, ...rest };
}

/** A flow of so many questions in a row, each with two answers that both lead on. */
export function row(length: number): Flow {
  const questions = Array.from(
    { length },
    (_, at) => [`v${at}`, at + 1 < length ? `v${at + 1}` : 'einde'] as const,
  );
  return flow(Object.fromEntries(questions), ['einde']);
}
