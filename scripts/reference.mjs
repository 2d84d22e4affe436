// `node scripts/reference.mjs` writes the JSON Schema and the reference out of the built packages; with `--check` it
// only says which files are stale. Run `tsc -b` first.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { elementsPage } from './elements-page.mjs';
import { tokensPage } from './tokens-page.mjs';
import { requirementsPage } from './toegang-requirements.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const built = (name) =>
  import(new URL(`../packages/content/dist/reference/${name}.js`, import.meta.url).href);

const { jsonSchemas, schemaOf } = await built('json-schema');
const { shapeModule, shapeTable } = await built('shape-table');
const { contentPage } = await built('content-page');
const { issuesPage } = await built('issues-page');

const files = {
  'docs/reference/issue-codes.md': issuesPage(),
  'docs/reference/toegang-eisen.md': requirementsPage(root),
  'docs/reference/huisstijl.md': tokensPage(root),
};
for (const [kind, schema] of Object.entries(jsonSchemas())) {
  const name = `${kind.toUpperCase().replace('-', '_')}_SHAPE`;
  files[`packages/content/schema/${kind}.schema.json`] = `${JSON.stringify(schema, null, 2)}\n`;
  files[`packages/content/src/${kind}/${kind}-shape.ts`] = shapeModule(name, shapeTable(schemaOf(kind)));
  files[`docs/reference/content-${kind}.md`] = contentPage(kind, schema);
}
const manifest = join(root, 'packages/elements/custom-elements.json');
if (existsSync(manifest)) {
  files['docs/reference/elements.md'] = elementsPage(JSON.parse(readFileSync(manifest, 'utf8')));
}

const stale = Object.entries(files).filter(([path, text]) => {
  const file = join(root, path);
  return !existsSync(file) || readFileSync(file, 'utf8') !== text;
});

if (process.argv.includes('--check')) {
  for (const [path] of stale) console.error(`${path} is stale: run npm run reference`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  for (const [path, text] of stale) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
    console.log(`wrote ${path}`);
  }
}
