/** A text as a reader sees it: blocks of lines, without marks, with the words that are linked to an explanation. */
import { parseRichText, type Run } from '@wijzer/content';

export interface Block {
  readonly type: 'paragraph' | 'heading' | 'list';
  readonly lines: readonly TextLine[];
}

export interface TextLine {
  readonly text: string;
  readonly runs: readonly Run[];
}

/** In a text that is not rich, marks are characters, and a new line is the only structure. */
export function linesOf(source: string, rich: boolean): Block[] {
  if (rich)
    return parseRichText(source).map(({ type, lines }) => ({
      type,
      lines: lines.map((runs) => ({ runs, text: runs.map(({ text }) => text).join('') })),
    }));
  const lines = source
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter(Boolean);
  return [{ type: 'paragraph', lines: lines.map((text) => ({ text, runs: [{ text }] })) }];
}
