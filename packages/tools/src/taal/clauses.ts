/** Parts of a sentence that hang together: cut at commas and at words that start another part. */
import { wordsOf, type Sentence } from './sentences.js';

const STARTS = new Set(
  'en of maar want als dat die omdat doordat zodat terwijl nadat voordat totdat wie wat waar hoe wanneer waarom dus'.split(
    ' ',
  ),
);

/** The words of each part, in lower case. */
export function clausesOf({ text }: Sentence): string[][] {
  const clauses: string[][] = [];
  for (const part of text.split(/[,;()]|\s[-–]\s/)) {
    let clause: string[] = [];
    clauses.push(clause);
    for (const { lower } of wordsOf(part)) {
      if (STARTS.has(lower)) clauses.push((clause = []));
      clause.push(lower);
    }
  }
  return clauses.filter((clause) => clause.length > 0);
}
