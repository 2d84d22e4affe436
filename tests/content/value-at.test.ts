import { describe, expect, it } from 'vitest';
import { valueAt } from '../../packages/content/src/value-at.js';

describe('valueAt', () => {
  it.each([
    [['a', 1, 'b'], 'x'],
    [[], { a: [0, { b: 'x' }] }],
    [['a', 7, 'b'], undefined],
    [['a', 0, 'b'], undefined],
    [['weg'], undefined],
  ])('at %j finds %j', (path, value) => {
    expect(valueAt({ a: [0, { b: 'x' }] }, path)).toEqual(value);
  });
});
