// `npm run bench:typing`: what a letter in a note costs in a checklist with sixty points filled in, beside a bare text area,
// in one run. Milliseconds from the input to the next frame that is painted. Compared, never asserted.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import puppeteer from 'puppeteer-core';
import { chromium } from '../scripts/browser.mjs';
import { strictCsp } from '../scripts/csp.mjs';
import { ensureBuilt, ensureInstalled } from '../scripts/setup.mjs';

const LETTERS = Number(process.env.BENCH_LETTERS ?? 200);
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 5);
const POINTS = 60;
const CPU = 4;

await ensureInstalled();
await ensureBuilt();

const read = (path) => readFileSync(new URL(path, import.meta.url));
const content = JSON.parse(read('../packages/content/examples/checklist/regie-checklist.json'));
const page = (body) =>
  `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Typen</title><body>${body}</body></html>`;
const SERVED = {
  '/plain.html': page('<label for="note">Notitie</label><textarea id="note" rows="4"></textarea>'),
  '/widget.html': page(
    '<script type="module" src="/regie-checklist.js"></script><wijzer-regie-checklist src="/content.json"></wijzer-regie-checklist>',
  ),
  '/regie-checklist.js': read('../dist/cdn/regie-checklist.js'),
  '/content.json': JSON.stringify(content),
};
const TYPES = { '.js': 'text/javascript', '.json': 'application/json', '.html': 'text/html' };

/** A file of a reader who filled in sixty points with notes, and made twelve actions. */
const saved = JSON.stringify({
  file: 'wijzer-checklist',
  version: 1,
  savedAt: '',
  content: { id: content.id, version: 1 },
  rounds: [
    {
      date: '2026-11-20',
      entries: Object.fromEntries(
        content.items.slice(0, POINTS).map(({ id }, at) => [id, { mark: 'deels', note: `Notitie ${at}` }]),
      ),
    },
  ],
  actions: Array.from({ length: 12 }, (_, at) => ({
    id: `a${at + 1}`,
    item: content.items[at].id,
    what: `Actie ${at}`,
    owner: 'wijkcoach',
    date: '2026-12-01',
    state: 'open',
  })),
});

/** Runs in the page. */
function instrument() {
  const root = () => document.querySelector('wijzer-regie-checklist')?.shadowRoot ?? document;
  const painted = () =>
    new Promise((resolve) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now());
        port2.postMessage(0);
      }),
    );
  const until = async (found) => {
    while (!found()) await painted();
  };
  window.bench = {
    async begin(saved) {
      if (root() === document) return;
      await until(() => root().querySelector('input[type=file]'));
      const input = root().querySelector('input[type=file]');
      const files = new DataTransfer();
      files.items.add(new File([saved], 'checklist.json'));
      input.files = files.files;
      input.dispatchEvent(new Event('change'));
      await until(() => root().querySelector('[part~=section]'));
      root().querySelector('[part~=section]').open = true;
      await painted();
      root().querySelector('[part~=item]').click();
      await until(() => root().querySelector('#note'));
    },
    async letter() {
      const note = root().querySelector('#note');
      const start = performance.now();
      note.value += 'a';
      note.dispatchEvent(new InputEvent('input', { bubbles: true }));
      return (await painted()) - start;
    },
  };
}

const server = createServer(({ url }, response) => {
  if (!SERVED[url]) return response.writeHead(404).end();
  response.writeHead(200, {
    'content-type': `${TYPES[extname(url)]}; charset=utf-8`,
    'content-security-policy': strictCsp(),
  });
  response.end(SERVED[url]);
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const origin = `http://127.0.0.1:${server.address().port}`;

const browser = await puppeteer.launch(await chromium());
const found = { plain: [], widget: [] };
for (let round = 0; round < ROUNDS; round++) {
  for (const kind of Object.keys(found)) {
    const tab = await browser.newPage();
    await tab.evaluateOnNewDocument(instrument);
    await (await tab.createCDPSession()).send('Emulation.setCPUThrottlingRate', { rate: CPU });
    await tab.goto(`${origin}/${kind}.html`);
    await tab.evaluate((file) => window.bench.begin(file), saved);
    for (let letter = 0; letter < LETTERS; letter++)
      found[kind].push(await tab.evaluate(() => window.bench.letter()));
    await tab.close();
  }
}
await browser.close();
server.close();

console.log(
  `Chromium, ${CPU}x slower CPU: ${ROUNDS * LETTERS} letters in a note; ${POINTS} points filled in, 12 actions.`,
);
const at = (values, part) => [...values].sort((a, b) => a - b)[Math.floor(values.length * part)].toFixed(1);
for (const [kind, values] of Object.entries(found))
  console.log(`${kind.padEnd(8)} median ${at(values, 0.5)} ms, 95th percentile ${at(values, 0.95)} ms`);
