import {
  addAction,
  beginRound,
  changeAction,
  emptyWork,
  entryAt,
  fillIn,
  formerRound,
  handOver,
  hold,
  isEmpty,
  presentRound,
  removeAction,
  stillSo,
  type Action,
  type Work,
} from '@wijzer/engine';
import { describe, expect, it } from 'vitest';

const DAY = '2026-06-15';
const LATER = '2026-09-15';
const EMPTY = emptyWork(DAY);
const ACTION: Omit<Action, 'id'> = { what: 'Bellen', owner: 'regisseur', date: '', state: 'open' };
const entries = (work: Work) => presentRound(work).entries;

describe('emptyWork', () => {
  it('is a round of that day in which nothing is filled in, for everybody and about all', () => {
    expect(EMPTY).toEqual({
      party: '',
      scope: '',
      rounds: [{ date: DAY, entries: {} }],
      next: '',
      actions: [],
      split: {},
      handover: {},
      lapsed: {},
    });
  });
});

describe('isEmpty', () => {
  it('holds as long as there is nothing to lose', () => {
    expect(isEmpty(EMPTY)).toBe(true);
    expect(isEmpty({ ...EMPTY, party: 'regisseur', scope: 'casus' })).toBe(true);
    expect(isEmpty(beginRound(EMPTY, LATER))).toBe(true);
    expect(isEmpty(fillIn(fillIn(EMPTY, 't1', { note: 'x' }), 't1', { note: '' }))).toBe(true);
  });

  it.each<[string, Work]>([
    ['an answer', fillIn(EMPTY, 't1', { mark: 'ja' })],
    ['a note in a former round', beginRound(fillIn(EMPTY, 't1', { note: 'x' }), LATER)],
    ['an agreement', addAction(EMPTY, ACTION)],
    ['who holds a point', hold(EMPTY, 't1', { duties: ['casusregie'] })],
    ['words on the hand-over sheet', handOver(EMPTY, 'nieuwe', 'de wijkverpleegkundige')],
    ['the day of the next round', { ...EMPTY, next: LATER }],
  ])('does not hold with %s', (_what, work) => {
    expect(isEmpty(work)).toBe(false);
  });
});

describe('fillIn', () => {
  it('keeps what was filled in at the same point and elsewhere', () => {
    const work = [
      ['t1', { mark: 'ja' }],
      ['t2', { note: 'Elders' }],
      ['t1', { note: 'Hier', evidence: 'papier' }],
    ].reduce((before, [item, change]) => fillIn(before, item as string, change as object), EMPTY);
    expect(entries(work)).toEqual({
      t1: { mark: 'ja', note: 'Hier', evidence: 'papier' },
      t2: { note: 'Elders' },
    });
  });

  it('leaves nothing behind of what is emptied', () => {
    const filled = fillIn(EMPTY, 't1', { mark: 'ja', note: 'x' });
    expect(entries(fillIn(filled, 't1', { note: '' }))).toEqual({ t1: { mark: 'ja' } });
    expect(entries(fillIn(filled, 't1', { note: '', mark: '' }))).toEqual({});
  });

  it('changes the present round only, and no value that somebody holds', () => {
    const first = Object.freeze(fillIn(EMPTY, 't1', { mark: 'nee' }));
    const second = fillIn(beginRound(first, LATER), 't1', { mark: 'ja' });
    expect(formerRound(second)).toEqual({ date: DAY, entries: { t1: { mark: 'nee' } } });
    expect(presentRound(second)).toEqual({ date: LATER, entries: { t1: { mark: 'ja' } } });
    expect(entries(first)).toEqual({ t1: { mark: 'nee' } });
  });

  it('survives a point that is called as what objects inherit', () => {
    expect(entryAt(entries(EMPTY), 'constructor')).toEqual({});
    const work = fillIn(EMPTY, 'constructor', { note: 'x' });
    expect(entryAt(entries(work), 'constructor')).toEqual({ note: 'x' });
    expect(entries(fillIn(work, 'constructor', { note: '' }))).toEqual({});
    expect(Object.hasOwn(entries(fillIn(EMPTY, '__proto__', { note: 'x' })), '__proto__')).toBe(true);
  });
});

