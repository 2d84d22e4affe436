import { describe, expect, it } from 'vitest';
import { orderOf } from '../../../packages/content/src/flow/order.js';
import { flow } from '../../support/small-flow.js';

// a leads to b or c; both come together at d; e is behind d only, and may go back to a.
const diamond = orderOf(
  flow({ a: { ja: 'b', nee: 'c' }, b: 'd', c: 'd', d: { ja: 'e', nee: 'x' }, e: { ja: 'a', nee: 'x' } }, [
    'x',
  ]),
);

describe('orderOf', () => {
  it.each([
    ['a', 'd', true, true],
    ['b', 'd', true, false],
    ['d', 'e', true, true],
    ['b', 'c', false, false],
    ['e', 'd', false, false],
    // The way back from e exists, but a reader there stands at a again: e is not before b on any path.
    ['e', 'b', false, false],
    ['d', 'x', true, true],
    ['e', 'x', true, false],
    ['d', 'd', true, true],
  ])('knows of %s before %s: possible %s, certain %s', (earlier, later, possible, certain) => {
    expect([diamond.possible(earlier, later), diamond.certain(earlier, later)]).toEqual([possible, certain]);
  });

  it('lets both come first of two questions that lead to each other', () => {
    const ring = orderOf(
      flow(
        {
          thema: { geld: 'geld', huis: 'huis' },
          geld: { ook: 'huis', klaar: 'x' },
          huis: { ook: 'geld', klaar: 'x' },
        },
        ['x'],
      ),
    );
    expect([ring.possible('geld', 'huis'), ring.possible('huis', 'geld')]).toEqual([true, true]);
  });

  it('keeps silent rather than slow when there are thousands of conditions', () => {
    const names = Array.from({ length: 2_000 }, (_, at) => `v${at}`);
    const order = orderOf(
      flow(Object.fromEntries(names.map((name, at) => [name, names[at + 1] ?? 'x'])), ['x']),
    );
    const unjudged = names.filter((name) => order.possible('x', name));
    expect(unjudged.length).toBe(0);
    expect(names.slice(1).filter((name, at) => order.possible(name, `v${at}`)).length).toBeGreaterThan(1_000);
  });
});
