/**
 * What a page may know of a visit: ids only. Never a text, a name or a note; for content marked `sensitive` not even
 * the chosen options.
 */
export interface ContentDetail {
  /** `id` of the content file. */
  readonly content: string;
  /** `version` of the content format. */
  readonly version: number;
}

export interface QuestionDetail extends ContentDetail {
  readonly question: string;
}

export interface AnswerDetail extends QuestionDetail {
  /** Chosen option ids. Absent for `sensitive` content, and for questions without options. */
  readonly options?: readonly string[];
}

export interface OutcomeDetail extends ContentDetail {
  /** Absent for `sensitive` content. */
  readonly outcome?: string;
}

export interface RejectedDetail {
  /** Whether the rest of the content can be used, and is shown. */
  readonly usable: boolean;
  readonly issues: readonly { readonly code: string; readonly path: string }[];
}

export interface LoadFailedDetail {
  /** `offline`, `timeout`, `too-large`, `http-404` and the like, `html`, `not-json`. */
  readonly reason: string;
}

declare global {
  interface HTMLElementEventMap {
    'wijzer-ready': CustomEvent<ContentDetail>;
    'wijzer-question-shown': CustomEvent<QuestionDetail>;
    'wijzer-question-unclear': CustomEvent<QuestionDetail>;
    'wijzer-question-answered': CustomEvent<AnswerDetail>;
    'wijzer-outcome-reached': CustomEvent<OutcomeDetail>;
    'wijzer-restarted': CustomEvent<ContentDetail>;
    'wijzer-content-rejected': CustomEvent<RejectedDetail>;
    'wijzer-load-failed': CustomEvent<LoadFailedDetail>;
  }
}

type WijzerEvents = {
  [
    Name in keyof HTMLElementEventMap as Name extends `wijzer-${string}` ? Name : never
  ]: HTMLElementEventMap[Name];
};

/** Tells the page. Bubbles and crosses shadow borders, so that one listener can follow all widgets. */
export function tell<Name extends keyof WijzerEvents>(
  host: HTMLElement,
  name: Name,
  detail: WijzerEvents[Name]['detail'],
): void {
  host.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true, detail }));
}

/** What every event says of the content. */
export function contentDetail({
  id,
  version,
}: {
  readonly id: string;
  readonly version: number;
}): ContentDetail {
  return { content: id, version };
}
