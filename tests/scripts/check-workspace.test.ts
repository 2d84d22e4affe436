import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkWorkspace } from '../../scripts/check-workspace.mjs';

/** A small tree in which everything is in order; each test breaks one thing. */
const sound: Record<string, string> = {
  'packages/content/package.json': '{ "dependencies": { "zod": "1" } }',
  'packages/content/src/flow/schema.ts':
    "import * as z from 'zod/mini';\nexport const schema = z.string();\nexport type Flow = string;\n",
  'packages/content/src/shape.ts':
    "export { schema } from './flow/schema.js';\nexport const LIMITS = { depth: 64, names: ['a'] } as const;\n" +
    'export interface Shape { readonly check: () => void }\n',
  'packages/engine/package.json': '{ "dependencies": { "@wijzer/content": "1" } }',
  'packages/engine/src/resolve.ts':
    "import type { Flow } from '@wijzer/content';\nimport { linksOf, type Link } from '@wijzer/content/links';\n" +
    'export const resolve = (flow: Flow): Link => linksOf(flow);\n',
  'packages/elements/package.json': '{ "dependencies": { "lit": "1", "@wijzer/engine": "1" } }',
  'packages/elements/src/ui/button.ts': "import { html } from 'lit';\nexport const button = html``;\n",
  'packages/elements/src/controllers/journey.ts':
    "import { resolve } from '@wijzer/engine';\nexport const journey = resolve;\n",
  'packages/elements/src/widgets/wizard/wizard-element.ts':
    "import { LitElement } from 'lit';\nimport { journey } from '../../controllers/journey.js';\n" +
    "import { button } from '../../ui/button.js';\nexport class WizardElement extends LitElement { x = [journey, button]; }\n",
  'packages/elements/src/define/wizard.ts':
    "import { WizardElement } from '../widgets/wizard/wizard-element.js';\ncustomElements.define('a-b', WizardElement);\n",
  'packages/elements/src/bundles/wizard.ts': "import '../define/wizard.js';\n",
  'packages/tools/package.json': '{ "dependencies": { "@wijzer/engine": "1" } }',
  'packages/tools/src/check.ts': "import { resolve } from '@wijzer/engine';\nexport const check = resolve;\n",
  'tests/content/flow/schema.test.ts': '',
  'tests/engine/resolve.test.ts': '',
  'tests/engine/resolve.properties.test.ts': '',
  'tests/elements/widgets/wizard/wizard-element.keyboard.test.ts': '',
};

