import { pathText } from '@wijzer/content';
import { readChecklistJourneys, readJourneys } from '@wijzer/content/checks';
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

describe('readChecklistJourneys', () => {
  const round = { name: 'Een ronde', marks: { t1: 'ja' }, shown: 3, open: [] };
  const rounds = (rest: object) => ({ content: 'klein.json', journeys: [{ ...round, ...rest }] });

  it('reads journeys as they are written', () => {
    expect(readChecklistJourneys(rounds({}))).toEqual({ journeys: rounds({}), issues: [] });
  });

  it.each([
    [{ opens: [] }, 'unknown-key', 'journeys[0].opens', 'Bedoelde u "open"?'],
    [{ marks: { t1: 'Ja!' } }, 'wrong-format', 'journeys[0].marks.t1', undefined],
    [{ shown: undefined }, 'missing', 'journeys[0].shown', undefined],
    [{ shown: 'drie' }, 'wrong-type', 'journeys[0].shown', undefined],
    [{ shown: 2.5 }, 'wrong-type', 'journeys[0].shown', undefined],
    [{ shown: -1 }, 'too-short', 'journeys[0].shown', undefined],
    [{ split: { t1: [] } }, 'too-short', 'journeys[0].split.t1', undefined],
    [{ split: { t1: 3 } }, 'wrong-type', 'journeys[0].split.t1', undefined],
  ])('refuses %j and says where', (rest, code, path, remedy) => {
    const { journeys, issues } = readChecklistJourneys(rounds(rest));
    expect(journeys).toBeUndefined();
    expect(issues.map((each) => [each.code, pathText(each.path)])).toEqual([[code, path]]);
    if (remedy) expect(issues[0]?.remedy).toBe(remedy);
  });

  it.each([undefined, null, 'x', 3, [], JSON.parse('{"__proto__":{"content":"x"}}')])(
    'never throws: %j',
    (data) => {
      const { journeys, issues } = readChecklistJourneys(data);
      expect(journeys).toBeUndefined();
      expect(issues.length).toBeGreaterThan(0);
    },
  );
});
