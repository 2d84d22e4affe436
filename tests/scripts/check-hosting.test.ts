import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { type AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { checkHosting } from '../../scripts/check-hosting.mjs';

const SCRIPT = `export const text = '${'één script '.repeat(300)}';\n`;
const CONTENT = JSON.stringify({ kind: 'wizard', title: 'Hulp '.repeat(300) });
const sha384 = (body: string) => `sha384-${createHash('sha384').update(body).digest('base64')}`;
const INTEGRITY = JSON.stringify({
  files: {
    'toegang.js': { integrity: sha384(SCRIPT) },
    'content/toegang.json': { integrity: sha384(CONTENT) },
  },
});

interface Stored {
  status?: number;
  headers: Record<string, string>;
  body: string | Buffer;
}
/** The command as a webmaster runs it: what it prints, and its exit code. */
function run(...args: string[]) {
  const command = fileURLToPath(new URL('../../scripts/check-hosting.mjs', import.meta.url));
  return new Promise<{ code: number | null; text: string }>((done) => {
    const child = execFile(process.execPath, [command, ...args], (_, stdout, stderr) => {
      done({ code: child.exitCode, text: stdout + stderr });
    });
  });
}

/** What a host answers; `undefined` is a file that is not there. */
type Host = (path: string, request: IncomingMessage) => Stored | undefined;

const ALWAYS = { 'access-control-allow-origin': '*', 'x-content-type-options': 'nosniff' };
const FIXED = { ...ALWAYS, 'cache-control': 'public, max-age=31536000, immutable' };
const JS = { 'content-type': 'text/javascript; charset=utf-8' };
const JSON_TYPE = { 'content-type': 'application/json' };

/** A bucket as docs/how-to/zelf-hosten.md fills it: the plain files, each with its headers, and nothing negotiated. */
const bucket: Host = (path) =>
  ({
    'integrity.json': { headers: { ...FIXED, ...JSON_TYPE }, body: INTEGRITY },
    'toegang.js': { headers: { ...FIXED, ...JS }, body: SCRIPT },
    'content/toegang.json': { headers: { ...FIXED, ...JSON_TYPE }, body: CONTENT },
  })[path];

/** A CDN that compresses what the host behind it sends. */
const compressing =
  (behind: Host): Host =>
  (path, request) => {
    const stored = behind(path, request);
    if (!stored || request.headers['accept-encoding'] === 'identity') return stored;
    const headers = { ...stored.headers, 'content-encoding': 'br', vary: 'Accept-Encoding' };
    return { headers, body: brotliCompressSync(stored.body) };
  };
const cdn = compressing(bucket);

/** The CDN, but for the script it answers otherwise. */
const withScript =
  (change: (stored: Stored) => Stored): Host =>
  (path, request) => {
    const stored = cdn(path, request);
    return stored && path === 'toegang.js' ? change(stored) : stored;
  };

const withHeader = (name: string, value: string) =>
  withScript((stored) => ({ ...stored, headers: { ...stored.headers, [name]: value } }));

const without = (name: string) =>
  withScript((stored) => ({
    ...stored,
    headers: Object.fromEntries(Object.entries(stored.headers).filter(([key]) => key !== name)),
  }));

describe('checkHosting', () => {
  let server: Server | undefined;

  afterEach(() => {
    server?.closeAllConnections();
    server?.close();
  });

  async function serve(host: Host, folder: string) {
    server = createServer((request, response) => {
      const stored = host(request.url!.slice(folder.length), request);
      const { status, headers, body } = stored ?? { status: 404, headers: ALWAYS, body: 'Not found' };
      response.writeHead(status ?? 200, headers).end(body);
    });
    await new Promise<void>((done) => server!.listen(0, '127.0.0.1', done));
    const { port } = server.address() as AddressInfo;
    return `http://127.0.0.1:${port}${folder}`;
  }

  const check = async (host: Host, { folder = '/wijzer/1.4.2/', sameSite = false } = {}) =>
    checkHosting(await serve(host, folder), { sameSite });

  it('has nothing to say of a CDN that does what the how-to asks', async () => {
    expect(await check(cdn)).toEqual({ files: 2, findings: [] });
  });

  it('has only advice for a bucket without a CDN', async () => {
    const { findings } = await check(bucket);
    expect(findings).toMatchObject([
      {
        level: 'advies',
        what: 'het bestand wordt niet kleiner gemaakt',
        files: ['toegang.js', 'content/toegang.json'],
      },
    ]);
  });

  const brotli = brotliCompressSync(SCRIPT);
  const traps: Record<string, [Host, 'fout' | 'advies', RegExp]> = {
    'a file that is not there': [
      (path, r) => (path === 'toegang.js' ? undefined : cdn(path, r)),
      'fout',
      /404/,
    ],
    'a file that somebody changed': [
      compressing((path, request) => {
        const stored = bucket(path, request);
        return stored && path === 'toegang.js' ? { ...stored, body: SCRIPT.trim() } : stored;
      }),
      'fout',
      /anders dan in integrity\.json/,
    ],
    'a .br under the plain name without Content-Encoding': [
      withScript(() => ({ headers: { ...FIXED, ...JS }, body: brotli })),
      'fout',
      /anders dan in integrity\.json/,
    ],
    'a .br under the plain name for everybody': [
      withScript(() => ({ headers: { ...FIXED, ...JS, 'content-encoding': 'br' }, body: brotli })),
      'fout',
      /altijd als br/,
    ],
    'a .gz under the plain name for everybody': [
      withScript(() => ({
        headers: { ...FIXED, ...JS, 'content-encoding': 'gzip' },
        body: gzipSync(SCRIPT),
      })),
      'advies',
      /altijd als gzip/,
    ],
    'bytes that cannot be unpacked': [
      withScript((stored) => (stored.headers['content-encoding'] ? { ...stored, body: SCRIPT } : stored)),
      'fout',
      /anders dan in integrity\.json/,
    ],
    'a script with a type that browsers refuse': [
      withHeader('content-type', 'binary/octet-stream'),
      'fout',
      /binary\/octet-stream/,
    ],
    'no CORS': [without('access-control-allow-origin'), 'fout', /Access-Control-Allow-Origin: ontbreekt/],
    'CORS for one other website': [
      withHeader('access-control-allow-origin', 'https://elders.nl'),
      'fout',
      /elders\.nl/,
    ],
    'a cookie': [withHeader('set-cookie', 'id=1'), 'fout', /cookie/],
    'no nosniff': [without('x-content-type-options'), 'advies', /type raden/],
    'a version folder that is kept for an hour': [
      withHeader('cache-control', 'max-age=3600'),
      'advies',
      /vaker op dan nodig/,
    ],
    'compression without Vary': [without('vary'), 'advies', /verkeerde vorm/],
    'a page in place of a 404': [
      (path, request) => cdn(path, request) ?? { headers: ALWAYS, body: '<!doctype html>' },
      'fout',
      /geeft antwoord 200 in plaats van 404/,
    ],
    'an error that is kept for a year': [
      (path, request) => cdn(path, request) ?? { status: 404, headers: FIXED, body: '' },
      'advies',
      /bewaren een fout lang/,
    ],
    'a list of the folder': [
      (path, request) => (path ? cdn(path, request) : { headers: ALWAYS, body: 'integrity.json' }),
      'advies',
      /lijst van de bestanden/,
    ],
  };

  it.each(Object.entries(traps))('sees %s', async (_, [host, level, what]) => {
    const { findings } = await check(host);
    expect(findings).toHaveLength(1);
    expect(findings[0]!.level).toBe(level);
    expect(findings[0]!.what).toMatch(what);
  });

  it('wants a short time for a folder that moves on to the next version', async () => {
    const { findings } = await check(cdn, { folder: '/wijzer/1/' });
    expect(findings).toMatchObject([{ level: 'fout', files: ['toegang.js', 'content/toegang.json'] }]);
    expect(findings[0]!.remedy).toContain('max-age=300');
  });

  it('does not ask for CORS where the pages stand at the same address', async () => {
    const { findings } = await check(without('access-control-allow-origin'), { sameSite: true });
    expect(findings).toEqual([]);
  });

  it('says what to do when there is no release at the address', async () => {
    const { files, findings } = await check(() => undefined);
    expect(files).toBe(0);
    expect(findings).toMatchObject([{ level: 'fout', what: 'niet te lezen: antwoord 404' }]);
  });

  it('prints place, reason and remedy, and fails only for what does not work', async () => {
    const address = await serve(without('access-control-allow-origin'), '/wijzer/1.4.2/');
    const strict = await run(address);
    expect(strict.code).toBe(1);
    expect(strict.text).toMatch(/^fout: toegang\.js: een pagina op een ander adres mag dit niet laden/);
    expect(strict.text).toContain('    Stuur Access-Control-Allow-Origin: *');
    expect(strict.text).toContain('2 bestanden bekeken: 1 fout, 0 advies.');
    expect((await run(address, '--zelfde-adres')).code).toBe(0);
  });

  it('asks for an address', async () => {
    const { code, text } = await run('wijzer');
    expect(code).toBe(2);
    expect(text).toContain('Geef het adres van een map');
  });
});
