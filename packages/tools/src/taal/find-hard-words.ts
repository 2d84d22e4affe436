/** Finds the words of the list in a sentence, in every form that they take. */
import { HARD_WORDS, type HardWord } from './hard-words.js';
import { formsOf } from './inflection.js';
import type { Word } from './sentences.js';

export interface Hit {
  readonly entry: HardWord;
  /** As it stands in the sentence, in lower case. */
  readonly found: string;
}

/** Of these only some words stand together in a sentence: "U maakt bezwaar". */
const TELLING: Readonly<Record<string, readonly string[]>> = {
  'aanspraak maken op': ['aanspraak'],
  'beroep aantekenen': ['in beroep', 'beroep aan', 'beroep aantekenen'],
  'bezwaar maken': ['bezwaar', 'bezwaren'],
  'in aanmerking komen voor': ['in aanmerking'],
  'initiatief nemen': ['initiatief', 'initiatieven'],
  'voldoen aan': ['voldoen', 'voldoet', 'voldeed', 'voldaan'],
};

/** Each phrase under its first word. None is the beginning of another. */
const PHRASES = new Map<string, { words: readonly ReadonlySet<string>[]; entry: HardWord }[]>();

for (const entry of HARD_WORDS) {
  const phrases = TELLING[entry.word]?.map((phrase) => phrase.split(' ').map((word) => new Set([word]))) ?? [
    entry.word.split(' ').map((word) => new Set(formsOf(word))),
  ];
  for (const words of phrases)
    for (const first of words[0] ?? []) PHRASES.set(first, [...(PHRASES.get(first) ?? []), { words, entry }]);
}

/** Names are left out, except where the list itself has a capital: Wmo, DigiD. */
export function findHardWords(words: readonly Word[], isName: (word: Word) => boolean): Hit[] {
  const hits: Hit[] = [];
  for (let at = 0; at < words.length; at++) {
    const fit = PHRASES.get(words[at]?.lower ?? '')?.find((phrase) =>
      phrase.words.every((forms, step) => {
        const word = words[at + step];
        return word && forms.has(word.lower) && (!isName(word) || /\p{Lu}/u.test(phrase.entry.word));
      }),
    );
    if (!fit) continue;
    const found = words.slice(at, at + fit.words.length).map(({ lower }) => lower);
    hits.push({ entry: fit.entry, found: found.join(' ') });
    at += fit.words.length - 1;
  }
  return hits;
}