describe('checkWorkspace', () => {
  let root: string;

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'workspace-'));
  });

  afterEach(() => {
    rmSync(root, { recursive: true, force: true });
  });

  /** The problems of the sound tree after a change; null removes a file. */
  function problemsWith(change: Record<string, string | null>): string[] {
    for (const [path, text] of Object.entries({ ...sound, ...change })) {
      if (text === null) continue;
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    return checkWorkspace(root, {}).map(
      ({ path, line, what, remedy }) => `${path}:${line}: ${what}; ${remedy}`,
    );
  }

  it('finds nothing in a tree that is in order', () => {
    expect(problemsWith({})).toEqual([]);
  });

  const cases: [name: string, change: Record<string, string | null>, expected: RegExp][] = [
    [
      'a value that the engine takes from content',
      {
        'packages/engine/src/resolve.ts':
          "import { schema } from '@wijzer/content';\nexport const resolve = schema;\n",
      },
      /^packages\/engine\/src\/resolve\.ts:1: engine may not import values from '@wijzer\/content'; write 'import type'/,
    ],
    [
      'content that imports the engine',
      {
        'packages/content/package.json': '{ "dependencies": { "@wijzer/engine": "1" } }',
        'packages/content/src/flow/schema.ts': "\nexport { resolve } from '@wijzer/engine';\n",
      },
      /schema\.ts:2: content may not import '@wijzer\/engine'/,
    ],
    [
      'full zod',
      {
        'packages/content/src/flow/schema.ts':
          "import * as z from 'zod';\nexport const schema = z.string();\n",
      },
      /content may not import 'zod'/,
    ],
    [
      'a ui part that knows a controller',
      {
        'packages/elements/src/ui/button.ts':
          "import { html } from 'lit';\nimport { journey } from '../controllers/journey.js';\nexport const button = html`${journey}`;\n",
      },
      /ui\/button\.ts:2: elements\/ui may not import from elements\/controllers/,
    ],
    [
      'a controller that knows a widget',
      {
        'packages/elements/src/controllers/journey.ts':
          "import { resolve } from '@wijzer/engine';\nexport const journey = async () => [resolve, await import('../widgets/wizard/wizard-element.js')];\n",
      },
      /journey\.ts:2: elements\/controllers may not import from elements\/widgets/,
    ],
    [
      'statistics that could reach into a widget',
      {
        'packages/elements/src/events.ts':
          'export interface Detail { readonly id: string }\nexport const tell = 1;\n',
        'packages/elements/src/statistics/counts.ts':
          "import type { Detail } from '../events.js';\nimport { tell } from '../events.js';\nexport const count = (detail: Detail) => [detail, tell];\n",
      },
      /statistics\/counts\.ts:2: elements\/statistics may not import values from elements; write 'import type'/,
    ],
    [
      'a self-test that needs what it must be able to say is missing',
      {
        'packages/elements/src/self-test/look.ts':
          "import { html } from 'lit';\nexport const look = () => html`<p></p>`;\n",
      },
      /self-test\/look\.ts:1: elements\/self-test may not import 'lit'/,
    ],
    [
      'tools that import elements',
      {
        'packages/tools/package.json': '{ "dependencies": { "@wijzer/elements": "1" } }',
        'packages/tools/src/check.ts':
          "import { WizardElement } from '@wijzer/elements';\nexport const check = WizardElement;\n",
      },
      /tools may not import '@wijzer\/elements'/,
    ],
    [
      'an import without extension',
      { 'packages/elements/src/bundles/wizard.ts': "import '../define/wizard';\n" },
      /'\.\.\/define\/wizard' has no extension; end the import with '\.js'/,
    ],
    [
      'a relative import into another package',
      { 'packages/tools/src/more.ts': "export { resolve } from '../../engine/src/resolve.js';\n" },
      /more\.ts:1: '\.\.\/\.\.\/engine\/src\/resolve\.js' leaves its package/,
    ],
    [
      'a dependency that is not declared',
      { 'packages/tools/package.json': '{}' },
      /packages\/tools\/package\.json:1: uses @wijzer\/engine without declaring it/,
    ],
    [
      'a dependency that is not used',
      { 'packages/tools/package.json': '{ "dependencies": { "@wijzer/engine": "1", "jsonc-parser": "1" } }' },
      /declares jsonc-parser and does not use it/,
    ],
    [
      'a module without a test',
      { 'tests/content/flow/schema.test.ts': null },
      /packages\/content\/src\/flow\/schema\.ts:1: has no test; write tests\/content\/flow\/schema\.test\.ts/,
    ],
    [
      'a widget without a test',
      { 'tests/elements/widgets/wizard/wizard-element.keyboard.test.ts': null },
      /wizard-element\.ts:1: has no test/,
    ],
    [
      'a test without a source',
      { 'tests/engine/gone.test.ts': '' },
      /gone\.test\.ts:1: tests nothing that exists/,
    ],
    [
      'an HTML sink',
      {
        'packages/elements/src/ui/raw.ts':
          '// innerHTML is not used here\nexport const raw = (e: Element) => (e.innerHTML = "");\n',
      },
      /raw\.ts:2: has an HTML or code sink: innerHTML/,
    ],
    [
      'a long file',
      { 'packages/elements/src/ui/long.ts': 'export const a = 1;\n'.repeat(301) },
      /long\.ts:301: has 301 lines, 300 is the limit/,
    ],
    [
      'a path of one machine',
      { 'docs/how-to.md': `Open\n${['', 'home', 'jan', 'wijzer'].join('/')} and look.\n` },
      /docs\/how-to\.md:2: holds a path of one machine/,
    ],
  ];

  it.each(cases)('reports %s', (_name, change, expected) => {
    const problems = problemsWith(change);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(expected);
  });

  it('reports an exception that is no longer needed', () => {
    problemsWith({});
    const [problem] = checkWorkspace(root, { 'packages/content/src/gone.ts': 'was odd' });
    expect(problem?.what).toBe('is excepted and no longer exists');
  });
});
