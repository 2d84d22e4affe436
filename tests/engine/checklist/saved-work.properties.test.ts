/** Whatever a reader typed comes back, and whatever a file holds does no harm. */
import type { Checklist } from '@wijzer/content';
import {
  ACTION_STATES,
  compare,
  isEmpty,
  openItems,
  openWork,
  presentRound,
  saveWork,
  splitOf,
  summaryOf,
  type Action,
  type Entry,
  type Holding,
  type Work,
} from '@wijzer/engine';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHECKLIST_TODAY, smallChecklistContent } from '../../support/small-checklist.js';

const CONTENT = smallChecklistContent();
const NOW = '2026-06-15T09:00:00.000Z';
const POINTS = CONTENT.items.map(({ id }) => id);
/** Ids that were once in the content. */
const GONE = ['x1', 'verdwenen-punt', 'valueof'];
const KNOWN = new Set(POINTS);

/** A text as no keyboard makes it. */
const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.array(fc.integer({ max: 0xffff }), { maxLength: 10 }).map((codes) => String.fromCharCode(...codes)),
  fc.constantFrom(
    '"}]',
    '\\u0000\\',
    '</script><img src=x>',
    '__proto__',
    'constructor',
    'مرحبا \u202e بك',
    '👩‍👩‍👧',
    '\ud83d',
    '\udc00x',
    '\u0000\u0007\u001b[2J',
    '\r\n\t\u2028\u2029',
    '=1+1',
    'ë'.repeat(10_000),
  ),
);
/** An empty text is not kept: it is no answer. */
const filled = hostile.filter((text) => text !== '');
const day = fc
  .date({ min: new Date('2016-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const dayOrNone = fc.option(day, { nil: '' });
const point = fc.constantFrom(...POINTS, ...GONE);
/** Keys that are left out are absent, as the acts make them. */
const some = <T extends object>(keys: { [K in keyof T]-?: fc.Arbitrary<NonNullable<T[K]>> }) =>
  fc.record(keys, { requiredKeys: [] }).filter((made) => Object.keys(made).length > 0) as fc.Arbitrary<T>;
const byPoint = <T>(value: fc.Arbitrary<T>) =>
  fc.array(fc.tuple(point, value), { maxLength: 8 }).map((pairs) => Object.fromEntries<T>(pairs));

const entry = some<Entry>({
  mark: fc.constantFrom(...CONTENT.scale.map(({ id }) => id), 'weg'),
  via: filled,
  evidence: fc.constantFrom('denk', 'papier', 'weg'),
  note: filled,
});
const holding: fc.Arbitrary<Holding> = fc.constantFrom(
  { duties: ['casusregie'] },
  { duties: ['procesregie', 'casusregie'] },
  { duties: ['casusregie', 'procesregie'], decides: 'procesregie' },
);
const actions = fc
  .array(
    fc.record({
      item: fc.option(point, { nil: undefined }),
      what: hostile,
      owner: hostile,
      date: dayOrNone,
      state: fc.constantFrom(...ACTION_STATES),
    }),
    { maxLength: 5 },
  )
  .map((made) =>
    made.map(({ item, ...rest }, at): Action => ({ id: `a${at * 3 + 1}`, ...(item && { item }), ...rest })),
  );
const works: fc.Arbitrary<Work> = fc
  .record({
    party: fc.constantFrom('', 'regisseur', 'gemeente'),
    scope: fc.constantFrom('', 'functie', 'casus'),
    rounds: fc
      .array(fc.record({ date: day, entries: byPoint(entry) }), { minLength: 1, maxLength: 4 })
      .map((rounds) => rounds.sort((one, other) => one.date.localeCompare(other.date))),
    next: dayOrNone,
    actions,
    split: byPoint(holding),
    handover: fc.dictionary(fc.constantFrom('nieuwe', 'waarom', 'vanaf', 'constructor', 'weg'), filled),
  })
  .map((made) => ({ ...made, lapsed: {} }) as unknown as Work);

const pointsOf = ({ rounds, actions: agreed, split }: Work) => [
  ...rounds.flatMap(({ entries }) => Object.keys(entries)),
  ...agreed.flatMap(({ item }) => item ?? []),
  ...Object.keys(split),
];

function opened(file: unknown, content: Checklist = CONTENT) {
  const result = openWork(content, file, CHECKLIST_TODAY);
  if ('refused' in result) throw new Error(result.refused);
  return result;
}

describe('work that is saved and opened', () => {
  it('is the same work, with what hangs on points that are gone set apart', () => {
    fc.assert(
      fc.property(works, (work) => {
        const again = opened(JSON.parse(saveWork(CONTENT, work, NOW)));
        const { lapsed, ...rest } = again.work;
        expect({ ...rest, lapsed: {} }).toEqual(work);
        expect(again.lost).toBe(0);
        expect(again.savedAt).toBe(NOW);
        expect(Object.keys(lapsed).sort()).toEqual(
          [...new Set(pointsOf(work).filter((id) => !KNOWN.has(id)))].sort(),
        );
      }),
      { numRuns: 400 },
    );
  });

  it('is the same file when it is saved again', () => {
    fc.assert(
      fc.property(works, (work) => {
        const first = opened(JSON.parse(saveWork(CONTENT, work, NOW))).work;
        const second = opened(JSON.parse(saveWork(CONTENT, first, NOW))).work;
        expect(second).toEqual(first);
      }),
    );
  });

  it('keeps its notes through an edition that lost points, and has them back in one that has them again', () => {
    const kept = fc.subarray(CONTENT.items, { minLength: 1 });
    fc.assert(
      fc.property(works, kept, (work, items) => {
        const renamed = items.map((item) => ({ ...item, text: `Anders: ${item.text}` }));
        const added = { ...items[0]!, id: 'nieuw', text: 'Een nieuw punt.' };
        const scale = CONTENT.scale.filter(({ id }) => id !== 'nee');
        const edition = { ...CONTENT, scale, items: [...renamed, added] };
        const there = opened(JSON.parse(saveWork(CONTENT, work, NOW)), edition);
        expect(there.lost).toBe(0);
        expect(there.work.rounds).toEqual(work.rounds);
        expect(there.work.actions).toEqual(work.actions);
        for (const { id, text } of CONTENT.items) {
          const hasGone = pointsOf(work).includes(id) && !items.some((item) => item.id === id);
          // In the words of then: the new edition has none.
          expect(Object.hasOwn(there.work.lapsed, id) ? there.work.lapsed[id] : undefined).toBe(
            hasGone ? text : undefined,
          );
        }
        const back = opened(JSON.parse(saveWork(edition, there.work, NOW)));
        expect(back.work.rounds).toEqual(work.rounds);
        expect(Object.keys(back.work.lapsed).filter((id) => KNOWN.has(id))).toEqual([]);
      }),
    );
  });
});

/** Everything that a widget does with work, so that nothing in it can be of a strange kind. */
function use(work: Work): void {
  const { entries } = presentRound(work);
  const filter = { party: work.party, scope: work.scope };
  summaryOf(CONTENT, filter, entries);
  openItems(CONTENT, filter, entries);
  splitOf(CONTENT.items, work);
  compare(
    CONTENT,
    CONTENT.items,
    work.rounds.map((round) => round.entries),
  );
  isEmpty(work);
}

/** Of the kinds that the types promise: what came in was only data. */
function expectUsable(work: Work): void {
  const textual = (values: readonly unknown[]) => values.filter((value) => typeof value !== 'string');
  const days = [
    ...work.rounds.map(({ date }) => date),
    ...[work.next, ...work.actions.map(({ date }) => date)].filter(Boolean),
  ];
  expect(work.rounds.length).toBeGreaterThan(0);
  expect(days.filter((each) => new Date(`${each}T00:00Z`).toISOString().slice(0, 10) !== each)).toEqual([]);
  expect(['', 'regisseur', 'gemeente']).toContain(work.party);
  expect(['', 'functie', 'casus']).toContain(work.scope);
  for (const { entries } of work.rounds)
    for (const each of Object.values(entries)) {
      expect(textual(Object.values(each))).toEqual([]);
      expect(Object.keys(each).filter((key) => !['mark', 'via', 'evidence', 'note'].includes(key))).toEqual(
        [],
      );
    }
  expect(new Set(work.actions.map(({ id }) => id)).size).toBe(work.actions.length);
  for (const { id, what, owner, item = '', state } of work.actions) {
    expect(textual([id, what, owner, item])).toEqual([]);
    expect(ACTION_STATES).toContain(state);
  }
  for (const { duties, decides } of Object.values(work.split)) {
    expect(duties.length).toBeGreaterThan(0);
    expect(duties.filter((duty) => !['casusregie', 'procesregie'].includes(duty))).toEqual([]);
    if (decides !== undefined) expect(duties).toContain(decides);
  }
  expect(textual([...Object.values(work.handover), ...Object.values(work.lapsed)])).toEqual([]);
  for (const part of [work.split, work.handover, work.lapsed, ...work.rounds.map(({ entries }) => entries)])
    expect(Object.getPrototypeOf(part)).toBe(Object.prototype);
  use(work);
  JSON.parse(saveWork(CONTENT, work, NOW));
}

describe('openWork', () => {
  const HEAD = { file: 'wijzer-checklist', version: 1, content: { id: 'klein' } };
  const key = fc.constantFrom(
    ...POINTS,
    ...GONE,
    '__proto__',
    'constructor',
    'toString',
    'A b',
    '',
    'nieuwe',
  );
  const odd = fc.oneof(
    fc.jsonValue({ maxDepth: 2 }),
    fc.constantFrom<unknown>('ja', 'casusregie', '2026-02-30', '2026-07-01', '0000-00-00', 'a1', 'a0', 1e9),
  );
  /** JSON, so that "__proto__" is a key as any other. */
  const object = (value: fc.Arbitrary<unknown>) =>
    fc
      .array(fc.tuple(key, value), { maxLength: 6 })
      .map(
        (pairs) =>
          JSON.parse(
            `{${pairs.map(([name, of]) => `${JSON.stringify(name)}:${JSON.stringify(of)}`).join()}}`,
          ) as unknown,
      );
  const oddEntry = fc.oneof(
    odd,
    fc.record({ mark: odd, via: odd, evidence: odd, note: odd }, { requiredKeys: [] }),
  );
  const oddRound = fc.oneof(
    odd,
    fc.record({ date: odd, entries: fc.oneof(odd, object(oddEntry)) }, { requiredKeys: [] }),
  );
  const oddAction = fc.oneof(
    odd,
    fc.record({ id: odd, item: odd, what: odd, owner: odd, date: odd, state: odd }, { requiredKeys: [] }),
  );
  const oddHolding = fc.oneof(
    odd,
    fc.record({
      duties: fc.oneof(
        odd,
        fc.array(fc.constantFrom<unknown>('casusregie', 'procesregie', 'weg', 3), { maxLength: 4 }),
      ),
      decides: odd,
    }),
  );
  const junk = fc.record(
    {
      party: odd,
      scope: odd,
      rounds: fc.oneof(odd, fc.array(oddRound, { maxLength: 5 })),
      next: odd,
      actions: fc.oneof(odd, fc.array(oddAction, { maxLength: 5 })),
      split: fc.oneof(odd, object(oddHolding)),
      handover: fc.oneof(odd, object(odd)),
      texts: fc.oneof(odd, object(odd)),
      savedAt: odd,
    },
    { requiredKeys: [] },
  );

  it('refuses any value that is no file of this kind, and never throws', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(openWork(CONTENT, value, CHECKLIST_TODAY)).toEqual({ refused: 'not-a-checklist' });
      }),
    );
  });

  it('makes usable work of any file that says it is one', () => {
    fc.assert(
      fc.property(junk, (parts) => expectUsable(opened({ ...HEAD, ...parts }).work)),
      { numRuns: 1_000 },
    );
  });

  it('keeps the rest when one part of a good file is junk', () => {
    const part = fc.constantFrom('rounds', 'actions', 'split', 'handover', 'next', 'party', 'scope');
    fc.assert(
      fc.property(works, junk, part, (work, parts, spoilt) => {
        const value = Object.hasOwn(parts, spoilt) ? (parts as Record<string, unknown>)[spoilt] : undefined;
        const file = { ...(JSON.parse(saveWork(CONTENT, work, NOW)) as object), [spoilt]: value };
        const again = opened(file).work;
        expectUsable(again);
        expect({ ...again, [spoilt]: undefined, lapsed: {} }).toEqual({ ...work, [spoilt]: undefined });
      }),
      { numRuns: 400 },
    );
  });
});
