/** Parts of a sentence that hang together: cut at commas and at words that start another part. */
import { wordsOf, type Sentence, type Word } from './sentences.js';

const STARTS = new Set(
  'en of maar want als dat die omdat doordat zodat terwijl nadat voordat totdat wie wat waar hoe wanneer waarom dus'.split(
    ' ',
  ),
);

/** The words of each part, in lower case. A name is no verb, whatever it looks like: it is left empty. */
export function clausesOf({ text }: Sentence, isName: (word: Word) => boolean): string[][] {
  const clauses: string[][] = [];
  for (const part of text.split(/[,;()]|\s[-–]\s/)) {
    let clause: string[] = [];
    clauses.push(clause);
    for (const word of wordsOf(part)) {
      const lower = isName(word) ? '' : word.lower;
      if (STARTS.has(lower)) clauses.push((clause = []));
      clause.push(lower);
    }
  }
  return clauses.filter((clause) => clause.length > 0);
}
