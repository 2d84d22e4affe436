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
    expect(holidays(Number(day.slice(0, 4))).get(day)).toBe('Pasen');
  });

  it('has the days that hang on Easter', () => {
    const days = holidays(2026);
    expect([
      days.get('2026-04-06'),
      days.get('2026-05-14'),
      days.get('2026-05-24'),
      days.get('2026-05-25'),
    ]).toEqual(['Tweede Paasdag', 'Hemelvaartsdag', 'Pinksteren', 'Tweede Pinksterdag']);
  });

  it.each([
    ['2024-04-27', true],
    ['2025-04-26', true],
    ['2025-04-27', false],
    ['2026-04-27', true],
    ['2031-04-26', true],
  ])('on %s it is Koningsdag: %s', (day, is) => {
    expect(holidays(Number(day.slice(0, 4))).get(day) === 'Koningsdag').toBe(is);
  });

  it.each([
    [2025, true],
    [2026, false],
    [2030, true],
  ])('in %i Bevrijdingsdag is a free day: %s', (year, is) => {
    expect(holidays(year).has(`${year}-05-05`)).toBe(is);
  });

  it('has the fixed days', () => {
    const days = holidays(2027);
    expect([days.get('2027-01-01'), days.get('2027-12-25'), days.get('2027-12-26')]).toEqual([
      'Nieuwjaarsdag',
      'Eerste Kerstdag',
      'Tweede Kerstdag',
    ]);
  });
});
