/** L06 and L07: long words. A word is named once in a file: `language.ts` sees to that. */
import { findHardWords } from '../find-hard-words.js';
import { soft, type Finding, type Rule } from '../rule.js';
import type { Word } from '../sentences.js';
import { syllables } from '../syllables.js';

/** Long, and yet everybody says them. */
const EVERYDAY = new Set(
  (
    'medewerker medewerkers rekening rekeningen medicijn medicijnen bibliotheek bibliotheken familie informatie ' +
    'telefoonnummer telefoonnummers gemeentehuis ziekenhuis ziekenhuizen ziekenwagen belangrijke belangrijkste ' +
    'bijvoorbeeld mijzelf iedereen verjaardag vergadering verzekering verzekeringen zorgverzekering sollicitatie ' +
    'computer computers televisie apotheek organisatie organisaties ambulance politiebureau supermarkt ' +
    'woensdagmiddag woensdagochtend woensdagavond donderdagmiddag donderdagochtend donderdagavond ' +
    'zaterdagmiddag zaterdagochtend vrijdagmiddag vrijdagochtend maandagmiddag maandagochtend dinsdagmiddag ' +
    'dinsdagochtend februari januari september oktober november december achternaam telefoneren antwoorden ' +
    'identiteitskaart volwassene volwassenen'
  ).split(' '),
);

export const longWords: Rule = (text, { explained, names }) => {
  const found: Finding[] = [];
  const [letters, parts] = text.core ? [12, 3] : [15, 4];
  for (const { words } of text.sentences) {
    // L09 says more of a hard word.
    const hard = new Set(
      findHardWords(words, (word) => isName(word, names)).flatMap((hit) => hit.found.split(' ')),
    );
    for (const word of words) {
      const { lower } = word;
      if (isName(word, names) || EVERYDAY.has(lower) || hard.has(lower) || /[\d.]/.test(lower)) continue;
      const length = Math.max(...lower.split('-').map((part) => part.length));
      const count = Math.max(...lower.split('-').map(syllables));
      if ((length <= letters && count <= parts) || explained(lower, text)) continue;
      found.push(
        length > letters
          ? soft('taal-l06', { what: lower, wanted: length })
          : soft('taal-l07', { what: lower, wanted: count }),
      );
    }
  }
  return found;
};

/** Dutch gives only names a capital inside a sentence; at its start a name must be known from the file. */
export function isName(word: Word, names: ReadonlySet<string>): boolean {
  return word.name || (names.has(word.text) && /^\p{Lu}/u.test(word.text));
}
