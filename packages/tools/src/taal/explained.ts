/** Which words a file explains: a hard word that is explained may be used. */
import type { Wizard } from '@wijzer/content';
import { formsOf } from './inflection.js';
import { wordsOf, type Sentence } from './sentences.js';
import type { Text } from './texts.js';

/** Whether a reader of this text can find out what the word, or the words, mean. Lower case. */
export type Explained = (words: string, text: Text) => boolean;

/** `texts`: all texts of the file; an explanation may stand in the help right under an answer. */
export function explainedIn({ terms = [] }: Pick<Wizard, 'terms'>, texts: readonly Text[]): Explained {
  const known = new Set(terms.flatMap(({ term }) => [term.toLowerCase(), ...partsOf(term).flatMap(formsOf)]));
  const nearby = new Map<string, Sentence[]>();
  for (const { together, sentences } of texts)
    if (together) nearby.set(together, [...(nearby.get(together) ?? []), ...sentences]);
  return (words, text) =>
    known.has(words) ||
    isLinked(words, text) ||
    (nearby.get(text.together) ?? text.sentences).some((sentence) => defines(sentence, words));
}

/** "persoonsgebonden budget (pgb)" explains both. */
function partsOf(term: string): string[] {
  return term
    .split(/[()/,]/)
    .map((part) => part.trim())
    .filter(Boolean);
}

function isLinked(words: string, { blocks }: Text): boolean {
  const runs = blocks.flatMap(({ lines }) => lines.flatMap((line) => line.runs));
  return runs.some(
    ({ term, text }) =>
      term !== undefined &&
      ` ${wordsOf(text)
        .map(({ lower }) => lower)
        .join(' ')} `.includes(` ${words} `),
  );
}

/** "Een beperking is bijvoorbeeld moeite met leren." But "De huisarts is dicht" explains nothing. */
function defines({ words }: Sentence, wanted: string): boolean {
  const length = wanted.split(' ').length;
  const lower = words.slice(0, length + 3).map((word) => word.lower);
  const article = lower[0] === 'een' ? 1 : 0;
  if (lower.slice(article, article + length).join(' ') !== wanted) return false;
  const [verb = '', next = ''] = lower.slice(article + length);
  if (verb === 'betekent') return true;
  return (
    /^(is|zijn)$/.test(verb) &&
    (next === 'bijvoorbeeld' || (article === 1 && /^(een|iets|iemand)$/.test(next)))
  );
}
