import { describe, expect, it } from 'vitest';
import { wizardFacts } from '@wijzer/content/checks';
import { languagesTwice } from '../../../packages/content/src/wizard/languages.js';
import { smallContent, TODAY } from '../../support/small-wizard.js';

const listed = (...languages: string[]) =>
  languages.map((language) => ({ language, name: language, src: `./klein.${language}.json` }));

describe('languagesTwice', () => {
  it.each([
    [[], []],
    [['en', 'de'], []],
    [['nl'], [0]],
    [
      ['en', 'de', 'en', 'en'],
      [2, 3],
    ],
    // The web makes no difference between these.
    [['pt-BR', 'pt-br'], [1]],
    [['nl-BE'], []],
  ])('of %j in a file in Dutch: %j', (languages, wanted) => {
    const found = languagesTwice({ language: 'nl', languages: listed(...languages) });
    expect(found.map(({ code, path }) => [code, path])).toEqual(
      wanted.map((at) => ['language-twice', ['languages', at, 'language']]),
    );
  });

  it('has nothing to say of a file without other languages', () => {
    expect(languagesTwice({ language: 'nl' })).toEqual([]);
  });

  it('is also asked of a file from which a bad part was left out', () => {
    const content = smallContent({ set: { languages: listed('nl') } });
    expect(wizardFacts(content, TODAY).map(({ message }) => message)).toEqual(['De taal "nl" is er al.']);
  });
});
