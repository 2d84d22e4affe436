/** What the editors' checks say of a code: how bad it is, and what is wrong with what to do about it. */
import type { Issue, IssueDetail } from './issues.js';

/** The message and the remedy. */
type Words = (detail: IssueDetail) => string[];

export interface Coded {
  readonly severity: Issue['severity'];
  readonly words: Words;
}

export const error = (words: Words) => ({ severity: 'error' as const, words });
export const warning = (words: Words) => ({ severity: 'warning' as const, words });
