/** L10 to L12: passives, nouns made of verbs, and verbs that stand far apart. */
import { clausesOf } from '../clauses.js';
import { isParticiple, isStateOrMove } from '../participles.js';
import { byLevel, quote, soft, type Rule } from '../rule.js';
import { isName } from './long-words.js';

const WORDEN = /^(word|wordt|worden|werd|werden)$/;
const ZIJN = /^(is|zijn|was|waren|ben|bent)$/;
const HEBBEN = /^(heb|hebt|heeft|hebben|had|hadden)$/;

/**
 * L10. With "worden" it is a passive. With "zijn" no program can tell "De brief is verstuurd" from "De deur is
 * versleten": a warning. With "hebben" in the same part it is a time.
 */
export const passive: Rule = (text, { names }) =>
  text.sentences.flatMap((sentence) => {
    const what = quote(sentence.text);
    const clauses = clausesOf(sentence, (word) => isName(word, names)).filter(
      (clause) => !clause.some((word) => HEBBEN.test(word)),
    );
    const done = (word: string) => isParticiple(word) && word !== 'geboren';
    if (clauses.some((clause) => hasPair(clause, WORDEN, done))) return byLevel(text, 'taal-l10', { what });
    const byOthers = (word: string) => isParticiple(word) && !isStateOrMove(word);
    return clauses.some((clause) => hasPair(clause, ZIJN, byOthers)) ? soft('taal-l10', { what }) : [];
  });

/** Both within six words of each other. */
function hasPair(clause: readonly string[], first: RegExp, second: (word: string) => boolean): boolean {
  return clause.some(
    (word, at) => first.test(word) && clause.slice(Math.max(0, at - 6), at + 7).some(second),
  );
}

/** End as if made of a verb, but name a thing that one can see or hold. */
const THINGS =
  /(rekening|woning|vergadering|opleiding|verzekering|verdieping|afdeling|omgeving|wandeling|tekening|oefening|leerling|koning|honing|stichting|richting|mening|informatie|organisatie|vakantie|gezondheid|waarheid|overheid|meerderheid|gelegenheid)(en|s)?$|^(ding|ring|kring|zing|spring|breng)(en)?$/;
const MADE = /^\p{L}{3,30}(ing|ingen|atie|aties|iteit|iteiten|heid|heden)$/u;

/** L11 */
export const nouns: Rule = (text, { explained, names }) =>
  text.sentences.flatMap(({ text: sentence, words }) => {
    const verb = /\bhet \p{L}{2,25}en van\b/iu.exec(sentence)?.[0];
    const isThing = (phrase: string) =>
      /^het (teken|wapen|leven|eten|vertrouwen|verleden|vermogen|inkomen) van$/i.test(phrase);
    if (verb !== undefined && !isThing(verb)) return soft('taal-l11', { what: `"${verb}"` });
    const made = words.filter(
      (word) =>
        MADE.test(word.lower) &&
        !THINGS.test(word.lower) &&
        !isName(word, names) &&
        !explained(word.lower, text),
    );
    return made.length > 1
      ? soft('taal-l11', { what: made.map(({ lower }) => `"${lower}"`).join(' en ') })
      : [];
  });

/** L12. From the helping verb to the participle after it. */
export const splitVerb: Rule = ({ core, sentences }, { names }) =>
  sentences.flatMap((sentence) =>
    clausesOf(sentence, (word) => isName(word, names)).flatMap((clause) => {
      const first = clause.findIndex((word) => HEBBEN.test(word) || WORDEN.test(word) || ZIJN.test(word));
      const second = first < 0 ? -1 : clause.findLastIndex((word, at) => at > first && isParticiple(word));
      const between = second - first - 1;
      return second > 0 && between > (core ? 4 : 6)
        ? soft('taal-l12', { what: `"${clause[first]}" en "${clause[second]}"`, wanted: between })
        : [];
    }),
  );
