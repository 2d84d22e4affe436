/**
 * A run that the reader saved to a file, and opening it again. Everything in such a file is untrusted: it may be cut,
 * edited by hand, from a newer version or from other content. What fits comes back; what does not is counted.
 */
import type { DecisionTree } from '@wijzer/content';
import { chosenOptions } from '../flow/chosen-options.js';
import type { Answer } from '../flow/state.js';
import { fileText } from '../shared/file-text.js';
import { isList, kept, own, plain, textOf } from '../shared/untrusted.js';

/** All that a reader gave: answers by question, notes by question, own words by field of the record. */
export interface Run {
  readonly answers: Readonly<Record<string, Answer>>;
  readonly notes: Readonly<Record<string, string>>;
  readonly words: Readonly<Record<string, string>>;
}

export const EMPTY_RUN: Run = { answers: {}, notes: {}, words: {} };

/** Says what kind of file this is, in the file. */
const MARK = 'wijzer-run';
const VERSION = 1;

export type Opened =
  /** `lost`: how many answers and texts do not fit this content any more. */
  | { readonly run: Run; readonly lost: number }
  | { readonly refused: 'not-a-run' | 'newer' | 'other-content' };

/** The text of the file. `savedAt`: ISO time. */
export function saveRun(content: DecisionTree, run: Run, savedAt: string): string {
  const { id, version, title, review } = content;
  const of = { id, version, title, checkedOn: review.checkedOn };
  return fileText({ file: MARK, version: VERSION, savedAt, content: of, ...run });
}

export function openRun(content: DecisionTree, untrusted: unknown): Opened {
  const file = plain(untrusted);
  const about = plain(own(file, 'content'));
  const version = own(file, 'version');
  if (!file || own(file, 'file') !== MARK || !about || typeof version !== 'number')
    return { refused: 'not-a-run' };
  if (version > VERSION || Number(own(about, 'version')) > content.version) return { refused: 'newer' };
  if (own(about, 'id') !== content.id) return { refused: 'other-content' };
  const questions = new Map(content.questions.map((question) => [question.id, question]));
  /** Answers of which some options are gone. */
  let partly = 0;
  const answers = kept(own(file, 'answers'), (id, value): Answer | undefined => {
    const question = questions.get(id);
    const options = question && chosenOptions(question, value);
    if (!options) return undefined;
    if (!isList(value)) return textOf(value);
    const fitting = value.filter((each) => options.includes(each));
    if (fitting.length < value.length) partly++;
    return fitting;
  });
  const notes = kept(own(file, 'notes'), (id, value) => (questions.has(id) ? textOf(value) : undefined));
  const fields = new Set(content.record?.fields.map(({ id }) => id));
  const words = kept(own(file, 'words'), (id, value) => (fields.has(id) ? textOf(value) : undefined));
  return {
    run: { answers: answers.values, notes: notes.values, words: words.values },
    lost: answers.lost + partly + notes.lost + words.lost,
  };
}
