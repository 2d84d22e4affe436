import { describe, expect, it } from 'vitest';
import { HARD_WORDS } from '../../../packages/tools/src/taal/hard-words.js';
import { findHardWords } from '../../../packages/tools/src/taal/find-hard-words.js';
import { wordsOf } from '../../../packages/tools/src/taal/sentences.js';
import { findings } from './judge.js';

const find = (text: string) =>
  findHardWords(wordsOf(text), ({ name }) => name).map(({ entry }) => entry.word);

describe('HARD_WORDS', () => {
  it.each(HARD_WORDS.map((entry) => [entry.word, entry] as const))(
    '%s has an easier way to say it, and an explanation in full sentences',
    (_word, { word, instead, explanation }) => {
      expect(word).toMatch(/^[\p{L}-]+( [\p{L}-]+){0,3}$/u);
      expect(instead).toMatch(/^\S.*[^.\s]$/);
      expect(explanation).toMatch(/^\p{Lu}.*\.$/u);
      expect(instead.toLowerCase()).not.toBe(word.toLowerCase());
    },
  );

  it('has each word once, and all of them', () => {
    expect(HARD_WORDS.length).toBe(262);
    expect(new Set(HARD_WORDS.map(({ word }) => word.toLowerCase())).size).toBe(HARD_WORDS.length);
  });

  it('explains in sentences that keep to the length of an explanation', () => {
    const long = HARD_WORDS.filter(({ explanation }) =>
      findings(explanation, { core: false }).some(
        ({ code, severity }) => code === 'taal-l01' && severity === 'error',
      ),
    );
    expect(long).toEqual([]);
  });

  it('is found word for word in a sentence', () => {
    // Of these only a part is looked for, and what is found may be the shorter word inside.
    const missed = HARD_WORDS.filter(({ word }) => !find(`het gaat om ${word} en meer`).includes(word));
    expect(missed.map(({ word }) => word)).toEqual([]);
  });
});
