import { describe, expect, it } from 'vitest';
import { contentPage } from '../../../packages/content/src/reference/content-page.js';
import { jsonSchemas } from '../../../packages/content/src/reference/json-schema.js';

const page = contentPage('wizard', jsonSchemas()['wizard']!);
const section = (name: string) => page.split(`\n## ${name}\n`)[1]?.split('\n## ')[0] ?? '';

describe('contentPage', () => {
  it('says of a key what it is, whether it must be there, what it means and how long it may be', () => {
    expect(section('term')).toContain('| `term` | tekst | ja | Het woord. | hoogstens 1.500 tekens |');
  });

  it('gathers the types of a question in one table', () => {
    expect(section('question')).toContain(
      '`"single"`, `"multiple"`, `"postcode"`, `"date"`, `"note"`, `"info"`',
    );
    expect(section('question')).toContain('| `options` | lijst: [option](#option) of [area](#area) | nee |');
  });

  it('leads every link to a table on the page', () => {
    const targets = [...page.matchAll(/\]\(#([a-z]+)\)/g)].map(([, name]) => name);
    const headings = [...page.matchAll(/^## (.+)$/gm)].map(([, name = '']) =>
      name.toLowerCase().replace('.', ''),
    );
    expect(targets.length).toBeGreaterThan(20);
    expect(targets.filter((name) => !headings.includes(name ?? ''))).toEqual([]);
  });

  it('states limits and how long a fact is good for', () => {
    expect(section('Grenzen')).toContain('| Vragen | 20.000 |');
    expect(section('Hoe lang een feit geldt')).toContain('| Telefoonnummer voor crisis | 3 |');
  });
});
