// Last step of `npm run build`, after Rollup: content, schemas, licences, compressed copies, integrity.json and
// snippets.md, so that dist/cdn can be put on any static host as it is.
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { snippets } from './snippets.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const cdn = resolve(root, 'dist/cdn');
const { version } = JSON.parse(readFileSync(resolve(root, 'packages/elements/package.json'), 'utf8'));

const files = (folder) =>
  !existsSync(folder)
    ? []
    : readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
        .sort();

/** Bundles that no longer have a source would otherwise stay on the host for ever. */
function removeLeftovers(bundleNames) {
  for (const file of files(cdn)) {
    const [first] = relative(cdn, file).split(sep);
    if (!bundleNames.includes(first.split('.')[0]) || !/\.js(\.map)?$/.test(first)) rmSync(file);
  }
}

function copyContent() {
  mkdirSync(join(cdn, 'content'), { recursive: true });
  for (const file of files(resolve(root, 'packages/content/examples'))) {
    if (!file.endsWith('.json') || file.endsWith('.paths.json')) continue;
    const target = join(cdn, 'content', basename(file));
    if (existsSync(target))
      throw new Error(`Two examples are called ${basename(file)}; give one another name.`);
    // As an editor wrote it, with its lines: who copies it goes on in it. Its schema is in another place here.
    const schema = /("\$schema":\s*")[^"]*\/([^"/]+")/;
    writeFileSync(target, readFileSync(file, 'utf8').replace(schema, '$1../schema/$2'));
  }
}

/** What the wizard itself says in other languages: a file each, which a widget fetches before its first question. */
async function writeWording() {
  const folder = resolve(root, 'packages/elements/src/widgets/wizard');
  mkdirSync(join(cdn, 'wording'), { recursive: true });
  for (const file of readdirSync(folder)) {
    const [, name] = /^wizard\.messages\.(.+)\.ts$/.exec(file) ?? [];
    if (!name) continue;
    const options = { bundle: true, write: false, format: 'esm', conditions: ['source'] };
    const { outputFiles } = await build({ ...options, entryPoints: [join(folder, file)] });
    const module = await import(
      `data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`
    );
    writeFileSync(join(cdn, 'wording', `${name}.json`), JSON.stringify(module.wording) + '\n');
  }
}

/** Pages of their own: for websites that allow a frame and nothing else, and to try a server. */
function copyPages() {
  for (const file of ['frame.html', 'frame.css', 'self-test.html'])
    copyFileSync(resolve(root, 'packages/elements/frame', file), join(cdn, file));
}

function copySchemas() {
  mkdirSync(join(cdn, 'schema'), { recursive: true });
  for (const file of files(resolve(root, 'packages/content/schema'))) {
    if (!file.endsWith('.json')) continue;
    writeFileSync(
      join(cdn, 'schema', basename(file)),
      JSON.stringify(JSON.parse(readFileSync(file, 'utf8'))) + '\n',
    );
  }
}

/** The bundles hold code of others, whose licences ask that their text goes along. */
function writeLicences(bundleNames) {
  const folders = new Set(
    bundleNames.flatMap(
      (name) => JSON.parse(readFileSync(resolve(root, `dist/parts/${name}.json`), 'utf8')).packages,
    ),
  );
  const parts = [...folders].sort().map((folder) => {
    const manifest = JSON.parse(readFileSync(resolve(root, folder, 'package.json'), 'utf8'));
    const file = readdirSync(resolve(root, folder)).find((name) => /^licen[cs]e/i.test(name));
    if (!file) throw new Error(`${folder} has no licence file; its licence cannot be shipped.`);
    const text = readFileSync(resolve(root, folder, file), 'utf8').trim();
    return `${manifest.name} ${manifest.version} (${manifest.license})\n\n${text}\n`;
  });
  parts.push(readFileSync(resolve(root, 'scripts/pictogram-licence.txt'), 'utf8'));
  const own = `Wijzer ${version}, licensed under the EUPL-1.2, https://eupl.eu/1.2/nl/\n`;
  writeFileSync(join(cdn, 'LICENSES.txt'), [own, ...parts].join(`\n${'-'.repeat(80)}\n\n`));
}

/** Writes .br and .gz beside a file; returns what integrity.json says about it. */
function compress(file) {
  const raw = readFileSync(file);
  const brotli = brotliCompressSync(raw, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: raw.length },
  });
  const gzip = gzipSync(raw, { level: 9 });
  writeFileSync(`${file}.br`, brotli);
  writeFileSync(`${file}.gz`, gzip);
  const integrity = `sha384-${createHash('sha384').update(raw).digest('base64')}`;
  return { integrity, raw: raw.length, gzip: gzip.length, brotli: brotli.length };
}

const bundleNames = readdirSync(resolve(root, 'packages/elements/src/bundles'))
  .filter((file) => file.endsWith('.ts'))
  .map((file) => basename(file, '.ts'));

removeLeftovers(bundleNames);
copyContent();
copySchemas();
copyPages();
await writeWording();
writeLicences(bundleNames);

const entries = files(cdn).map((file) => [relative(cdn, file).split(sep).join('/'), compress(file)]);
const integrity = { version, files: Object.fromEntries(entries) };
writeFileSync(join(cdn, 'integrity.json'), JSON.stringify(integrity, null, 2) + '\n');
writeFileSync(join(cdn, 'snippets.md'), snippets(integrity));
console.log(`dist/cdn: version ${version}, ${entries.length} files, snippets in dist/cdn/snippets.md`);
