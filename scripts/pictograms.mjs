// Gives every example the pictograms it uses, each drawn as one path, and lists them with their credit and licence.
//
// scripts/pictograms.json says which icon of Fluent Emoji High Contrast stands for which meaning: one picture per
// meaning. This script finds the meanings a file uses, writes them as the last key of that file and leaves the
// rest of its text alone.
//
// usage: node scripts/pictograms.mjs [--check]     --check writes nothing and exits 1 when something is stale
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const CREDIT = 'Fluent Emoji High Contrast, Microsoft, MIT';
const ICON_SET = '@iconify-json/fluent-emoji-high-contrast';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const examples = join(root, 'packages/content/examples');
const require = createRequire(import.meta.url);
const iconOf = JSON.parse(readFileSync(join(root, 'scripts/pictograms.json'), 'utf8'));
const iconSet = JSON.parse(readFileSync(require.resolve(`${ICON_SET}/icons.json`), 'utf8'));
const licence = readFileSync(
  join(dirname(require.resolve(`${ICON_SET}/package.json`)), 'package.json'),
  'utf8',
);

const parameters = { M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, T: 2, A: 7, Z: 0 };

/** Every `pictogram` in a file, at any depth, sorted. */
function idsIn(value, found = new Set()) {
  if (Array.isArray(value)) value.forEach((entry) => idsIn(entry, found));
  else if (value && typeof value === 'object') {
    if (typeof value.pictogram === 'string') found.add(value.pictogram);
    Object.values(value).forEach((entry) => idsIn(entry, found));
  }
  return [...found].sort();
}

