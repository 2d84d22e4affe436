import { describe, expect, it } from 'vitest';
import { wizardFacts } from '@wijzer/content/checks';
import { emptyEasy } from '../../../packages/content/src/wizard/easy.js';
import { smallContent, TODAY } from '../../support/small-wizard.js';

const places = (set: Record<string, unknown>) =>
  emptyEasy(smallContent({ set })).map(({ code, path }) => `${code} ${path.join('.')}`);

describe('emptyEasy', () => {
  it.each([
    ['questions.0.easy', 'empty-easy questions.0.easy'],
    ['questions.1.options.2.easy', 'empty-easy questions.1.options.2.easy'],
    ['outcomes.2.easy', 'empty-easy outcomes.2.easy'],
  ])('finds nothing to read in %s', (place, found) => {
    expect(places({ [place]: {} })).toEqual([found]);
  });

  it('is content with easier words, and with none', () => {
    expect(
      places({ 'questions.0.easy': { text: 'Wie?' }, 'outcomes.0.easy': { bring: ['Niets.'] } }),
    ).toEqual([]);
    expect(places({})).toEqual([]);
  });

  it('is not asked of a file from which a bad text was left out', () => {
    expect(wizardFacts(smallContent({ set: { 'questions.0.easy': {} } }), TODAY)).toEqual([]);
  });
});
