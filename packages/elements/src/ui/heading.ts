import { html, nothing, type TemplateResult } from 'lit';
import type { Say } from './say.js';

/** Place to move focus to after a step. One per screen. */
export const HEADING_ID = 'heading';

/**
 * The heading of a screen. It takes focus after a step, so that a screen reader begins there; `describedBy` names what
 * stands before it and would else be passed over.
 */
export function screenHeading(say: Say, text: string, level: number, describedBy?: string): TemplateResult {
  return html`<div
    id=${HEADING_ID}
    class="heading"
    role="heading"
    aria-level=${level}
    aria-describedby=${describedBy ?? nothing}
    tabindex="-1"
  >
    ${say(text)}
  </div>`;
}

/** A heading within a screen. */
export function subHeading(say: Say, text: string, level: number): TemplateResult {
  return html`<div class="subheading" role="heading" aria-level=${Math.min(level + 1, 6)}>${say(text)}</div>`;
}
