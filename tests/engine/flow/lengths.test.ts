import { questionsById } from '@wijzer/content/links';
import { describe, expect, it } from 'vitest';
import { lengthsOf } from '../../../packages/engine/src/flow/lengths.js';
import { flow } from '../../support/small-flow.js';

function lengths(questions: Parameters<typeof flow>[0]) {
  const some = flow(questions, ['x', 'y']);
  const { longest, shortest, ring } = lengthsOf(some.start.question, questionsById(some));
  const of = (id: string) => [longest(id), shortest(id)];
  return { of, inRing: Object.keys(questions).filter((id) => ring(id) !== undefined) };
}

describe('lengthsOf', () => {
  it('measures both ways of a fork', () => {
    const { of } = lengths({ a: { kort: 'x', lang: 'b' }, b: 'c', c: 'y' });
    expect([of('a'), of('b'), of('c')]).toEqual([
      [3, 1],
      [2, 2],
      [1, 1],
    ]);
  });

  it('does not count a way back, however far it goes', () => {
    const { of, inRing } = lengths({ a: 'b', b: 'c', c: { terug: 'a', verder: 'x' } });
    expect(of('a')).toEqual([3, 3]);
    expect(inRing).toEqual([]);
  });

  it('does not count ways back inside each other', () => {
    const { of, inRing } = lengths({ a: 'b', b: 'c', c: { binnen: 'b', buiten: 'a', verder: 'd' }, d: 'x' });
    expect(of('a')).toEqual([4, 4]);
    expect(inRing).toEqual([]);
  });

  it('has no shortest way where every way goes back', () => {
    expect(lengths({ a: { ja: 'b', nee: 'x' }, b: 'a' }).of('b')).toEqual([1, Infinity]);
  });

  it('counts all of a ring in which the reader may start anywhere', () => {
    const { of, inRing } = lengths({
      thema: { geld: 'geld', huis: 'huis' },
      geld: { ook: 'huis', klaar: 'x' },
      huis: { ook: 'geld', klaar: 'x' },
    });
    expect(inRing).toEqual(['geld', 'huis']);
    expect([of('thema'), of('geld'), of('huis')]).toEqual([
      [3, 2],
      [2, 1],
      [2, 1],
    ]);
  });
});
