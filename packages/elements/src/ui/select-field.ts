import { html, type TemplateResult } from 'lit';
import type { Say } from './say.js';

export interface SelectFieldProps {
  /** Unique within the widget. */
  readonly id: string;
  readonly label: string;
  readonly options: readonly { readonly id: string; readonly name: string }[];
  /** Id of the chosen option. */
  readonly chosen: string;
  /** The language of the options. */
  readonly language: string;
  readonly onChange: (chosen: string) => void;
}

/** A native select: the words of its options cannot stand in the page (docs/decisions/0010-words-of-a-select.md). */
export function selectField(
  say: Say,
  { id, label, options, chosen, language, onChange }: SelectFieldProps,
): TemplateResult {
  return html`<div class="field">
    <label for=${id}>${say(label)}</label>
    <select
      id=${id}
      lang=${language}
      @change=${(event: Event) => onChange((event.target as HTMLSelectElement).value)}
    >
      ${options.map(
        (option) =>
          html`<option value=${option.id} .selected=${chosen === option.id}>${option.name}</option>`,
      )}
    </select>
  </div>`;
}