/** The commands of a path: a letter and its numbers. The two flags of an arc may be written without spaces. */
function commandsOf(path) {
  const commands = [];
  let rest = path;
  const take = (pattern) => {
    const [text, value] = pattern.exec(rest) ?? [];
    if (text === undefined) throw new Error(`cannot read the path at "${rest.slice(0, 20)}"`);
    rest = rest.slice(text.length);
    return value;
  };
  while (rest.trim()) {
    let letter = take(/^[\s,]*([a-zA-Z])/);
    const count = parameters[letter.toUpperCase()];
    if (count === undefined) throw new Error(`unknown path command "${letter}"`);
    do {
      const numbers = Array.from({ length: count }, (_, index) => {
        const flag = letter.toUpperCase() === 'A' && (index === 3 || index === 4);
        return Number(take(flag ? /^[\s,]*([01])/ : /^[\s,]*([-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?)/i));
      });
      commands.push({ letter, numbers });
      if (letter === 'M') letter = 'L';
      if (letter === 'm') letter = 'l';
    } while (count && /^[\s,]*[-+.\d]/.test(rest));
  }
  return commands;
}

/** One short path of several: each starts at an absolute point, so that they can stand behind one another. */
function onePath(paths) {
  let text = '';
  for (const path of paths) {
    let before;
    commandsOf(path).forEach(({ letter, numbers }, index) => {
      const shown = index === 0 ? letter.toUpperCase() : letter;
      const repeats = shown === before && shown.toUpperCase() !== 'M';
      if (!repeats) text += shown;
      numbers.forEach((number, at) => {
        const short = String(Number(number.toFixed(2))).replace(/^(-?)0\./, '$1.');
        text += (at > 0 || repeats) && !short.startsWith('-') ? ` ${short}` : short;
      });
      before = shown;
    });
  }
  return text;
}

/** The pictogram entry of a meaning. An icon that is more than plain filled paths is refused: choose another. */
function pictogram(id) {
  const name = iconOf[id];
  if (!name) throw new Error(`scripts/pictograms.json has no icon for "${id}"`);
  const icon = iconSet.icons[name];
  if (!icon) throw new Error(`${ICON_SET} has no icon "${name}" (for "${id}")`);
  if (/transform=|stroke=|opacity=|<(?!\/?(g|path|defs|clipPath)\b)/.test(icon.body)) {
    throw new Error(`"${name}" (for "${id}") cannot be drawn as one path`);
  }
  const drawn = icon.body.replace(/<defs>.*?<\/defs>/g, '');
  const paths = [...drawn.matchAll(/\sd="([^"]+)"/g)].map(([, path]) => path);
  return { id, size: icon.width ?? iconSet.width, path: onePath(paths), credit: CREDIT };
}

/** The text of a file with its `pictograms` renewed; the rest stays as it is. */
function withPictograms(text, ids) {
  const start = text.search(/,\s*"pictograms": \[/);
  const head = start < 0 ? text.trimEnd().replace(/\s*\}$/, '') : text.slice(0, start);
  const entries = ids.map((id) => {
    const { size, path, credit } = pictogram(id);
    const keys = [
      ['id', id],
      ['size', size],
      ['path', path],
      ['credit', credit],
    ];
    return `    { ${keys.map(([key, value]) => `"${key}": ${JSON.stringify(value)}`).join(', ')} }`;
  });
  const renewed = `${head},\n  "pictograms": [\n${entries.join(',\n')}\n  ]\n}\n`;
  const { pictograms: _old, ...before } = JSON.parse(text);
  const { pictograms: _new, ...after } = JSON.parse(renewed);
  if (JSON.stringify(before) !== JSON.stringify(after))
    throw new Error('"pictograms" must be the last key of the file');
  return renewed;
}

function credits(ids) {
  return [
    '# Pictograms in the examples',
    '',
    `All pictograms come from **Fluent Emoji High Contrast** by Microsoft (npm package \`${ICON_SET}\``,
    `${JSON.parse(licence).version}), licence MIT. Several paths of an icon are merged into one and its numbers are rounded.`,
    'Source: https://github.com/microsoft/fluentui-emoji',
    '',
    'One picture per meaning. A gemeente may put its own drawings in the `pictograms` of its file.',
    'This page is written by `scripts/pictograms.mjs`; the choices are in `scripts/pictograms.json`.',
    '',
    '| Meaning | Icon |',
    '| --- | --- |',
    ...ids.map((id) => `| ${id} | ${iconOf[id]} |`),
    '',
    '## Licence of the icons',
    '',
    'MIT License. Copyright (c) Microsoft Corporation.',
    '',
    'Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated',
    'documentation files (the "Software"), to deal in the Software without restriction, including without limitation',
    'the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to',
    'permit persons to whom the Software is furnished to do so, subject to the following conditions:',
    '',
    'The above copyright notice and this permission notice shall be included in all copies or substantial portions of',
    'the Software.',
    '',
    'THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE',
    'WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR',
    'COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR',
    'OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.',
    '',
  ].join('\n');
}

const check = process.argv.includes('--check');
const used = new Set();
const wanted = new Map();
for (const entry of readdirSync(examples, { recursive: true })) {
  const file = join(examples, entry);
  if (!file.endsWith('.json') || file.endsWith('.paths.json')) continue;
  const text = readFileSync(file, 'utf8');
  const ids = idsIn(JSON.parse(text));
  if (ids.length === 0) continue;
  ids.forEach((id) => used.add(id));
  wanted.set(file, withPictograms(text, ids));
}
wanted.set(join(examples, 'PICTOGRAMS.md'), credits([...used].sort()));

let stale = 0;
for (const [file, text] of wanted) {
  let current = '';
  try {
    current = readFileSync(file, 'utf8');
  } catch {
    // A first run has no credits yet.
  }
  if (current === text) continue;
  stale += 1;
  console.log(`${check ? 'stale' : 'written'}: ${relative(root, file)}`);
  if (!check) writeFileSync(file, text);
}
const unused = Object.keys(iconOf).filter((id) => !used.has(id));
if (unused.length > 0) console.log(`no example uses: ${unused.join(', ')}`);
if (check && stale > 0) {
  console.log('Run: node scripts/pictograms.mjs');
  process.exitCode = 1;
}
