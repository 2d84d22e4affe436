import type { Condition } from '@wijzer/content';
import { describe, expect, it } from 'vitest';
import { conditionIssues, conditionReferences } from '../../../packages/content/src/flow/conditions.js';
import { option, single } from '../../support/small-flow.js';

const when: Condition = {
  all: [{ question: 'wie', is: ['mij'] }, { not: { any: [{ question: 'wat', is: ['geld', 'huis'] }] } }],
};

describe('conditionReferences', () => {
  it('names every question with its place, however deep', () => {
    expect(conditionReferences(when, ['routes', 0, 'when'])).toEqual([
      { name: 'wie', path: ['routes', 0, 'when', 'all', 0, 'question'], lists: ['questions'] },
      {
        name: 'wat',
        path: ['routes', 0, 'when', 'all', 1, 'not', 'any', 0, 'question'],
        lists: ['questions'],
      },
    ]);
  });
});

describe('conditionIssues', () => {
  const wie = single('wie', {}, [option('mij'), option('kind')]);
  const known = (...questions: ReturnType<typeof single>[]) =>
    new Map(questions.map((question) => [question.id, question]));

  it('has nothing to say about options that exist', () => {
    expect(
      conditionIssues(known(wie, single('wat', {}, [option('geld'), option('huis')])), when, []),
    ).toEqual([]);
  });

  it('names an option that the question does not have, and the nearest one', () => {
    expect(conditionIssues(known(wie), { question: 'wie', is: ['mij', 'kin'] }, ['when'])).toMatchObject([
      { code: 'unknown-reference', path: ['when', 'is', 1], remedy: 'Bedoelde u "kind"?' },
    ]);
  });

  it('finds no option in a question that has none', () => {
    const day = { type: 'date', id: 'dag', text: 'Wanneer?' } as const;
    expect(conditionIssues(new Map([['dag', day]]), { question: 'dag', is: ['morgen'] }, [])).toMatchObject([
      { code: 'unknown-reference', path: ['is', 0] },
    ]);
  });

  it('leaves a question that is not there to who looks for names', () => {
    expect(conditionIssues(known(), { question: 'weg', is: ['ja'] }, [])).toEqual([]);
  });
});
