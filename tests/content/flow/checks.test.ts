import { checkFlow } from '@wijzer/content/checks';
import { describe, expect, it } from 'vitest';
import { flow, row } from '../../support/small-flow.js';

const found = (given: ReturnType<typeof flow>, entries: string[] = []) =>
  checkFlow(given, entries, []).map(({ code, path }) => `${code} ${path.join('.')}`);

describe('checkFlow', () => {
  it('has nothing to say about a flow in which everybody gets everywhere', () => {
    expect(found(flow({ a: { ja: 'b', nee: 'x' }, b: 'y' }, ['x', 'y']))).toEqual([]);
  });

  it('counts an outcome behind a crisis exit as one that people come to', () => {
    const some = flow({ a: 'x' }, ['x', 'bel']);
    expect(found(some)).toEqual(['unreachable outcomes.1']);
    expect(found(some, ['bel'])).toEqual([]);
  });

  it('says once that nobody comes to a part, and nothing of its ways on', () => {
    expect(found(flow({ a: 'x', los: { ja: '' } }, ['x']))).toEqual(['unreachable questions.1']);
  });

  it('names both the question that is stuck and those that lead only there', () => {
    expect(found(flow({ a: { ja: 'b', nee: 'x' }, b: 'c', c: 'b' }, ['x']))).toEqual([
      'dead-end questions.1',
      'dead-end questions.2',
      'cycle questions.2.to',
    ]);
  });

  it('goes through twenty thousand questions', () => {
    expect(found(row(20_000))).toEqual([]);
  });
});
