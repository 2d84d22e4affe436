import { emptyWork, hold, splitOf } from '@wijzer/engine';
import { describe, expect, it } from 'vitest';
import { smallChecklistContent } from '../../support/small-checklist.js';

const { items } = smallChecklistContent();
const EMPTY = emptyWork('2026-06-15');
const flags = (work: typeof EMPTY, of = items) =>
  Object.fromEntries(splitOf(of, work).map(({ item, flag }) => [item.id, flag]));

describe('splitOf', () => {
  it('asks only about points that belong to a duty, and says that nobody holds them', () => {
    expect(flags(EMPTY)).toEqual({ t1: 'nobody', t2: 'nobody', a1: 'nobody' });
  });

  it('sees a point with two holders until they agreed who decides', () => {
    const both = hold(EMPTY, 't2', { duties: ['casusregie', 'procesregie'] });
    expect(flags(both)).toMatchObject({ t2: 'two' });
    expect(flags(hold(both, 't2', { ...both.split['t2']!, decides: 'casusregie' }))).toMatchObject({
      t2: 'settled',
    });
  });

  it('is content with one holder, whatever the duty that the point belongs to', () => {
    const work = hold(EMPTY, 'a1', { duties: ['casusregie'] });
    expect(splitOf(items, work).find(({ item }) => item.id === 'a1')).toMatchObject({
      holding: { duties: ['casusregie'] },
      flag: 'settled',
    });
  });

  it('takes no inherited property for a holder', () => {
    const odd = items.map((item) => (item.id === 'constructor' ? { ...item, duties: ['casusregie'] } : item));
    expect(flags(EMPTY, odd)).toMatchObject({ constructor: 'nobody' });
  });
});
