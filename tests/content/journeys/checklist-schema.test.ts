import { describe, expect, it } from 'vitest';
import {
  checklistJourney,
  checklistJourneys,
} from '../../../packages/content/src/journeys/checklist-schema.js';

const least = { name: 'Een ronde', marks: {}, shown: 3, open: [] };
const accepts = (rest: object) => checklistJourney.safeParse({ ...least, ...rest }).success;

describe('a journey through a checklist', () => {
  it.each([
    [{}],
    [{ party: 'regisseur', scope: 'casus' }],
    [{ marks: { t1: 'ja', constructor: 'nee' }, open: ['constructor'] }],
    [{ split: { t1: ['casusregie'] }, nobody: [], two: ['t2'] }],
    [{ shown: 0 }],
  ])('may hold %j', (rest) => {
    expect(accepts(rest)).toBe(true);
  });

  it.each([
    [{ name: ' ' }],
    [{ party: '' }],
    [{ scope: ['casus'] }],
    [{ marks: undefined }],
    [{ marks: { 'T 1': 'ja' } }],
    [{ marks: { t1: ['ja'] } }],
    [{ split: { t1: [] } }],
    [{ split: { t1: 'casusregie' } }],
    [{ shown: undefined }],
    [{ shown: -1 }],
    [{ shown: 2.5 }],
    [{ shown: '3' }],
    [{ open: undefined }],
    [{ open: 't1' }],
    [{ nobody: ['T1'] }],
    [{ two: 2 }],
    [{ score: 7 }],
  ])('may not hold %j', (rest) => {
    expect(accepts(rest)).toBe(false);
  });
});

describe('a file of them', () => {
  it('names its content and has at least one', () => {
    const file = { content: 'klein.json', journeys: [least] };
    const good = [file, { ...file, $schema: 'x' }];
    const bad = [
      { ...file, content: '' },
      { ...file, journeys: [] },
      { ...file, journey: least },
    ];
    expect(good.map((each) => checklistJourneys.safeParse(each).success)).toEqual([true, true]);
    expect(bad.map((each) => checklistJourneys.safeParse(each).success)).toEqual([false, false, false]);
  });
});
