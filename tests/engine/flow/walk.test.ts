import type { Question } from '@wijzer/content';
import { describe, expect, it } from 'vitest';
import { indexOf } from '../../../packages/engine/src/flow/flow-index.js';
import { walk } from '../../../packages/engine/src/flow/walk.js';
import { flow, single } from '../../support/small-flow.js';

const some = flow({ a: { ja: 'b', nee: 'x' }, b: { ja: 'x', terug: 'a' } }, ['x']);

describe('walk', () => {
  it('stops at the first question without an answer', () => {
    expect(walk(indexOf(some), 'a', { a: 'ja' })).toMatchObject({
      path: [
        { question: 'a', answer: 'ja', options: ['ja'] },
        { question: 'b', options: [] },
      ],
      lost: false,
    });
  });

  it('visits no question twice', () => {
    expect(walk(indexOf(some), 'a', { a: 'ja', b: 'terug' })).toMatchObject({
      again: 'a',
      path: [{ question: 'a' }, { question: 'b' }],
    });
  });

  it.each([null, undefined, 'x', 3, []])('takes %j for no answers', (answers) => {
    expect(walk(indexOf(some), 'a', answers).path).toHaveLength(1);
  });

  it('goes on past what is not filled in only when asked to', () => {
    const noted = {
      ...some,
      questions: [
        { type: 'note', id: 'n', text: 'n', to: 'd' },
        { type: 'date', id: 'd', text: 'd', to: 'a' },
        ...some.questions,
      ] as Question[],
    };
    expect(walk(indexOf(noted), 'n', { a: 'nee' }).path).toEqual([{ question: 'n', options: [] }]);
    const onward = walk(indexOf(noted), 'n', { a: 'nee' }, true);
    expect(onward.outcome).toBe('x');
    expect(onward.path.map(({ question }) => question)).toEqual(['n', 'd', 'a']);
  });

  it('never goes on past a question that has options', () => {
    for (const type of ['single', 'multiple', 'postcode'])
      expect(
        walk(
          indexOf({
            ...some,
            questions: some.questions.map((question) => ({ ...question, type }) as Question),
          }),
          'a',
          {},
          true,
        ),
      ).toMatchObject({ path: [{ question: 'a', options: [] }] });
  });

  it('does not take what every object inherits for an answer', () => {
    const odd = { ...some, questions: [single('toString', { to: 'x' }, [{ id: 'ja', text: 'x' }])] };
    expect(walk(indexOf(odd), 'toString', {}).path).toEqual([{ question: 'toString', options: [] }]);
    expect(walk(indexOf(some), 'a', Object.create({ a: 'ja' })).path).toEqual([
      { question: 'a', options: [] },
    ]);
  });
});
