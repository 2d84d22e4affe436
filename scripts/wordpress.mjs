// `npm run test:wordpress`: installs WordPress as Debian has it in a temporary folder, puts our plugin in it, publishes
// pages with the shortcode, the block and our tags, and visits them in Chromium from the start to an outcome. Opt-in.
// Exits 0 when all is well, 1 when something is wrong, 2 when it cannot be tried on this machine. Pictures of what it saw
// are in .cache/wordpress.
/* global document, wp */
import { appendFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import puppeteer from 'puppeteer-core';
import { chromium } from './browser.mjs';
import { ensureBuilt, ensureInstalled, root } from './setup.mjs';
import { assemblePlugin } from './wordpress-plugin.mjs';
import { makeSite, NotHere } from './wordpress-site.mjs';
import { CONTENT, picture, pictures, starts, visitor, walk } from './wordpress-visit.mjs';

const PASSWORD = 'alleen-voor-deze-proef';
const SHORTCODE = `[wijzer onderdeel="toegang" inhoud="${CONTENT}" telefoon="14 000" kopniveau="2"]`;
const PAGES = [
  { title: 'Shortcode', content: SHORTCODE },
  {
    title: 'Blok',
    content: `<!-- wp:paragraph --><p>Stel uw vraag.</p><!-- /wp:paragraph -->
<!-- wp:wijzer/onderdeel ${JSON.stringify({ inhoud: CONTENT, telefoon: '14 000' })} /-->`,
  },
  {
    title: 'Drie onderdelen',
    content: `[wijzer]\n\n[wijzer onderdeel="kiezen-en-delen"]\n\n[wijzer onderdeel="regie-checklist" kopniveau="3"]`,
  },
  { title: 'Zonder Wijzer', content: 'Een gewone pagina.' },
];
/** What an editor without the right to post every HTML saves; the script and the unknown tag must go. */
const BY_HAND = `<!-- wp:shortcode -->${SHORTCODE}<!-- /wp:shortcode -->
<!-- wp:html --><wijzer-toegang src="${CONTENT}" heading-level="3" lang="nl" history="off"><p>Bel <a href="tel:14000">14 000</a>.</p></wijzer-toegang>
<a data-wijzer="toegang" data-src="${CONTENT}" href="/contact">Waar krijgt u hulp?</a>
<onbekend-ding>weg</onbekend-ding><script>alert(1)</script><!-- /wp:html -->`;
const failures = [];
/** Says what was looked at and whether it was so. */
function check(what, right, seen = '') {
  console.log(`  ${right ? 'ok  ' : 'FOUT'} ${what}${right ? '' : `: ${JSON.stringify(seen)}`}`);
  if (!right) failures.push(what);
}

/** Logs in as the editor, and saves pages as the editor of WordPress does. Gives the ids. */
async function edit({ browser, address }) {
  const { page, wrong, close } = await visitor(browser);
  await page.goto(`${address}/wp-login.php`);
  await page.type('#user_login', 'redactie');
  await page.type('#user_pass', PASSWORD);
  await Promise.all([page.waitForNavigation(), page.click('#wp-submit')]);
  await page.goto(`${address}/wp-admin/post-new.php?post_type=page`);
  await page.waitForFunction(() => wp?.data?.select('core/editor')?.getCurrentPostId?.() > 0);
  const save = (content) =>
    page.evaluate(
      async (block, given) => {
        wp.data.dispatch('core/edit-post').toggleFeature('welcomeGuide');
        const blocks = given ? wp.blocks.parse(given) : [wp.blocks.createBlock('wijzer/onderdeel', block)];
        wp.data.dispatch('core/block-editor').resetBlocks(blocks);
        wp.data
          .dispatch('core/editor')
          .editPost({ title: given ? 'Met de hand' : 'Nieuw blok', status: 'publish' });
        await wp.data.dispatch('core/editor').savePost();
        return wp.data.select('core/editor').getCurrentPostId();
      },
      { inhoud: CONTENT, telefoon: '14 000' },
      content,
    );
  const block = await save();
  await page.waitForSelector('[data-type="wijzer/onderdeel"] input');
  await picture(page, 'editor');
  const fields = await page.$$eval('[data-type="wijzer/onderdeel"] :is(input, select)', (all) =>
    all.map(({ value }) => value),
  );
  check(
    'editor: the block shows what was filled in',
    String(fields) === `toegang,${CONTENT},14 000,2`,
    fields,
  );
  await page.goto(`${address}/wp-admin/post-new.php?post_type=page`);
  await page.waitForFunction(() => wp?.data?.select('core/editor')?.getCurrentPostId?.() > 0);
  const byHand = await save(BY_HAND);
  const ours = wrong.filter((text) => text.includes('wijzer'));
  check('editor: no error from our files', ours.length === 0, ours);
  await close();
  return { block, byHand };
}

function checkValues(site) {
  const shortcodes = [
    '[wijzer onderdeel="../../wp-config" telefoon="14 000"]',
    '[wijzer inhoud="javascript:alert(1)"]',
    '[wijzer inhoud="//elders.invalid/a.json"]',
    '[wijzer inhoud="http://elders.invalid/a.json"]',
    '[wijzer telefoon="bel ons" kopniveau="9" bewaren="altijd"]',
    '[wijzer onderdeel="regie-checklist" inhoud="https://gemeente.invalid/a.json?b=1&c=2" telefoon="+31 (0)88-123 45 67" bewaren="apparaat"]',
  ];
  const [name, script, , http, number, right] = site.do('render', { shortcodes });
  const fallback = '<p>Hulp nodig? Bel uw gemeente. Is er gevaar? Bel <a href="tel:112">112</a>.</p>';
  check(
    'values: an unknown name is no tag, and the number stays',
    name === fallback.replace('uw gemeente', '<a href="tel:14000">14 000</a>'),
    name,
  );
  check('values: only addresses of this site or https', script === fallback && http === fallback, [
    script,
    http,
  ]);
  check(
    'values: a wrong number, level and way of keeping do no harm',
    number === `<wijzer-toegang heading-level="2">${fallback}</wijzer-toegang>`,
    number,
  );
  check(
    'values: right ones are all there',
    right.startsWith(
      '<wijzer-regie-checklist src="https://gemeente.invalid/a.json?b=1&#038;c=2" heading-level="2" storage="local"><p>Werkt deze pagina niet? Bel <a href="tel:+31881234567">+31 (0)88-123 45 67</a>.',
    ),
    right,
  );
  const said = site.do('render', { as: 'redactie', shortcodes });
  check(
    'values: editors read what is wrong, visitors do not',
    said.slice(0, 5).every((html) => html.includes('wijzer-melding')) && !said[5].includes('wijzer-melding'),
    said,
  );
}

async function checkOthers({ browser, site, three, plain, byHand }) {
  const { page, wrong, asked, close } = await visitor(browser);
  await page.goto(`${site.address}/?page_id=${three}`);
  await starts(page);
  await page.waitForFunction(() =>
    ['kiezen-en-delen', 'regie-checklist'].every((name) =>
      document.querySelector(`wijzer-${name}`)?.shadowRoot?.querySelector('button'),
    ),
  );
  check('three widgets on one page, each with the content that ships', wrong.length === 0, wrong);
  await page.goto(`${site.address}/?page_id=${byHand}`);
  await starts(page);
  const widgets = await page.$$eval('wijzer-toegang', (all) => all.filter((each) => each.shadowRoot).length);
  check('by hand: shortcode, tag and link are each a widget', widgets === 3, widgets);
  asked.length = 0;
  await page.goto(`${site.address}/?page_id=${plain}`);
  const ours = asked.filter((url) => url.includes('plugins/wijzer'));
  check('a page without a widget asks for none of our files', ours.length === 0, ours);
  await close();
}

/** Somebody changed the script on the server: nobody gets it, and the number stays on the page. */
async function checkTampered({ browser, site, plugin, id }) {
  const { page, wrong, close } = await visitor(browser);
  const script = join(plugin, 'cdn/toegang.js');
  const before = readFileSync(script);
  appendFileSync(script, '\n;');
  await page.goto(`${site.address}/?page_id=${id}`, { waitUntil: 'networkidle0' });
  const text = await page.$eval('wijzer-toegang', (widget) => `${widget.shadowRoot} ${widget.textContent}`);
  check(
    'a changed script is refused, the number stays',
    text.startsWith('null Hulp nodig? Bel 14 000.'),
    text,
  );
  check(
    '… because of its integrity',
    wrong.some((line) => line.includes('integrity')),
    wrong,
  );
  writeFileSync(script, before);
  await close();
}

async function tryOut(site) {
  const plugin = join(site.site, 'wp-content/plugins/wijzer');
  const launch = await chromium();
  // Whatever a page asks of the outside is not found, on every machine.
  const args = [...launch.args, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'];
  console.log('Setting up WordPress and the plugin …');
  console.log(`WordPress ${site.do('install', { password: PASSWORD })}`);
  console.log(`plugin ${assemblePlugin(plugin)}`);
  for (const name of ['toegang.json', 'toegang.en.json'])
    cpSync(resolve(root, 'dist/cdn/content', name), join(site.site, 'wp-content/uploads', name));
  check('the plugin goes on', site.do('activate') === true);
  const [shortcode, block, three, plain] = site.do('publish', { pages: PAGES });
  checkValues(site);
  const upload = site.do('upload', { file: 'toegang.json' });
  check('who manages the site may upload JSON, an editor not', upload.beheer && !upload.redactie, upload);

  const browser = await puppeteer.launch({ ...launch, args });
  try {
    const common = { browser, address: site.address, check };
    for (const theme of ['twentytwentythree', 'twentytwentyone']) {
      console.log(`Theme ${site.do('theme', { theme })}`);
      await walk({ ...common, id: shortcode, name: `${theme}-shortcode` });
      await walk({ ...common, id: block, name: `${theme}-blok` });
    }
    console.log('An editor without unfiltered_html');
    const edited = await edit(common);
    const saved = site.do('content', { id: edited.byHand });
    const kept = [
      SHORTCODE,
      BY_HAND.match(/<wijzer-toegang.*<\/wijzer-toegang>/)[0],
      'data-wijzer="toegang"',
    ];
    check(
      'by hand: what is ours is saved',
      kept.every((part) => saved.includes(part)),
      saved,
    );
    check('by hand: a script and an unknown tag are not', !/<script|<onbekend/.test(saved), saved);
    await walk({ ...common, id: edited.block, name: 'twentytwentyone-nieuw-blok' });
    await checkOthers({ browser, site, three, plain, byHand: edited.byHand });
    await checkTampered({ browser, site, plugin, id: shortcode });
    console.log('As WordPress 6.5 and later load a module');
    writeFileSync(join(site.site, 'wp-content/mu-plugins/newer-wordpress.on'), '');
    await walk({ ...common, id: shortcode, name: 'nieuwer-shortcode' });
  } finally {
    await browser.close();
  }
  const log = join(site.site, 'wp-content/debug.log');
  let notices = [];
  try {
    notices = readFileSync(log, 'utf8')
      .split('\n')
      .filter((line) => line.includes('plugins/wijzer'));
  } catch {
    // No log: PHP had nothing to say.
  }
  check('PHP has no warning about our files', notices.length === 0, notices);
  const left = site.do('uninstall');
  check('deleting the plugin leaves nothing', left.length === 0, left);
}

await ensureInstalled();
const built = await ensureBuilt();
if (built !== 0) process.exit(built);
rmSync(pictures, { recursive: true, force: true });
mkdirSync(pictures, { recursive: true });
let site;
const interrupted = () => void site?.stop().then(() => process.exit(1));
process.once('SIGINT', interrupted).once('SIGTERM', interrupted);
try {
  site = await makeSite((line) => console.log(line));
  await tryOut(site);
  console.log(failures.length ? `${failures.length} wrong` : 'All is well; pictures in .cache/wordpress');
  process.exitCode = failures.length ? 1 : 0;
} catch (error) {
  console.error(error instanceof NotHere ? `Cannot be tried here: ${error.message}` : error);
  process.exitCode = error instanceof NotHere ? 2 : 1;
} finally {
  await site?.stop();
}
