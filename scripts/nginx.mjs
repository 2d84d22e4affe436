// Starts Debian's nginx with hosting/nginx.conf, for the test of that file and for `npm run bench:hosting`: in a folder of
// its own, on a free port of 127.0.0.1, as whoever runs it.
import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort, startServer } from './server-process.mjs';

export const configuration = fileURLToPath(new URL('../hosting/nginx.conf', import.meta.url));

const packages = ['nginx', 'libnginx-mod-http-brotli-static'];
export const howToGetNginx = `Debian: apt-get install ${packages.join(' ')}`;

const runs = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** The program and, where installed, the module that serves .br files; undefined without nginx. */
export function findNginx() {
  // /usr/sbin is not on the path of an ordinary user.
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];
  const program = folders.map((folder) => join(folder, 'nginx')).find(runs);
  if (!program) return undefined;
  const { stderr } = spawnSync(program, ['-V'], { encoding: 'utf8' });
  const [, modules = '/usr/lib/nginx/modules'] = /--modules-path=(\S+)/.exec(stderr) ?? [];
  const brotliModule = join(modules, 'ngx_http_brotli_static_module.so');
  return { program, brotliModule: existsSync(brotliModule) ? brotliModule : undefined };
}

/** Like findNginx, but in CI as root on Debian it installs what is missing, as .ci/run does for browsers. */
export function ensureNginx() {
  const found = findNginx();
  if (found?.brotliModule) return found;
  if (!process.env.CI || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return found;
  console.log(`Installing ${packages.join(' ')} …`);
  // With this run level the package does not start a server of its own on port 80.
  const options = {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' },
    stdio: 'pipe',
  };
  try {
    execFileSync('apt-get', ['update', '-qq'], options);
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], options);
  } catch (error) {
    console.log(
      `apt-get failed: ${String(error.stderr || error.message)
        .trim()
        .split('\n')
        .slice(-5)
        .join('\n')}`,
    );
  }
  return findNginx();
}

/** What a webmaster changes in hosting/nginx.conf, and nothing else: address, folder, and brotli where it is missing. */
function adapted({ port, webRoot, brotli }) {
  const changes = [
    ['listen 80;', `listen 127.0.0.1:${port};`],
    ['listen [::]:80;', ''],
    ['root /srv/wijzer;', `root "${webRoot}";`],
    ...(brotli ? [] : [['brotli_static on;', '']]),
  ];
  return changes.reduce(
    (text, [from, to]) => {
      if (text.split(from).length !== 2) throw new Error(`hosting/nginx.conf must have '${from}' just once.`);
      return text.replace(from, () => to);
    },
    readFileSync(configuration, 'utf8'),
  );
}

/** What stands around it: the parts of Debian's /etc/nginx/nginx.conf that matter, logs included. */
const surroundings = ({ folder, module }) => `
${module ? `load_module "${module}";` : ''}
${process.getuid?.() === 0 ? 'user root root;' : ''}
daemon off;
worker_processes auto;
pid "${folder}/nginx.pid";
error_log "${folder}/error.log";
events { worker_connections 768; }
http {
  sendfile on;
  tcp_nopush on;
  gzip on;
  access_log "${folder}/access.log";
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path "${folder}/${name}";`).join('\n  ')}
  include "${folder}/wijzer.conf";
}
`;

const start = (program, folder, port) =>
  startServer(
    program,
    ['-p', folder, '-e', join(folder, 'error.log'), '-c', join(folder, 'nginx.conf')],
    port,
    { seconds: 10 },
  );

/**
 * Serves the folder `webRoot`. Without `brotli` as on a machine that lacks the module.
 * @param {{ program: string, brotliModule?: string | undefined }} nginx
 * @param {{ webRoot: string, brotli?: boolean }} options
 */
export async function startNginx({ program, brotliModule }, { webRoot, brotli = true }) {
  const module = brotli ? brotliModule : undefined;
  const folder = mkdtempSync(join(tmpdir(), 'wijzer-nginx-'));
  writeFileSync(join(folder, 'nginx.conf'), surroundings({ folder, module }));
  for (let attempt = 1; ; attempt++) {
    const port = await freePort();
    try {
      writeFileSync(join(folder, 'wijzer.conf'), adapted({ port, webRoot, brotli: module !== undefined }));
      const { pid, stop } = await start(program, folder, port);
      return {
        port,
        pid,
        /** Everything that nginx wrote down, of visitors and of errors. */
        logs: () =>
          ['access.log', 'error.log'].map((name) => readFileSync(join(folder, name), 'utf8')).join(''),
        stop: async () => {
          await stop();
          rmSync(folder, { recursive: true, force: true });
        },
      };
    } catch (error) {
      // Another program may have taken the port between finding it free and starting.
      if (attempt === 3 || !/Address already in use/.test(error.message)) {
        rmSync(folder, { recursive: true, force: true });
        throw error;
      }
    }
  }
}
