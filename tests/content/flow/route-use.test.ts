import type { Condition, Question } from '@wijzer/content';
import { questionsById } from '@wijzer/content/links';
import { describe, expect, it } from 'vitest';
import { orderOf } from '../../../packages/content/src/flow/order.js';
import { routeUse } from '../../../packages/content/src/flow/route-use.js';
import { option, single } from '../../support/small-flow.js';

const is = (question: string, ...is: string[]): Condition => ({ question, is });

/** Question `q` after `rol` (a, b or c); routes lead to `x`, in this order. */
function use(routes: Condition[], rest: Partial<Question> = {}, options = [option('ja'), option('nee')]) {
  const q = {
    ...single('q', { routes: routes.map((when) => ({ when, to: 'x' })) }, options),
    ...rest,
  } as Question;
  const rol = single('rol', { to: 'q' }, [option('a'), option('b'), option('c')]);
  const side = single('zij', { to: 'q' }, [option('a')]);
  const flow = { id: 'f', start: { question: 'rol' }, questions: [rol, q, side], outcomes: [{ id: 'x' }] };
  return routeUse(q, questionsById(flow), orderOf(flow));
}

describe('routeUse', () => {
  it.each<[string, Condition[], boolean]>([
    ['every answer to an earlier question has a route', [is('rol', 'a', 'b'), is('rol', 'c')], false],
    ['one answer to an earlier question has none', [is('rol', 'a'), is('rol', 'c')], true],
    ['a condition and its opposite', [is('rol', 'a'), { not: is('rol', 'a') }], false],
    ['every answer to the question itself has a route', [is('q', 'ja'), is('q', 'nee')], false],
    [
      'every pair of answers has a route',
      [{ all: [is('rol', 'a', 'b'), is('q', 'ja')] }, { any: [is('rol', 'c'), is('q', 'nee')] }],
      false,
    ],
    ['one pair of answers has none', [{ all: [is('rol', 'a'), is('q', 'ja')] }, is('q', 'nee')], true],
    ['the question of a route may not have been asked', [is('zij', 'a')], true],
  ])('knows whether a reader can get stuck: %s', (_, routes, mayFail) => {
    expect(use(routes)?.mayFail).toBe(mayFail);
  });

  it('never fails where the question says where all others go', () => {
    expect(use([is('rol', 'a')], { to: 'y' })?.mayFail).toBe(false);
  });

  it('does not ask routes of an answer with its own way', () => {
    expect(use([is('q', 'ja')], {}, [option('ja'), option('nee', { to: 'y' })])).toEqual({
      mayFail: false,
      unused: [],
    });
  });

  it('tries every set of ticked boxes', () => {
    expect(use([{ all: [is('q', 'ja'), is('q', 'nee')] }, is('q', 'ja')], { type: 'multiple' })).toEqual({
      mayFail: true,
      unused: [],
    });
  });

  it('points at a route that always comes too late', () => {
    expect(use([is('rol', 'a', 'b'), is('rol', 'b'), is('rol', 'c')])?.unused).toEqual([1]);
  });

  it('does not judge more combinations than it can try', () => {
    const many = Array.from({ length: 13 }, (_, at) => is(`rol${at}`, 'a'));
    expect(use(many)).toBeUndefined();
  });
});
