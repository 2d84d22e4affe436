// `npm run bench:hosting`: what one nginx with hosting/nginx.conf carries: a visit is the script and the content, beside one
// plain page of the same compressed size. Bounded, on 127.0.0.1, with the client on the same machine: compared, never
// asserted. BENCH_SECONDS is the time for each row, BENCH_CONNECTIONS the number of visitors at once.
import { randomBytes } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { Agent, get } from 'node:http';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { ensureNginx, howToGetNginx, startNginx } from '../scripts/nginx.mjs';
import { ensureBuilt, ensureInstalled, root } from '../scripts/setup.mjs';

const SECONDS = Number(process.env.BENCH_SECONDS ?? 10);
const CONNECTIONS = Number(process.env.BENCH_CONNECTIONS ?? 50);
/** The rows take turns, and the middle round counts: a machine that is busy for a moment then spoils no row. */
const ROUNDS = 5;
const MOST_VISITS = 500_000;
/** Linux counts the time of a process in hundredths of a second. */
const TICK = 10;

await ensureInstalled();
if ((await ensureBuilt()) !== 0) process.exit(1);
const nginx = ensureNginx();
if (!nginx?.brotliModule) {
  console.error(`nginx with its module for brotli is needed. ${howToGetNginx}`);
  process.exit(1);
}

/** HTML that compresses to about `size` bytes: random letters, which brotli makes a quarter smaller. */
function plainPage(size) {
  const page = (bytes) =>
    `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Hulp</title><p>${randomBytes(Math.round(bytes)).toString('base64')}`;
  const measured = brotliCompressSync(page(size)).length;
  return page(size * (size / measured));
}

/** A site as docs/how-to/zelf-hosten.md describes it, and the plain page. */
function makeSite(folder) {
  cpSync(join(root, 'dist/cdn'), join(folder, 'wijzer/1.0.0'), { recursive: true });
  mkdirSync(join(folder, 'inhoud'));
  cpSync(join(root, 'dist/cdn/content/toegang.json'), join(folder, 'inhoud/toegang.json'));
  const size = (path) => statSync(join(folder, 'wijzer/1.0.0', `${path}.br`)).size;
  const plain = plainPage(size('toegang.js') + size('content/toegang.json'));
  writeFileSync(join(folder, 'plain.html'), plain);
  writeFileSync(join(folder, 'plain.html.br'), brotliCompressSync(plain));
  writeFileSync(join(folder, 'plain.html.gz'), gzipSync(plain));
}

const script = '/wijzer/1.0.0/toegang.js';
const visits = {
  script: [script],
  'own content, compressed as it is asked for': ['/inhoud/toegang.json'],
  'content from the version folder': ['/wijzer/1.0.0/content/toegang.json'],
  'visit: script and own content': [script, '/inhoud/toegang.json'],
  'visit: script and content of the version': [script, '/wijzer/1.0.0/content/toegang.json'],
  'plain page of the same size': ['/plain.html'],
};

/** Milliseconds of processor that nginx has used; undefined where the system does not say. */
function used(pid) {
  const children = `/proc/${pid}/task/${pid}/children`;
  if (!existsSync(children)) return undefined;
  const times = readFileSync(children, 'utf8')
    .trim()
    .split(' ')
    .map((child) =>
      readFileSync(`/proc/${child}/stat`, 'utf8')
        .replace(/^.*\) /, '')
        .split(' '),
    )
    .map((fields) => Number(fields[11]) + Number(fields[12]));
  return times.reduce((sum, ticks) => sum + ticks * TICK, 0);
}

function fetchBytes(agent, port, path) {
  const headers = { 'accept-encoding': 'gzip, deflate, br' };
  return new Promise((done, fail) => {
    get({ host: '127.0.0.1', port, path, agent, headers }, (response) => {
      if (response.statusCode !== 200) fail(new Error(`${path}: ${response.statusCode}`));
      let bytes = 0;
      response.on('data', (part) => (bytes += part.length));
      response.on('end', () => done(bytes));
    }).on('error', fail);
  });
}

async function measure({ port, pid }, paths, seconds) {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const times = [];
  let bytes = 0;
  const before = used(pid);
  const client = process.cpuUsage();
  const start = performance.now();
  const end = start + seconds * 1000;
  const visitor = async () => {
    while (performance.now() < end && times.length < MOST_VISITS) {
      const began = performance.now();
      let sum = 0;
      for (const path of paths) sum += await fetchBytes(agent, port, path);
      bytes = sum;
      times.push(performance.now() - began);
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, visitor));
  const took = performance.now() - start;
  agent.destroy();
  const { user, system } = process.cpuUsage(client);
  times.sort((a, b) => a - b);
  const at = (part) => times[Math.floor(times.length * part)];
  return {
    bytes,
    visits: times.length / (took / 1000),
    median: at(0.5),
    p95: at(0.95),
    perVisit: before === undefined ? NaN : (used(pid) - before) / times.length,
    client: (user + system) / 1000 / took,
  };
}

const folder = mkdtempSync(join(tmpdir(), 'wijzer-site-'));
makeSite(folder);
const server = await startNginx(nginx, { webRoot: folder });
console.log(
  `${availableParallelism()} cores, client and server on the same machine; ${CONNECTIONS} connections, ${SECONDS} s each, in ${ROUNDS} rounds; HTTP/1.1, no TLS.\n`,
);
const line = (name, ...cells) =>
  console.log(name.padEnd(44) + cells.map((cell) => cell.padStart(11)).join(''));
line('', 'kB', 'times/s', 'requests/s', 'median ms', 'p95 ms', 'nginx ms', 'client');
try {
  const rounds = Object.fromEntries(Object.keys(visits).map((name) => [name, []]));
  for (let round = 0; round <= ROUNDS; round++) {
    for (const [name, paths] of Object.entries(visits)) {
      const found = await measure(server, paths, SECONDS / ROUNDS);
      // The first round only warms up.
      if (round > 0) rounds[name].push(found);
    }
  }
  for (const [name, paths] of Object.entries(visits)) {
    const found = rounds[name].sort((a, b) => a.visits - b.visits)[Math.floor(ROUNDS / 2)];
    line(
      name,
      (found.bytes / 1000).toFixed(1),
      found.visits.toFixed(0),
      (found.visits * paths.length).toFixed(0),
      found.median.toFixed(1),
      found.p95.toFixed(1),
      found.perVisit.toFixed(2),
      `${Math.round(found.client * 100)} %`,
    );
  }
} finally {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}
console.log(
  '\n"nginx ms": processor time of nginx each time. "client": how much of one core the client used.',
);
