import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../scripts/setup.mjs';
import { countSessions } from '../../scripts/wtr-counts.mjs';

const passed = { passed: true, skipped: false };
const failed = { passed: false, skipped: false };
const skipped = { passed: false, skipped: true };

const session = (browser: string, more: object) => ({
  browser: { name: browser },
  testFile: resolve(root, 'tests/elements/a.test.ts'),
  ...more,
});
const suite = (tests: object[], suites: object[] = []) => ({ tests, suites });

describe('countSessions', () => {
  it('counts the tests of every browser, in suites inside suites', () => {
    const testResults = suite([passed], [suite([failed, skipped], [suite([passed])])]);
    const sessions = [
      session('X', { passed: false, testResults }),
      session('X', { passed: true, testResults: suite([passed]) }),
      session('Y', { passed: true, testResults: suite([skipped]) }),
    ];
    expect(countSessions(sessions)).toEqual({
      X: { passed: 3, failed: 1, skipped: 1, unfinished: [] },
      Y: { passed: 0, failed: 0, skipped: 1, unfinished: [] },
    });
  });

  it('counts a file that does not load as one failure, which is not unfinished', () => {
    expect(countSessions([session('X', { passed: false, testResults: suite([]) })])['X']).toEqual({
      passed: 0,
      failed: 1,
      skipped: 0,
      unfinished: [],
    });
  });

  it('counts a session without results as one failure, and names its file', () => {
    expect(
      countSessions([session('X', { errors: [{ message: 'The browser disconnected.' }] })])['X'],
    ).toEqual({ passed: 0, failed: 1, skipped: 0, unfinished: ['tests/elements/a.test.ts'] });
  });
});
