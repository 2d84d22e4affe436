/** What a language rule is: a pure function from a text to what it finds there. */
import type { CheckCode } from '@wijzer/content/checks';
import type { IssueDetail } from '@wijzer/content';
import type { Explained } from './explained.js';
import type { Text } from './texts.js';

export type TaalCode = Extract<CheckCode, `taal-${string}`>;

export interface Finding {
  readonly code: TaalCode;
  readonly severity: 'error' | 'warning';
  readonly detail: IssueDetail;
}

/** What the rest of the file says about words. */
export interface File {
  readonly explained: Explained;
  /** Words with a capital in the names of desks, lines and helpers. */
  readonly names: ReadonlySet<string>;
}

export type Rule = (text: Text, file: File) => Finding[];

/** A text and what a rule about the whole file found in it. */
export interface Placed extends Finding {
  readonly text: Text;
}

export const hard = (code: TaalCode, detail: IssueDetail): Finding => ({ code, severity: 'error', detail });
export const soft = (code: TaalCode, detail: IssueDetail): Finding => ({ code, severity: 'warning', detail });

/** Hard where a reader must understand it to go on. */
export const byLevel = (text: Text, code: TaalCode, detail: IssueDetail): Finding =>
  text.core ? hard(code, detail) : soft(code, detail);

/** So much of a sentence that an editor finds it. */
export function quote(sentence: string): string {
  return sentence.length > 120 ? `${sentence.slice(0, 119)}…` : sentence;
}

/** Words in the order of the sentence, as "een twee drie" with a space on both sides: for looking up phrases. */
export const spaced = (words: readonly { lower: string }[]) =>
  ` ${words.map(({ lower }) => lower).join(' ')} `;
