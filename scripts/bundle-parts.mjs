// Which parts a bundle is made of: a Rollup plugin that writes dist/parts/<name>.json for scripts/size.mjs and for
// the list of licences. A part's figure is its own code minified alone, so parts are estimates and the total is not.
import { mkdirSync, writeFileSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transform } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

/** `lit`, `zod`, `engine`, `elements/ui`: the npm package, or our package with the folder for elements. */
export function partOf(id) {
  const path = relative(root, id).split(sep).join('/');
  const dependency = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1];
  if (dependency)
    return ['lit-html', 'lit-element', '@lit/reactive-element'].includes(dependency) ? 'lit' : dependency;
  const own = /^packages\/([^/]+)\/src\/(?:([^/]+)\/)?/.exec(path);
  if (!own) return 'other';
  return own[1] === 'elements' && own[2] ? `elements/${own[2]}` : own[1];
}

/** The npm package folders a bundle took code from. */
const packageFolder = (id) => /.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id)?.[0];

export function partsReport(name) {
  return {
    name: 'parts-report',
    async generateBundle(_, bundle) {
      const code = new Map();
      const folders = new Set();
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        for (const [id, module] of Object.entries(chunk.modules)) {
          if (!module.code) continue;
          code.set(partOf(id), (code.get(partOf(id)) ?? '') + '\n' + module.code);
          const folder = packageFolder(id);
          if (folder) folders.add(relative(root, folder).split(sep).join('/'));
        }
      }
      const parts = {};
      for (const [part, text] of code) {
        const { code: small } = await transform(text, { minify: true, format: 'esm', target: 'es2022' });
        parts[part] = Buffer.byteLength(small);
      }
      mkdirSync(resolve(root, 'dist/parts'), { recursive: true });
      const report = { parts, packages: [...folders].sort() };
      writeFileSync(resolve(root, `dist/parts/${name}.json`), JSON.stringify(report, null, 2) + '\n');
    },
  };
}
