/**
 * The small Markdown of content files, parsed to a tree. Nothing here ever becomes an HTML string: anything that is
 * not in the vocabulary stays the characters the editor typed.
 *
 * Blank line: new paragraph. Newline: new line. `- ` and `1. `: lists. `## `: a heading. `**strong**`, `*emphasis*`,
 * `[text](address)` and `[word](term:id)` for a word that is explained in `terms`.
 */

/** A stretch of text with the same looks. */
export interface Run {
  readonly text: string;
  readonly strong?: true;
  readonly emphasis?: true;
  /** Address of a link; its scheme has been checked. */
  readonly href?: string;
  /** Id of the term that explains this word. */
  readonly term?: string;
}

export type Line = readonly Run[];

export type Block =
  | { readonly type: 'paragraph'; readonly lines: readonly Line[] }
  | { readonly type: 'heading'; readonly lines: readonly Line[] }
  | { readonly type: 'list'; readonly ordered: boolean; readonly lines: readonly Line[] };

/** Addresses a link may point at; every other scheme, `javascript:` first of all, is left as typed text. */
export const SAFE_URL = /^(https?:\/\/|mailto:|tel:|[/.#?])\S*$/;

const TERM = /^term:([a-z][a-z\d-]*)$/;

// Each repeat has an upper bound, so that no text, however made, takes more than linear time.
const MARKS = /\[([^[\]]{1,1500})\]\(([^()\s]{1,1500})\)|\*\*([^*]{1,1500})\*\*|\*([^*\s][^*]{0,1500})\*/g;

const BULLET = /^\s{0,3}[-*] +(?=\S)/;
const HEADING = /^\s{0,3}#{2,6} +(?=\S)/;
const NUMBER = /^\s{0,3}\d{1,3}[.)] +(?=\S)/;

export function parseRichText(source: string): Block[] {
  const blocks: Block[] = [];
  let lines: Line[] | undefined;
  let kind = '';
  for (const raw of source.split(/\r\n|\r|\n/)) {
    const heading = HEADING.exec(raw);
    const marker = heading ?? BULLET.exec(raw) ?? NUMBER.exec(raw);
    const next = !raw.trim()
      ? ''
      : !marker
        ? 'paragraph'
        : heading
          ? 'heading'
          : BULLET.test(raw)
            ? 'bullets'
            : 'numbers';
    // A heading is one line: another one under it is another heading.
    if (!lines || next !== kind || heading) {
      kind = next;
      lines = [];
      if (next === 'paragraph' || next === 'heading') blocks.push({ type: next, lines });
      else if (next) blocks.push({ type: 'list', ordered: next === 'numbers', lines });
    }
    if (next) lines.push(parseLine(raw.slice(marker?.[0].length ?? 0).trim()));
  }
  return blocks;
}

/** The words of a rich text without its marks, a space between lines: for announcements and checks. */
export function plainText(source: string): string {
  return parseRichText(source)
    .flatMap((block) => block.lines.map((line) => line.map((run) => run.text).join('')))
    .join(' ');
}

function parseLine(line: string): Line {
  const runs: Run[] = [];
  let end = 0;
  for (const match of line.matchAll(MARKS)) {
    const run = runOf(match);
    if (!run) continue;
    if (match.index > end) runs.push({ text: line.slice(end, match.index) });
    runs.push(run);
    end = match.index + match[0].length;
  }
  if (end < line.length) runs.push({ text: line.slice(end) });
  return runs;
}

function runOf([, label, address = '', strong, emphasis]: RegExpExecArray): Run | undefined {
  if (strong) return { text: strong, strong: true };
  if (emphasis) return { text: emphasis, emphasis: true };
  const term = TERM.exec(address)?.[1];
  if (term) return { text: label ?? '', term };
  return SAFE_URL.test(address) ? { text: label ?? '', href: address } : undefined;
}
