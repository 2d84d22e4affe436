import { describe, expect, it } from 'vitest';
import {
  actionsIn,
  dayIn,
  roundsIn,
  splitIn,
  wordsIn,
  type Lose,
} from '../../../packages/engine/src/checklist/saved-parts.js';

const TODAY = '2026-06-15';
const LONG = 'x'.repeat(100_001);

/** What is taken, and how many parts were lost. */
function took<T>(take: (lose: Lose) => T): { taken: T; lost: number } {
  let lost = 0;
  const taken = take((parts = 1) => void (lost += parts));
  return { taken, lost };
}
/** JSON can hold keys that a literal cannot. */
const parsed = (json: string) => JSON.parse(json) as unknown;
const rounds = (value: unknown) => took((lose) => roundsIn(value, TODAY, lose));
const entries = (json: string) => {
  const { taken, lost } = rounds([{ date: '2026-06-01', entries: parsed(json) }]);
  return { taken: taken[0].entries, lost };
};

describe('roundsIn', () => {
  it('is an empty round of today where there is none', () => {
    expect(rounds(undefined)).toEqual({ taken: [{ date: TODAY, entries: {} }], lost: 0 });
    expect(rounds([])).toEqual({ taken: [{ date: TODAY, entries: {} }], lost: 0 });
  });

  it.each(['x', 3, null, {}, true])('counts %j as lost', (value) => {
    expect(rounds(value)).toEqual({ taken: [{ date: TODAY, entries: {} }], lost: 1 });
  });

  it('loses a round that is none', () => {
    const { taken, lost } = rounds([{ date: '2026-06-01', entries: {} }, null, 'x', {}, []]);
    expect(taken).toEqual([{ date: '2026-06-01', entries: {} }]);
    expect(lost).toBe(4);
  });

  it('puts the oldest first, and leaves those of one day in order', () => {
    const round = (date: string, note: string) => ({ date, entries: { t1: { note } } });
    const { taken } = rounds([round('2026-06-02', 'b'), round('2026-06-02', 'c'), round('2025-12-31', 'a')]);
    expect(taken.map((each) => each.entries['t1']?.note).join('')).toBe('abc');
  });

  it.each<[string, (string | undefined)[], string[], number]>([
    [
      'the round before it',
      ['2026-01-01', '1 mei 2026', '2026-06-01'],
      ['2026-01-01', '2026-01-01', '2026-06-01'],
      1,
    ],
    ['the round after it', ['2026-02-30', '2026-06-01'], ['2026-06-01', '2026-06-01'], 1],
    ['today, when there is no other', ['2026-02-30', undefined], [TODAY, TODAY], 1],
  ])('keeps answers of a day that nobody can read, as of %s', (_whose, dates, expected, losses) => {
    const { taken, lost } = rounds(dates.map((date, at) => ({ date, entries: { t1: { note: `${at}` } } })));
    expect(taken.map(({ date }) => date)).toEqual(expected);
    expect(taken.map((each) => each.entries['t1']?.note)).toEqual(dates.map((_, at) => `${at}`));
    expect(lost).toBe(losses);
  });

  it('keeps the newest of more rounds than anybody makes', () => {
    const many = Array.from({ length: 1_000 }, (_, at) => ({
      date: '2026-06-01',
      entries: { t1: { note: `${at}` } },
    }));
    const { taken, lost } = rounds(many);
    expect([taken.length, lost, taken.at(-1)?.entries['t1']?.note]).toEqual([200, 800, '999']);
  });

  it.each<[string, string, object, number]>([
    ['an answer that is a text', '{"t1":"ja","t2":{"mark":"ja"}}', { t2: { mark: 'ja' } }, 1],
    ['nothing filled in', '{"t1":{},"t2":{"note":""}}', {}, 2],
    [
      'a note that is a list, without the answer',
      '{"t1":{"mark":"ja","note":["x"]}}',
      { t1: { mark: 'ja' } },
      1,
    ],
    ['a note that nobody wrote by hand', `{"t1":{"mark":"ja","note":"${LONG}"}}`, { t1: { mark: 'ja' } }, 1],
    ['a key that objects inherit from', '{"__proto__":{"note":"x"}}', {}, 1],
    ['a key that is no name', '{"T 1":{"note":"x"},"toString":{"note":"x"}}', {}, 2],
    ['a key longer than any name', `{"${'x'.repeat(81)}":{"note":"x"}}`, {}, 1],
    ['points that are no object', '["x"]', {}, 1],
  ])('counts as lost %s', (_what, json, kept, losses) => {
    expect(entries(json)).toEqual({ taken: kept, lost: losses });
  });

  it('keeps a long note that a person could have pasted, and a point called constructor', () => {
    const note = 'é'.repeat(100_000);
    expect(entries(JSON.stringify({ constructor: { note } }))).toEqual({
      taken: { constructor: { note } },
      lost: 0,
    });
  });

  it('takes no more points than content can have', () => {
    const many = Object.fromEntries(Array.from({ length: 20_000 }, (_, at) => [`p${at}`, { note: 'x' }]));
    const { taken, lost } = entries(JSON.stringify(many));
    expect([Object.keys(taken).length, lost]).toEqual([5_000, 15_000]);
  });
});

