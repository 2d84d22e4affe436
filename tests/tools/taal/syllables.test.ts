import { describe, expect, it } from 'vitest';
import { syllables } from '../../../packages/tools/src/taal/syllables.js';

describe('syllables', () => {
  it.each([
    ['huis', 1],
    ['leeuw', 1],
    ['nieuw', 1],
    ['mooi', 1],
    ['gemeente', 3],
    ['ideeën', 3],
    ['cliënt', 2],
    ['bijvoorbeeld', 3],
    ['medewerker', 4],
    ['officieel', 4],
    ['beïnvloeden', 4],
    ['pst', 0],
  ])('of %s: %i', (word, count) => {
    expect(syllables(word)).toBe(count);
  });
});
