// A screen of X that nobody sees, and what is drawn on it. WebKitGTK's own WebDriver never answers when it is asked for a
// picture; its window is on this screen, so the screen can tell.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const WIDTH = 1280;
const HEIGHT = 1024;

/** Fields of an XWD file, by their place among the 32 bits numbers at its start. */
const FIELDS = { headerSize: 0, bytesPerLine: 12, colours: 19 };

/** The pixels of an XWD file of 24 bits deep, as red, green, blue, and a byte that says nothing. */
export function pixelsOf(file) {
  const field = (name) => file.readUInt32BE(4 * FIELDS[name]);
  const start = field('headerSize') + 12 * field('colours');
  const data = new Uint8Array(4 * WIDTH * HEIGHT);
  for (let y = 0; y < HEIGHT; y += 1)
    for (let x = 0; x < WIDTH; x += 1) {
      const from = start + y * field('bytesPerLine') + 4 * x;
      data.set([file[from + 2], file[from + 1], file[from], 255], 4 * (y * WIDTH + x));
    }
  return { data, channels: 4, width: WIDTH, height: HEIGHT };
}

/** Starts one with the program Xvfb; `display` is its name (":1"). */
export async function virtualScreen(xvfb) {
  const folder = mkdtempSync(join(tmpdir(), 'wijzer-screen-'));
  const child = spawn(
    xvfb,
    ['-displayfd', '3', '-screen', '0', `${WIDTH}x${HEIGHT}x24`, '-nolisten', 'tcp', '-fbdir', folder],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  );
  const number = await new Promise((done, fail) => {
    child.stdio[3].once('data', (data) => done(String(data).trim()));
    child.once('error', fail);
    child.once('exit', () => fail(new Error('Xvfb did not start')));
  });
  return {
    display: `:${number}`,
    pixels: () => pixelsOf(readFileSync(join(folder, 'Xvfb_screen0'))),
    kill() {
      child.kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
