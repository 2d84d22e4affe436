// `npm run size`: the size gate. Prints what each bundle weighs and of which parts, and fails when one is over budget.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { root } from './setup.mjs';

/** Bytes of brotli at quality 11: all that a page needs for its first question, except the content. */
const budgets = {
  // The design asks for 20,000; docs/decisions/0005-size-of-toegang.md says what the rest is for.
  'toegang.js': 34_000,
  // The issue asks for 24,000; docs/decisions/0011-size-of-kiezen-en-delen.md says what the rest is for.
  'kiezen-en-delen.js': 36_100,
  // The issue asks for 20,000; docs/decisions/0013-size-of-regie-checklist.md says what the rest is for.
  'regie-checklist.js': 36_100,
  // For who may only use a frame: the page in it, and what gives it its height.
  'frame.js': 1_000,
  'frame-host.js': 500,
  // For a webmaster, on the day before: mostly sentences.
  'self-test.js': 5_000,
  // Opt-in listeners: what counts a visit must weigh next to nothing beside it.
  'statistics-matomo.js': 1_000,
  'statistics-piwik-pro.js': 1_000,
  'statistics-siteimprove.js': 1_000,
  // The design asks for 40,000; the same decision says why not.
  'wijzer.js': 61_300,
};

const cdn = resolve(root, 'dist/cdn');
const bundles = existsSync(cdn) ? readdirSync(cdn).filter((file) => file.endsWith('.js')) : [];
const number = (value) => value.toLocaleString('en').padStart(9);
const problems = [];

for (const file of Object.keys(budgets)) {
  if (!bundles.includes(file)) problems.push(`${file} is not there; run npm run build`);
}

for (const file of bundles) {
  const raw = readFileSync(resolve(cdn, file));
  const brotli = brotliCompressSync(raw).length;
  const budget = budgets[file];
  if (!budget) problems.push(`${file} has no budget; give it one in scripts/size.mjs`);
  else if (brotli > budget) problems.push(`${file} is ${brotli - budget} bytes over its budget of ${budget}`);

  const of = budget ? ` of ${number(budget).trim()} (${((100 * brotli) / budget).toFixed(1)} %)` : '';
  console.log(
    `\n${file}: brotli ${number(brotli).trim()}${of}, gzip ${gzipSync(raw, { level: 9 }).length}, raw ${raw.length}`,
  );
  const report = resolve(root, `dist/parts/${file.replace('.js', '.json')}`);
  if (!existsSync(report)) continue;
  const parts = Object.entries(JSON.parse(readFileSync(report, 'utf8')).parts).sort((a, b) => b[1] - a[1]);
  const total = parts.reduce((sum, [, bytes]) => sum + bytes, 0);
  console.log(`  ${'part'.padEnd(24)} minified  brotli, estimated by share`);
  for (const [part, bytes] of parts) {
    const share = bytes / total;
    console.log(
      `  ${part.padEnd(22)}${number(bytes)} ${number(Math.round(brotli * share))} ${(100 * share).toFixed(1).padStart(6)} %`,
    );
  }
}

if (problems.length) {
  console.error('\n' + problems.join('\n'));
  process.exit(1);
}
