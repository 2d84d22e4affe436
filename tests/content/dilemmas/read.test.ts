import { LIMITS, pathText, readDilemmas } from '@wijzer/content';
import { describe, expect, it } from 'vitest';
import type { Patch } from '../../support/patch.js';
import { smallDilemmas } from '../../support/small-dilemmas.js';

const found = (patch: Patch) =>
  readDilemmas(smallDilemmas(patch)).issues.map(({ code, path }) => `${code} ${pathText(path)}`);

describe('readDilemmas', () => {
  it('has nothing to say about a good file', () => {
    expect(readDilemmas(smallDilemmas())).toEqual({ content: smallDilemmas(), issues: [] });
  });

  it.each<[string, Patch, string[]]>([
    ['another kind', { set: { kind: 'dilemma' } }, ['wrong-kind kind']],
    ['a newer version', { set: { version: LIMITS.formatVersion + 1 } }, ['newer-version version']],
    ['a role that nobody has', { set: { 'dilemmas.0.role': 'art' } }, ['unknown-reference dilemmas[0].role']],
    [
      'a station off the wheel',
      { set: { 'dilemmas.0.station': 'werk' } },
      ['unknown-reference dilemmas[0].station'],
    ],
    [
      'a source that nobody wrote',
      { set: { 'dilemmas.0.sources': ['wit'] } },
      ['unknown-reference dilemmas[0].sources[0]'],
    ],
    ['the same name twice', { set: { 'dilemmas.1.id': 'd1' } }, ['duplicate-id dilemmas[1].id']],
    [
      'the same choice twice',
      { set: { 'dilemmas.0.choices.1.id': 'zwijgen' } },
      ['duplicate-id dilemmas[0].choices[1].id'],
    ],
    ['a misspelt key', { set: { 'dilemmas.0.tittle': 'x' } }, ['unknown-key dilemmas[0].tittle']],
  ])('names %s', (_what, patch, issues) => {
    expect(found(patch)).toEqual(issues);
  });

  it('lets one bad dilemma not take the others with it', () => {
    const { content, issues } = readDilemmas(smallDilemmas({ remove: ['dilemmas.1.direction'] }));
    expect(content?.dilemmas.map(({ id }) => id)).toEqual(['d1', 'd3']);
    expect(issues.map(({ code, path }) => `${code} ${pathText(path)}`)).toEqual([
      'missing dilemmas[1].direction',
    ]);
  });

  it('tells who looks further where something was left out', () => {
    let judged: boolean | undefined;
    readDilemmas(smallDilemmas({ remove: ['dilemmas.1.direction'] }), (_content, whole) => {
      judged = whole;
      return [];
    });
    expect(judged).toBe(false);
  });

  it.each([undefined, null, 'tekst', 42, [], {}])('never throws: %j', (data) => {
    expect(readDilemmas(data).content).toBeUndefined();
  });
});
