import { trustedUntil } from '@wijzer/content/links';
import { describe, expect, it } from 'vitest';

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
