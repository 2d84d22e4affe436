import { describe, expect, it } from 'vitest';
import * as schemas from '../../../packages/content/src/flow/schema.js';

const accepts = (
  name: 'id' | 'url' | 'date' | 'text' | 'condition' | 'area' | 'pictogram' | 'question',
  value: unknown,
) => schemas[name].safeParse(value).success;
const drawing = (path: string) => ({ id: 'huis', size: 24, path, credit: 'Eigen werk' });
const area = (postcode: string) => ({ id: 'noord', text: 'Noord', postcodes: [postcode] });

describe('the vocabulary of a flow', () => {
  it.each<[Parameters<typeof accepts>[0], unknown[], unknown[]]>([
    [
      'id',
      ['wie', 'wijk-3', 'a1', 'constructor'],
      ['Wie', '3wijk', 'wie_wat', 'wie-', '-wie', 'a--b', '', 'a'.repeat(81)],
    ],
    [
      'url',
      ['https://a.nl', 'http://a.nl/b?c#d', 'mailto:a@b.nl', 'tel:112', '/pad', '../pad', '#plek'],
      ['javascript:alert(1)', 'JavaScript:x', 'data:text/html,x', 'a.nl', 'https://a.nl/b c', ' /x', ''],
    ],
    ['date', ['2026-02-28', '2024-02-29'], ['2026-02-30', '2026-2-1', '28-02-2026', '2026-02-28T00:00']],
    ['text', ['x', ' x '], ['', ' \n\t', 'a'.repeat(1_501)]],
    [
      'area',
      [area('1234'), area('1234-1299')],
      [area('0234'), area('123'), area('1234-12'), area('1234 AB')],
    ],
    [
      'pictogram',
      [drawing('M0 0L1 1z'), drawing('m1.5-2e-3,4Z')],
      [drawing('L0 0'), drawing('M0 0"/><script>'), drawing('')],
    ],
    [
      'condition',
      [{ question: 'a', is: ['b'] }, { not: { all: [{ any: [{ question: 'a', is: ['b'] }] }] } }],
      [{}, { question: 'a', is: [] }, { all: [] }, { question: 'a', is: ['b'], not: {} }, 'a == b'],
    ],
    [
      'question',
      [
        { type: 'info', id: 'a', text: 'x' },
        { type: 'single', id: 'a', text: 'x', options: [{ id: 'a', text: 'x' }] },
      ],
      [
        { type: 'info', id: 'a', text: 'x', options: [] },
        { type: 'single', id: 'a', text: 'x' },
        { id: 'a', text: 'x' },
      ],
    ],
  ])('knows a good %s from a bad one', (name, good, bad) => {
    expect(good.filter((value) => !accepts(name, value))).toEqual([]);
    expect(bad.filter((value) => accepts(name, value))).toEqual([]);
  });
});
