// A reporter for the browser tests that says nothing and writes the true totals per browser to a JSON file, for
// scripts/browser-tests.mjs. A file that fails to load, or ends without a result, counts as one failed test. Beside it,
// in proven.json, which requirements the run proved.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { provenInBrowsers } from './proven.mjs';
import { inProject } from './setup.mjs';

const testsIn = (suite) => (suite ? [...suite.tests, ...suite.suites.flatMap(testsIn)] : []);

/**
 * Totals per browser, and its `unfinished` files. Even a file that cannot load sends its results, without tests in
 * them. Where there are none at all, the browser or its page went away, never came, or got stuck.
 *
 * @returns {Record<string, import('./browser-tests.mjs').Counts>}
 */
export function countSessions(sessions) {
  const counts = {};
  for (const session of sessions) {
    const count = (counts[session.browser.name] ??= { passed: 0, failed: 0, skipped: 0, unfinished: [] });
    const tests = testsIn(session.testResults);
    const failed = tests.filter((test) => !test.skipped && !test.passed).length;
    count.skipped += tests.filter((test) => test.skipped).length;
    count.passed += tests.filter((test) => !test.skipped && test.passed).length;
    count.failed += failed === 0 && !session.passed ? 1 : failed;
    if (!session.testResults) count.unfinished.push(inProject(session.testFile));
  }
  return counts;
}

const write = (file, value) => writeFileSync(file, JSON.stringify(value, null, 2) + '\n');

/** Files that run once more add to what the others proved: scripts/test.mjs begins with an empty folder. */
function addProven(file, sessions) {
  const proven = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  for (const [browser, marks] of Object.entries(provenInBrowsers(sessions, inProject)))
    proven[browser] = [...new Set([...(proven[browser] ?? []), ...marks])];
  write(file, proven);
}

export function countsReporter(file) {
  return {
    onTestRunFinished({ sessions }) {
      mkdirSync(dirname(file), { recursive: true });
      write(file, countSessions(sessions));
      addProven(join(dirname(file), 'proven.json'), sessions);
    },
  };
}
