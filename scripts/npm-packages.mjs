// `npm run test:npm`: packs the packages as they would be published, installs them in an empty folder beside React, Vue and
// Svelte, checks the types, bundles a page for each (tests/npm), and walks to the first question in Chromium. Opt-in: it
// fetches the frameworks.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer from 'puppeteer-core';
import { chromium } from './browser.mjs';
import { strictCsp } from './csp.mjs';
import { ensureInstalled, root, runModule } from './setup.mjs';
import { serve } from './static-server.mjs';

/** Tried with these; newer ones may do as well. */
const BESIDE = {
  '@sveltejs/vite-plugin-svelte': '7.3.1',
  '@types/react': '19.3.0',
  '@types/react-dom': '19',
  '@vitejs/plugin-react': '6.3.0',
  '@vitejs/plugin-vue': '6.0.11',
  react: '19.3.1',
  'react-dom': '19.3.1',
  svelte: '5.57.3',
  typescript: '6.0.3',
  vite: '8.3.8',
  vue: '3.5.45',
};
const PAGES = ['plain', 'react', 'vue', 'svelte'];

await ensureInstalled();
if ((await runModule('typescript/bin/tsc', ['-b'])) !== 0) process.exit(1);

const place = mkdtempSync(join(tmpdir(), 'wijzer-npm-'));
const npm = (args, cwd) =>
  execFileSync('npm', args, { cwd, stdio: ['ignore', 'pipe', 'inherit'] })
    .toString()
    .trim();
const run = (program, ...args) =>
  execFileSync(process.execPath, [join('node_modules', program), ...args], { cwd: place, stdio: 'inherit' });

let failed = 0;
try {
  const own = Object.fromEntries(
    ['content', 'engine', 'elements'].map((name) => {
      const file = npm(['pack', '--silent', '--pack-destination', place], resolve(root, 'packages', name));
      return [`@wijzer/${name}`, `file:${file.split('\n').at(-1)}`];
    }),
  );
  const manifest = { private: true, type: 'module', dependencies: { ...own, ...BESIDE }, overrides: own };
  writeFileSync(join(place, 'package.json'), JSON.stringify(manifest));
  cpSync(resolve(root, 'tests/npm'), place, { recursive: true });
  writeFileSync(
    join(place, 'tsconfig.json'),
    JSON.stringify({
      compilerOptions: {
        target: 'es2022',
        module: 'esnext',
        moduleResolution: 'bundler',
        jsx: 'react-jsx',
        lib: ['es2023', 'dom', 'dom.iterable'],
        strict: true,
        noEmit: true,
        resolveJsonModule: true,
        types: [],
      },
      // The other two have compilers of their own.
      files: ['plain.ts', 'react.tsx'],
    }),
  );
  console.log('Installing …');
  npm(['install', '--no-audit', '--no-fund', '--silent'], place);
  run('typescript/bin/tsc', '-p', '.');
  console.log('types: plain and React are in order');
  run('vite/bin/vite.js', 'build', '--logLevel', 'warn');

  const { address, close } = await serve({
    roots: { '/': join(place, 'dist') },
    // Vue and Svelte make policies of their own.
    headers: { 'content-security-policy': strictCsp({ trustedTypes: 'lit-html vue svelte-trusted-html' }) },
  });
  const browser = await puppeteer.launch(await chromium());
  for (const name of PAGES) {
    const page = await browser.newPage();
    const problems = [];
    page.on('pageerror', ({ message }) => problems.push(message));
    page.on(
      'console',
      (message) =>
        message.type() === 'error' &&
        !message.location().url?.endsWith('/favicon.ico') &&
        problems.push(message.text()),
    );
    await page.goto(`${address}/${name}.html`);
    const title = await page
      .waitForSelector('wijzer-toegang >>> [part~="start"] .primary', { timeout: 10_000 })
      .then(async (button) => {
        await button.click();
        await page.waitForSelector('wijzer-toegang >>> fieldset', { timeout: 10_000 });
        return page.title();
      })
      .catch((error) => error.message);
    // The event of the first question has its id in the title.
    const good = title === 'nu' && problems.length === 0;
    if (!good) failed++;
    console.log(`${name}: ${good ? 'in order' : `${title} ${problems.join('; ')}`}`);
    await page.close();
  }
  await browser.close();
  await close();
} finally {
  rmSync(place, { recursive: true, force: true });
}
process.exit(failed === 0 ? 0 : 1);
