// A small static file server on node:http, used by `npm start`, the tests and the bench: no dependency, because it
// must run before anything is installed, and because only a server of our own sends a real CSP header.
import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, resolve, sep } from 'node:path';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

const stats = (path) => statSync(path, { throwIfNoEntry: false });

/** The file that a request path means, or null. Never leaves the root, never shows a dot file. */
export function locate(roots, pathname) {
  let path;
  try {
    path = decodeURIComponent(pathname);
  } catch {
    return null;
  }
  if (path.includes('\0') || path.includes('\\') || path.split('/').some((part) => part.startsWith('.')))
    return null;
  const prefix = Object.keys(roots)
    .filter((start) => path.startsWith(start))
    .sort((a, b) => b.length - a.length)[0];
  if (!prefix) return null;
  const root = resolve(roots[prefix]);
  const file = join(root, normalize(path.slice(prefix.length)));
  return file === root || file.startsWith(root + sep) ? file : null;
}

/** The compressed copy that the build put beside a file, if the browser takes it. */
function encoded(file, accepted) {
  for (const [encoding, ending] of [
    ['br', '.br'],
    ['gzip', '.gz'],
  ]) {
    if (
      new RegExp(`\\b${encoding}\\b(?!;\\s*q=0(?:\\.0*)?(?:,|$))`).test(accepted) &&
      stats(file + ending)?.isFile()
    ) {
      return { encoding, path: file + ending };
    }
  }
  return { path: file };
}

function handle(request, response, { roots, headers, redirects }) {
  const end = (status, extra = {}, text = '') => {
    response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', ...headers, ...extra });
    response.end(request.method === 'HEAD' ? undefined : text);
  };
  if (request.method !== 'GET' && request.method !== 'HEAD') return end(405, { allow: 'GET, HEAD' });
  const pathname = request.url.split(/[?#]/)[0].replace(/^\/+/, '/');
  const target = redirects[pathname] ?? (roots[`${pathname}/`] && `${pathname}/`);
  if (target) return end(302, { location: target });

  let file = locate(roots, pathname);
  if (file && stats(file)?.isDirectory()) {
    if (!pathname.endsWith('/')) return end(302, { location: `${pathname}/` });
    file = join(file, 'index.html');
  }
  if (!file || !stats(file)?.isFile()) return end(404, {}, `404: ${pathname}\n`);

  const { encoding, path } = encoded(file, request.headers['accept-encoding'] ?? '');
  response.writeHead(200, {
    'content-type': types[extname(file)] ?? 'application/octet-stream',
    'content-length': stats(path).size,
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-cache',
    vary: 'accept-encoding',
    ...(encoding && { 'content-encoding': encoding }),
    ...headers,
  });
  if (request.method === 'HEAD') return response.end();
  createReadStream(path)
    .on('error', () => response.destroy())
    .pipe(response);
}

/**
 * Serves folders on 127.0.0.1: `roots` maps a path prefix ('/demo/') to a folder, `headers` go with every answer,
 * `redirects` maps one path to another. With `nextFree` a taken port is followed by the next. Port 0 takes any.
 */
export function serve({ roots, port = 0, headers = {}, redirects = {}, nextFree = false }) {
  const server = createServer((request, response) =>
    handle(request, response, { roots, headers, redirects }),
  );
  return new Promise((done, fail) => {
    let current = port;
    server.on('error', (error) => {
      if (error.code !== 'EADDRINUSE' || !nextFree || current >= port + 100) return fail(error);
      current += 1;
      server.listen(current, '127.0.0.1');
    });
    server.on('listening', () => {
      const address = `http://127.0.0.1:${server.address().port}`;
      const close = () => {
        server.closeAllConnections();
        return new Promise((closed) => server.close(closed));
      };
      done({ address, port: server.address().port, close });
    });
    server.listen(current, '127.0.0.1');
  });
}
