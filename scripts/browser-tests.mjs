// Runs the browser tests, and once more those of which no result came. A browser that loses its page says nothing about
// our code; a test that fails does, and is not tried again.

/** @typedef {{ passed: number, failed: number, skipped: number, unfinished: string[] }} Counts */
/** @typedef {{ code: number, counts?: Record<string, Counts> }} Outcome of one runner; no counts where it broke */

/** Adds a failure where the runner broke, or ran nothing, without a failing test that says so. */
const complete = (counts, broke) =>
  broke || counts.passed + counts.failed === 0 ? { ...counts, failed: counts.failed + 1 } : counts;

/** In `first` each unfinished file is one failure; what it did the second time comes in the place of that. */
const withRepeat = (first, again) => ({
  passed: first.passed + again.passed,
  failed: first.failed - first.unfinished.length + again.failed,
  skipped: first.skipped + again.skipped,
  unfinished: again.unfinished,
});

/**
 * The counts per browser, and which files ran twice.
 *
 * @param {string[]} browsers
 * @param {string[]} files
 * @param {(browsers: string[], files: string[]) => Promise<Outcome>} run starts a fresh runner
 * @param {(line: string) => void} say
 */
export async function browserTests(browsers, files, run, say = console.log) {
  async function attempt(names, paths) {
    const { code, counts = {} } = await run(names, paths);
    const broke = code !== 0 && !Object.values(counts).some(({ failed }) => failed > 0);
    return Object.fromEntries(Object.entries(counts).map(([name, each]) => [name, complete(each, broke)]));
  }

  const first = await attempt(browsers, files);
  /** @type {Record<string, Counts>} */
  const counts = {};
  /** @type {string[]} */
  const repeated = [];
  for (const name of browsers) {
    counts[name] = first[name] ?? { passed: 0, failed: 1, skipped: 0, unfinished: [] };
    const { unfinished } = counts[name];
    if (unfinished.length === 0) continue;
    say(`\n== Once more in ${name}, because no result came: ${unfinished.join(', ')}`);
    const again = await attempt([name], unfinished);
    if (again[name]) counts[name] = withRepeat(counts[name], again[name]);
    repeated.push(...unfinished.map((file) => `${file} (${name})`));
  }
  return { counts, repeated };
}
