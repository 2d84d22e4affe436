import { html, nothing, type TemplateResult } from 'lit';
import type { Say } from './say.js';

export interface ButtonProps {
  readonly text: string;
  /** Of the text, where it differs from that of the screen. */
  readonly language?: string;
  /** `primary`: the one way on. `plain`: everything else. `urgent`: to help at once. */
  readonly look?: 'primary' | 'plain' | 'urgent';
  /** Without it the button submits the form around it. */
  readonly onClick?: () => void;
  /** Whether what it switches is on. Only for a switch. */
  readonly pressed?: boolean;
  readonly id?: string;
  /** Ids whose texts together name the button, when its own text alone would not tell it from its neighbours. */
  readonly labelledBy?: string;
}

export function button(
  say: Say,
  { text, language, look = 'plain', pressed, onClick, id, labelledBy }: ButtonProps,
): TemplateResult {
  return html`<button
    type=${onClick ? 'button' : 'submit'}
    class=${look}
    id=${id ?? nothing}
    aria-labelledby=${labelledBy ?? nothing}
    aria-pressed=${pressed ?? nothing}
    @click=${onClick ?? nothing}
  >
    ${say(text, language)}
  </button>`;
}
