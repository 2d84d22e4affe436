import { pathText, readDilemmas, type Dilemmas } from '@wijzer/content';
import { checkDilemmas, dilemmasFacts } from '@wijzer/content/checks';
import { describe, expect, it } from 'vitest';
import { casesIn } from '../../support/cases.js';
import type { Patch } from '../../support/patch.js';
import { DILEMMAS_TODAY, smallDilemmas, smallDilemmasContent } from '../../support/small-dilemmas.js';

const sorted = (issues: readonly { code: string; path: string }[]) =>
  [...issues].sort((a, b) => (a.code + a.path).localeCompare(b.code + b.path));

const found = (patch: Patch, check = checkDilemmas) =>
  check(smallDilemmasContent(patch), DILEMMAS_TODAY).map(({ code, path }) => `${code} ${pathText(path)}`);

describe('checkDilemmas', () => {
  it('has nothing to say about a good file on a day when nothing is old', () => {
    expect(found({})).toEqual([]);
  });

  it.each(casesIn(new URL('./cases/checks/', import.meta.url), smallDilemmas))(
    '$name: finds $description',
    ({ input, issues }) => {
      const { content, issues: reading } = readDilemmas(input);
      expect(reading).toEqual([]);
      const all = content ? checkDilemmas(input as Dilemmas, DILEMMAS_TODAY) : [];
      expect(sorted(all.map(({ code, path }) => ({ code, path: pathText(path) })))).toEqual(sorted(issues));
    },
  );
});

describe('dilemmasFacts', () => {
  it('says nothing of what may be missing because it was left out', () => {
    const patch = { set: { 'dilemmas.0.role': 'leraar', 'sources.0.certainty': 'C' } };
    expect(found(patch, dilemmasFacts)).toEqual(['unsure-fact sources[0].certainty']);
  });
});
