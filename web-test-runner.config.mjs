// Browser tests: Chromium always, Firefox and WebKit where they are installed. `npm test` starts this with the files it
// chose in WIJZER_TEST_FILES; started by hand (`npx wtr`) it takes them all.
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { chromium, firefox, webkit } from './scripts/browser.mjs';
import { withFreshHistory } from './scripts/fresh-history.mjs';
import { webkitLauncher } from './scripts/webkit-launcher.mjs';
import { countsReporter } from './scripts/wtr-counts.mjs';
import { badFiles } from './tests/support/bad-files.mjs';
import { houseStyles, pictures } from './scripts/wtr-pictures.mjs';
import { accessibilityTree, forcedColors, hostPages, keys, oneFile } from './scripts/wtr-plugins.mjs';

const only = process.env.WIJZER_BROWSERS?.toLowerCase().split(',');
const wanted = (name) => !only || only.includes(name);

// Debian's Chromium has one active tab, and keys go to the active tab: one test page at a time.
const concurrency = 1;
const named = (launcher, name) => Object.assign(launcher, { name });
const launchers = {
  chromium: async () =>
    named(withFreshHistory(chromeLauncher({ launchOptions: await chromium(), concurrency })), 'Chromium'),
  firefox: () =>
    firefox() && named(chromeLauncher({ puppeteer, launchOptions: firefox(), concurrency }), 'Firefox'),
  webkit: () => webkit() && webkitLauncher(webkit()),
};

const browsers = [];
for (const [name, launcher] of Object.entries(launchers)) {
  const browser = wanted(name) && (await launcher());
  if (browser) browsers.push(browser);
}

export default {
  files: process.env.WIJZER_TEST_FILES
    ? JSON.parse(process.env.WIJZER_TEST_FILES)
    : ['tests/elements/**/*.test.ts', 'tests/bundles/**/*.test.ts'],
  browsers,
  concurrency,
  nodeResolve: { exportConditions: ['source', 'development'] },
  plugins: [
    // This plugin does not follow `extends`, so it reads the file that holds the flags. A target would take the
    // attribute from imports of JSON.
    esbuildPlugin({ ts: true, target: 'esnext', tsconfig: './tsconfig.base.json' }),
    oneFile('zod/mini'),
    accessibilityTree,
    keys,
    forcedColors,
    pictures,
  ],
  middleware: [hostPages, houseStyles, badFiles],
  filterBrowserLogs: ({ args }) => !/Lit is in dev mode|Multiple versions of Lit/.test(String(args[0])),
  // Real keys on a busy machine sometimes go astray: in CI such a test may try again, at a desk it may not.
  testFramework: { config: { timeout: 20_000, retries: process.env.CI ? 2 : 0 } },
  browserStartTimeout: 120_000,
  testsStartTimeout: 60_000,
  // Twice the longest file: the keyboard walk of every role of the decision tree.
  testsFinishTimeout: 240_000,
  reporters: [defaultReporter({ reportTestProgress: false }), countsReporter('.cache/results/browser.json')],
};
