/** Flows and answers that fast-check makes up: circles, targets that are not there, ids used twice, every type. */
import type { Condition, Question } from '@wijzer/content';
import type { Flow } from '@wijzer/content/links';
import type { Answer } from '@wijzer/engine';
import fc from 'fast-check';

const QUESTIONS = ['q0', 'q1', 'q2', 'q3', 'q4', 'q5', 'constructor'];
const OUTCOMES = ['x0', 'x1', 'x2'];
const OPTIONS = ['a', 'b', 'c'];

const target = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...QUESTIONS) },
  { weight: 3, arbitrary: fc.constantFrom(...OUTCOMES) },
  { weight: 1, arbitrary: fc.constant('nergens') },
);

const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.record({ question: fc.constantFrom(...QUESTIONS), is: fc.subarray(OPTIONS, { minLength: 1 }) }),
    fc.record({ not: tie('condition') }),
    fc.record({ all: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ any: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }) }),
  ),
}));

const shared = { text: fc.constant('Vraag?'), to: fc.option(target, { nil: undefined }) };
const routes = fc.option(
  fc.array(fc.record({ when: condition, to: target }), { minLength: 1, maxLength: 3 }),
  { nil: undefined, freq: 2 },
);
const options = (extra: object) =>
  fc.uniqueArray(
    fc.record({
      id: fc.constantFrom(...OPTIONS),
      text: fc.constant('Antwoord'),
      to: fc.option(target, { nil: undefined }),
      ...extra,
    }),
    { minLength: 1, selector: ({ id }) => id },
  );

const question = (id: fc.Arbitrary<string>, withRoutes: boolean) => {
  const base = { id, ...shared, ...(withRoutes ? { routes } : {}) };
  const postcodes = {
    postcodes: fc.option(fc.constantFrom(['1000-1999'], ['1234'], ['9999-1000']), { nil: undefined }),
    unsure: fc.option(fc.constant(true as const), { nil: undefined }),
  };
  return fc.oneof(
    fc.record({ type: fc.constantFrom('single', 'multiple'), ...base, options: options({}) }),
    fc.record({ type: fc.constant('postcode'), ...base, options: options(postcodes) }),
    fc.record({ type: fc.constantFrom('date', 'note', 'info'), ...base }),
  ) as fc.Arbitrary<Question>;
};

const flowOf = (questions: fc.Arbitrary<Question[]>): fc.Arbitrary<Flow> =>
  fc.record({
    id: fc.constant('f'),
    start: fc.record({ question: fc.constantFrom('q0', 'q0', 'q0', 'q1', 'nergens') }),
    questions,
    outcomes: fc.constant(OUTCOMES.map((id) => ({ id }))),
  });

/** Any flow, good or bad. */
export const anyFlow = flowOf(fc.array(question(fc.constantFrom(...QUESTIONS), true), { maxLength: 9 }));

/** Flows in which only answers decide, so that every link can be taken. */
export const flowWithoutRoutes = flowOf(
  fc.tuple(...QUESTIONS.map((id) => question(fc.constant(id), false))).map((list) => list),
);

const answer: fc.Arbitrary<Answer> = fc.oneof(
  fc.constantFrom(...OPTIONS, '1234', '9000', '2026-01-31', 'gezien', ''),
  fc.subarray(OPTIONS, { minLength: 1 }),
);

/** Answers to some questions, by far not always ones that fit. */
export const anyAnswers: fc.Arbitrary<Record<string, Answer>> = fc.dictionary(
  fc.constantFrom(...QUESTIONS, 'oud'),
  answer,
  { noNullPrototype: true },
);

/** Answers that are no answers at all, as a broken storage might hold. */
export const brokenAnswers = fc.oneof(
  fc.dictionary(fc.constantFrom(...QUESTIONS), fc.jsonValue({ maxDepth: 2 })),
  fc.jsonValue({ maxDepth: 2 }),
);

/** All the answers that a reader can give to one question. */
export function everyAnswerTo(question: Question): Answer[] {
  switch (question.type) {
    case 'multiple':
      return [...question.options.map(({ id }) => [id]), question.options.map(({ id }) => id)];
    case 'single':
      return question.options.map(({ id }) => id);
    case 'postcode':
      return [...question.options.map(({ id }) => id), '9000'];
    case 'date':
      return ['2026-01-31'];
    case 'note':
    case 'info':
      return ['gezien'];
  }
}

/** Makes any change to it an error. */
export function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(frozen);
  return value;
}
