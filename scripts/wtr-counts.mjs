// A reporter for the browser tests that says nothing and writes the true totals per browser to a JSON file, for
// scripts/test.mjs. A file that fails to load counts as one failed test.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const testsIn = (suite) => (suite ? [...suite.tests, ...suite.suites.flatMap(testsIn)] : []);

export function countsReporter(file) {
  return {
    onTestRunFinished({ sessions }) {
      const counts = {};
      for (const session of sessions) {
        const count = (counts[session.browser.name] ??= { passed: 0, failed: 0, skipped: 0 });
        const tests = testsIn(session.testResults);
        const failed = tests.filter((test) => !test.skipped && !test.passed).length;
        count.skipped += tests.filter((test) => test.skipped).length;
        count.passed += tests.filter((test) => !test.skipped && test.passed).length;
        count.failed += failed === 0 && !session.passed ? 1 : failed;
      }
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify(counts, null, 2) + '\n');
    },
  };
}
