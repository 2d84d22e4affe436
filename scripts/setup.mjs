// What a fresh clone lacks: the right Node, the installed packages, the built files. Uses Node alone, because it runs
// before anything is installed.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** The path of a file as the project writes it, on every system. */
export const inProject = (file) => relative(root, file).split(sep).join('/');

/** Runs a command with its output shown; gives its exit code. */
export function run(command, args, { env = {}, cwd = root } = {}) {
  return new Promise((done) => {
    const child = spawn(command, args, {
      cwd,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
      shell: process.platform === 'win32',
    });
    child.on('error', (error) => {
      console.error(`${command}: ${error.message}`);
      done(127);
    });
    // Who stops this command means what it started too.
    const stop = (signal) => child.kill(signal);
    process.on('SIGTERM', stop);
    child.on('close', (code) => {
      process.off('SIGTERM', stop);
      done(code ?? 1);
    });
  });
}

/** A program from node_modules, started with this Node. */
export const runModule = (path, args, options) =>
  run(process.execPath, [join('node_modules', path), ...args], options);

/** Describes the elements in packages/elements/custom-elements.json; gives the exit code. */
export const describeElements = () =>
  runModule('@custom-elements-manifest/analyzer/cem.js', [
    'analyze',
    '--config',
    'scripts/cem.config.mjs',
    '--quiet',
  ]);

export function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(`Node 20.19 or later is needed; this is ${process.versions.node}. See https://nodejs.org`);
  process.exit(1);
}

/** Whether node_modules holds what package-lock.json asks for. Optional packages differ per machine. */
function isInstalled() {
  const installed = resolve(root, 'node_modules/.package-lock.json');
  if (!existsSync(installed)) return false;
  const wanted = JSON.parse(readFileSync(resolve(root, 'package-lock.json'), 'utf8')).packages;
  const have = JSON.parse(readFileSync(installed, 'utf8')).packages;
  return Object.entries(wanted).every(
    ([path, { version, optional, link, peer }]) =>
      !path.includes('node_modules/') || optional || link || peer || have[path]?.version === version,
  );
}

export async function ensureInstalled() {
  if (isInstalled()) return;
  console.log('Installing packages (npm ci), about a minute …');
  const npm = process.env.npm_execpath;
  const code = npm ? await run(process.execPath, [npm, 'ci']) : await run('npm', ['ci']);
  if (code !== 0) {
    console.error('npm ci failed; see above. Is the registry reachable?');
    process.exit(1);
  }
}

const newest = (path) => {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return 0;
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
};

/** Whether dist/cdn is younger than everything it is made of. */
function isBuilt() {
  const built = statSync(resolve(root, 'dist/cdn/snippets.md'), { throwIfNoEntry: false });
  if (!built) return false;
  const inputs = [
    'packages/content/src',
    'packages/content/examples',
    'packages/content/schema',
    'packages/engine/src',
    'packages/elements/src',
    'packages/elements/package.json',
    'package-lock.json',
    'tsconfig.base.json',
    'rollup.config.mjs',
    'scripts/finish-build.mjs',
    'scripts/bundle-parts.mjs',
    'scripts/snippets.mjs',
  ];
  return inputs.every((path) => newest(resolve(root, path)) < built.mtimeMs);
}

/** Builds when needed; gives the exit code, 0 when nothing had to be done. */
export async function ensureBuilt() {
  if (isBuilt()) return 0;
  console.log('Building dist/cdn …');
  const steps = [
    () => runModule('typescript/bin/tsc', ['-b']),
    () => runModule('rollup/dist/bin/rollup', ['--config']),
    () => run(process.execPath, ['scripts/finish-build.mjs']),
  ];
  for (const step of steps) {
    const code = await step();
    if (code !== 0) return code;
  }
  return 0;
}
