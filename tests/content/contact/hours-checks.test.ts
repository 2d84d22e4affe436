import { describe, expect, it } from 'vitest';
import { hoursIssues } from '../../../packages/content/src/contact/hours-checks.js';

const TODAY = '2026-06-15';
type Hours = NonNullable<Parameters<typeof hoursIssues>[0]>;

const week: Hours['week'] = [{ days: ['ma'], from: '09:00', to: '12:00' }];
const found = (hours: Hours | undefined) =>
  hoursIssues(hours, ['here'], TODAY).map(({ code, path }) => `${code} ${path.join('.')}`);

describe('hoursIssues', () => {
  it('has nothing to say about good hours, or about none', () => {
    expect(found({ week })).toEqual([]);
    expect(found(undefined)).toEqual([]);
  });

  it('finds hours that end before or when they begin', () => {
    expect(found({ week: [...week, { days: ['di'], from: '12:00', to: '12:00' }] })).toEqual([
      'impossible-hours here.week.1',
    ]);
  });

  it('finds a special day with one time only', () => {
    expect(found({ week, exceptions: [{ date: TODAY, from: '09:00' }] })).toEqual([
      'impossible-hours here.exceptions.0',
    ]);
  });

  it('takes a special day without times for a closed one', () => {
    expect(found({ week, exceptions: [{ date: '2026-12-24' }] })).toEqual([]);
  });

  it('says when all special days are over, and not while one is still to come', () => {
    const over = { date: '2026-01-01' };
    expect(found({ week, exceptions: [over] })).toEqual(['past-exceptions here.exceptions']);
    expect(found({ week, exceptions: [over, { date: TODAY }] })).toEqual([]);
  });
});
