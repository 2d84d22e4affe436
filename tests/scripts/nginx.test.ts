import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { type IncomingHttpHeaders, request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkHosting } from '../../scripts/check-hosting.mjs';
import { ensureNginx, howToGetNginx, startNginx } from '../../scripts/nginx.mjs';

const nginx = ensureNginx();
if (!nginx) console.log(`SKIPPED: hosting/nginx.conf is not tried, nginx is not installed. ${howToGetNginx}`);
else if (!nginx.brotliModule)
  console.log(
    `SKIPPED: the brotli part of hosting/nginx.conf, the module is not installed. ${howToGetNginx}`,
  );

/** A release as small as it can be, with the kinds of files that dist/cdn has. */
const RELEASE = {
  'toegang.js': `export const text = '${'één script '.repeat(300)}';\n`,
  'toegang.js.map': JSON.stringify({ version: 3, sources: ['toegang.ts'], mappings: 'AAAA;'.repeat(300) }),
  'content/toegang.json': JSON.stringify({ kind: 'wizard', title: 'Hulp '.repeat(300) }),
  'wording/en.json': JSON.stringify({ next: 'Next '.repeat(300) }),
  'frame.html': '<!doctype html><title>Wijzer</title><link rel="stylesheet" href="frame.css">\n',
  'frame.css': 'body { margin: 0; }\n',
  'snippets.md': '# Op uw pagina zetten\n',
  'LICENSES.txt': 'EUPL-1.2\n',
};
const FIXED = '/wijzer/1.4.2/';
const OLD_CONTENT = JSON.stringify({ phone: '14 000', more: 'oud '.repeat(500) });
const NEW_CONTENT = JSON.stringify({ phone: '14 030', more: 'nieuw '.repeat(500) });

const sha384 = (body: Buffer | string) => `sha384-${createHash('sha384').update(body).digest('base64')}`;

function write(root: string, path: string, body: string | Buffer) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), body);
}

function writeCompressed(root: string, path: string, body: string) {
  write(root, `${path}.br`, brotliCompressSync(body));
  write(root, `${path}.gz`, gzipSync(body));
}

/** What a webmaster puts on the server, and beside it what nobody may ever see. */
function fill(root: string) {
  for (const [path, body] of Object.entries(RELEASE)) {
    write(root, `wijzer/1.4.2/${path}`, body);
    writeCompressed(root, `wijzer/1.4.2/${path}`, body);
  }
  const files = Object.entries(RELEASE).map(([path, body]) => [path, { integrity: sha384(body) }]);
  write(root, 'wijzer/1.4.2/integrity.json', JSON.stringify({ files: Object.fromEntries(files) as unknown }));
  symlinkSync('1.4.2', join(root, 'wijzer/1'));
  write(root, 'inhoud/toegang.json', NEW_CONTENT);
  writeCompressed(root, 'inhoud/toegang.json', OLD_CONTENT);
  for (const path of ['.env', '.git/config', 'wijzer/.htpasswd', 'inhoud/.toegang.json.swp', '../secret.txt'])
    write(root, path, 'secret');
  write(root, '.well-known/security.txt', 'Contact: mailto:webmaster@voorbeeld.nl\n');
}

interface Answer {
  status: number | undefined;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** Asks for exactly this path: nothing is decoded, normalised or followed on this side. */
function ask(port: number, path: string, headers: Record<string, string> = {}, method = 'GET') {
  return new Promise<Answer>((done, fail) => {
    request({ host: '127.0.0.1', port, path, headers, method, agent: false }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        done({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) });
      });
    })
      .on('error', fail)
      .end();
  });
}

type Server = Awaited<ReturnType<typeof startNginx>>;

