// `npm run sheets`: prints every outcome of the Toegang examples to PDF, as "Print op 1 blad" does, and counts the pages:
// each must be one sheet of A4 (domain: Toegang, T22). Also in English, and in easier words.
/* global document, Element, CSSStyleSheet, InputEvent */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import puppeteer from 'puppeteer-core';
import { chromium } from './browser.mjs';
import { ensureBuilt, ensureInstalled, root } from './setup.mjs';
import { serve } from './static-server.mjs';

/** Shortly before Christmas the examples have the most special days, and their sheets the most lines. */
const NOW = '2026-12-20T10:00:00Z';
const EXAMPLES = ['toegang', 'toegang-een-loket', 'toegang.en'];
/** What the buttons are called. */
const DUTCH = {
  begin: 'Beginnen',
  next: 'Verder',
  right: 'Ja, dit klopt',
  print: 'Print op 1 blad',
  easier: 'Makkelijker lezen',
};
const ENGLISH = {
  begin: 'Start',
  next: 'Continue',
  right: 'Yes, this is right',
  print: 'Print on 1 page',
  easier: 'Easier words',
};

await ensureInstalled();
await ensureBuilt();
const read = (name) =>
  JSON.parse(readFileSync(resolve(root, `packages/content/examples/wizard/${name}.json`), 'utf8'));

/** In the page: its clock starts at this moment. */
function startClock(moment) {
  const Real = Date;
  const late = Real.parse(moment) - Real.now();
  globalThis.Date = class extends Real {
    constructor(...given) {
      super(...(given.length > 0 ? given : [Real.now() + late]));
    }
    static now() {
      return Real.now() + late;
    }
  };
}

/** In the page: walks to the outcome of a journey, presses print, and puts what would be printed in place of the page. */
async function printed(journey, words, easier, content) {
  const widget = document.createElement('wijzer-toegang');
  widget.setAttribute('history', 'off');
  widget.content = content;
  document.body.replaceChildren(widget);
  const root = () => widget.shadowRoot;
  const named = (element) =>
    [...element.querySelectorAll('slot')]
      .flatMap((slot) => slot.assignedElements())
      .map((each) => each.textContent);
  const button = (text) => [...root().querySelectorAll('button')].find((each) => named(each).includes(text));
  const until = async (found) => {
    for (let tries = 0; tries < 200; tries++) {
      const what = found();
      if (what) return what;
      await new Promise((again) => setTimeout(again, 10));
    }
    throw new Error(`stuck at "${widget.innerText.slice(0, 200)}"`);
  };
  const press = async (text) => {
    (await until(() => button(text))).click();
    await widget.updateComplete;
  };
  if (easier) await press(words.easier);
  await press(words.begin);
  for (const id of journey.path) {
    const answer = journey.answers[id];
    if (/^\d{4}$/.test(answer)) {
      const field = await until(() => root().querySelector('#field'));
      field.value = answer;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    } else (await until(() => root().querySelector(`input[value="${answer}"]`))).click();
    await press(words.next);
  }
  await press(words.right);
  const paper = new Promise((found) => {
    const { append } = Element.prototype;
    document.body.append = function (...nodes) {
      append.apply(this, nodes);
      for (const frame of nodes)
        if (frame.localName === 'iframe') frame.contentWindow.print = () => found(frame.contentDocument);
    };
  });
  await press(words.print);
  const { body, adoptedStyleSheets, documentElement } = await paper;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync([...adoptedStyleSheets[0].cssRules].map(({ cssText }) => cssText).join('\n'));
  for (const link of document.querySelectorAll('link[rel=stylesheet]')) link.remove();
  document.adoptedStyleSheets = [sheet];
  document.documentElement.lang = documentElement.lang;
  document.body.replaceChildren(...[...body.childNodes].map((node) => document.importNode(node, true)));
}

const { address, close } = await serve({
  roots: { '/demo/': resolve(root, 'demo'), '/dist/cdn/': resolve(root, 'dist/cdn') },
});
const browser = await puppeteer.launch(await chromium());
const page = await browser.newPage();
await page.evaluateOnNewDocument(startClock, NOW);
let many = 0;
let failed = 0;
for (const name of EXAMPLES) {
  const content = read(name);
  const words = content.language === 'en' ? ENGLISH : DUTCH;
  const desks = new Map(
    read(`${name}.paths`).journeys.flatMap((journey) => {
      const { type } = content.outcomes.find(({ id }) => id === journey.outcome) ?? {};
      return type === 'desk' ? [[journey.outcome, journey]] : [];
    }),
  );
  // The easier words are shorter: one file of them is proof enough.
  for (const easier of name === 'toegang' ? [false, true] : [false]) {
    for (const [outcome, journey] of desks) {
      many++;
      try {
        await page.goto(`${address}/demo/`);
        await page.evaluate(printed, journey, words, easier, content);
        const pdf = Buffer.from(await page.pdf({ preferCSSPageSize: true })).toString('latin1');
        const pages = (pdf.match(/\/Type\s*\/Page\b/g) ?? []).length;
        if (pages !== 1) throw new Error(`${pages} pages`);
      } catch (error) {
        failed++;
        console.error(`${name}, ${outcome}${easier ? ', in easier words' : ''}: ${error.message}`);
      }
    }
  }
  console.log(`${name}: ${desks.size} outcomes`);
}
await browser.close();
await close();
console.log(failed === 0 ? `${many} sheets, each one page` : `${failed} of ${many} sheets are not one page`);
process.exit(failed === 0 ? 0 : 1);
