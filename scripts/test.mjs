// `npm test`: sets itself up, then types, Node tests, build, browser tests; prints the totals of what really ran.
// `npm test -- checklist` runs only the test files whose path contains a word. WIJZER_BROWSERS=chromium limits the
// browsers, WIJZER_REQUIRE_BROWSERS=1 makes a missing one a failure.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { provenInNode, unproven } from './proven.mjs';
import { ensureBuilt, ensureInstalled, inProject, requireNode, root, runModule } from './setup.mjs';
import { citedTests } from './toegang-requirements.mjs';

const nodeFolders = ['content', 'engine', 'tools', 'scripts', 'support'];
const browserFolders = ['elements', 'bundles'];
const results = resolve(root, '.cache/results');

requireNode();
await ensureInstalled();
const { firefox, howToGet, webkit } = await import('./browser.mjs');
const { browserTests } = await import('./browser-tests.mjs');

const words = process.argv.slice(2);
const chosen = (folders) =>
  folders
    .map((folder) => resolve(root, 'tests', folder))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder, { recursive: true }).map((name) => join(folder, name)))
    .map(inProject)
    .filter((file) => file.endsWith('.test.ts') && words.every((word) => file.includes(word)))
    .sort();

const nodeFiles = chosen(nodeFolders);
const browserFiles = chosen(browserFolders);
if (nodeFiles.length + browserFiles.length === 0) {
  console.error(
    words.length ? `No test file has ${words.join(' and ')} in its path.` : 'There are no test files.',
  );
  process.exit(1);
}

const rows = [];
const add = (name, { passed = 0, failed = 0, skipped = 0 }) => rows.push({ name, passed, failed, skipped });
const gate = (name, code) => add(name, code === 0 ? { passed: 1 } : { failed: 1 });
const heading = (text) => console.log(`\n== ${text}`);

const readResult = (file) => {
  const path = join(results, file);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
};

const write = (file, value) => writeFileSync(join(results, file), JSON.stringify(value, null, 2) + '\n');

function countNode(report) {
  const files = report?.testResults ?? [];
  const tests = files.flatMap((file) => file.assertionResults);
  const unloaded = files.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((t) => t.status === 'failed'),
  );
  const count = (status) => tests.filter((test) => status.includes(test.status)).length;
  return {
    passed: count(['passed']),
    failed: count(['failed']) + unloaded.length,
    skipped: count(['skipped', 'pending', 'todo', 'disabled']),
  };
}

async function types() {
  heading('Types');
  const projects = ['tsconfig.json', 'tests/tsconfig.json'];
  gate('types', await runModule('typescript/bin/tsc', ['-b', ...projects]));
}

async function nodeTests() {
  heading(`Node: ${nodeFiles.length} files`);
  const reporters = [
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${join(results, 'node.json')}`,
  ];
  const code = await runModule('vitest/vitest.mjs', ['run', ...reporters, ...nodeFiles]);
  const counts = countNode(readResult('node.json'));
  // A runner that broke, or ran nothing, is a failure of its own.
  const silent = counts.failed === 0 && (code !== 0 || counts.passed === 0);
  add('Node', silent ? { ...counts, failed: 1 } : counts);
}

async function inBrowsers() {
  const absent = [!firefox() && 'Firefox', !webkit() && 'WebKit'].filter(Boolean);
  const only = process.env.WIJZER_BROWSERS?.toLowerCase().split(',');
  const wanted = ['Chromium', 'Firefox', 'WebKit'].filter(
    (name) => !only || only.includes(name.toLowerCase()),
  );
  const expected = wanted.filter((name) => !absent.includes(name));
  heading(`Browsers (${expected.join(', ')}): ${browserFiles.length} files`);
  const run = async (browsers, files) => {
    rmSync(join(results, 'browser.json'), { force: true });
    const env = {
      WIJZER_BROWSERS: browsers.join(','),
      WIJZER_TEST_FILES: JSON.stringify(files),
    };
    const code = await runModule('@web/test-runner/dist/bin.js', [], { env });
    return { code, counts: readResult('browser.json') };
  };
  const { counts, repeated } = await browserTests(expected, browserFiles, run);
  write('browser.json', counts);
  for (const name of expected) add(name, counts[name]);
  const missing = wanted.filter((name) => absent.includes(name));
  for (const name of missing) {
    console.log(`Left out: ${name} is not installed here. ${howToGet[name]}.`);
    if (process.env.WIJZER_REQUIRE_BROWSERS) add(name, { failed: 1 });
  }
  return { missing, repeated, ran: expected };
}

/** Whether each test that docs/reference/toegang-eisen.md names ran and passed, in every browser of this run. */
function requirements(browsers) {
  heading('Requirements of Toegang');
  const node = readResult('node.json');
  const proven = { Node: node ? provenInNode(node, inProject) : [], ...readResult('proven.json') };
  const places = (file) => (nodeFiles.includes(file) ? ['Node'] : browsers);
  const lacking = unproven(citedTests(root), proven, places);
  for (const mark of lacking) console.log(`Named, and not run with success: ${mark}`);
  gate('requirements', lacking.length);
}

rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
await types();
if (nodeFiles.length) await nodeTests();
if (browserFiles.some((file) => file.startsWith('tests/bundles/'))) {
  heading('Build');
  gate('build', await ensureBuilt());
}
const nowhere = { missing: [], repeated: [], ran: [] };
const { missing, repeated, ran } = browserFiles.length ? await inBrowsers() : nowhere;
if (words.length === 0) requirements(ran);

const sum = (key) => rows.reduce((total, row) => total + row[key], 0);
const total = { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') };
write('summary.json', { ...total, rows, missing, repeated });

const line = ({ name, passed, failed, skipped }) =>
  `${name.padEnd(14)}${String(passed).padStart(7)} passed${String(failed).padStart(6)} failed` +
  (skipped ? `${String(skipped).padStart(6)} skipped` : '');
heading('Totals');
console.log([...rows, { name: 'all', ...total }].map(line).join('\n'));
if (repeated.length) console.log(`Ran twice, because no result came: ${repeated.join(', ')}.`);
if (missing.length) console.log(`Not run: ${missing.join(', ')}.`);
process.exit(total.failed ? 1 : 0);