describe.skipIf(!nginx)('hosting/nginx.conf', () => {
  let folder: string;
  let server: Server;
  const get = (path: string, headers?: Record<string, string>, method?: string) =>
    ask(server.port, path, headers, method);

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'wijzer-site-'));
    const webRoot = join(folder, 'site');
    fill(webRoot);
    server = await startNginx(nginx!, { webRoot });
  });

  afterAll(async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  describe('compression', () => {
    it.skipIf(!nginx?.brotliModule)('sends the brotli file to who takes it', async () => {
      for (const [path, text] of Object.entries(RELEASE)) {
        const { headers, body } = await get(FIXED + path, { 'accept-encoding': 'gzip, deflate, br' });
        expect(headers['content-encoding'], path).toBe('br');
        expect(brotliDecompressSync(body).toString(), path).toBe(text);
      }
    });

    it('sends the gzip file to who takes no brotli', async () => {
      for (const accepted of ['gzip', 'gzip, br;q=0']) {
        const { headers, body } = await get(`${FIXED}toegang.js`, { 'accept-encoding': accepted });
        expect(headers['content-encoding']).toBe('gzip');
        expect(gunzipSync(body).toString()).toBe(RELEASE['toegang.js']);
      }
    });

    it('sends the file itself to who takes neither', async () => {
      const { headers, body } = await get(`${FIXED}toegang.js`);
      expect(headers['content-encoding']).toBeUndefined();
      expect(body.toString()).toBe(RELEASE['toegang.js']);
    });

    it('compresses for a proxy too', async () => {
      const headers = { 'accept-encoding': 'gzip', via: '1.1 proxy' };
      for (const path of [`${FIXED}toegang.js`, '/inhoud/toegang.json'])
        expect((await get(path, headers)).headers['content-encoding'], path).toBe('gzip');
    });

    it('sends content of the municipality as it is now, though an older .br and .gz lie beside it', async () => {
      const { headers, body } = await get('/inhoud/toegang.json', { 'accept-encoding': 'gzip, br' });
      expect(headers['content-encoding']).toBe('gzip');
      expect(gunzipSync(body).toString()).toBe(NEW_CONTENT);
    });
  });

  it('sends bytes that match integrity.json, however they were compressed', async () => {
    const { body } = await get(`${FIXED}integrity.json`);
    const { files } = JSON.parse(body.toString()) as { files: Record<string, { integrity: string }> };
    expect(Object.keys(files)).toHaveLength(Object.keys(RELEASE).length);
    const decode = { br: brotliDecompressSync, gzip: gunzipSync, identity: (bytes: Buffer) => bytes };
    for (const [path, { integrity }] of Object.entries(files)) {
      for (const accepted of ['br', 'gzip', 'identity']) {
        const answer = await get(FIXED + path, { 'accept-encoding': accepted });
        const encoding = (answer.headers['content-encoding'] ?? 'identity') as keyof typeof decode;
        expect(sha384(decode[encoding](answer.body)), `${path} ${accepted}`).toBe(integrity);
      }
    }
  });

  it('names the type of every kind of file', async () => {
    const types = {
      [`${FIXED}toegang.js`]: 'text/javascript; charset=utf-8',
      [`${FIXED}toegang.js.map`]: 'application/json; charset=utf-8',
      [`${FIXED}content/toegang.json`]: 'application/json; charset=utf-8',
      [`${FIXED}wording/en.json`]: 'application/json; charset=utf-8',
      [`${FIXED}frame.html`]: 'text/html; charset=utf-8',
      [`${FIXED}frame.css`]: 'text/css; charset=utf-8',
      [`${FIXED}snippets.md`]: 'text/markdown; charset=utf-8',
      [`${FIXED}LICENSES.txt`]: 'text/plain; charset=utf-8',
      '/inhoud/toegang.json': 'application/json; charset=utf-8',
    };
    for (const [path, type] of Object.entries(types)) {
      for (const accepted of ['br', 'gzip', 'identity']) {
        const { headers } = await get(path, { 'accept-encoding': accepted });
        expect(headers['content-type'], `${path} ${accepted}`).toBe(type);
      }
    }
  });

  describe('caching', () => {
    const forEver = 'public, max-age=31536000, immutable';
    const fiveMinutes = 'public, max-age=300';
    const cacheOf = async (path: string, headers?: Record<string, string>) =>
      (await get(path, headers)).headers['cache-control'];

    it('lets a file in a version folder be kept for a year', async () => {
      for (const path of Object.keys(RELEASE)) expect(await cacheOf(FIXED + path), path).toBe(forEver);
    });

    it('lets the moving version and the content of the municipality be kept for five minutes', async () => {
      expect(await cacheOf('/wijzer/1/toegang.js')).toBe(fiveMinutes);
      expect(await cacheOf('/inhoud/toegang.json')).toBe(fiveMinutes);
    });

    it('lets no error be kept, not even in a version folder', async () => {
      for (const path of [`${FIXED}missing.js`, '/wijzer/9.9.9/toegang.js', '/inhoud/missing.json']) {
        const { status, headers } = await get(path);
        expect([status, headers['cache-control']], path).toEqual([404, 'no-cache']);
      }
    });

    it('answers 304 without a body to who has the file already', async () => {
      for (const path of [`${FIXED}toegang.js`, '/wijzer/1/toegang.js', '/inhoud/toegang.json']) {
        for (const accepted of ['br', 'gzip', 'identity']) {
          const first = await get(path, { 'accept-encoding': accepted });
          const again = await get(path, {
            'accept-encoding': accepted,
            'if-none-match': first.headers.etag!,
          });
          expect([again.status, again.body.length], `${path} ${accepted}`).toEqual([304, 0]);
          expect(again.headers['cache-control'], path).toBe(first.headers['cache-control']);
        }
      }
    });

    it('answers with the file to who has an older one', async () => {
      const { status } = await get('/inhoud/toegang.json', { 'if-none-match': '"older"' });
      expect(status).toBe(200);
    });
  });

  it('opens every answer to other websites, and lets no browser guess a type', async () => {
    const { etag } = (await get(`${FIXED}toegang.js`)).headers;
    const answers = {
      200: await get(`${FIXED}toegang.js`, { origin: 'https://www.voorbeeld.nl' }),
      206: await get(`${FIXED}toegang.js`, { range: 'bytes=0-9' }),
      304: await get(`${FIXED}toegang.js`, { 'if-none-match': etag! }),
      400: await get('/../secret.txt'),
      404: await get(`${FIXED}missing.js`),
      405: await get(`${FIXED}toegang.js`, {}, 'POST'),
    };
    for (const [status, { status: given, headers }] of Object.entries(answers)) {
      expect(given).toBe(Number(status));
      expect(headers, status).toMatchObject({
        'access-control-allow-origin': '*',
        'cross-origin-resource-policy': 'cross-origin',
        'x-content-type-options': 'nosniff',
        vary: 'Accept-Encoding',
      });
      expect(headers, status).not.toHaveProperty('set-cookie');
      // frame.html must be able to stand in a frame of another website.
      expect(headers, status).not.toHaveProperty('x-frame-options');
    }
  });

  it('shows no list of files', async () => {
    for (const path of ['/', '/wijzer', '/wijzer/', FIXED, `${FIXED}content/`, '/inhoud/']) {
      const { status, body } = await get(path);
      expect(status, path).toBe(404);
      expect(body.toString(), path).not.toContain('toegang');
    }
  });

  it('shows no file whose name begins with a dot, nor one in such a folder', async () => {
    const paths = ['/.env', '/.git/config', '/wijzer/.htpasswd', '/inhoud/.toegang.json.swp', '/%2eenv'];
    for (const path of paths) expect((await get(path)).status, path).toBe(404);
  });

  it('shows /.well-known/, which certificates need', async () => {
    expect((await get('/.well-known/security.txt')).status).toBe(200);
  });

  it('shows nothing outside its folder', async () => {
    const paths = ['/../secret.txt', '/wijzer/../../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt'];
    for (const path of paths) {
      const { status, body } = await get(path);
      expect(status, path).toBe(400);
      expect(body.toString(), path).not.toBe('secret');
    }
  });

  it('can be read, not written', async () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS']) {
      const { status, headers } = await get(`${FIXED}toegang.js`, {}, method);
      expect([status, headers.allow], method).toEqual([405, 'GET, HEAD']);
    }
    const head = await get(`${FIXED}toegang.js`, { 'accept-encoding': 'gzip' }, 'HEAD');
    expect([head.status, head.headers['content-encoding'], head.body.length]).toEqual([200, 'gzip', 0]);
  });

  it('has nothing wrong in the eyes of the check that webmasters get', async () => {
    for (const folder of [FIXED, '/wijzer/1/']) {
      const { files, findings } = await checkHosting(`http://127.0.0.1:${server.port}${folder}`);
      expect(findings, folder).toEqual([]);
      expect(files).toBe(Object.keys(RELEASE).length);
    }
  });

  it('works without the module for brotli, once its one line is taken out', async () => {
    const bare = await startNginx(nginx!, { webRoot: join(folder, 'site'), brotli: false });
    const accept = { 'accept-encoding': 'gzip, br' };
    const script = await ask(bare.port, `${FIXED}toegang.js`, accept);
    const content = await ask(bare.port, '/inhoud/toegang.json', accept);
    await bare.stop();
    expect(script.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(script.body).toString()).toBe(RELEASE['toegang.js']);
    expect(gunzipSync(content.body).toString()).toBe(NEW_CONTENT);
  });

  it('writes down no address of a visitor', async () => {
    const visits = [
      FIXED,
      `${FIXED}toegang.js`,
      `${FIXED}missing.js`,
      '/.env',
      '/../secret.txt',
      '/inhoud/x',
    ];
    for (const path of visits)
      await get(path, { 'user-agent': 'visitor', referer: 'https://www.voorbeeld.nl/' });
    await get(`${FIXED}toegang.js`, {}, 'POST');
    expect(server.logs()).toBe('');
  });
});
