import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { folder } from '../support/run-wijzer.js';
import { smallWizard, TODAY } from '../support/small-wizard.js';

const made = mkdtempSync(join(tmpdir(), 'wijzer-'));
const program = join(made, 'wijzer.mjs');

type Stream = 'stdout' | 'stderr';

/** The command as a process of its own. Of the streams in `left`, the reader went away at once. */
async function check(file: string, ...left: Stream[]) {
  const child = spawn(process.execPath, [program, 'check', file, '--date', TODAY], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const)
    if (left.includes(stream)) child[stream].destroy();
    else child[stream].on('data', (chunk) => (said[stream] += String(chunk)));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, ...said };
}

const fileOf = (content: unknown) => join(folder({ 'a.json': content }), 'a.json');

describe('the command in a terminal', () => {
  beforeAll(() =>
    build({
      entryPoints: [fileURLToPath(new URL('../../packages/tools/src/wijzer.ts', import.meta.url))],
      outfile: program,
      bundle: true,
      platform: 'node',
      format: 'esm',
      conditions: ['source'],
      mainFields: ['module', 'main'],
      logLevel: 'error',
    }),
  );
  afterAll(() => {
    rmSync(made, { recursive: true });
  });

  it('writes lines and ends with its code', async () => {
    expect(await check(fileOf(smallWizard()))).toEqual({
      code: 0,
      stdout: '1 bestand bekeken: geen fouten.\n',
      stderr: '',
    });
  });

  it.each([
    ['of what is in order', {}, 0],
    ['of what is wrong', { title: '' }, 1],
  ])('ends quietly when its reader goes away, with the code %s', async (_, set, code) => {
    expect(await check(fileOf(smallWizard({ set })), 'stdout')).toEqual({ code, stdout: '', stderr: '' });
  });

  it('ends quietly when nobody reads why it cannot work either', async () => {
    expect(await check(join(made, 'gone.json'), 'stdout', 'stderr')).toMatchObject({ code: 2 });
  });
});
