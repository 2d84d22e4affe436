import { nearest } from '@wijzer/content/checks';
import { describe, expect, it } from 'vitest';

describe('nearest', () => {
  it.each([
    ['textt', 'text'],
    ['Text', 'text'],
    ['lokket', 'loket'],
    ['jeugteam', 'jeugdteam'],
    ['wijkteam-nord', 'wijkteam-noord'],
    ['tewt', 'text'],
  ])('takes %s for %s', (typed, meant) => {
    expect(nearest(typed, ['titel', 'text', 'loket', 'jeugdteam', 'wijkteam-noord'])).toBe(meant);
  });

  it.each(['crisis', 'x', '', 'antwoorden'])('makes no guess for %j', (typed) => {
    expect(nearest(typed, ['titel', 'loket'])).toBeUndefined();
  });

  it('makes no other guess where an old script gave a page an Array.from that does not map', () => {
    const { from } = Array;
    Array.from = (list: ArrayLike<unknown>) => from(list);
    try {
      expect(nearest('abcd', ['cdab'])).toBeUndefined();
    } finally {
      Array.from = from;
    }
  });

  it('prefers the name with the fewest slips', () => {
    expect(nearest('vraag-12', ['vraag-21', 'vraag-2', 'vraag-1'])).toBe('vraag-2');
  });
});
