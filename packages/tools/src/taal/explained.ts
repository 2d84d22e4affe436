/** Which words a file explains: a hard word that is explained may be used. */
import type { Wizard } from '@wijzer/content';
import { formsOf } from './inflection.js';
import { wordsOf, type Sentence } from './sentences.js';
import type { Role, Text } from './texts.js';

/** Whether a reader of this text can find out what the word, or the words, mean. Lower case. */
export type Explained = (words: string, text: Text) => boolean;

/** Who does not open these does not read them: they explain no word of another text. */
const FOLDED: readonly Role[] = ['example', 'more'];

/** `texts`: all texts of the file; an explanation may stand in the help right under an answer. */
export function explainedIn({ terms = [] }: Pick<Wizard, 'terms'>, texts: readonly Text[]): Explained {
  const known = new Set(terms.flatMap(({ term }) => [term.toLowerCase(), ...partsOf(term).flatMap(formsOf)]));
  const nearby = new Map<string, Sentence[]>();
  for (const text of texts)
    if (!FOLDED.includes(text.role))
      for (const view of viewsOf(text)) nearby.set(view, [...(nearby.get(view) ?? []), ...text.sentences]);
  const explains = (sentences: readonly Sentence[] = [], words: string) =>
    sentences.some((sentence) => defines(sentence, words));
  return (words, text) => {
    if (known.has(words) || isLinked(words, text) || explains(text.sentences, words)) return true;
    const views = viewsOf(text);
    return views.length > 0 && views.every((view) => explains(nearby.get(view), words));
  };
}

/** What a reader sees at once differs for who chose the easier words: a text without those is in both. */
function viewsOf({ together, depth }: Text): string[] {
  const [usual, easy] = [together, `${together} easy`];
  if (!together) return [];
  if (depth === 'easy') return [easy];
  return depth === 'replaced' ? [usual] : [usual, easy];
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
