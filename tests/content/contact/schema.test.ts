import { describe, expect, it } from 'vitest';
import * as contact from '../../../packages/content/src/contact/schema.js';

const accepts = (name: 'phone' | 'hours', value: unknown) => contact[name].safeParse(value).success;
const phone = (rest: Record<string, unknown>) => ({
  number: '112',
  cost: 'gratis',
  checkedOn: '2026-01-01',
  ...rest,
});
const hours = (rest: Record<string, unknown>) => ({
  week: [{ days: ['ma'], from: '09:00', to: '17:00' }],
  ...rest,
});
const exception = (rest: Record<string, unknown>) => hours({ exceptions: [{ date: '2026-12-24', ...rest }] });

describe('the vocabulary of who to call', () => {
  it.each<[Parameters<typeof accepts>[0], unknown[], unknown[]]>([
    [
      'phone',
      [phone({}), phone({ number: '+31 20 123 45 67' }), phone({ permanent: true, hint: 'Druk op 2' })],
      [
        phone({ number: '1' }),
        phone({ number: 'bel 112' }),
        phone({ number: `1${'0'.repeat(15)}` }),
        phone({ cost: ' ' }),
        phone({ permanent: false }),
        phone({ checkedOn: undefined }),
        phone({ source: 'De wet' }),
      ],
    ],
    [
      'hours',
      [hours({}), hours({ holidays: 'open' }), exception({}), exception({ from: '10:00', to: '24:00' })],
      [
        hours({ week: [] }),
        hours({ holidays: 'soms' }),
        exception({ from: '24:30' }),
        exception({ from: '9:00' }),
        hours({ exceptions: [{ name: 'Kerstavond' }] }),
      ],
    ],
  ])('knows a good %s from a bad one', (name, good, bad) => {
    expect(good.filter((value) => !accepts(name, value))).toEqual([]);
    expect(bad.filter((value) => accepts(name, value))).toEqual([]);
  });
});
