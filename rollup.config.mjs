// One self-contained, minified ES module in dist/cdn for each file in packages/elements/src/bundles.
// Self-contained because `integrity` on a script tag does not cover imported chunks in every browser.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { defaultStrategy } from '@literals/html-css-minifier';
import { literalsHtmlCssMinifier } from '@literals/rollup-plugin-html-css-minifier';
import esbuild from 'rollup-plugin-esbuild';
import { visualizer } from 'rollup-plugin-visualizer';
import { partsReport } from './scripts/bundle-parts.mjs';

const root = fileURLToPath(new URL('.', import.meta.url));
const bundles = resolve(root, 'packages/elements/src/bundles');
const { version } = JSON.parse(readFileSync(resolve(root, 'packages/elements/package.json'), 'utf8'));

// The browsers of the oldest supported phones; without targets the minifier rewrites media queries they cannot read.
const targets = { chrome: 100 << 16, firefox: 102 << 16, safari: 16 << 16 };

/** The sources carry a stand-in for the version, so that they run unbuilt; the shipped file carries the real one. */
const stampVersion = {
  name: 'stamp-version',
  transform(code, id) {
    if (!id.endsWith('/packages/elements/src/version.ts')) return null;
    if (!code.includes('0.0.0-source')) this.error("version.ts must hold the string literal '0.0.0-source'");
    return { code: code.replace('0.0.0-source', version), map: null };
  },
};

/**
 * Lit makes its Trusted Types policy in its first line, and stops there where the page has another copy of Lit or allows
 * no policy. Ours goes on, so that it can say in words why it does nothing and leave the page as it was (register.ts).
 */
const surviveTrustedTypes = {
  name: 'survive-trusted-types',
  transform(code, id) {
    if (!id.endsWith('/lit-html/lit-html.js')) return null;
    const line = /(\w+)=(\w+)\?(\2\.createPolicy\("lit-html",\{createHTML:\w+=>\w+\}\)):void 0/;
    if (!line.test(code)) this.error('Lit makes its policy in another way now: adapt the pattern.');
    const guarded = '$1=$2?(()=>{try{return $3}catch{}})():void 0';
    return { code: code.replace(line, guarded), map: null };
  },
};

/**
 * Lit's `@property` takes decorators of two kinds. Ours are all of the kind that is called with a prototype and a name;
 * for those this is what it does.
 */
const oneKindOfDecorator = {
  name: 'one-kind-of-decorator',
  transform(code, id) {
    if (!id.endsWith('/@lit/reactive-element/decorators/property.js')) return null;
    const legacy = /hasOwnProperty\(\w+\);return \w+\.constructor\.createProperty\((\w+),(\w+)\)/;
    if (!legacy.test(code)) this.error('Lit declares a property in another way now: adapt the replacement.');
    const replacement =
      'export const property = (options) => (prototype, name) => prototype.constructor.createProperty(name, options);';
    return { code: replacement, map: null };
  },
};

const plugins = () => [
  stampVersion,
  surviveTrustedTypes,
  oneKindOfDecorator,
  nodeResolve({ exportConditions: ['source', 'production'], extensions: ['.ts', '.mjs', '.js'] }),
  esbuild({ target: 'es2022', tsconfig: resolve(root, 'tsconfig.base.json') }),
  literalsHtmlCssMinifier({
    include: ['packages/*/src/**/*.ts'],
    failOnError: true,
    options: {
      // Without the slash, shapes in an svg template nest and are not drawn.
      minifyOptions: { keepClosingSlash: true },
      strategy: { ...defaultStrategy, minifyCSS: (code) => defaultStrategy.minifyCSS(code, { targets }) },
    },
  }),
  terser({
    module: true,
    ecma: 2020,
    compress: { passes: 3 },
    mangle: true,
    // One character beyond Latin-1 makes an engine keep the whole source in memory at two bytes a character.
    format: {
      ascii_only: true,
      comments: false,
      preamble: `/*! Wijzer ${version} | EUPL-1.2 | LICENSES.txt */`,
    },
  }),
];

/** Only for `npm run treemap`. */
const treemap = (name) =>
  process.env.WIJZER_TREEMAP
    ? [
        visualizer({
          filename: `dist/treemap/${name}.html`,
          title: `${name}.js`,
          sourcemap: true,
          brotliSize: true,
        }),
      ]
    : [];

function onwarn(warning, warn) {
  const fromZod = ['INVALID_ANNOTATION', 'CIRCULAR_DEPENDENCY'].includes(warning.code);
  if (fromZod && JSON.stringify(warning.ids ?? warning.id ?? '').includes('/zod/')) return;
  warn(warning);
}

const configurations = readdirSync(bundles)
  .filter((file) => file.endsWith('.ts'))
  .map((file) => {
    const name = basename(file, '.ts');
    return {
      input: resolve(bundles, file),
      plugins: [...plugins(), partsReport(name), ...treemap(name)],
      onwarn,
      output: {
        file: resolve(root, `dist/cdn/${name}.js`),
        format: 'es',
        inlineDynamicImports: true,
        sourcemap: true,
        generatedCode: 'es2015',
      },
    };
  });

export default configurations;
