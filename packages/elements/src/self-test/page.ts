/** What the self-test looks at, and what it says. Given in, so that a test can give a page with something wrong. */
import type { Answer } from './content.js';
import type { PolicyReport } from './policy.js';

export type Severity = 'stop' | 'let op' | 'goed';

export interface Finding {
  /** A short name, for a webmaster: each finding is explained under it in docs/how-to/werkt-het-hier.md. */
  readonly id: string;
  readonly severity: Severity;
  /** What is there, for a webmaster. */
  readonly what: string;
  /** What to do about it. Empty where there is nothing to do. */
  readonly remedy: string;
}

export interface Page {
  readonly window: Window & typeof globalThis;
  readonly document: Document;
  /** Where the report stands: the place that a widget would have. */
  readonly place: Element;
  /** Whether that place came through the editor of the website. */
  readonly placeSurvived: boolean;
  /** What the policy of the page stopped. */
  readonly reports: readonly PolicyReport[];
  /** What came of asking for the content; nothing where none was named. */
  readonly answer: Answer | undefined;
}

type Trouble = Omit<Finding, 'id'>;

export interface Hazard {
  readonly id: string;
  find(page: Page): Finding | undefined;
}

export const hazard = (id: string, find: (page: Page) => Trouble | undefined): Hazard => ({
  id,
  find(page) {
    const trouble = find(page);
    return trouble && { id, ...trouble };
  },
});

/** Wijzer, or a part of it, does not work like this. */
export const stop = (what: string, remedy: string): Trouble => ({ severity: 'stop', what, remedy });

/** It works, but not in every way, or not in every case. */
export const mind = (what: string, remedy: string): Trouble => ({ severity: 'let op', what, remedy });
