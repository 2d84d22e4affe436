import { isOverdue } from '@wijzer/engine';
import { describe, expect, it } from 'vitest';

const checked = { checkedOn: '2026-01-31' };

describe('isOverdue', () => {
  it.each([
    ['ordinary', '2026-07-31', false],
    ['ordinary', '2026-08-01', true],
    ['crisis', '2026-04-30', false],
    ['crisis', '2026-05-01', true],
  ] as const)('doubts a number of kind %s on %s: %s', (kind, today, overdue) => {
    expect(isOverdue(checked, today, kind)).toBe(overdue);
  });

  it('never doubts a number that does not change', () => {
    expect(isOverdue({ ...checked, permanent: true }, '2040-01-01', 'crisis')).toBe(false);
  });
});
