import { describe, expect, it } from 'vitest';
import { browserTests, type Counts, type Outcome } from '../../scripts/browser-tests.mjs';

const counts = (passed: number, failed = 0, unfinished: string[] = []): Counts => ({
  passed,
  failed,
  skipped: 0,
  unfinished,
});

/** Runs with these outcomes in turn; gives what came of it, which runs were asked for and what was said. */
async function ran(browsers: string[], ...outcomes: Outcome[]) {
  const runs: [browsers: string[], files: string[]][] = [];
  const said: string[] = [];
  const result = await browserTests(
    browsers,
    ['a', 'b'],
    (names, files) => {
      runs.push([names, files]);
      return Promise.resolve(outcomes[runs.length - 1]!);
    },
    (line) => said.push(line),
  );
  return { ...result, runs, said: said.join('\n') };
}

describe('browserTests', () => {
  it('runs once where every file ends', async () => {
    const { counts: total, repeated, runs } = await ran(['X'], { code: 0, counts: { X: counts(5) } });
    expect(total).toEqual({ X: counts(5) });
    expect([runs, repeated]).toEqual([[[['X'], ['a', 'b']]], []]);
  });

  it('never runs a failing test again', async () => {
    const { counts: total, runs } = await ran(['X'], { code: 1, counts: { X: counts(4, 1) } });
    expect(total['X']).toEqual(counts(4, 1));
    expect(runs).toHaveLength(1);
  });

  it('runs again what did not end, in that browser only, and says so', async () => {
    const { counts: total, ...rest } = await ran(
      ['X', 'Y'],
      { code: 1, counts: { X: counts(5), Y: counts(3, 2, ['b']) } },
      { code: 0, counts: { Y: counts(2) } },
    );
    expect(rest.runs[1]).toEqual([['Y'], ['b']]);
    expect(rest.repeated).toEqual(['b (Y)']);
    expect(rest.said).toMatch(/Y.*: b$/);
    expect(total).toEqual({ X: counts(5), Y: counts(5, 1) });
  });

  it('counts what fails the second time', async () => {
    const lost = { code: 1, counts: { X: counts(3, 1, ['b']) } };
    const failing = { code: 1, counts: { X: counts(1, 1) } };
    expect((await ran(['X'], lost, failing)).counts['X']).toEqual(counts(4, 1));
  });

  it('counts as failed what does not end twice, and does not try a third time', async () => {
    const lost = { code: 1, counts: { X: counts(3, 1, ['b']) } };
    const { counts: total, runs } = await ran(['X'], lost, { code: 1, counts: { X: counts(0, 1, ['b']) } });
    expect(total['X']).toEqual(counts(3, 1, ['b']));
    expect(runs).toHaveLength(2);
  });

  it('keeps every failure when the second runner breaks', async () => {
    const lost = { code: 1, counts: { X: counts(0, 2, ['a', 'b']) } };
    expect((await ran(['X'], lost, { code: 1 })).counts['X']?.failed).toBe(2);
  });

  it('fails where a runner broke, or ran nothing, without a failing test', async () => {
    expect((await ran(['X'], { code: 1 })).counts['X']?.failed).toBe(1);
    expect((await ran(['X'], { code: 0 })).counts['X']?.failed).toBe(1);
    expect((await ran(['X'], { code: 1, counts: { X: counts(5) } })).counts['X']?.failed).toBe(1);
    expect((await ran(['X'], { code: 0, counts: { X: counts(0) } })).counts['X']?.failed).toBe(1);
  });
});
