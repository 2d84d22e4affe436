import { pathText } from '@wijzer/content';
import { describe, expect, it } from 'vitest';
import { contactFacts, contactHours } from '../../../packages/content/src/contact/contact-facts.js';
import { smallTreeContent, TREE_TODAY } from '../../support/small-tree.js';

const place = 'contacts.1.phone.hours';
const hours = (set: Record<string, unknown>) =>
  contactHours(smallTreeContent({ set }), TREE_TODAY).map(({ code, path }) => `${code} ${pathText(path)}`);

describe('contactFacts', () => {
  it('trusts a number for an emergency for a shorter time', () => {
    expect(contactFacts(smallTreeContent()).map(({ kind, path }) => `${kind} ${pathText(path)}`)).toEqual([
      'crisis contacts[0].phone',
      'ordinary contacts[1].phone',
    ]);
  });

  it('has nothing where there is nobody to call', () => {
    expect(contactFacts(smallTreeContent({ remove: ['contacts'] }))).toEqual([]);
  });
});

describe('contactHours', () => {
  it('has nothing to say about good hours, and about a closed day to come', () => {
    expect(hours({})).toEqual([]);
    expect(hours({ [`${place}.exceptions`]: [{ date: '2026-12-24' }] })).toEqual([]);
  });

  it('finds times that cannot be', () => {
    expect(hours({ [`${place}.week.0.to`]: '09:00' })).toEqual([
      'impossible-hours contacts[1].phone.hours.week[0]',
    ]);
    const exceptions = [
      { date: '2026-12-24', from: '10:00' },
      { date: '2026-12-31', to: '12:00' },
      { date: '2027-01-01', from: '12:00', to: '10:00' },
      { date: '2027-01-02', from: '10:00', to: '12:00' },
    ];
    expect(hours({ [`${place}.exceptions`]: exceptions })).toEqual(
      [0, 1, 2].map((at) => `impossible-hours contacts[1].phone.hours.exceptions[${at}]`),
    );
  });

  it('finds special days that are all over', () => {
    const day = (date: string) => ({ [`${place}.exceptions`]: [{ date: '2026-01-01' }, { date }] });
    expect(hours(day('2026-06-14'))).toEqual(['past-exceptions contacts[1].phone.hours.exceptions']);
    expect(hours(day(TREE_TODAY))).toEqual([]);
  });
});
