// `npm start`: installs and builds what is missing, then serves the demo pages with the built files, under the
// strictest CSP as a real header. Port: PORT or --port, else 8080, else the next free one.
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { strictCsp } from './csp.mjs';
import { ensureBuilt, ensureInstalled, requireNode, root } from './setup.mjs';
import { serve } from './static-server.mjs';
import { themes } from './themes.mjs';

requireNode();
const { values } = parseArgs({ options: { port: { type: 'string' } } });
const asked = Number(values.port ?? process.env.PORT ?? 8080);
if (!Number.isInteger(asked) || asked < 0 || asked > 65535) {
  console.error(`Not a port number: ${values.port ?? process.env.PORT}`);
  process.exit(2);
}

await ensureInstalled();
if ((await ensureBuilt()) !== 0) {
  console.error('The build failed; see above.');
  process.exit(1);
}

const { address, port } = await serve({
  roots: {
    '/demo/': resolve(root, 'demo'),
    '/dist/cdn/': resolve(root, 'dist/cdn'),
    ...themes,
  },
  redirects: { '/': '/demo/' },
  headers: { 'content-security-policy': strictCsp() },
  port: asked,
  nextFree: true,
});
if (asked !== 0 && port !== asked) console.log(`Port ${asked} is taken.`);
console.log(`\nWijzer demo: ${address}/demo/  (Ctrl+C stops)`);
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(0));
