import { describe, expect, it } from 'vitest';
import { holidays } from '../../../packages/engine/src/wizard/holidays.js';

describe('holidays', () => {
  it.each([
    ['2024-03-31'],
    ['2025-04-20'],
    ['2026-04-05'],
    ['2027-03-28'],
    ['2028-04-16'],
    ['2029-04-01'],
    ['2030-04-21'],
    // The earliest and the latest Easter of recent times.
    ['1818-03-22'],
    ['2038-04-25'],
  ])('has Easter on %s', (day) => {
    expect(holidays(Number(day.slice(0, 4)))[1]).toBe(day);
  });

  it('are always in the same order, so that any language can name them', () => {
    expect(holidays(2026)).toEqual([
      '2026-01-01',
      '2026-04-05',
      '2026-04-06',
      '2026-04-27',
      '',
      '2026-05-14',
      '2026-05-24',
      '2026-05-25',
      '2026-12-25',
      '2026-12-26',
    ]);
  });

  it.each([
    [2024, '2024-04-27'],
    // The 27th is a Sunday.
    [2025, '2025-04-26'],
    [2031, '2031-04-26'],
  ])('in %i Koningsdag is %s', (year, day) => {
    expect(holidays(year)[3]).toBe(day);
  });

  it.each([
    [2025, '2025-05-05'],
    [2026, ''],
    [2030, '2030-05-05'],
  ])('in %i Bevrijdingsdag as a free day is "%s"', (year, day) => {
    expect(holidays(year)[4]).toBe(day);
  });
});
