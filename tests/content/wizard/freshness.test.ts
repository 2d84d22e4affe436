import { crisisLines } from '@wijzer/content/links';
import { describe, expect, it } from 'vitest';
import { smallContent } from '../../support/small-wizard.js';

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
