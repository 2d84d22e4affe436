// `npm run check`: everything that can be wrong without running the widgets. Each step runs, also after a failure, so
// that one run shows all there is to do.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { describeElements, root, run, runModule } from './setup.mjs';

const examples = 'packages/content/examples';
const wijzer = (command, ...flags) =>
  run(process.execPath, ['packages/tools/dist/wijzer.js', command, examples, ...flags]);

const steps = {
  // First, because the stories import what it writes.
  manifest: describeElements,
  types: () => runModule('typescript/bin/tsc', ['-b', 'tsconfig.json', 'tests', 'stories']),
  eslint: () => runModule('eslint/bin/eslint.js', ['.', '--max-warnings', '0']),
  stylelint: () => runModule('stylelint/bin/stylelint.mjs', ['packages/elements/src/**/*.styles.ts']),
  prettier: () => runModule('prettier/bin/prettier.cjs', ['--check', '--log-level', 'warn', '.']),
  workspace: () => run(process.execPath, ['scripts/check-workspace.mjs']),
  content: () => wijzer('check', '--taal'),
  journeys: () => wijzer('paths'),
};
// Files that are made by a command must equal what the command makes now.
for (const generator of ['reference', 'pictograms']) {
  const file = `scripts/${generator}.mjs`;
  if (existsSync(resolve(root, file))) steps[generator] = () => run(process.execPath, [file, '--check']);
}

const failed = [];
for (const [name, step] of Object.entries(steps)) {
  console.log(`\n== ${name}`);
  if ((await step()) !== 0) failed.push(name);
}
const count = Object.keys(steps).length;
console.log(failed.length ? `\nNot in order: ${failed.join(', ')}` : `\nAll ${count} checks passed`);
process.exit(failed.length ? 1 : 0);
