import { answer, change, goTo, previous, reset, resolve, START } from '@wijzer/engine';
import { describe, expect, it } from 'vitest';
import { flow } from '../../support/small-flow.js';

const some = flow({ a: 'b', b: { ja: 'c', nee: 'x' }, c: { ja: 'x', nee: 'y' } }, ['x', 'y']);
const done = { answers: { a: 'ja', b: 'ja', c: 'nee' } };

describe('answer', () => {
  it('goes on to the next question and leaves the old state as it was', () => {
    const state = Object.freeze({ answers: Object.freeze({}) });
    expect(answer(some, state, 'a', 'ja')).toEqual({ answers: { a: 'ja' }, at: 'b' });
  });

  it('keeps later answers when an earlier one changes', () => {
    const changed = answer(some, { ...done, at: 'b' }, 'b', 'nee');
    expect(changed.answers).toEqual({ a: 'ja', b: 'nee', c: 'nee' });
    expect(resolve(some, changed).outcome).toBe('x');
  });

  it('shows the next question again, also when it was answered before', () => {
    expect(answer(some, { ...done, at: 'a' }, 'a', 'nee').at).toBe('b');
  });

  it('comes to the outcome after the last question', () => {
    expect(resolve(some, answer(some, { answers: { a: 'ja', b: 'ja' } }, 'c', 'ja')).outcome).toBe('x');
  });
});

describe('change', () => {
  it('comes back to the outcome after one changed answer', () => {
    const changing = change(some, done, 'a');
    expect(resolve(some, changing).current).toBe('a');
    expect(resolve(some, answer(some, changing, 'a', 'nee')).outcome).toBe('y');
  });

  it('comes back to the question where the reader was', () => {
    const changing = change(some, { answers: { a: 'ja', b: 'ja' } }, 'a');
    expect(resolve(some, answer(some, changing, 'a', 'nee')).current).toBe('c');
  });

  it('goes to the end of the new path when that no longer passes there', () => {
    const changing = change(some, { answers: { a: 'ja', b: 'ja' } }, 'b');
    expect(resolve(some, answer(some, changing, 'b', 'nee')).outcome).toBe('x');
  });
});

describe('goTo', () => {
  it('shows a question of the path and forgets nothing', () => {
    expect(goTo(done, 'b')).toEqual({ ...done, at: 'b' });
  });
});

describe('previous', () => {
  it.each([
    ['the first question', START, undefined],
    ['the second question', { answers: { a: 'ja' } }, 'a'],
    ['an earlier question that was asked for', { ...done, at: 'b' }, 'a'],
    ['the outcome', done, 'c'],
  ])('is one question back from %s', (_, state, question) => {
    expect(previous(some, state)).toBe(question);
  });
});

describe('reset', () => {
  it('forgets every answer', () => {
    expect(reset()).toEqual({ answers: {} });
  });
});
