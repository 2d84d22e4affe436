import { changesOf, compare, type ComparedItem, type Entries } from '@wijzer/engine';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smallChecklistContent } from '../../support/small-checklist.js';

const CONTENT = smallChecklistContent();
const { items } = CONTENT;
const marked = (marks: Record<string, string>): Entries =>
  Object.fromEntries(Object.entries(marks).map(([id, mark]) => [id, { mark }]));
const told = (compared: readonly ComparedItem[]) =>
  compared.map(({ item, marks, outcome }) =>
    [outcome, item.id, ...marks.map((mark) => mark?.id ?? '-')].join(' '),
  );

describe('compare', () => {
  it('begins with what differs, then what only some looked at, and keeps the order of the content', () => {
    const mine = marked({ t1: 'ja', t2: 'nee', t3: 'ja', a1: 'deels', a2: 'nvt' });
    const theirs = marked({ t1: 'ja', t2: 'ja', constructor: 'nee', a1: 'nee', a2: 'nvt' });
    expect(told(compare(CONTENT, items, [mine, theirs]))).toEqual([
      'differ t2 nee ja',
      'differ a1 deels nee',
      'some t3 ja -',
      'some constructor - nee',
      'same t1 ja ja',
      'same a2 nvt nvt',
      'none a3 - -',
    ]);
  });

  it('sees that one of three differs, also when another has no answer', () => {
    const sides = [marked({ t1: 'ja' }), marked({}), marked({ t1: 'nee' })];
    expect(told(compare(CONTENT, items.slice(0, 1), sides))).toEqual(['differ t1 ja - nee']);
  });

  it('takes an answer that the scale does not have for none', () => {
    const sides = [marked({ t1: 'weg' }), marked({ t1: 'ja' })];
    expect(told(compare(CONTENT, items.slice(0, 1), sides))).toEqual(['some t1 - ja']);
  });

  it('is the same for everybody at the table, shows every point once, and agrees with itself', () => {
    const entries = fc
      .dictionary(
        fc.constantFrom(...items.map(({ id }) => id)),
        fc.constantFrom(...CONTENT.scale.map(({ id }) => id), 'weg'),
      )
      .map(marked);
    fc.assert(
      fc.property(fc.array(entries, { minLength: 1, maxLength: 4 }), (sides) => {
        const outcomes = (of: readonly Entries[]) =>
          compare(CONTENT, items, of).map(({ item, outcome }) => [item.id, outcome]);
        expect(outcomes([...sides].reverse())).toEqual(outcomes(sides));
        expect(
          outcomes(sides)
            .map(([id]) => id)
            .sort(),
        ).toEqual(items.map(({ id }) => id).sort());
        const alone = compare(CONTENT, items, [sides[0]!, sides[0]!]);
        expect(alone.filter(({ outcome }) => outcome === 'differ' || outcome === 'some')).toEqual([]);
      }),
    );
  });
});

describe('changesOf', () => {
  it('tells what has another answer than before or is new, in the order of the content', () => {
    const before = marked({ t1: 'nee', t2: 'ja', a1: 'nee' });
    const after = marked({ a2: 'ja', t2: 'ja', t1: 'deels' });
    expect(told(changesOf(CONTENT, items, before, after))).toEqual(['differ t1 nee deels', 'some a2 - ja']);
  });

  it('does not call it a change that nobody looked again', () => {
    expect(changesOf(CONTENT, items, marked({ t1: 'nee' }), {})).toEqual([]);
  });
});
