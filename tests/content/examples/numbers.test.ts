/** A wrong number can cost a life: every phone number in the examples is either in this list or cannot ring. */
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Wizard } from '../../../packages/content/src/wizard/schema.js';

const folder = fileURLToPath(new URL('../../../packages/content/examples/wizard/', import.meta.url));
const examples = readdirSync(folder)
  .filter((file) => file.endsWith('.json') && !file.endsWith('.paths.json'))
  .map((file) => [file, readFileSync(folder + file, 'utf8')] as const);

const NATIONAL: Record<string, string> = {
  'lijn-112': '112',
  'lijn-politie': '0900-8844',
  'lijn-veilig-thuis': '0800-2000',
  'lijn-113': '113',
  'lijn-0800-0113': '0800-0113',
  'lijn-meldpunt': '0800-1205',
  'lijn-geldfit': '0800-8115',
  'lijn-luisterlijn': '088-0767 000',
  'lijn-kindertelefoon': '0800-0432',
  'lijn-seksueel-geweld': '0800-0188',
};

/** No Dutch or foreign number starts like this: 00 is the way out of the country, and no country has code 0. */
const CANNOT_RING = /^(000 |14 000|\+00 )/;

describe.each(examples)('%s', (_file, text) => {
  const content = JSON.parse(text) as Wizard;
  const national = content.lines.filter(({ id }) => id in NATIONAL);

  it('has every national number, exactly', () => {
    expect(Object.fromEntries(national.map(({ id, phone }) => [id, phone.number]))).toEqual(NATIONAL);
  });

  it('says where each national number comes from, and takes only 112 for permanent', () => {
    const sources = new Set(content.sources?.map(({ id }) => id));
    expect(national.filter(({ phone }) => !phone.source || !sources.has(phone.source))).toEqual([]);
    expect(content.lines.filter(({ phone }) => phone.permanent).map(({ id }) => id)).toEqual(['lijn-112']);
  });

  it('has no other number that could ring', () => {
    const allowed = new Set(Object.values(NATIONAL));
    const numbers = [...text.matchAll(/"number": ?"([^"]+)"/g)].map(([, number]) => number ?? '');
    expect(numbers.filter((number) => !allowed.has(number) && !CANNOT_RING.test(number))).toEqual([]);
    const linked = [...text.matchAll(/\(tel:([^)]+)\)/g)].map(([, number]) => number ?? '');
    expect(linked.filter((number) => !allowed.has(number))).toEqual([]);
  });

  it('does not write a number out in a text, where nobody would notice that it changed', () => {
    const inTexts = (
      text.match(/"(?:text|title|does|next|cannotCall|help|why|hint|say)": "(?:[^"\\]|\\.)*"/g) ?? []
    ).filter((entry) => /\b0[89]00\b|\b088\b/.test(entry));
    expect(inTexts).toEqual([]);
  });
});
