// Files as a web server should not send them, under /__bad__/, for the tests of loading content.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const good = readFileSync(resolve(fileURLToPath(import.meta.url), '../small-wizard.json'), 'utf8');
const json = (change) => JSON.stringify({ ...JSON.parse(good), ...change });

const files = {
  'good.json': { body: good },
  'missing.json': { status: 404, body: 'Not found' },
  'html.json': { body: '<!doctype html><title>Inloggen</title>', type: 'html' },
  'html-as-json.json': { body: '\n<html><body>Inloggen</body></html>' },
  'cut.json': { body: good.slice(0, good.length / 2) },
  'empty.json': { body: '' },
  'bom.json': { body: `\uFEFF${good}` },
  'big.json': { body: json({ $schema: 'x'.repeat(5 * 1024 * 1024) }) },
  'deep.json': { body: '['.repeat(100_000) + ']'.repeat(100_000) },
  'deep-inside.json': { body: good.replace('{', `{ "x": ${'['.repeat(100_000)}${']'.repeat(100_000)},`) },
  'proto.json': { body: good.replace('{', '{ "__proto__": { "polluted": true },') },
  'constructor.json': { body: good.replaceAll('"wat"', '"constructor"') },
  'redirect.json': { status: 302, body: '', location: '/__bad__/good.json' },
  'utf16.json': { body: Buffer.from(`\uFEFF${good}`, 'utf16le') },
  'text.json': { body: good, type: 'text/plain' },
  'loop.json': { status: 302, body: '', location: '/__bad__/loop.json' },
  'cors.json': { body: good, headers: { 'access-control-allow-origin': '*' } },
  'broken.json': { status: 500, body: 'Nee' },
};

/** Promises a file, sends half of it, and hangs up. */
function reset(context) {
  context.respond = false;
  context.res.writeHead(200, { 'content-type': 'application/json', 'content-length': String(good.length) });
  context.res.write(good.slice(0, good.length / 2), () => context.res.destroy());
}

/** A test that needs another answer at each request stubs fetch: this server remembers what it sent for an address. */
export function badFiles(context, next) {
  if (!context.path.startsWith('/__bad__/')) return next();
  const name = context.path.slice('/__bad__/'.length);
  if (name === 'reset.json') return reset(context);
  const { status = 200, body, type = 'json', location, headers = {} } = files[name];
  context.status = status;
  context.type = type;
  context.set('cache-control', 'no-store');
  context.set(headers);
  if (location) context.set('location', location);
  context.body = body;
  return undefined;
}
