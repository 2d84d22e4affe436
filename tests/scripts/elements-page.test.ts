import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { elementsPage } from '../../scripts/elements-page.mjs';

const root = resolve(import.meta.dirname, '../..');
const page = readFileSync(resolve(root, 'docs/reference/elements.md'), 'utf8');

/** Each element, and the widget whose code it runs: one that only brings content of its own adds nothing. */
const WIDGETS = {
  checklist: 'checklist',
  'decision-tree': 'decision-tree',
  dilemmas: 'dilemmas',
  'kiezen-en-delen': 'kiezen-en-delen',
  'regie-checklist': 'checklist',
  toegang: 'wizard',
  wizard: 'wizard',
};

/** Names in one table of the page. */
function listed(tag: string, table: string): string[] {
  const [, section = ''] = page.split(`## \`<wijzer-${tag}>\`\n`);
  const [own = ''] = section.split('\n## ');
  const [, rows = ''] = own.split(`### ${table}\n`);
  const [present = ''] = rows.split('\n### ');
  return [...present.matchAll(/^\| `([\w-]+)` \|/gm)].map(([, name = '']) => name).sort();
}

/** All that can run in a widget, and nothing else: what no screen uses is shaken off. */
async function codeOf(widget: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [resolve(root, `packages/elements/src/widgets/${widget}/${widget}-element.ts`)],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    tsconfig: resolve(root, 'tsconfig.base.json'),
    external: ['lit', 'lit/*', '@lit/*', '@wijzer/*'],
  });
  return outputFiles[0]!.text;
}

const found = (code: string, pattern: RegExp) =>
  [...new Set([...code.matchAll(pattern)].map(([, name = '']) => name))].sort();

describe('the page of the elements', () => {
  it.each(Object.entries(WIDGETS))(
    'names every part and event of <wijzer-%s>, and no other',
    async (tag, widget) => {
      const code = await codeOf(widget);
      expect(listed(tag, 'Parts')).toEqual(found(code, /\spart="([\w-]+)"/g));
      expect(listed(tag, 'Events')).toEqual(found(code, /tell\(\s*[\w.#]+,\s*"(wijzer-[\w-]+)"/g));
    },
  );

  it.each(Object.entries(WIDGETS))('names every attribute of <wijzer-%s>', async (tag, widget) => {
    const code = await codeOf(widget);
    expect(code).not.toMatch(/\spart=\$|\spart=[^"]/);
    const own = found(code, /attribute: "([\w-]+)"/g);
    expect(listed(tag, 'Attributes')).toEqual(expect.arrayContaining(own));
  });

  it('leads to the CSS properties, which every element has', () => {
    expect(page).toContain('](huisstijl.md)');
    expect(page).not.toContain('--wijzer-');
  });

  it('lists what is public, by name', () => {
    const text = elementsPage({
      modules: [
        {
          declarations: [
            {
              customElement: true,
              tagName: 'wijzer-b',
              description: 'Een\nproef.',
              slots: [{ name: '', description: 'Woorden.' }],
              members: [
                { kind: 'field', name: 'open', description: 'Voor de pagina.', type: { text: "'a' | 'b'" } },
                { kind: 'field', name: 'dicht', description: 'Van binnen.', privacy: 'private' },
              ],
            },
            { customElement: true, tagName: 'wijzer-a' },
            { name: 'geen element' },
          ],
        },
      ],
    });
    expect(text.indexOf('<wijzer-a>')).toBeLessThan(text.indexOf('<wijzer-b>'));
    expect(text).toContain("| `open` | `'a' \\| 'b'` |  | Voor de pagina. |");
    expect(text).toContain('| (default) | Woorden. |');
    expect(text).not.toContain('dicht');
  });
});
