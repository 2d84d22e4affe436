import { personalDataIn } from '@wijzer/engine';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const YEAR = 2026;
const found = (text: string) => personalDataIn(text, YEAR);

describe('personalDataIn', () => {
  it.each([
    '111222333',
    '123456782',
    'BSN: 111222333.',
    '111 222 333',
    '1112.22.333',
    '111-222-333',
    'Het nummer 123456782 staat in het dossier',
    'eerst 123456789 en dan 111222333',
    'huis 100 111 222 333',
    'huis 12 111222333',
  ])('sees the burgerservicenummer in "%s"', (text) => {
    expect(found(text)).toEqual(['bsn']);
  });

  it('sees one on a page whose old library has a `reduce` of its own', () => {
    const { reduce } = Array.prototype;
    try {
      Array.prototype.reduce = function (this: unknown[]) {
        return this[0];
      } as typeof reduce;
      expect(found('111222333')).toEqual(['bsn']);
    } finally {
      Array.prototype.reduce = reduce;
    }
  });

  it.each([
    ['a number that fails the eleven-test', '123456789'],
    ['another one that fails it', '111222334'],
    ['nothing but zeros', '000000000'],
    ['eight digits', '11122233'],
    ['more digits before it', '9111222333'],
    ['more digits after it', '1112223339'],
    ['a phone number', '06-12345678'],
    ['two separators in a row', '111  222333'],
    ['words', 'Mevrouw is moe.'],
    ['nothing', ''],
  ])('sees none in %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });

  it.each(['anna@voorbeeld.nl', 'Mail naar a.b+c@post.gemeente.example.', '<x@y.nl>'])(
    'sees the mail address in "%s"',
    (text) => {
      expect(found(text)).toEqual(['email']);
    },
  );

  it.each(['apenstaartje @', 'a@b', '@gebruiker', 'om 9 @ school . nl'])('sees none in "%s"', (text) => {
    expect(found(text)).toEqual([]);
  });

  it.each([
    '12-03-1980',
    '1/2/2019',
    '1.2.2019',
    '1 2 2019',
    '1980-03-12',
    'geboren op 12 maart 1980',
    '3 MEI 2001',
    'afspraak 1-2-2026, kind van 3-4-2015',
    '1-1-2024',
  ])('sees the date of birth in "%s"', (text) => {
    expect(found(text)).toEqual(['birth-date']);
  });

  it.each([
    ['an appointment this year', 'Op 12-03-2026 bellen we weer.'],
    ['an appointment in words', 'Op 12 maart 2026 bellen we weer.'],
    ['a day of last year', 'Gezien op 3 december 2025.'],
    ['a day to come', 'Kijk opnieuw op 2027-01-04.'],
    ['a year alone', 'Sinds 1980.'],
    ['a month and a year', 'Sinds maart 1980.'],
    ['a day without a year', 'Op 12 maart.'],
    ['part of a longer number', 'zaak 112-03-19801'],
  ])('sees none in %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });

  it('moves along with the year', () => {
    expect(personalDataIn('Op 12-03-2026.', 2028)).toEqual(['birth-date']);
  });

  it('names each kind once, however often it is there', () => {
    expect(found('111222333 en 123456782, a@b.nl, c@d.nl, 1-2-1980 en 3 mei 1990')).toEqual([
      'bsn',
      'email',
      'birth-date',
    ]);
  });

  it('finds every number that passes the eleven-test, whatever stands around it', () => {
    const eight = fc.integer({ min: 1, max: 99_999_999 }).map((number) => String(number).padStart(8, '0'));
    // The last digit that makes the sum a multiple of eleven; for some there is none.
    const bsn = eight.chain((digits) => {
      const rest = Array.from(digits).reduce((sum, digit, at) => sum + Number(digit) * (9 - at), 0) % 11;
      return rest === 10 ? fc.constant(undefined) : fc.constant(`${digits}${rest}`);
    });
    const words = fc.constantFrom('', 'nummer ', '(', 'bsn:', 'é', '\n', '12 ', '100 ', 'A');
    fc.assert(
      fc.property(words, bsn, fc.constantFrom('', '.', ' is het', '\n', ')'), (before, number, after) => {
        if (number) expect(found(before + number + after)).toContain('bsn');
      }),
    );
  });

  it('never throws, whatever is typed', () => {
    const pieces = fc.constantFrom('1', '12', '.', '-', ' ', '@', 'a', 'mei', '1980', '\ud83d', '😀', '\n');
    const typed = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(typed, (text) => {
        const kinds = found(text);
        expect(new Set(kinds).size).toBe(kinds.length);
      }),
      { numRuns: 500 },
    );
  });

  it.each(['1', '1 ', '1-', 'a', 'a.', 'a@', 'a@b.', '1 mei ', '1-1-', ' ', '12 12 ', '@.'])(
    'takes ten times the time for ten times the text of %j, and no more',
    (part) => {
      const time = (length: number) => {
        const text = part.repeat(length / part.length);
        const start = performance.now();
        found(text);
        return performance.now() - start;
      };
      time(20_000);
      // Quadratic would be a hundred times; the room is for a busy machine.
      expect(time(200_000)).toBeLessThan(Math.max(time(20_000), 2) * 50 + 200);
    },
    20_000,
  );
});
