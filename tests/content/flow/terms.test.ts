import { describe, expect, it } from 'vitest';
import { termsIn } from '../../../packages/content/src/flow/terms.js';

describe('termsIn', () => {
  it('finds every explained word, with the place of its text', () => {
    const file = {
      start: { text: 'Een [melding](term:melding).' },
      list: ['niets', '[a](term:a) en [b](term:b-2)'],
    };
    expect(termsIn(file)).toEqual([
      { name: 'melding', path: ['start', 'text'] },
      { name: 'a', path: ['list', 1] },
      { name: 'b-2', path: ['list', 1] },
    ]);
  });

  it('finds none in links and other text', () => {
    expect(termsIn({ a: '[x](https://a.nl) (term:x) [y] (term:y)', b: null, c: 3 })).toEqual([]);
  });
});
