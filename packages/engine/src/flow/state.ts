import type { Flow } from '@wijzer/content/links';

/**
 * What a reader answered. `single`: an option id. `multiple`: option ids. `postcode`: four digits, or the id of an
 * area. `date`: `yyyy-mm-dd`. `note`: the text. `info`: any text, meaning "seen".
 */
export type Answer = string | readonly string[];

/** All that must be remembered of a reader. Serialisable; nothing in it is ever changed in place. */
export interface State {
  /** By question id. Answers off the present path stay here, and count again when the path comes back. */
  readonly answers: Readonly<Record<string, Answer>>;
  /** The question the reader asked to see; without it, the first one that still needs an answer. */
  readonly at?: string;
  /** While one earlier answer is being changed: the question to come back to, or `null` for where the path ends. */
  readonly returnTo?: string | null;
}

export interface PathStep {
  readonly question: string;
  /** Absent at the question that still needs one. */
  readonly answer?: Answer;
  /** The options that the answer stands for: for a postcode, its area. */
  readonly options: readonly string[];
}

export interface Progress {
  /** Place of the current question, from 1. */
  readonly number: number;
  /** The most questions it can become, this one included. Never turns out longer. */
  readonly longest: number;
  /** The fewest it can become. Equal to `longest`: the number is exact. */
  readonly shortest: number;
}

export type Problem =
  /** A kept answer that does not fit the content any more. */
  | { readonly code: 'stale-answer'; readonly question: string }
  /** The way on from this question leads to nothing that exists. */
  | { readonly code: 'no-way-on'; readonly question: string };

/** Where a reader stands, worked out from the start each time. Serialisable. */
export interface Snapshot {
  /** From the first question to the first unanswered one, or to the outcome. */
  readonly path: readonly PathStep[];
  /** The question the reader stands at; absent at an outcome, and where the way is lost. */
  readonly current?: string;
  readonly outcome?: string;
  /** The content leads nowhere from here. */
  readonly lost: boolean;
  /** The last answer led back to this earlier question: "kijk opnieuw". */
  readonly again?: string;
  readonly progress?: Progress;
  /** Questions whose answer could not be otherwise without another outcome. Empty before the outcome. */
  readonly decisive: readonly string[];
  readonly problems: readonly Problem[];
}

export type { Flow };
