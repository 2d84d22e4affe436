import { describe, expect, it } from 'vitest';
import * as contact from '../../../packages/content/src/contact/schema.js';
import * as wizard from '../../../packages/content/src/wizard/schema.js';

const schemas = { ...contact, ...wizard };

const accepts = (
  name: 'phone' | 'hours' | 'address' | 'whatsapp' | 'tested' | 'clientSupport',
  value: unknown,
) => schemas[name].safeParse(value).success;
const phone = (number: string) => ({ number, cost: 'gratis', checkedOn: '2026-01-01' });
const hours = (from: string, to: string, days: string[] = ['ma']) => ({ week: [{ days, from, to }] });
const address = (postcode: string) => ({ street: 'Dorpsweg 1', postcode, city: 'Dorp', inside: 'Links' });

describe('the vocabulary of a wizard', () => {
  it.each<[Parameters<typeof accepts>[0], unknown[], unknown[]]>([
    [
      'phone',
      ['112', '14 020', '0800-2000', '+31 20 123 45 67'].map(phone),
      [...['020 - 1234', 'bel 112', '', '1', '(020) 1234567'].map(phone), { number: '112', cost: 'gratis' }],
    ],
    [
      'whatsapp',
      [{ number: '+31 6 1234 5678', checkedOn: '2026-01-01' }],
      [{ number: '06 1234 5678', checkedOn: '2026-01-01' }, { number: '+31 6 1234 5678' }],
    ],
    [
      'hours',
      [hours('09:00', '17:00'), hours('00:00', '24:00'), hours('08:30', '12:00', ['ma', 'zo'])],
      [
        hours('9:00', '17:00'),
        hours('09:00', '24:01'),
        hours('09:00', '25:00'),
        hours('09:60', '10:00'),
        hours('09:00', '17:00', ['maandag']),
        { week: [] },
      ],
    ],
    [
      'address',
      [address('1234 AB'), address('1234AB')],
      [address('1234 ab'), address('0234 AB'), address('1234'), { ...address('1234 AB'), inside: undefined }],
    ],
    [
      'tested',
      [{ date: '2026-01-01', withWhom: 'Zes mensen', changes: 'Kortere zinnen' }],
      [{ date: '2026-01-01', withWhom: 'Zes mensen' }],
    ],
    [
      'clientSupport',
      [{ name: 'Zij aan Zij', text: 'Gaat mee.', free: true }],
      [{ name: 'Zij aan Zij', text: 'Gaat mee.', free: false }],
    ],
  ])('knows a good %s from a bad one', (name, good, bad) => {
    expect(good.filter((value) => !accepts(name, value))).toEqual([]);
    expect(bad.filter((value) => accepts(name, value))).toEqual([]);
  });
});
