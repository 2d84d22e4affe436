import {
  everyAnswerLeads,
  linksOf,
  optionsOf,
  questionsById,
  questionsIn,
  targetOf,
} from '@wijzer/content/links';
import type { Condition, Question } from '@wijzer/content';
import { describe, expect, it } from 'vitest';
import { flow, option, single } from '../../support/small-flow.js';

const always: Condition = { question: 'a', is: ['ja'] };
const question = single('q', { to: 'z', routes: [{ when: always, to: 'r' }] }, [
  option('ja', { to: 'x' }),
  option('nee'),
]);
const postcode = (options: object[]) =>
  ({ type: 'postcode', id: 'p', text: 'p', to: 'z', options }) as Question;

describe('optionsOf', () => {
  it('gives a question without answers to choose from no options', () => {
    expect(optionsOf({ type: 'date', id: 'd', text: 'd' })).toEqual([]);
  });
});

describe('linksOf', () => {
  it('lists answers first, then routes, then the rest, each with its place', () => {
    expect(linksOf(question)).toEqual([
      { to: 'x', option: 'ja', path: ['options', 0, 'to'] },
      { to: 'r', when: always, path: ['routes', 0, 'to'] },
      { to: 'z', path: ['to'] },
    ]);
  });

  it('leaves out ways that no answer takes', () => {
    const all = single('q', { to: 'z', routes: question.routes }, [
      option('ja', { to: 'x' }),
      option('nee', { to: 'y' }),
    ]);
    expect(linksOf(all).map(({ to }) => to)).toEqual(['x', 'y']);
  });

  it('keeps the way for postcodes that belong to no area', () => {
    expect(linksOf(postcode([option('noord', { to: 'x' })])).map(({ to }) => to)).toEqual(['x', 'z']);
  });

  it('knows that an unknown postcode counts as "weet ik niet"', () => {
    expect(
      everyAnswerLeads(
        postcode([option('noord', { to: 'x' }), option('weet-niet', { to: 'y', unsure: true })]),
      ),
    ).toBe(true);
  });
});

describe('targetOf', () => {
  it.each([
    ['an answer with its own way, before a route that holds', ['ja'], true, 'x'],
    ['a route that holds, before the rest', ['nee'], true, 'r'],
    ['the rest', ['nee'], false, 'z'],
    ['the first of several chosen answers that has a way', ['nee', 'ja'], false, 'x'],
    ['the rest for an answer it does not know', ['weg'], false, 'z'],
  ])('follows %s', (_, chosen, holds, target) => {
    expect(targetOf(question, chosen, () => holds)).toBe(target);
  });

  it('has no answer where the content has none', () => {
    expect(targetOf(single('q', {}, [option('ja')]), ['ja'], () => true)).toBeUndefined();
  });
});

describe('questionsIn', () => {
  it('finds each question in a condition with its place', () => {
    const when: Condition = {
      any: [{ question: 'a', is: ['x'] }, { not: { all: [{ question: 'b', is: ['y'] }] } }],
    };
    expect(questionsIn(when)).toEqual([
      { question: 'a', is: ['x'], path: ['any', 0] },
      { question: 'b', is: ['y'], path: ['any', 1, 'not', 'all', 0] },
    ]);
  });
});

describe('questionsById', () => {
  it('lets the first of two with the same id count', () => {
    const [first, second] = [single('a', { to: 'x' }, []), single('a', { to: 'y' }, [])];
    expect(questionsById({ ...flow({}, []), questions: [first, second] }).get('a')).toBe(first);
  });
});
