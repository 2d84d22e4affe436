/** L08 and L09: words of the list that nobody explains. */
import { findHardWords } from '../find-hard-words.js';
import { byLevel, soft, type File, type Placed, type Rule } from '../rule.js';
import type { Text } from '../texts.js';
import { isName } from './long-words.js';

/** L09. In a core text none may stand (that is L08 there), so one word never gives two messages. */
export const hardWords: Rule = (text, file) => {
  const seen = new Set<string>();
  return unexplained(text, file).flatMap(({ found, entry }) => {
    if (seen.has(found)) return [];
    seen.add(found);
    return byLevel(text, 'taal-l09', { what: found, wanted: entry.instead, near: entry.explanation });
  });
};

/** L08 over the whole file: in one short sentence every hard word would be more than four in a hundred. */
export function shareOfHardWords(texts: readonly Text[], file: File): Placed[] {
  const extra = texts.filter(({ core }) => !core);
  const words = extra.reduce(
    (sum, { sentences }) => sum + sentences.reduce((n, s) => n + s.words.length, 0),
    0,
  );
  const first = extra.find((text) => unexplained(text, file).length > 0);
  const count = extra.reduce((sum, text) => sum + unexplained(text, file).length, 0);
  const share = Math.round((100 * count) / Math.max(words, 1));
  // Of a handful of words a share says nothing.
  return first && words >= 100 && share > 4
    ? [{ ...soft('taal-l08', { what: share, wanted: 4 }), text: first }]
    : [];
}

function unexplained(text: Text, { explained, names }: File) {
  return text.sentences
    .flatMap(({ words }) => findHardWords(words, (word) => isName(word, names)))
    .filter(({ found, entry }) => !explained(found, text) && !explained(entry.word.toLowerCase(), text));
}
