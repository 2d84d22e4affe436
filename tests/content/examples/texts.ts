/** What a reader sees of a content file, and looking for words in it. */
import { linesOf } from '../../../packages/tools/src/taal/blocks.js';
import { sentencesIn } from '../../../packages/tools/src/taal/sentences.js';

/** A text with its place. */
export type Placed = readonly [place: string, text: string];

/** Keys of every kind of file of which the value is no text for a reader. */
const NO_TEXT = [
  '$schema',
  'kind',
  'type',
  'id',
  'language',
  'certainty',
  'url',
  'checkedOn',
  'reviewBefore',
];

/**
 * Every text with its place. Lists of ids carry the name of their list.
 *
 * @param noText more keys of which the value is no text
 */
export function textsIn(content: unknown, noText: readonly string[]): Placed[] {
  const skipped = new Set([...NO_TEXT, ...noText]);
  const walk = (part: unknown, key: string, place: string): Placed[] => {
    if (typeof part === 'string') return skipped.has(key) ? [] : [[place, part]];
    if (typeof part !== 'object' || part === null) return [];
    return Object.entries(part).flatMap(([name, value]) => {
      const inList = Array.isArray(part);
      const id = inList && typeof value === 'object' ? ((value as { id?: string } | null)?.id ?? name) : name;
      return walk(value, inList ? key : name, place ? `${place}/${id}` : id);
    });
  };
  return walk(content, '', '');
}

/** The words of links and terms, without the marks. */
export const visible = (text: string): string =>
  linesOf(text, true)
    .flatMap(({ lines }) => lines)
    .map((line) => line.text)
    .join('\n');

/** What stands between quotation marks, somebody says. */
export const withoutQuotes = (text: string): string => visible(text).replace(/“[^”]*”/g, '');

/** Where a pattern is found, in what `look` sees of a text. */
export const matches = (texts: readonly Placed[], pattern: RegExp, look = (text: string) => text) =>
  texts.flatMap(([place, text]) => {
    const found = pattern.exec(look(text))?.[0];
    return found === undefined ? [] : [`${place}: "${found}"`];
  });

export const longSentences = (texts: readonly Placed[], most: number): string[] =>
  texts.flatMap(([place, text]) =>
    linesOf(text, true)
      .flatMap(({ lines }) => lines.flatMap(sentencesIn))
      .filter(({ words }) => words.length > most)
      .map((sentence) => `${place}: ${sentence.words.length} words: "${sentence.text}"`),
  );
