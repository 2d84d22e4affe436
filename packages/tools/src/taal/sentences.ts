/** Sentences and words of Dutch lines. Knows abbreviations, web addresses, times and telephone numbers. */
import type { TextLine } from './blocks.js';

export interface Word {
  /** As it is written. */
  readonly text: string;
  readonly lower: string;
  /** Dutch writes only names with a capital inside a sentence. */
  readonly name: boolean;
}

export interface Sentence {
  /** With the mark at its end. */
  readonly text: string;
  readonly words: readonly Word[];
}

/** After these a dot ends nothing, when the sentence goes on: "bijv. een brief", "dr. Jansen". */
const ABBREVIATIONS = new Set(
  (
    'bijv bv evt enz etc o.a e.d a.u.b i.v.m m.b.t d.m.v t.a.v n.a.v i.p.v z.s.m incl excl max min ca blz nr tel ' +
    'dhr mevr mw dr drs mr ir ing prof ds st art lid jl resp afd'
  ).split(' '),
);

/** After these a name follows: a capital does not make a new sentence. */
const TITLES = new Set('dhr mevr mw dr drs mr ir ing prof ds st nr tel art'.split(' '));

// Each repeat has an upper bound, so that no text takes more than linear time.
const END = /[.!?…]{1,10}["'”’»)\]]{0,3}(?=\s|$)/gu;
const END_OR_COLON = /[.!?…]{1,10}["'”’»)\]]{0,3}(?=\s|$)|:(?=\s|$)/gu;
const WORD = /[\p{L}\d]+(?:['’.-][\p{L}\d]+)*/gu;

/** Sentences end at . ! ? and : and at the end of a line. */
export function sentencesIn(line: TextLine): Sentence[] {
  return parts(line.text, END_OR_COLON).map((text) => ({ text, words: wordsOf(text) }));
}

/** What stands on one line and ends at . ! or ? "Vraag: wie helpt mij?" is one. */
export function fullSentencesIn(line: TextLine): string[] {
  return parts(line.text, END);
}

/** A telephone number is one word: nobody reads it digit by digit as words. */
export function wordsOf(sentence: string): Word[] {
  const joined = sentence.replace(/\d(?:[\d -]{0,20}\d)?/g, (digits) => digits.replace(/[ -]/g, ''));
  return (joined.match(WORD) ?? []).map((text, at) => ({
    text,
    lower: text.toLowerCase(),
    name: at > 0 && /^\p{Lu}[\p{Ll}-]/u.test(text),
  }));
}

function parts(line: string, end: RegExp): string[] {
  const found: string[] = [];
  let from = 0;
  for (const match of line.matchAll(end)) {
    const after = match.index + match[0].length;
    if (
      match[0] === '.' &&
      isAbbreviation(line.slice(Math.max(0, match.index - 12), match.index), line.slice(after))
    )
      continue;
    found.push(line.slice(from, after));
    from = after;
  }
  return [...found, line.slice(from)].map((part) => part.trim()).filter((part) => /[\p{L}\d]/u.test(part));
}

function isAbbreviation(before: string, after: string): boolean {
  const next = after.trimStart().slice(0, 2);
  if (next === '') return false;
  const word = /[\p{L}.]+$/u.exec(before)?.[0] ?? '';
  const lower = word.toLowerCase();
  const goesOn = !/^\p{Lu}/u.test(next);
  // "J. de Vries" has an initial; "Bel aan bij Naast U." has a name.
  if (/^\p{Lu}$/u.test(word)) return word !== 'U' || goesOn;
  return ABBREVIATIONS.has(lower) && (goesOn || TITLES.has(lower));
}