describe('beginRound', () => {
  it('begins without answers, and forgets the day that it was planned on', () => {
    const work = beginRound({ ...fillIn(EMPTY, 't1', { mark: 'ja' }), next: LATER }, LATER);
    expect(work.rounds).toEqual([
      { date: DAY, entries: { t1: { mark: 'ja' } } },
      { date: LATER, entries: {} },
    ]);
    expect(work.next).toBe('');
  });

  it('leaves agreements, the split and the sheet as they are', () => {
    const before = handOver(hold(addAction(EMPTY, ACTION), 't2', { duties: ['casusregie'] }), 'nieuwe', 'x');
    const { actions, split, handover } = beginRound(before, LATER);
    expect({ actions, split, handover }).toEqual({
      actions: before.actions,
      split: before.split,
      handover: before.handover,
    });
  });
});

describe('formerRound', () => {
  it('is nothing in the first round', () => {
    expect(formerRound(EMPTY)).toBeUndefined();
  });
});

describe('stillSo', () => {
  const before = fillIn(EMPTY, 't2', {
    mark: 'ander',
    via: 'wijkteam',
    evidence: 'papier',
    note: 'Van toen',
  });

  it('takes the answer over, but not the note: that was of then', () => {
    expect(entries(stillSo(beginRound(before, LATER), 't2'))).toEqual({
      t2: { mark: 'ander', via: 'wijkteam', evidence: 'papier' },
    });
  });

  it('keeps the note of now', () => {
    const now = fillIn(beginRound(before, LATER), 't2', { note: 'Van nu' });
    expect(entries(stillSo(now, 't2'))).toMatchObject({ t2: { mark: 'ander', note: 'Van nu' } });
  });

  it.each([
    ['in the first round', before],
    ['at a point without an answer', beginRound(before, LATER)],
  ])('changes nothing %s', (_when, work) => {
    expect(stillSo(work, 't1')).toEqual(work);
    expect(stillSo(work, 'constructor')).toEqual(work);
  });
});

describe('agreements', () => {
  const three = [1, 2, 3].reduce((work) => addAction(work, ACTION), EMPTY);
  const ids = ({ actions }: Work) => actions.map(({ id }) => id);

  it('get numbers that none of them has', () => {
    expect(ids(three)).toEqual(['a1', 'a2', 'a3']);
    expect(ids(addAction(removeAction(three, 'a2'), ACTION))).toEqual(['a1', 'a3', 'a4']);
  });

  it('change one at a time', () => {
    const { actions } = changeAction(three, 'a2', { state: 'done', item: 't1' });
    expect(actions.map(({ id, state, item }) => [id, state, item])).toEqual([
      ['a1', 'open', undefined],
      ['a2', 'done', 't1'],
      ['a3', 'open', undefined],
    ]);
  });

  it('stay as they are when the number is of none', () => {
    expect(changeAction(three, 'a9', { what: 'x' })).toEqual(three);
    expect(removeAction(three, 'a9')).toEqual(three);
  });
});

describe('hold', () => {
  const two = { duties: ['casusregie', 'procesregie'], decides: 'procesregie' };

  it('says with whom a point lies, and who decides when there are two', () => {
    expect(hold(EMPTY, 't2', two).split).toEqual({ t2: two });
  });

  it.each([
    ['there is one holder', { duties: ['procesregie'], decides: 'procesregie' }],
    ['the decider is no holder', { duties: ['casusregie', 'procesregie'], decides: 'anders' }],
  ])('has nobody decide when %s', (_when, holding) => {
    expect(hold(EMPTY, 't2', holding).split).toEqual({ t2: { duties: holding.duties } });
  });

  it('leaves nothing behind when nobody holds the point any more', () => {
    expect(hold(hold(EMPTY, 't2', two), 't2', { duties: [] }).split).toEqual({});
  });
});

describe('handOver', () => {
  it('keeps own words by field, and nothing of what is emptied', () => {
    const work = handOver(handOver(EMPTY, 'nieuwe', 'de jeugdarts'), 'waarom', 'Zij gaat weg.');
    expect(work.handover).toEqual({ nieuwe: 'de jeugdarts', waarom: 'Zij gaat weg.' });
    expect(handOver(work, 'nieuwe', '').handover).toEqual({ waarom: 'Zij gaat weg.' });
  });
});
