import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { webkitLauncher } from '../../scripts/webkit-launcher.mjs';

/**
 * A driver without a browser, as strict as WebKitWebDriver: it has one window and refuses a second. An address with
 * "slow" in it takes a while, and after "crash" its window never comes back nor closes.
 */
const DRIVER = `#!${process.execPath}
const { appendFileSync } = require('node:fs');
const { createServer } = require('node:http');
const log = (line) => appendFileSync(__dirname + '/log', process.pid + ' ' + line + '\\n');
let open = false;
let crashed = false;
createServer(async (request, response) => {
  const answer = (code, value) => response.writeHead(code).end(JSON.stringify({ value }));
  let text = '';
  for await (const part of request) text += part;
  if (request.url === '/status') return answer(200, {});
  if (request.url === '/session') {
    if (open) return answer(500, { message: 'Maximum number of active sessions' });
    open = true;
    log('window');
    return answer(200, { sessionId: 's' });
  }
  if (crashed) return answer(500, { message: 'The window crashed' });
  if (request.url.endsWith('/url')) {
    const { url } = JSON.parse(text);
    if (url.includes('slow')) await new Promise((done) => setTimeout(done, 200));
    log('page ' + url);
    crashed = url.includes('crash');
  }
  answer(200, {});
}).listen(Number(process.argv[2].slice('--port='.length)), '127.0.0.1');
`;

describe.skipIf(process.platform === 'win32')('webkitLauncher', () => {
  let folder: string;
  let launcher: ReturnType<typeof webkitLauncher>;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'driver-'));
    const driver = join(folder, 'driver.cjs');
    writeFileSync(driver, DRIVER);
    chmodSync(driver, 0o755);
    launcher = webkitLauncher({ driver, binary: 'none', xvfb: undefined });
    await launcher.initialize();
  });

  afterEach(async () => {
    await launcher.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const log = () =>
    readFileSync(join(folder, 'log'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => /^(\d+) (.*)$/.exec(line)!.slice(1) as [pid: string, what: string]);
  const did = () => log().map(([, what]) => what);

  async function show(id: string) {
    await launcher.startSession(id, id);
    await launcher.stopSession(id);
  }

  it('shows every file in the same window', async () => {
    await show('one');
    await show('two');
    expect(did()).toEqual(['window', 'page one', 'page two']);
  });

  it('lets a file end before its page has loaded, and the next one wait for that', async () => {
    const started = launcher.startSession('slow', 'slow');
    expect(launcher.isActive('slow')).toBe(true);
    await launcher.stopSession('slow');
    await show('next');
    await started;
    expect(did()).toEqual(['window', 'page slow', 'page next']);
  });

  it('goes on with a new driver when the window crashed, and ends the old one', async () => {
    await show('crash');
    await show('next');
    expect(did()).toEqual(['window', 'page crash', 'window', 'page next']);
    const [[old] = [], , [fresh] = []] = log();
    expect(old).not.toBe(fresh);
    await expect.poll(() => runs(Number(old))).toBe(false);
    expect(runs(Number(fresh))).toBe(true);
  });
});

function runs(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
