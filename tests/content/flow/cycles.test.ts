import { describe, expect, it } from 'vitest';
import { cyclesOf } from '../../../packages/content/src/flow/cycles.js';
import { flow, row } from '../../support/small-flow.js';

const named = (...given: Parameters<typeof flow>) =>
  cyclesOf(flow(...given)).map(({ questions }) => questions.join(' '));

describe('cyclesOf', () => {
  it.each<[string, Parameters<typeof flow>[0], string[]]>([
    ['none in a tree', { a: { ja: 'b', nee: 'x' }, b: 'x' }, []],
    ['none where two ways meet again', { a: { ja: 'b', nee: 'c' }, b: 'c', c: 'x' }, []],
    ['a question that leads to itself', { a: { ja: 'a', nee: 'x' } }, ['a']],
    ['a way back over three questions', { a: 'b', b: 'c', c: { ja: 'a', nee: 'x' } }, ['a b c']],
    ['two ways back', { a: 'b', b: { ja: 'a', nee: 'c' }, c: { ja: 'b', nee: 'x' } }, ['a b', 'b c']],
    [
      'a way back once, though two answers take it',
      { a: 'b', b: { ja: 'a', nee: 'a', anders: 'x' } },
      ['a b'],
    ],
    ['nothing nobody comes to', { a: 'x', b: 'b' }, []],
  ])('finds %s', (_, questions, expected) => {
    expect(named(questions, ['x'])).toEqual(expected);
  });

  it('says which answer leads back', () => {
    expect(cyclesOf(flow({ a: 'b', b: { ja: 'x', nee: 'a' } }, ['x']))).toMatchObject([
      { path: ['options', 1, 'to'] },
    ]);
  });

  it('names a long way back by its ends, without using the stack', () => {
    const long = row(20_000);
    const last = long.questions.length - 1;
    const questions = long.questions.map((question, at) =>
      at === last ? { ...question, to: 'v0' } : question,
    );
    expect(cyclesOf({ ...long, questions })[0]?.questions).toEqual([
      'v0',
      'v1',
      'v2',
      'v3',
      '…',
      'v19996',
      'v19997',
      'v19998',
      'v19999',
    ]);
  });
});
