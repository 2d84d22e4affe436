// `npm run bench`: the built widget beside a hand-written plain page that does the same task, in one run: bytes, first
// question, choose → next painted, heap. Figures are compared, never asserted: a busy machine must not fail a test.
import { brotliCompressSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import puppeteer from 'puppeteer-core';
import { chromium } from '../scripts/browser.mjs';
import { strictCsp } from '../scripts/csp.mjs';
import { ensureBuilt, ensureInstalled } from '../scripts/setup.mjs';
import { flowOf } from './flow.mjs';

const COUNTS = [40, 1_000, 10_000];
/** The pages take turns, so that a machine that slows down for a minute slows down all of them. */
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 5);
const LOADS = Number(process.env.BENCH_LOADS ?? 3);
const STEPS = Number(process.env.BENCH_STEPS ?? 25);
const CPU = 4;
/** A slow line, as browsers' own tools define slow 4G. */
const LINE = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 };

await ensureInstalled();
await ensureBuilt();

const read = (path) => readFileSync(new URL(path, import.meta.url));
const FILES = {
  plain: { '/': 'plain/index.html', '/plain.js': 'plain/plain.js', '/plain.css': 'plain/plain.css' },
  widget: { '/': 'widget/index.html', '/dist/cdn/toegang.js': '../dist/cdn/toegang.js' },
  hinted: { '/': 'widget/hinted.html', '/dist/cdn/toegang.js': '../dist/cdn/toegang.js' },
};
const TYPES = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.html': 'text/html',
};

