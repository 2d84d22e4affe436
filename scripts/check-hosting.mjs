// `node scripts/check-hosting.mjs https://bestanden.voorbeeld.nl/wijzer/1.4.2/`: asks a host for every file of a release and
// says in Dutch what a browser, or a visitor on a slow line, will trip over. For any host: nginx, a CDN, an object store,
// a folder of a website. Exit code 1 when something does not work, 2 without an address.
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';

const ORIGIN = 'https://www.voorbeeld.nl';
const YEAR = 31_536_000;
const HOUR = 3600;
/** Below this, compressing gains less than a packet. */
const SMALL = 1000;

const isFixed = (folder) => /\/\d+\.\d+\.\d+[^/]*\/$/.test(new URL(folder).pathname);
const isLocal = ({ hostname }) => ['127.0.0.1', '[::1]', 'localhost'].includes(hostname);

async function ask(address, accepted) {
  const headers = { origin: ORIGIN, 'accept-encoding': accepted };
  const response = await fetch(address, { headers, redirect: 'manual', signal: AbortSignal.timeout(10_000) });
  const get = (name) => response.headers.get(name) ?? '';
  // A body that cannot be unpacked is a finding, not a failure of this command.
  const body = await response.arrayBuffer().then(Buffer.from, () => undefined);
  return { status: response.status, get, body };
}

const maxAge = (cache) => Number(/\bmax-age=(\d+)/.exec(cache)?.[1] ?? 0);

/** @typedef {{ level: 'fout' | 'advies', what: string, remedy: string }} Finding */
const fout = (what, remedy) => ({ level: 'fout', what, remedy });
const advies = (what, remedy) => ({ level: 'advies', what, remedy });

function checkCaching(get, fixed) {
  const cache = get('cache-control');
  if (fixed && !(maxAge(cache) >= YEAR && /\bimmutable\b/.test(cache)))
    return advies(
      `bezoekers halen het bestand vaker op dan nodig (Cache-Control: ${cache || 'ontbreekt'})`,
      'stuur Cache-Control: public, max-age=31536000, immutable',
    );
  if (!fixed && (/\bimmutable\b/.test(cache) || maxAge(cache) > HOUR))
    return fout(
      `dit adres is geen map met een vol versienummer, en toch bewaren browsers het lang (Cache-Control: ${cache})`,
      'stuur Cache-Control: public, max-age=300',
    );
  return undefined;
}

function checkType(get, file) {
  const type = get('content-type');
  if (file.endsWith('.js') && !/^(text|application)\/javascript\b/.test(type))
    return fout(
      `de browser voert een script met dit type niet uit (Content-Type: ${type || 'ontbreekt'})`,
      'stuur Content-Type: text/javascript; charset=utf-8',
    );
  if (file.endsWith('.json') && !/^application\/([\w.-]+\+)?json\b/.test(type))
    return advies(
      `het type klopt niet (Content-Type: ${type || 'ontbreekt'})`,
      'stuur Content-Type: application/json',
    );
  return undefined;
}

function checkCompression(packed, plain, size) {
  const always = plain.get('content-encoding');
  if (always === 'gzip')
    return advies(
      'het bestand komt altijd als gzip, ook als daar niet om is gevraagd',
      'browsers kunnen dit; laat het liever aan de CDN over',
    );
  if (always)
    return fout(
      `het bestand komt altijd als ${always}, ook bij wie dat niet kan lezen`,
      'zet het gewone bestand neer en laat de CDN het kleiner maken, of neem de .gz met Content-Encoding: gzip',
    );
  if (!packed.get('content-encoding'))
    return size > SMALL
      ? advies('het bestand wordt niet kleiner gemaakt', 'zet brotli of gzip aan voor .js en .json')
      : undefined;
  return /accept-encoding|\*/i.test(packed.get('vary'))
    ? undefined
    : advies('een cache onderweg kan een bezoeker de verkeerde vorm geven', 'stuur Vary: Accept-Encoding');
}

const matches = (body, integrity) =>
  body !== undefined && `sha384-${createHash('sha384').update(body).digest('base64')}` === integrity;

