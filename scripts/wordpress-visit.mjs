// The visits of `npm run test:wordpress`: what a reader of a page does in Chromium, and what may not go wrong meanwhile.
/* global document */
import { join, resolve } from 'node:path';
import { press } from './press.mjs';
import { root } from './setup.mjs';

/** The content of every page that is visited. */
export const CONTENT = '/wp-content/uploads/toegang.json';
export const pictures = resolve(root, '.cache/wordpress');

/** What a reader presses, and what must be there afterwards. */
const VISIT = [
  [['Beginnen'], 'Nee, niet meteen'],
  [['Nee, niet meteen', 'Verder'], 'Voor wie zoekt u hulp?'],
  [['Voor mijzelf', 'Verder'], 'Waar gaat het over?'],
  [['Geld, werk of een brief', 'Verder'], 'Ik zoek werk.'],
  [['Ik zoek werk.', 'Verder'], 'Ja, dit klopt'],
  [['Ja, dit klopt'], 'Bel Werk en Inkomen'],
];

const shows = (page, words) =>
  page.waitForFunction((text) => document.body.innerText.includes(text), { timeout: 10_000 }, words);
/** Waits for the first page of Toegang. */
export const starts = (page) =>
  page.waitForFunction(
    () => [...document.querySelectorAll('wijzer-text')].some((each) => each.textContent === 'Beginnen'),
    { timeout: 10_000 },
  );

/** A page of a browser without cookies, that writes down what goes wrong and what it asks for. */
export async function visitor(browser) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const wrong = [];
  const asked = [];
  page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()));
  page.on('pageerror', (error) => wrong.push(error.message));
  page.on('requestfailed', (request) => wrong.push(`${request.url()}: ${request.failure()?.errorText}`));
  page.on(
    'response',
    (response) => response.status() >= 400 && wrong.push(`${response.status()} ${response.url()}`),
  );
  page.on('request', (request) => asked.push(request.url()));
  await page.setViewport({ width: 1100, height: 1000 });
  return { page, wrong, asked, close: () => context.close() };
}

export const picture = (page, name) => page.screenshot({ path: join(pictures, `${name}.png`) });

/** From the first page to an outcome. `check` says what was looked at and whether it was so. */
export async function walk({ browser, address, check, id, name }) {
  const { page, wrong, asked, close } = await visitor(browser);
  await page.goto(`${address}/?page_id=${id}`);
  await starts(page);
  await picture(page, `${name}-1-begin`);
  for (const [words, after] of VISIT) {
    for (const each of words) await page.evaluate(press, each);
    await shows(page, after);
    if (after === 'Waar gaat het over?') await picture(page, `${name}-2-vraag`);
  }
  await picture(page, `${name}-3-uitkomst`);
  await page.setViewport({ width: 360, height: 800 });
  await picture(page, `${name}-4-telefoon`);
  const scripts = await page.$$eval('script[src*="/plugins/wijzer/"]', (all) =>
    all.map(({ type, integrity, src }) => ({ type, integrity, src })),
  );
  check(`${name}: from the start to an outcome`, true);
  check(
    `${name}: one script, as a module, with its integrity`,
    scripts.length === 1 && scripts[0].type === 'module' && scripts[0].integrity.startsWith('sha384-'),
    scripts,
  );
  check(`${name}: no error in the console, no request that failed`, wrong.length === 0, wrong);
  const ours = asked
    .filter((url) => /plugins\/wijzer|uploads/.test(url))
    .map((url) => url.replace(/\?.*/, ''));
  const wanted = [`${address}/wp-content/plugins/wijzer/cdn/toegang.js`, address + CONTENT];
  check(`${name}: asks for the script and the content, nothing more`, String(ours) === String(wanted), ours);
  const elsewhere = asked.filter((url) => !url.startsWith(address) && !url.startsWith('data:'));
  check(`${name}: asks nothing of another address`, elsewhere.length === 0, elsewhere);
  await close();
}
