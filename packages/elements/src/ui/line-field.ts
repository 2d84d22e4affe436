import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Say } from './say.js';

export interface LineFieldProps {
  /** Unique within the widget. */
  readonly id: string;
  readonly label: string;
  readonly value: string;
  /** Default `text`. */
  readonly type?: 'text' | 'date';
  /** What to write here, under the label. */
  readonly hint?: string;
  /** Ids of what else explains the field. */
  readonly describedBy?: string;
  readonly onInput: (value: string) => void;
}

/** Characters of one line. */
const MOST = 2_000;

/** A field of one line, with its label above it. */
export function lineField(
  say: Say,
  { id, label, value, type = 'text', hint, describedBy, onInput }: LineFieldProps,
): TemplateResult {
  const describes = [hint && `${id}-hint`, describedBy].filter(Boolean).join(' ');
  return html`<div class="field">
    <label for=${id}>${say(label)}</label>
    ${hint ? html`<p id="${id}-hint" class="small">${say(hint)}</p>` : nothing}
    <input
      id=${id}
      type=${type}
      autocomplete="off"
      maxlength=${MOST}
      aria-describedby=${describes || nothing}
      .value=${live(value)}
      @input=${(event: Event) => onInput((event.target as HTMLInputElement).value)}
    />
  </div>`;
}
