/** How a text is said: numbers to ring digit by digit, and words that voices get wrong as the content says them. */

export interface Pronunciation {
  /** As it is written. */
  readonly word: string;
  /** As it sounds. */
  readonly say: string;
}

/** A number that people ring: it begins with 0 or +, or is short like 112 and 14 030. */
const TO_RING =
  /(?<![\d.,])(?:\+\d[\d -]{6,}\d|0\d{1,3}[ -]\d[\d -]{2,}\d|1[14] \d{2,3}(?: \d{2})?|11[2-9]|0\d{6,})(?![\d])/g;

/** Splits a text where a sentence ends. */
export function sentencesIn(text: string): string[] {
  return text
    .split(/(?<=[.!?:]["’”']?)\s+(?=\p{Lu}|["“‘'])|\n+/u)
    .map((sentence) => sentence.trim())
    .filter(Boolean);
}

/** @param rings whether every number in it is one to ring */
export function spoken(text: string, rings: boolean, pronunciation: readonly Pronunciation[] = []): string {
  let said = text;
  for (const { word, say } of pronunciation) said = replaceWord(said, word, say);
  return said.replace(rings ? /\+?\d(?:[\d -]*\d)?/g : TO_RING, digits);
}

/** Digit by digit, with a pause where people leave room. */
function digits(number: string): string {
  return number
    .trim()
    .split(/[ -]+/)
    .map((group) => group.replace(/(?!^)./g, ' $&'))
    .join(', ');
}

/** Whole words only, in any case. Without a pattern: the word may hold any sign. */
function replaceWord(text: string, word: string, say: string): string {
  const wanted = word.toLowerCase();
  return text
    .split(/([\p{L}\p{N}’'-]+)/u)
    .map((part) => (part.toLowerCase() === wanted ? say : part))
    .join('');
}
