import type { Hours } from '@wijzer/content';
import { hoursOn, isAlwaysOpen, openingAt } from '@wijzer/engine';
import { describe, expect, it } from 'vitest';

// Monday to Thursday with a break, Friday morning.
const desk: Hours = {
  week: [
    { days: ['ma', 'di', 'wo', 'do'], from: '13:00', to: '17:00' },
    { days: ['ma', 'di', 'wo', 'do', 'vr'], from: '09:00', to: '12:00' },
  ],
  exceptions: [
    { date: '2026-12-24', name: 'Kerstavond', from: '09:00', to: '11:00' },
    { date: '2026-11-26', name: 'Teamdag' },
  ],
};
const everyDay: Hours['week'][number]['days'] = ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'];
const always: Hours = { week: [{ days: everyDay, from: '00:00', to: '24:00' }] };

describe('hoursOn', () => {
  it.each<[string, string, Hours, string[], string | number | undefined]>([
    ['a weekday, earliest first', '2026-11-23', desk, ['09:00-12:00', '13:00-17:00'], undefined],
    ['a day with half the hours', '2026-11-27', desk, ['09:00-12:00'], undefined],
    ['a weekend', '2026-11-22', desk, [], undefined],
    ['a day with other hours', '2026-12-24', desk, ['09:00-11:00'], 'Kerstavond'],
    ['a day on which it is closed', '2026-11-26', desk, [], 'Teamdag'],
    ['a holiday, by its place among them', '2026-04-27', desk, [], 3],
    [
      'a holiday on which it is open',
      '2026-04-27',
      { ...desk, holidays: 'open' },
      ['09:00-12:00', '13:00-17:00'],
      undefined,
    ],
    [
      'a holiday with hours of its own',
      '2026-12-25',
      { ...desk, exceptions: [{ date: '2026-12-25', from: '10:00', to: '12:00' }] },
      ['10:00-12:00'],
      '',
    ],
    ['a holiday of a line that never closes', '2026-12-25', always, ['00:00-24:00'], undefined],
  ])('knows %s', (_, date, hours, spans, because) => {
    const found = hoursOn(hours, date);
    expect(found.spans.map(({ from, to }) => `${from}-${to}`)).toEqual(spans);
    expect(found.because).toBe(because);
  });
});

describe('openingAt', () => {
  it.each([
    ['2026-11-23', '09:00', { open: true, until: '12:00' }],
    ['2026-11-23', '11:59', { open: true, until: '12:00' }],
    ['2026-11-23', '12:00', { open: false, opens: { date: '2026-11-23', time: '13:00' } }],
    ['2026-11-23', '00:00', { open: false, opens: { date: '2026-11-23', time: '09:00' } }],
    ['2026-11-23', '17:00', { open: false, opens: { date: '2026-11-24', time: '09:00' } }],
    // Friday evening, over the weekend.
    ['2026-11-27', '12:30', { open: false, opens: { date: '2026-11-30', time: '09:00' } }],
    // The day before a closed Thursday.
    ['2026-11-25', '18:00', { open: false, opens: { date: '2026-11-27', time: '09:00' } }],
    // Christmas Eve, over two holidays and a Sunday.
    ['2026-12-24', '11:00', { open: false, opens: { date: '2026-12-28', time: '09:00' } }],
    // New year.
    ['2026-12-31', '20:00', { open: false, opens: { date: '2027-01-04', time: '09:00' } }],
  ])('on %s at %s says %j', (date, time, opening) => {
    expect(openingAt(desk, { date, time })).toEqual(opening);
  });

  it('is open day and night, also on holidays', () => {
    expect(openingAt(always, { date: '2026-12-25', time: '03:00' })).toEqual({
      open: true,
      until: '24:00',
      always: true,
    });
  });

  it('is open until midnight', () => {
    const evening: Hours = { week: [{ days: ['ma'], from: '18:00', to: '24:00' }] };
    expect(openingAt(evening, { date: '2026-11-23', time: '23:59' })).toEqual({ open: true, until: '24:00' });
    expect(openingAt(evening, { date: '2026-11-24', time: '00:00' })).toEqual({
      open: false,
      opens: { date: '2026-11-30', time: '18:00' },
    });
  });

  it('makes no promise when it does not open within a month', () => {
    const closed = Array.from({ length: 40 }, (_, day) => ({
      date: new Date(Date.UTC(2026, 10, 23 + day)).toISOString().slice(0, 10),
    }));
    expect(openingAt({ ...desk, exceptions: closed }, { date: '2026-11-23', time: '08:00' })).toEqual({
      open: false,
    });
  });

  it('joins spans that touch or overlap, so that it does not seem to close in between', () => {
    const joined: Hours = {
      week: [
        { days: ['ma'], from: '09:00', to: '12:00' },
        { days: ['ma'], from: '12:00', to: '17:00' },
      ],
    };
    expect(openingAt(joined, { date: '2026-11-23', time: '10:00' })).toEqual({ open: true, until: '17:00' });
  });
});

describe('isAlwaysOpen', () => {
  it('needs every day, all day, without exceptions', () => {
    expect(isAlwaysOpen(always)).toBe(true);
    expect(isAlwaysOpen({ week: [{ days: everyDay.slice(1), from: '00:00', to: '24:00' }] })).toBe(false);
    expect(isAlwaysOpen({ week: [{ days: everyDay, from: '00:00', to: '23:59' }] })).toBe(false);
    expect(isAlwaysOpen({ ...always, exceptions: [{ date: '2026-12-25' }] })).toBe(false);
  });
});
