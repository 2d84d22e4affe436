import { pathText } from '@wijzer/content';
import { readJourneys } from '@wijzer/content/checks';
import { describe, expect, it } from 'vitest';

const journey = {
  name: 'Geld',
  answers: { wie: 'mij', thema: ['geld'], wijk: '1234' },
  path: ['wie', 'thema', 'wijk'],
  outcome: 'hulp',
  desk: 'loket',
};
const file = (rest: object) => ({ content: 'toegang.json', journeys: [{ ...journey, ...rest }] });

describe('readJourneys', () => {
  it('reads journeys as they are written', () => {
    expect(readJourneys(file({}))).toEqual({ journeys: file({}), issues: [] });
  });

  it.each([
    [{ answer: {} }, 'unknown-key', 'journeys[0].answer', 'Bedoelde u "answers"?'],
    [{ outcome: 'Hulp!' }, 'wrong-format', 'journeys[0].outcome', undefined],
    [{ path: [] }, 'too-short', 'journeys[0].path', undefined],
    [{ answers: { wie: 3 } }, 'wrong-type', 'journeys[0].answers.wie', undefined],
  ])('refuses %j and says where', (rest, code, path, remedy) => {
    const { journeys, issues } = readJourneys(file(rest));
    expect(journeys).toBeUndefined();
    expect(issues.map((each) => [each.code, pathText(each.path)])).toEqual([[code, path]]);
    if (remedy) expect(issues[0]?.remedy).toBe(remedy);
  });
});
