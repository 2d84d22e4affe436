// A real WordPress for `npm run test:wordpress`: Debian's packages unpacked in a temporary folder, with a database and a
// web server of its own on this machine. Nothing of it is left behind but the programs that apt installed.
import { execFileSync, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { freePort, startServer } from './server-process.mjs';
import { root } from './setup.mjs';

/** Why it cannot be tried on this machine. */
export class NotHere extends Error {}

const programs = ['php', 'mariadbd', 'mariadb-install-db', 'mariadb'];
/** The -core packages have the programs and start no service. */
const programPackages = [
  'php-cli',
  'php-mysql',
  'php-xml',
  'php-mbstring',
  'mariadb-server-core',
  'mariadb-client-core',
];
/** Only unpacked: installing them would bring a web server that starts by itself. */
const sitePackages = [
  'wordpress',
  'wordpress-l10n',
  'wordpress-theme-twentytwentyone',
  'wordpress-theme-twentytwentythree',
  'php-getid3',
  'libjs-cropper',
  'libjs-underscore',
];

// mariadbd is in /usr/sbin, which is not on the path of an ordinary user.
const env = {
  ...process.env,
  PATH: `${process.env.PATH ?? ''}:/usr/sbin:/sbin`,
  DEBIAN_FRONTEND: 'noninteractive',
};
const lastLines = (error) =>
  String(error.stderr || error.message)
    .trim()
    .split('\n')
    .slice(-4)
    .join('\n');

function apt(...args) {
  const options = { env, stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 1e8 };
  execFileSync('apt-get', ['-qq', ...args], options);
}

function ensurePrograms(say) {
  if (!existsSync('/usr/bin/apt-get')) throw new NotHere('this is not a Debian with apt-get.');
  const missing = programs.filter((name) => spawnSync('which', [name], { env }).status !== 0);
  if (missing.length === 0) return;
  const command = `apt-get install ${programPackages.join(' ')}`;
  if (process.getuid?.() !== 0) throw new NotHere(`${missing.join(', ')} not installed. As root: ${command}`);
  say(`Installing ${programPackages.join(' ')} …`);
  try {
    apt('update');
    apt('install', '-y', '--no-install-recommends', ...programPackages);
  } catch (error) {
    throw new NotHere(`${command} failed: ${lastLines(error)}`);
  }
}

function unpackSite(folder, say) {
  say(`Unpacking ${sitePackages.join(' ')} …`);
  const debs = join(folder, 'debs');
  mkdirSync(debs);
  const download = () =>
    execFileSync('apt-get', ['-qq', 'download', ...sitePackages], { cwd: debs, env, stdio: 'pipe' });
  try {
    try {
      download();
    } catch (error) {
      if (process.getuid?.() !== 0) throw error;
      apt('update');
      download();
    }
  } catch (error) {
    throw new NotHere(`apt-get download failed: ${lastLines(error)}`);
  }
  execFileSync('sh', ['-c', 'for deb in debs/*.deb; do dpkg-deb -x "$deb" debian || exit 1; done'], {
    cwd: folder,
  });
  return join(folder, 'debian/usr/share/wordpress');
}

const start = (program, args, to, options = {}) =>
  startServer(program, args, to, { seconds: 60, env, ...options });

async function startDatabase(folder, say) {
  say('Starting MariaDB …');
  const data = join(folder, 'database');
  const socket = join(folder, 'mysql.sock');
  const asRoot = process.getuid?.() === 0 ? ['--user=root'] : [];
  execFileSync(
    'mariadb-install-db',
    [
      '--no-defaults',
      `--datadir=${data}`,
      '--auth-root-authentication-method=normal',
      '--skip-test-db',
      ...asRoot,
    ],
    { env, stdio: 'pipe' },
  );
  const where = [`--datadir=${data}`, `--socket=${socket}`, `--pid-file=${join(folder, 'mysql.pid')}`];
  const database = await start(
    'mariadbd',
    ['--no-defaults', ...where, '--skip-networking', ...asRoot],
    socket,
  );
  const query = 'CREATE DATABASE wordpress CHARACTER SET utf8mb4';
  execFileSync('mariadb', ['--no-defaults', `--socket=${socket}`, '-uroot', '-e', query], { env });
  return { socket, stop: database.stop };
}

/** Debian's own file looks for settings in /etc; this one has them in it. */
const configuration = ({ socket, address }) => `<?php
define( 'DB_NAME', 'wordpress' );
define( 'DB_USER', 'root' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', 'localhost:${socket}' );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'DB_COLLATE', '' );
define( 'WP_HOME', '${address}' );
define( 'WP_SITEURL', '${address}' );
define( 'WPLANG', 'nl_NL' );
define( 'FS_METHOD', 'direct' );
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
define( 'DISABLE_WP_CRON', true );
// Editors of a large site, or of a network of sites, may not post every HTML.
define( 'DISALLOW_UNFILTERED_HTML', true );
define( 'WP_DEBUG', true );
define( 'WP_DEBUG_DISPLAY', false );
define( 'WP_DEBUG_LOG', __DIR__ . '/wp-content/debug.log' );
${[
  'AUTH_KEY',
  'SECURE_AUTH_KEY',
  'LOGGED_IN_KEY',
  'NONCE_KEY',
  'AUTH_SALT',
  'SECURE_AUTH_SALT',
  'LOGGED_IN_SALT',
  'NONCE_SALT',
]
  .map((name) => `define( '${name}', '${randomBytes(32).toString('hex')}' );`)
  .join('\n')}
$table_prefix = 'wp_';
defined( 'ABSPATH' ) || define( 'ABSPATH', __DIR__ . '/' );
require_once ABSPATH . 'wp-settings.php';
`;

const trial = resolve(root, 'integrations/wordpress/trial');

/** A WordPress that runs, with nothing of ours in it yet. `stop` ends it and takes it away. */
export async function makeSite(say) {
  ensurePrograms(say);
  const folder = mkdtempSync(join(tmpdir(), 'wijzer-wordpress-'));
  const stops = [() => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })];
  const stop = async () => {
    for (const each of stops.splice(0).reverse()) await each();
  };
  try {
    const site = unpackSite(folder, say);
    const database = await startDatabase(folder, say);
    stops.push(database.stop);
    const port = await freePort();
    const address = `http://127.0.0.1:${port}`;
    writeFileSync(join(site, 'wp-config.php'), configuration({ socket: database.socket, address }));
    mkdirSync(join(site, 'wp-content/uploads'), { recursive: true });
    mkdirSync(join(site, 'wp-content/mu-plugins'));
    // Browsers ask for it; PHP's own server does not hand it to WordPress as others do.
    writeFileSync(join(site, 'favicon.ico'), '');
    cpSync(join(trial, 'newer-wordpress.php'), join(site, 'wp-content/mu-plugins/newer-wordpress.php'));
    say(`Starting PHP on ${address} …`);
    const web = await start('php', ['-d', 'memory_limit=256M', '-S', `127.0.0.1:${port}`, '-t', site], port);
    stops.push(web.stop);
    return {
      site,
      address,
      stop,
      /** One command of integrations/wordpress/trial/site.php; gives its answer. */
      do(command, input = {}) {
        const given = JSON.stringify({ host: `127.0.0.1:${port}`, ...input });
        const said = execFileSync('php', [join(trial, 'site.php'), site, command, given], { env });
        return JSON.parse(String(said).trim().split('\n').at(-1));
      },
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