describe('actionsIn', () => {
  const actions = (value: unknown) => took((lose) => actionsIn(value, lose));
  const good = { id: 'a1', what: 'Bellen', owner: 'regisseur', date: '2026-07-01', state: 'done' };

  it('keeps a good one as it is', () => {
    expect(actions([good, { ...good, id: 'a7', item: 't1' }])).toEqual({
      taken: [good, { ...good, id: 'a7', item: 't1' }],
      lost: 0,
    });
  });

  it('keeps what was agreed when the rest is gone', () => {
    expect(actions([{ what: 'Bellen' }])).toEqual({
      taken: [{ id: 'a1', what: 'Bellen', owner: '', date: '', state: 'open' }],
      lost: 0,
    });
  });

  it.each<[string, object, object]>([
    ['a day that does not exist', { date: '2026-02-30' }, { date: '' }],
    ['an owner that is no text', { owner: { naam: 'x' } }, { owner: '' }],
  ])('counts %s as lost, and keeps the rest', (_what, change, kept) => {
    expect(actions([{ ...good, ...change }])).toEqual({ taken: [{ ...good, ...kept }], lost: 1 });
  });

  it.each([[{ ...good, what: 3 }], ['x'], [null], [{}], [[good]]])('loses %j', (value) => {
    expect(actions([value, good])).toEqual({ taken: [good], lost: 1 });
  });

  it('takes a strange state for open, and a strange point for none', () => {
    const { taken } = actions([{ ...good, state: 'constructor', item: '__proto__' }]);
    expect(taken).toEqual([{ ...good, state: 'open' }]);
  });

  it('gives a number of its own to each', () => {
    const numbers = ['a2', 'a2', '', 'x', 'a0', 'a9', 7, 'a01', 'a1e3'];
    const { taken } = actions(numbers.map((id) => ({ ...good, id })));
    expect(taken.map(({ id }) => id)).toEqual(['a2', 'a10', 'a11', 'a12', 'a13', 'a9', 'a14', 'a15', 'a16']);
  });

  it('keeps the newest of more than anybody makes', () => {
    const { taken, lost } = actions(Array.from({ length: 50_000 }, (_, at) => ({ what: `${at}` })));
    expect([taken.length, lost, taken.at(-1)?.what]).toEqual([2_000, 48_000, '49999']);
  });
});

describe('splitIn', () => {
  const split = (value: unknown) => took((lose) => splitIn(value, ['casusregie', 'procesregie'], lose));

  it('keeps who holds a point, in the order of the file, and who decides', () => {
    const good = { t1: { duties: ['procesregie', 'casusregie'], decides: 'casusregie' } };
    expect(split(good)).toEqual({ taken: good, lost: 0 });
  });

  it.each<[string, unknown, object, number]>([
    ['a duty that is gone', { duties: ['casusregie', 'weg'] }, { duties: ['casusregie'] }, 1],
    [
      'somebody who decides and does not hold it',
      { duties: ['casusregie', 'procesregie'], decides: 'weg' },
      { duties: ['casusregie', 'procesregie'] },
      0,
    ],
    ['the same duty twice', { duties: ['casusregie', 'casusregie'] }, { duties: ['casusregie'] }, 0],
  ])('does without %s', (_what, holding, kept, losses) => {
    expect(split({ t1: holding })).toEqual({ taken: { t1: kept }, lost: losses });
  });

  it.each([
    { duties: ['weg'] },
    { duties: [] },
    { duties: 'casusregie' },
    { duties: ['casusregie', 3] },
    {},
    null,
    'x',
  ])('leaves a point with nobody for %j', (holding) => {
    expect(split({ t1: holding, t2: { duties: ['casusregie'] } })).toEqual({
      taken: { t2: { duties: ['casusregie'] } },
      lost: 1,
    });
  });
});

describe('wordsIn', () => {
  it('keeps texts, also at headings that are gone, and loses the rest', () => {
    const value = parsed(`{"nieuwe":"x","weg":"y","waarom":3,"lang":"${LONG}","__proto__":"z"}`);
    expect(took((lose) => wordsIn(value, lose))).toEqual({ taken: { nieuwe: 'x', weg: 'y' }, lost: 3 });
  });
});

describe('dayIn', () => {
  it.each<[unknown, string, number]>([
    ['2028-02-29', '2028-02-29', 0],
    ['', '', 0],
    [undefined, '', 0],
    ['2027-02-29', '', 1],
    ['2026-6-1', '', 1],
    ['2026-06-01T00:00:00Z', '', 1],
    [20260601, '', 1],
    [null, '', 1],
  ])('reads %j', (value, day, losses) => {
    expect(took((lose) => dayIn(value, lose))).toEqual({ taken: day, lost: losses });
  });
});
