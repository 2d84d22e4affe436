import { reachableFrom } from '@wijzer/content/links';
import {
  answer,
  change,
  goTo,
  previous,
  reset,
  resolve,
  START,
  type Answer,
  type State,
} from '@wijzer/engine';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  anyAnswers,
  anyFlow,
  brokenAnswers,
  everyAnswerTo,
  flowWithoutRoutes,
  frozen,
} from '../../support/arbitrary-flow.js';

const states = fc
  .record({
    answers: anyAnswers,
    at: fc.option(fc.constantFrom('q0', 'q1', 'q2', 'weg'), { nil: undefined }),
  })
  .map(({ answers, at }): State => (at ? { answers, at } : { answers }));

describe('resolve, for any flow and any answers', () => {
  it('gives a snapshot in which the reader stands somewhere, or knows that the way is lost', () => {
    fc.assert(
      fc.property(anyFlow, states, (flow, state) => {
        const { current, outcome, lost, path } = resolve(flow, state);
        expect([current !== undefined, outcome !== undefined, lost].filter(Boolean)).toHaveLength(1);
        expect(new Set(path.map(({ question }) => question)).size).toBe(path.length);
        if (current !== undefined) expect(path.map(({ question }) => question)).toContain(current);
      }),
      { numRuns: 300 },
    );
  });

  it('does not throw for a saved state that somebody broke', () => {
    fc.assert(
      fc.property(
        anyFlow,
        brokenAnswers,
        (flow, answers) => void resolve(flow, { answers: answers as Record<string, Answer> }),
      ),
    );
  });

  it('changes neither content nor state, and gives the same every time', () => {
    fc.assert(
      fc.property(anyFlow, states, (flow, state) => {
        const first = resolve(frozen(flow), frozen(state));
        expect(resolve(flow, state)).toEqual(first);
        expect(resolve(structuredClone(flow), structuredClone(state))).toEqual(first);
      }),
    );
  });

  it('can be saved as JSON and taken up again', () => {
    fc.assert(
      fc.property(anyFlow, states, (flow, state) => {
        const snapshot = resolve(flow, state);
        expect(JSON.parse(JSON.stringify(snapshot))).toEqual(snapshot);
        expect(resolve(flow, JSON.parse(JSON.stringify(state)) as State)).toEqual(snapshot);
      }),
    );
  });

  it('keeps the steps total too', () => {
    fc.assert(
      fc.property(anyFlow, states, fc.constantFrom('q0', 'q3', 'weg'), (flow, state, question) => {
        for (const next of [
          answer(flow, state, question, 'a'),
          goTo(state, question),
          change(flow, state, question),
          reset(),
        ])
          resolve(flow, next);
        previous(flow, state);
      }),
    );
  });

  it('is not moved by answers to questions that no longer exist', () => {
    fc.assert(
      fc.property(anyFlow, anyAnswers, ({ ...flow }, answers) => {
        const { oud: _, ...known } = answers;
        const { problems: __, ...without } = resolve(flow, { answers: known });
        expect(resolve(flow, { answers: { ...known, oud: 'a' } })).toMatchObject(without);
      }),
    );
  });

  it('comes back to the same snapshot when an answer is changed and changed back', () => {
    fc.assert(
      fc.property(anyFlow, anyAnswers, fc.nat(), fc.nat(), (flow, answers, which, other) => {
        const before = resolve(flow, { answers });
        const answered = before.path.filter((step) => step.answer !== undefined);
        const step = answered[which % (answered.length || 1)];
        const question = flow.questions.find(({ id }) => id === step?.question);
        if (!step?.answer || !question) return;
        const choices = everyAnswerTo(question);
        const changed = answer(flow, { answers }, step.question, choices[other % choices.length] ?? '');
        const { answers: back } = answer(flow, changed, step.question, step.answer);
        expect(resolve(flow, { answers: back })).toEqual(before);
      }),
    );
  });

  it('never promises a number of questions that turns out longer', () => {
    fc.assert(
      fc.property(anyFlow, fc.infiniteStream(fc.nat(11)), (flow, choice) => {
        let state = START;
        let promised = Infinity;
        for (;;) {
          const { current, progress, again, path } = resolve(flow, state);
          if (current === undefined || again !== undefined || !progress) {
            expect(path.length).toBeLessThanOrEqual(promised);
            return;
          }
          expect(progress.longest).toBeLessThanOrEqual(promised);
          expect(progress.number).toBeLessThanOrEqual(progress.longest);
          expect(progress.shortest).toBeLessThanOrEqual(progress.longest);
          promised = progress.longest;
          const choices = everyAnswerTo(flow.questions.find(({ id }) => id === current) as never);
          state = answer(
            flow,
            state,
            current,
            choices[(choice.next().value as number) % choices.length] ?? '',
          );
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('resolve, for flows in which only answers decide', () => {
  it('leads some answers to every outcome that can be reached', () => {
    fc.assert(
      fc.property(flowWithoutRoutes, (flow) => {
        const found = new Set<string>();
        const visit = (state: State) => {
          const { current, outcome, again } = resolve(flow, state);
          if (outcome !== undefined) found.add(outcome);
          if (current === undefined || again !== undefined) return;
          const question = flow.questions.find(({ id }) => id === current);
          for (const each of question ? everyAnswerTo(question) : [])
            visit(answer(flow, state, current, each));
        };
        visit(START);
        expect([...found].sort()).toEqual([...reachableFrom(flow)].filter((id) => id.startsWith('x')).sort());
      }),
      { numRuns: 60 },
    );
  });
});
