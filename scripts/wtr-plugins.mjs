// Server side of what the browser tests need beyond the test runner: real keys and clicks in all three engines,
// forced colours in Chromium, and pages served exactly as a strict host serves them.
import { readFileSync, statSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import { buildSync } from 'esbuild';
import { strictCsp } from './csp.mjs';
import { root } from './setup.mjs';
import { locate } from './static-server.mjs';

/** WebDriver names keys by private code points. */
const webdriverKeys = {
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  Backspace: '\uE003',
  Delete: '\uE017',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

const pause = 20; // a press shorter than this is now and then lost by WebKitGTK

function keyActions(keys) {
  const values = keys.map((key) => webdriverKeys[key] ?? key);
  const down = values.map((value) => ({ type: 'keyDown', value }));
  const up = [...values].reverse().map((value) => ({ type: 'keyUp', value }));
  return [...down, { type: 'pause', duration: pause }, ...up];
}

async function inWebkit({ browser }, { press, type, click, tap }) {
  const at = click ?? tap; // WebKitGTK makes a mouse of every finger
  if (at) {
    const move = {
      type: 'pointerMove',
      duration: 0,
      origin: 'viewport',
      x: Math.round(at.x),
      y: Math.round(at.y),
    };
    const actions = [
      move,
      { type: 'pointerDown', button: 0 },
      { type: 'pause', duration: pause },
      { type: 'pointerUp', button: 0 },
    ];
    return browser.perform([{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }]);
  }
  const actions = press ? keyActions(press.split('+')) : [...type].flatMap((letter) => keyActions([letter]));
  return browser.perform([{ type: 'key', id: 'keyboard', actions }]);
}

async function inPuppeteer({ browser, id }, { press, type, click, tap }) {
  const page = browser.getPage(id);
  if (tap) return page.touchscreen.tap(tap.x, tap.y);
  if (click) return page.mouse.click(click.x, click.y);
  if (type !== undefined) return page.keyboard.type(type);
  // Firefox knows the space bar only by its character.
  const keys = press.split('+').map((key) => (key === 'Space' ? ' ' : key));
  const last = keys.pop();
  for (const key of keys) await page.keyboard.down(key);
  await page.keyboard.press(last);
  for (const key of keys.reverse()) await page.keyboard.up(key);
}

/**
 * `wijzer-keys`: { press: 'Shift+Tab' }, { type: 'text' }, { click: { x, y } } or { tap: { x, y } }.
 * Client side: tests/support/keys.ts.
 */
export const keys = {
  name: 'wijzer-keys',
  async executeCommand({ command, payload, session }) {
    if (command !== 'wijzer-keys') return undefined;
    await (session.browser.type === 'webkit' ? inWebkit(session, payload) : inPuppeteer(session, payload));
    return true;
  },
};

/** `forced-colors`: 'active' or 'none', in Chromium only; puppeteer itself does not pass this feature on. */
export const forcedColors = {
  name: 'forced-colors',
  async executeCommand({ command, payload, session }) {
    if (command !== 'forced-colors') return undefined;
    const client = await session.browser.getPage(session.id).createCDPSession();
    await client.send('Emulation.setEmulatedMedia', {
      features: [{ name: 'forced-colors', value: payload }],
    });
    return true;
  },
};

/** `accessibility-tree`: all that Chromium tells assistive technology, groups included; a11ySnapshot leaves those out. */
export const accessibilityTree = {
  name: 'accessibility-tree',
  executeCommand({ command, session }) {
    if (command !== 'accessibility-tree') return undefined;
    return session.browser.getPage(session.id).accessibility.snapshot({ interestingOnly: false });
  },
};

/**
 * Packages of very many modules, each served as one file: `zod/mini` brings some ninety, and every test file of every
 * browser would fetch them one by one.
 */
export function oneFile(...names) {
  const folder = '/.cache/one-file';
  for (const name of names) {
    const outfile = resolve(root, `.${folder}/${name}.js`);
    buildSync({
      entryPoints: [name],
      absWorkingDir: resolve(root, 'packages/content'),
      bundle: true,
      format: 'esm',
      outfile,
    });
  }
  return {
    name: 'one-file',
    resolveImport: ({ source }) => (names.includes(source) ? `${folder}/${source}.js` : undefined),
  };
}

const pages = resolve(root, 'tests/bundles/pages');
const cdn = resolve(root, 'dist/cdn');
/** The headers that each host sends. */
const hosts = {
  bare: {},
  csp: { 'content-security-policy': strictCsp({ frameAncestors: "'self'" }) },
  notypes: {
    'content-security-policy': strictCsp({ frameAncestors: "'self'", trustedTypes: "'none'" }),
  },
  sealed: {
    'content-security-policy': strictCsp({ frameAncestors: "'self'" }),
    'permissions-policy': [
      'clipboard-read',
      'clipboard-write',
      'web-share',
      'fullscreen',
      'autoplay',
      'storage-access',
    ]
      .map((feature) => `${feature}=()`)
      .join(', '),
    'cross-origin-embedder-policy': 'require-corp',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  },
  open: { 'access-control-allow-origin': '*' },
};
const roots = Object.fromEntries(
  Object.keys(hosts).flatMap((host) => [
    [`/__${host}__/`, pages],
    [`/__${host}__/cdn/`, cdn],
  ]),
);

/**
 * Hosts for the built files, byte for byte, to open in a frame: /__csp__/ sends the strict policy, /__notypes__/ the
 * same without any Trusted Types policy, /__sealed__/ the strict one and every other lock there is, /__open__/ lets other
 * websites read its files, /__bare__/ sends nothing. Under each, cdn/ is dist/cdn and the rest is
 * tests/bundles/pages. A middleware, because a plugin comes too late.
 */
export function hostPages(context, next) {
  const host = /^\/__(\w+)__\//.exec(context.path)?.[1];
  if (!host || !(host in hosts)) return next();
  context.set(hosts[host]);
  const file = locate(roots, context.path);
  if (!file || !statSync(file, { throwIfNoEntry: false })?.isFile()) {
    context.status = 404;
    return undefined;
  }
  context.set('cache-control', 'no-store');
  context.body = readFileSync(file);
  context.type = extname(file);
  return undefined;
}
