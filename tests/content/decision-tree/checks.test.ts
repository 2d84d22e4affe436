import { pathText, readDecisionTree, type DecisionTree } from '@wijzer/content';
import { checkDecisionTree, decisionTreeFacts } from '@wijzer/content/checks';
import { describe, expect, it } from 'vitest';
import { casesIn } from '../../support/cases.js';
import type { Patch } from '../../support/patch.js';
import { smallTree, smallTreeContent, TREE_TODAY } from '../../support/small-tree.js';

const sorted = (issues: readonly { code: string; path: string }[]) =>
  [...issues].sort((a, b) => (a.code + a.path).localeCompare(b.code + b.path));

const found = (patch: Patch, today = TREE_TODAY) =>
  checkDecisionTree(smallTreeContent(patch), today).map(({ code, path }) => `${code} ${pathText(path)}`);

describe('checkDecisionTree', () => {
  it('has nothing to say about a good file on a day when nothing is old', () => {
    expect(found({})).toEqual([]);
  });

  it.each(casesIn(new URL('./cases/checks/', import.meta.url), smallTree))(
    '$name: finds $description',
    ({ input, issues }) => {
      const { content, issues: reading } = readDecisionTree(input);
      expect(reading).toEqual([]);
      const all = content ? checkDecisionTree(input as DecisionTree, TREE_TODAY) : [];
      expect(sorted(all.map(({ code, path }) => ({ code, path: pathText(path) })))).toEqual(sorted(issues));
    },
  );

  it('asks for no record where there is none', () => {
    expect(found({ remove: ['record'] })).toEqual([]);
  });

  it('takes an outcome at the doubt, or beside another, for reached, and judges no condition in it', () => {
    const entries = [{ text: 'x', when: { question: 'doel', is: ['x'] } }];
    const sections = [{ id: 's', title: 'S', entries }];
    expect(found({ set: { 'outcomes.2.sections': sections } })).toEqual([]);
    expect(found({ remove: ['doubt'] })).toEqual([]);
    expect(found({ remove: ['doubt', 'outcomes.1.also'] })).toEqual(['unreachable outcomes[2]']);
  });

  it('finds no fault with a way that a switch closes', () => {
    const only = { set: { 'questions.1.options.0.switch': 'proef' } };
    expect(found(only)).toEqual([]);
  });
});

describe('decisionTreeFacts', () => {
  const facts = (today: string) =>
    decisionTreeFacts(smallTreeContent(), today).map(({ code, path }) => `${code} ${pathText(path)}`);

  // Checked on 1 June: an ordinary number counts for half a year, a source for a year, and 112 forever.
  it.each([
    ['2026-11-01', []],
    ['2026-11-02', ['due-soon contacts[1].phone.checkedOn']],
    ['2026-12-02', ['overdue contacts[1].phone.checkedOn']],
    [
      '2027-06-01',
      ['overdue review.reviewBefore', 'overdue contacts[1].phone.checkedOn', 'due-soon sources[0].checkedOn'],
    ],
  ])('on %s says %j', (today, expected) => {
    expect(facts(today)).toEqual(expected);
  });
});
