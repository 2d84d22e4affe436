import { leadingToOutcome, reachableFrom } from '@wijzer/content/links';
import { describe, expect, it } from 'vitest';
import { flow, row, single } from '../../support/small-flow.js';

describe('reachableFrom', () => {
  const some = flow({ a: { ja: 'b', nee: 'x' }, b: { ja: 'a', nee: 'y' }, los: 'z' }, ['x', 'y', 'z']);

  it('finds everything that answers lead to, and ends in a circle', () => {
    expect([...reachableFrom(some)].sort()).toEqual(['a', 'b', 'x', 'y']);
  });

  it('starts where it is told to', () => {
    expect([...reachableFrom(some, 'los', 'x')].sort()).toEqual(['los', 'x', 'z']);
  });

  it('lets the first of two with the same id count, as the engine does', () => {
    const twice = flow({ a: 'x' }, ['x', 'y']);
    expect([
      ...reachableFrom({ ...twice, questions: [...twice.questions, single('a', { to: 'y' }, [])] }),
    ]).toEqual(['a', 'x']);
  });

  it('goes through twenty thousand questions in a row', () => {
    expect(reachableFrom(row(20_000)).has('einde')).toBe(true);
  });
});

describe('leadingToOutcome', () => {
  it('finds all of several questions that lead to the same place', () => {
    const some = flow({ a: { ja: 'x', nee: 'b' }, b: { ja: 'x', nee: 'c' }, c: 'x' }, ['x']);
    expect([...leadingToOutcome(some)].sort()).toEqual(['a', 'b', 'c', 'x']);
  });

  it('leaves out what only goes round', () => {
    const some = flow({ a: { ja: 'b', nee: 'c' }, b: 'x', c: 'd', d: 'c' }, ['x']);
    expect([...leadingToOutcome(some)].sort()).toEqual(['a', 'b', 'x']);
  });
});