function* checkFile({ file, integrity, packed, plain, fixed, sameSite }) {
  const wrong = [packed, plain].find(({ status }) => status !== 200);
  if (wrong)
    return yield fout(
      `antwoord ${wrong.status} in plaats van het bestand`,
      'zet het bestand neer, leesbaar voor iedereen',
    );
  if (![packed, plain].every(({ body }) => matches(body, integrity)))
    yield fout(
      'de inhoud is anders dan in integrity.json; met een controlegetal voert de browser hem niet uit',
      'zet het bestand ongewijzigd neer; zet verkleinen (minify) en omzetten uit; een .br of .gz onder een gewone naam heeft Content-Encoding nodig',
    );
  const allowed = packed.get('access-control-allow-origin');
  if (!sameSite && allowed !== '*' && allowed !== ORIGIN)
    yield fout(
      `een pagina op een ander adres mag dit niet laden (Access-Control-Allow-Origin: ${allowed || 'ontbreekt'})`,
      'stuur Access-Control-Allow-Origin: *, of gebruik --zelfde-adres als de pagina op dit adres staat',
    );
  if (packed.get('set-cookie')) yield fout('er gaat een cookie mee', 'zet cookies voor deze map uit');
  if (packed.get('x-content-type-options') !== 'nosniff')
    yield advies('de browser mag het type raden', 'stuur X-Content-Type-Options: nosniff');
  yield checkType(packed.get, file);
  yield checkCompression(packed, plain, plain.body?.length ?? 0);
  yield checkCaching(packed.get, fixed);
}

async function* checkFolder(folder) {
  const missing = await ask(new URL('dit-bestand-is-er-niet.json', folder), 'identity');
  if (![403, 404, 410].includes(missing.status))
    yield fout(
      `een bestand dat er niet is, geeft antwoord ${missing.status} in plaats van 404`,
      'zet de vervangende pagina voor deze map uit',
    );
  else if (maxAge(missing.get('cache-control')) > HOUR)
    yield advies('browsers bewaren een fout lang', 'stuur bij een fout Cache-Control: no-cache');
  const list = await ask(folder, 'identity');
  if (list.status === 200 && list.body?.includes('integrity.json'))
    yield advies('iedereen ziet een lijst van de bestanden', 'zet de lijst van de map uit');
}

/**
 * What is wrong with a release at an address; each finding once, with the files it is about.
 * @param {string} address
 * @param {{ sameSite?: boolean }} [options] whether the pages stand at the same address
 */
export async function checkHosting(address, { sameSite = false } = {}) {
  const folder = address.endsWith('/') ? address : `${address}/`;
  /** @type {Map<string, Finding & { files: string[] }>} */
  const found = new Map();
  const add = (finding, file) => {
    if (!finding) return;
    const key = finding.level + finding.what;
    if (!found.has(key)) found.set(key, { ...finding, files: [] });
    found.get(key).files.push(file);
  };

  const url = new URL(folder);
  if (url.protocol !== 'https:' && !isLocal(url))
    add(fout('een pagina met https laadt geen bestanden van http', 'zet https op dit adres'), folder);
  let files = {};
  try {
    const { status, body } = await ask(new URL('integrity.json', folder), 'identity');
    if (status !== 200) throw new Error(`antwoord ${status}`);
    files = JSON.parse(String(body)).files;
    for (const [file, { integrity }] of Object.entries(files)) {
      const packed = await ask(new URL(file, folder), 'br, gzip');
      const plain = await ask(new URL(file, folder), 'identity');
      for (const finding of checkFile({ file, integrity, packed, plain, fixed: isFixed(folder), sameSite }))
        add(finding, file);
    }
    for await (const finding of checkFolder(folder)) add(finding, folder);
  } catch (error) {
    const reason = error.cause?.message ?? error.message;
    add(fout(`niet te lezen: ${reason}`, 'geef het adres van de map waarin integrity.json staat'), folder);
  }
  return { files: Object.keys(files).length, findings: [...found.values()] };
}

const some = (files) => (files.length === 1 ? files[0] : `${files[0]} en ${files.length - 1} andere`);

async function main(args) {
  const [address] = args.filter((arg) => !arg.startsWith('--'));
  if (!address || !URL.canParse(address)) {
    console.error(
      'Geef het adres van een map: node scripts/check-hosting.mjs https://…/wijzer/1.4.2/ [--zelfde-adres]',
    );
    return 2;
  }
  const { files, findings } = await checkHosting(address, { sameSite: args.includes('--zelfde-adres') });
  for (const { level, what, remedy, files: where } of findings)
    console.log(`${level}: ${some(where)}: ${what}.\n    ${remedy[0].toUpperCase()}${remedy.slice(1)}.`);
  const count = (level) => findings.filter((finding) => finding.level === level).length;
  console.log(`${files} bestanden bekeken: ${count('fout')} fout, ${count('advies')} advies.`);
  return count('fout') ? 1 : 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = await main(process.argv.slice(2));
