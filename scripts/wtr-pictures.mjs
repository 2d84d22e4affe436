// Server side of the picture tests: takes pictures of what a browser shows, puts those of one screen beside each other on
// a sheet, and compares the sheet with the one that is kept. Each browser has its own. Client side:
// tests/support/pictures.ts.
//
// WIJZER_KEEP_PICTURES=1 keeps the sheets as they are now.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, extname, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { decode } from 'fast-png';
import { beside, compare, fromPng, partOf, toPng } from './picture-sheet.mjs';
import { root } from './setup.mjs';
import { locate } from './static-server.mjs';
import { themes } from './themes.mjs';

const kept = 'tests/bundles/pictures/kept';
/** Not in the repository: what a test saw, and where that differs from what is kept. */
const seen = '.cache/pictures';

/** On the screen of WebKit a page is drawn a moment after it is laid out: until two looks see the same. */
async function onScreen(browser, part) {
  let before;
  for (;;) {
    const now = partOf(browser.pixels(), part);
    if (before && Buffer.compare(now.colours, before.colours) === 0) return now;
    before = now;
    await setTimeout(60);
  }
}

function write(file, sheet) {
  const path = resolve(root, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, toPng(sheet));
}

/** By session: the pictures since its last sheet. */
const taken = new Map();

/**
 * `wijzer-picture`: adds the top left `width` x `height` pixels of the page to the sheet of this test. `bar` is the height
 * of what the window has above the page.
 */
async function picture(session, { width, height, bar }) {
  const { browser, id } = session;
  const part =
    browser.type === 'webkit'
      ? await onScreen(browser, { width, height, top: bar })
      : partOf(decode(await browser.getPage(id).screenshot()), { width, height, top: 0 });
  taken.set(session.id, [...(taken.get(session.id) ?? []), part]);
  return true;
}

/** `wijzer-sheet`: compares the pictures taken since the last sheet with the kept sheet of this name, each for itself. */
function sheet(session, { name }) {
  const all = taken.get(session.id) ?? [];
  taken.delete(session.id);
  const now = beside(all);
  const path = `${session.browser.name.toLowerCase()}/${name}`;
  const file = `${kept}/${path}.png`;
  write(process.env.WIJZER_KEEP_PICTURES ? file : `${seen}/${path}.png`, now);
  if (!existsSync(resolve(root, file))) return { missing: file };
  const { differences, marks } = compare(now, fromPng(readFileSync(resolve(root, file))), all.length);
  write(`${seen}/${path}-differs.png`, marks);
  return { differences };
}

export const pictures = {
  name: 'wijzer-pictures',
  async executeCommand({ command, payload, session }) {
    if (command === 'wijzer-picture') return picture(session, payload);
    if (command === 'wijzer-sheet') return sheet(session, payload);
    return undefined;
  },
};

/** The demo's addresses of themes, which are in packages. */
export function houseStyles(context, next) {
  const file = context.path.startsWith('/themes/') && locate(themes, context.path);
  if (!file || !existsSync(file)) return next();
  context.body = readFileSync(file);
  context.type = extname(file);
  return undefined;
}