/** Serves one page with its files in memory, compressed, under the strict policy. */
async function serve(kind, count) {
  const served = Object.fromEntries(Object.entries(FILES[kind]).map(([url, path]) => [url, read(path)]));
  served['/content.json'] = Buffer.from(JSON.stringify(flowOf(count)));
  const packed = Object.fromEntries(
    Object.entries(served).map(([url, body]) => [url, brotliCompressSync(body)]),
  );
  const server = createServer(({ url }, response) => {
    if (!packed[url]) return response.writeHead(404).end();
    response.writeHead(200, {
      'content-type': `${TYPES[extname(url) || '.html']}; charset=utf-8`,
      'content-encoding': 'br',
      'content-length': packed[url].length,
      'content-security-policy': strictCsp(),
    });
    response.end(packed[url]);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  const bytes = Object.entries(packed).reduce(
    (sum, [url, body]) => sum + (url === '/content.json' ? 0 : body.length),
    0,
  );
  return {
    address: `http://127.0.0.1:${port}/`,
    bytes,
    content: packed['/content.json'].length,
    close: () => server.close(),
  };
}

/** Runs in the page. Finds controls in the widget's root or in the page itself, and waits for the next paint. */
function instrument() {
  const root = () => document.querySelector('wijzer-toegang')?.shadowRoot ?? document;
  const words = (element) =>
    [...element.querySelectorAll('slot')]
      .flatMap((slot) => slot.assignedNodes())
      .map((node) => node.textContent)
      .join('') || element.textContent;
  /** When the first frame that shows it has been painted. Asked before each frame, so that neither page waits for one more. */
  const painted = (ready) =>
    new Promise((resolve) => {
      const look = () => {
        if (!ready()) return requestAnimationFrame(look);
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now());
        port2.postMessage(0);
      };
      requestAnimationFrame(look);
    });
  const button = (text) =>
    [...root().querySelectorAll('button')].find((element) => words(element).trim() === text);
  const heading = () => words(root().querySelector('#heading') ?? document.createElement('i')).trim();
  window.bench = {
    /** Milliseconds from navigation until the first question is on the screen. */
    async firstQuestion() {
      await painted(() => button('Beginnen'));
      button('Beginnen').click();
      return painted(() => root().querySelector('input[type=radio]'));
    },
    /** Milliseconds from choosing and pressing on until the next question is painted. */
    async step(answer) {
      const before = heading();
      const start = performance.now();
      root().querySelectorAll('input[type=radio]')[answer].click();
      button('Verder').click();
      return (await painted(() => heading() !== before)) - start;
    },
    async back() {
      const before = heading();
      button('Terug').click();
      await painted(() => heading() !== before);
    },
  };
}

const sorted = (values) => [...values].sort((a, b) => a - b);
const median = (values) => sorted(values)[Math.floor(values.length / 2)];
const p95 = (values) => sorted(values)[Math.min(values.length - 1, Math.floor(values.length * 0.95))];

/** One round: loads over the slow line, then steps and heap on a page that is loaded. */
async function measure(browser, address, found) {
  for (let load = 0; load < LOADS; load++) {
    const page = await prepared(browser, true);
    await page.goto(address, { waitUntil: 'domcontentloaded' });
    found.first.push(await page.evaluate(() => window.bench.firstQuestion()));
    await page.close();
  }
  const page = await prepared(browser, false);
  await page.goto(address);
  await page.evaluate(() => window.bench.firstQuestion());
  found.heap.push(await heapOf(page));
  for (let step = 0; step < STEPS; step++) {
    found.step.push(await page.evaluate((answer) => window.bench.step(answer), step % 3));
    await page.evaluate(() => window.bench.back());
  }
  found.worn.push(await heapOf(page));
  await page.close();
}

async function heapOf(page) {
  const client = await page.createCDPSession();
  await client.send('HeapProfiler.collectGarbage');
  const { usedSize } = await client.send('Runtime.getHeapUsage');
  return usedSize / 1e6;
}

async function prepared(browser, slowLine) {
  const page = await browser.newPage();
  await page.setViewport({ width: 360, height: 740 });
  await page.setCacheEnabled(false);
  await page.evaluateOnNewDocument(instrument);
  const client = await page.createCDPSession();
  await client.send('Emulation.setCPUThrottlingRate', { rate: CPU });
  if (slowLine) {
    await client.send('Network.enable');
    await client.send('Network.emulateNetworkConditions', LINE);
  }
  return page;
}

const browser = await puppeteer.launch({ ...(await chromium()), protocolTimeout: 60_000 });
console.log(
  `Chromium, ${CPU}x slower CPU; first question over ${LINE.latency} ms and ${(LINE.downloadThroughput * 8) / 1e6} Mbit/s;`,
);
console.log(
  `median of ${ROUNDS * LOADS} loads, median and 95th percentile of ${ROUNDS * STEPS} steps; heap at the first question and after the steps.`,
);
console.log(
  'Bytes are brotli, without the content. "hinted": the page also names its content in a preload hint.\n',
);

const FIGURES = {
  'first (ms)': ({ first }) => median(first),
  'step (ms)': ({ step }) => median(step),
  'p95 (ms)': ({ step }) => p95(step),
  'heap (MB)': ({ heap }) => median(heap),
  'worn (MB)': ({ worn }) => median(worn),
};
const row = (...cells) =>
  console.log(
    cells.map((cell, at) => (at < 2 ? String(cell).padEnd(10) : String(cell).padStart(12))).join(''),
  );

row('questions', 'page', 'bytes', 'content', ...Object.keys(FIGURES));
for (const count of COUNTS) {
  const servers = {};
  const found = {};
  for (const kind of Object.keys(FILES)) {
    servers[kind] = await serve(kind, count);
    found[kind] = { first: [], step: [], heap: [], worn: [] };
  }
  for (let round = 0; round < ROUNDS; round++) {
    for (const [kind, { address }] of Object.entries(servers)) await measure(browser, address, found[kind]);
  }
  const plain = Object.values(FIGURES).map((of) => of(found.plain));
  for (const [kind, { bytes, content }] of Object.entries(servers)) {
    const figures = Object.values(FIGURES).map((of) => of(found[kind]));
    row(count, kind, bytes, content, ...figures.map((figure, at) => figure.toFixed(at < 3 ? 0 : 2)));
    if (kind !== 'plain')
      row('', '  ratio', '', '', ...figures.map((figure, at) => (figure / plain[at]).toFixed(2)));
    servers[kind].close();
  }
}
await browser.close();
