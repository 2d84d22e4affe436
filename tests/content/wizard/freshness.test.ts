import { crisisLines, trustedUntil } from '@wijzer/content/links';
import { describe, expect, it } from 'vitest';
import { smallContent } from '../../support/small-wizard.js';

describe('trustedUntil', () => {
  it.each([
    ['crisis', '2026-09-01'],
    ['ordinary', '2026-12-01'],
    ['desk', '2026-12-01'],
    ['source', '2027-06-01'],
  ] as const)('trusts a fact of kind %s until %s', (kind, day) => {
    expect(trustedUntil({ checkedOn: '2026-06-01' }, kind)).toBe(day);
  });

  it('never doubts a number that does not change', () => {
    expect(trustedUntil({ checkedOn: '2001-01-01', permanent: true }, 'crisis')).toBeUndefined();
  });
});

describe('crisisLines', () => {
  it('counts the obligatory numbers and those of crisis outcomes', () => {
    expect([...crisisLines(smallContent({ set: { 'outcomes.2.lines': ['luister'] } }))].sort()).toEqual([
      'arts',
      'luister',
      'nood',
      'opvang',
    ]);
  });

  it('leaves out a line that only an ordinary outcome shows', () => {
    expect(crisisLines(smallContent({ set: { 'outcomes.0.lines': ['geldfit'] } })).has('geldfit')).toBe(
      false,
    );
  });
});
