import { describe, expect, it } from 'vitest';
import { provenBy, provenInBrowsers, provenInNode, unproven } from '../../scripts/proven.mjs';

const FILE = 'tests/elements/a.test.ts';
const inProject = (file: string) => file.replace('/project/', '');
const ran = (passed: boolean, ...names: string[]) => ({ names, passed });

describe('provenBy', () => {
  it.each([
    ['the name of a test', [ran(true, 'a widget', 'T03: goes on')], ['T03']],
    ['the name of a group', [ran(true, 'T03: a widget', 'goes on')], ['T03']],
    ['more than one requirement', [ran(true, 'T03, T12: goes on')], ['T03', 'T12']],
    ['every test of a requirement', [ran(true, 'T03: a'), ran(false, 'T03: b')], []],
    ['every test, whatever the order', [ran(false, 'T03: a'), ran(true, 'T03: b')], []],
    ['only the start of a name', [ran(true, 'goes on as T03: says'), ran(true, 'T03 goes on')], []],
  ])('looks at %s', (_, tests, ids) => {
    expect(provenBy(FILE, tests)).toEqual(ids.map((id) => `${id} ${FILE}`));
  });
});

describe('provenInNode', () => {
  it('proves nothing by a test that is skipped', () => {
    const of = (title: string, status: string) => ({ ancestorTitles: ['content'], title, status });
    const assertionResults = [of('T09: a', 'passed'), of('T28: b', 'skipped'), of('T36: c', 'failed')];
    const report = { testResults: [{ name: `/project/${FILE}`, assertionResults }] };
    expect(provenInNode(report, inProject)).toEqual([`T09 ${FILE}`]);
  });
});

describe('provenInBrowsers', () => {
  const test = (name: string, more = {}) => ({ name, passed: true, skipped: false, ...more });
  const suite = (name: string, tests: object[], suites: object[] = []) => ({ name, tests, suites });
  const session = (browser: string, testResults?: object) => ({
    browser: { name: browser },
    testFile: `/project/${FILE}`,
    testResults,
  });

  it('looks into groups inside groups, and at each browser by itself', () => {
    const inner = suite('T22: taking along', [test('prints')]);
    const whole = (more: object) =>
      suite('', [], [suite('<wijzer-toegang>', [test('T18: a', more)], [inner])]);
    expect(
      provenInBrowsers([session('X', whole({})), session('Y', whole({ skipped: true }))], inProject),
    ).toEqual({
      X: [`T18 ${FILE}`, `T22 ${FILE}`],
      Y: [`T22 ${FILE}`],
    });
  });

  it('proves nothing by a file that did not end', () => {
    expect(provenInBrowsers([session('X')], inProject)).toEqual({ X: [] });
  });
});

describe('unproven', () => {
  it('names what the page cites, with each place that does not prove it', () => {
    const cited = ['T01 a', 'T09 b', 'T10 a'];
    const proven = { Node: ['T09 b'], X: ['T01 a', 'T10 a'], Y: ['T01 a'] };
    const places = (file: string) => (file === 'b' ? ['Node'] : ['X', 'Y', 'Z']);
    expect(unproven(cited, proven, places)).toEqual(['T01 a (Z)', 'T10 a (Y)', 'T10 a (Z)']);
  });
});
