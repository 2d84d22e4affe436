/** Tries the routes of one question with every answer that its conditions look at. */
import { holds, type Choices } from './holds.js';
import { everyAnswerLeads, optionsOf, questionsIn } from './links.js';
import type { Order } from './order.js';
import type { Question } from './schema.js';

/** Routes that look at more questions, or at more combinations of answers, are not judged. */
const MOST_QUESTIONS = 12;
const MOST_COMBINATIONS = 2_000;

export interface RouteUse {
  /** Whether some answers fit no route at all. */
  readonly mayFail: boolean;
  /** Positions of the routes that are never the first that fits. */
  readonly unused: readonly number[];
}

/** What the answers of one reader say about the questions that routes look at: `undefined` is "not answered". */
type Choice = readonly string[] | undefined;

/** `undefined` where there is nothing to try, or too much. */
export function routeUse(
  question: Question,
  questions: ReadonlyMap<string, Question>,
  order: Order,
): RouteUse | undefined {
  const { routes } = question;
  if (!routes || everyAnswerLeads(question)) return undefined;
  const names = [
    ...new Set([question.id, ...routes.flatMap(({ when }) => questionsIn(when).map((use) => use.question))]),
  ];
  if (names.length > MOST_QUESTIONS) return undefined;
  const choices = names.map((name) =>
    choicesOf(questions.get(name), name === question.id, order.certain(name, question.id)),
  );
  let count = 1;
  for (const each of choices) count *= each.length;
  if (count > MOST_COMBINATIONS) return undefined;

  const used = new Set<number>();
  let mayFail = false;
  for (const combination of combinations(choices)) {
    const answered = names.flatMap((name, at) => (combination[at] ? [[name, combination[at]] as const] : []));
    const answers: Choices = new Map(answered);
    const first = routes.findIndex(({ when }) => holds(when, answers));
    if (first < 0) mayFail = true;
    else used.add(first);
  }
  return {
    mayFail: mayFail && question.to === undefined,
    unused: routes.map((_, at) => at).filter((at) => !used.has(at)),
  };
}

/** The answers a question can have at the moment of choosing. */
function choicesOf(question: Question | undefined, own: boolean, certain: boolean): Choice[] {
  if (!question) return [undefined];
  const options = optionsOf(question);
  // Of its own options only those without a way of their own come to the routes.
  const ids = options.filter(({ to }) => !own || !to).map(({ id }) => id);
  const outside: Choice[] =
    options.length === 0 || (question.type === 'postcode' && !options.some(({ unsure }) => unsure))
      ? [[]]
      : [];
  const answered: Choice[] = question.type === 'multiple' ? subsets(ids) : ids.map((id) => [id]);
  return [...answered, ...outside, ...(certain ? [] : [undefined])];
}

/** Every set of ticked boxes; of many boxes only one, and all, for the number of sets doubles with each box. */
function subsets(ids: readonly string[]): Choice[] {
  if (ids.length > 10) return [...ids.map((id) => [id]), [...ids]];
  return Array.from({ length: 2 ** ids.length - 1 }, (_, set) =>
    ids.filter((_id, bit) => (set + 1) & (1 << bit)),
  );
}

function* combinations([first, ...rest]: readonly (readonly Choice[])[]): Generator<Choice[]> {
  if (!first) {
    yield [];
    return;
  }
  for (const choice of first) for (const others of combinations(rest)) yield [choice, ...others];
}
