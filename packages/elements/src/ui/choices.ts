import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { pictogram, type PictogramProps } from './pictogram.js';
import type { Say } from './say.js';

export interface Choice {
  readonly value: string;
  readonly text: string;
  /** Shown under the text. */
  readonly hint?: () => unknown;
  readonly drawing?: PictogramProps | undefined;
}

export interface ChoicesProps {
  /** The question. Another one gets fresh controls: no choice of the last one stays behind. */
  readonly key: string;
  /** Tells the controls from other groups on the screen. Default: the only group. */
  readonly name?: string;
  readonly type: 'radio' | 'checkbox';
  readonly choices: readonly Choice[];
  readonly chosen: readonly string[];
  /** All chosen values, after each change by the reader. */
  readonly onChange: (chosen: string[]) => void;
}

/** Answers as large rows with their own native radio or checkbox. Choosing one does not go on. */
export function choices(
  say: Say,
  { key, name = 'choice', type, choices: rows, chosen, onChange }: ChoicesProps,
): TemplateResult {
  const changed = (event: Event) => {
    const inputs = (event.currentTarget as HTMLElement).querySelectorAll('input');
    onChange([...inputs].filter(({ checked }) => checked).map(({ value }) => value));
  };
  return html`<div class="choices" @change=${changed}>
    ${rows.map(
      ({ value, text, hint, drawing }, at) =>
        html`<div part="option" class="choice">
          ${keyed(
            key,
            html`<input
              type=${type}
              name=${name}
              id="${name}${at}"
              .value=${value}
              .checked=${chosen.includes(value)}
              aria-describedby=${hint ? `${name}${at}-hint` : nothing}
            />`,
          )}
          ${pictogram(drawing)}
          <div class="words">
            <label for="${name}${at}">${say(text)}</label>
            ${hint ? keyed(key, html`<div class="hint" id="${name}${at}-hint">${hint()}</div>`) : nothing}
          </div>
        </div>`,
    )}
  </div>`;
}
