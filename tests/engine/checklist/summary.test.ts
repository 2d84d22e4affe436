import {
  OPEN,
  UNSEEN,
  itemsFor,
  markAt,
  marksFor,
  openItems,
  summaryOf,
  type Entries,
  type Filter,
} from '@wijzer/engine';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smallChecklistContent } from '../../support/small-checklist.js';

const CONTENT = smallChecklistContent();
const ALL: Filter = { party: '', scope: '' };
const ENTRIES: Entries = {
  t1: { mark: 'nee' },
  t2: { mark: 'ander', via: 'wijkteam' },
  t3: { note: 'Alleen een notitie' },
  constructor: { mark: 'deels' },
  a1: { mark: 'nee' },
  a2: { mark: 'weg' },
};
const point = (id: string) => CONTENT.items.find((item) => item.id === id)!;
const shown = (filter: Partial<Filter>, entries: Entries = ENTRIES) =>
  itemsFor(CONTENT, { ...ALL, ...filter }, entries)
    .map(({ id }) => id)
    .join(' ');

describe('itemsFor', () => {
  it.each<[string, Partial<Filter>, string]>([
    ['everything without a choice', {}, 't1 t2 t3 constructor a1 a2 a3'],
    ['the points of a party, and those for everybody', { party: 'gemeente' }, 't2 t3 constructor a1 a3'],
    ['the points about a scope, and those about all', { scope: 'functie' }, 't1 t2 constructor a1 a2 a3'],
    ['what passes both', { party: 'regisseur', scope: 'casus' }, 't2 constructor a1 a2'],
    ['one answer', { mark: 'nee' }, 't1 a1'],
    ['a special answer', { mark: 'ander' }, 't2'],
    ['what nobody looked at, a note alone included', { mark: UNSEEN }, 't3 a2 a3'],
    ['all that is left to talk about', { mark: OPEN }, 't1 constructor a1'],
    ['an answer within a party', { mark: OPEN, party: 'gemeente' }, 'constructor a1'],
    ['nothing for an answer that nobody gave', { mark: 'nvt' }, ''],
    ['nothing for an answer that the scale does not have', { mark: 'weg' }, ''],
  ])('shows %s', (_what, filter, ids) => {
    expect(shown(filter)).toBe(ids);
  });

  it('follows the order of the sections, not of the points', () => {
    const items = [...CONTENT.items].reverse();
    expect(itemsFor({ ...CONTENT, items }, ALL, {}).map(({ id }) => id)).toEqual(
      'constructor t3 t2 t1 a3 a2 a1'.split(' '),
    );
  });
});

describe('markAt', () => {
  it('is an answer that the scale has, or nothing', () => {
    const texts = CONTENT.items.map((item) => markAt(CONTENT, ENTRIES, item)?.text);
    expect(texts).toEqual([
      'Niet geregeld',
      'Wel, via een ander',
      undefined,
      'Deels geregeld',
      'Niet geregeld',
      undefined,
      undefined,
    ]);
  });

  it('takes no inherited property for an answer', () => {
    expect(markAt(CONTENT, {}, point('constructor'))).toBeUndefined();
  });
});

describe('marksFor', () => {
  it('offers a special answer only where the point names it', () => {
    expect(marksFor(CONTENT, point('t1')).map(({ id }) => id)).toEqual(['ja', 'deels', 'nee', 'nvt']);
    expect(marksFor(CONTENT, point('t2')).map(({ id }) => id)).toEqual([
      'ja',
      'deels',
      'nee',
      'ander',
      'nvt',
    ]);
  });
});

describe('summaryOf', () => {
  const lines = (filter: Partial<Filter>) =>
    summaryOf(CONTENT, { ...ALL, ...filter }, ENTRIES).map(({ section, items, seen, open }) =>
      [section.id, `${seen}/${items.length}`, ...open.map(({ mark, count }) => `${count} ${mark.id}`)].join(
        ' ',
      ),
    );

  it('counts what was looked at, and what is open by answer, in each section', () => {
    expect(lines({})).toEqual(['taken 3/4 1 deels 1 nee', 'afspraken 1/3 1 nee', 'later 0/0']);
  });

  it('counts only what passes', () => {
    expect(lines({ party: 'gemeente' })).toEqual(['taken 2/3 1 deels', 'afspraken 1/2 1 nee', 'later 0/0']);
  });

  it('adds up, and has no number but counts of points', () => {
    const entries = fc.dictionary(
      fc.constantFrom(...CONTENT.items.map(({ id }) => id), 'weg'),
      fc.record({ mark: fc.constantFrom(...CONTENT.scale.map(({ id }) => id), 'weg', '') }),
    );
    const filters = fc.record({
      party: fc.constantFrom('', 'regisseur', 'gemeente'),
      scope: fc.constantFrom('', 'functie', 'casus'),
    });
    fc.assert(
      fc.property(entries, filters, (given, filter) => {
        const sections = summaryOf(CONTENT, filter, given);
        const sum = (count: (section: (typeof sections)[number]) => number) =>
          sections.reduce((total, section) => total + count(section), 0);
        const all = itemsFor(CONTENT, filter, given);
        const unseen = itemsFor(CONTENT, { ...filter, mark: UNSEEN }, given);
        expect(sections.flatMap(({ items }) => items)).toEqual(all);
        expect(sum(({ seen }) => seen) + unseen.length).toBe(all.length);
        expect(sum(({ open }) => open.reduce((total, { count }) => total + count, 0))).toBe(
          openItems(CONTENT, filter, given).length,
        );
        for (const section of sections) {
          expect(Object.keys(section).sort()).toEqual(['items', 'open', 'section', 'seen']);
          expect(section.seen).toBeLessThanOrEqual(section.items.length);
          expect(section.open.filter(({ count }) => count < 1)).toEqual([]);
        }
      }),
    );
  });
});

describe('openItems', () => {
  it('are the points with something left to talk about', () => {
    expect(openItems(CONTENT, ALL, ENTRIES).map(({ id }) => id)).toEqual(['t1', 'constructor', 'a1']);
  });
});
