/** Runs the `wijzer` command on files that a test makes up, and catches what it prints. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { main } from '../../packages/tools/src/main.js';

/** A folder with these files, gone after the test. Anything but text or bytes is written as JSON. */
export function folder(files: Readonly<Record<string, unknown>>): string {
  const place = realpathSync(mkdtempSync(join(tmpdir(), 'wijzer-')));
  onTestFinished(() => rmSync(place, { recursive: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(place, name)), { recursive: true });
    writeFileSync(
      join(place, name),
      typeof content === 'string' || content instanceof Uint8Array
        ? content
        : JSON.stringify(content, null, 2),
    );
  }
  return place;
}

/** Exit code and lines; the place of the test's folder is left out of them. */
export function run(place: string, ...argv: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const short = (line: string) => line.replaceAll(`${place}/`, '').replaceAll(place, '.');
  const code = main(argv, { out: (line) => out.push(short(line)), err: (line) => err.push(short(line)) });
  return { code, out, err };
}
