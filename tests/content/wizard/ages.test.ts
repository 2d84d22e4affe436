import { describe, expect, it } from 'vitest';
import { ageIssues } from '../../../packages/content/src/wizard/ages.js';
import { smallContent } from '../../support/small-wizard.js';

const codes = (set: Record<string, unknown>, today: string) =>
  ageIssues(smallContent({ set }), today).map(({ code, path }) => `${code} ${path.join('.')}`);

describe('ageIssues', () => {
  // Checked on 1 June: a crisis number may be shown up to and including 1 September.
  it.each([
    ['2026-08-02', []],
    ['2026-08-03', ['due-soon lines.1.phone.checkedOn', 'due-soon lines.2.phone.checkedOn']],
    ['2026-09-01', ['due-soon lines.1.phone.checkedOn', 'due-soon lines.2.phone.checkedOn']],
    ['2026-09-02', ['overdue lines.1.phone.checkedOn', 'overdue lines.2.phone.checkedOn']],
  ])('on %s says of crisis numbers: %j', (today, expected) => {
    expect(codes({}, today)).toEqual(expected);
  });

  it('says of the whole file that it is late on the day before which it had to be looked at', () => {
    const review = { 'review.reviewBefore': '2026-07-01' };
    expect(codes(review, '2026-06-30')).toEqual(['due-soon review.reviewBefore']);
    expect(codes(review, '2026-07-01')).toEqual(['overdue review.reviewBefore']);
  });

  it('looks at every fact with a date', () => {
    const whatsapp = { number: '+31 600 000 000', checkedOn: '2027-01-01' };
    const phone = { number: '000 000', cost: 'gratis', checkedOn: '2027-01-01' };
    const future = {
      'review.checkedOn': '2027-01-01',
      tested: { date: '2027-01-01', withWhom: 'x', changes: 'x' },
      'human.whatsapp': whatsapp,
      'desks.0.whatsapp': whatsapp,
      'clientSupport.phone': phone,
      'desks.0.phone': phone,
    };
    expect(codes(future, '2026-06-15')).toEqual([
      'future-date tested.date',
      'future-date review.checkedOn',
      'future-date human.whatsapp.checkedOn',
      'future-date clientSupport.phone.checkedOn',
      'future-date desks.0.phone.checkedOn',
      'future-date desks.0.whatsapp.checkedOn',
    ]);
  });
});
