import { personalDataIn } from '@wijzer/engine';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Say } from '../../ui/say.js';

/** Stands above every free text. */
export const NOTE_WARNING = 'Schrijf hier geen namen, adressen, geboortedata of BSN.';

const FOUND = {
  bsn: 'Hier lijkt een BSN te staan. Haal het weg als dat zo is.',
  email: 'Hier staat een e-mailadres. Haal het weg als het van een cliënt is.',
  'birth-date': 'Hier lijkt een geboortedatum te staan. Haal die weg als dat zo is.',
};

/** Characters that a saved file takes back (see the engine): nothing can be typed that would be lost. */
const MOST = 100_000;

export interface NoteFieldProps {
  /** Unique within the widget. */
  readonly id: string;
  readonly label: string;
  readonly value: string;
  /** What to write here, under the label. */
  readonly hint?: string | undefined;
  /** The present year, to tell a birth from an appointment. */
  readonly year: number;
  readonly onInput: (text: string) => void;
}

/**
 * Room for the reader's own words. A warning stands above it; what looks like personal data is said under it, while typing,
 * and never blocks: the guess may be wrong.
 */
export function noteField(
  say: Say,
  { id, label, value, hint, year, onInput }: NoteFieldProps,
): TemplateResult {
  const found = personalDataIn(value, year);
  return html`<div class="field">
    <label for=${id}>${say(label)}</label>
    ${hint ? html`<p id="${id}-hint" class="small">${say(hint)}</p>` : nothing}
    <p id="${id}-warning" class="small">${say(NOTE_WARNING)}</p>
    <textarea
      id=${id}
      rows="4"
      maxlength=${MOST}
      aria-describedby=${[hint && `${id}-hint`, `${id}-warning`, found.length > 0 && `${id}-found`].filter(Boolean).join(' ')}
      .value=${live(value)}
      @input=${(event: Event) => onInput((event.target as HTMLTextAreaElement).value)}
    ></textarea>
    ${personalData(say, `${id}-found`, value, year)}
  </div>`;
}

/** What looks like personal data in a text, said politely while it is typed. */
export function personalData(say: Say, id: string, text: string, year: number): TemplateResult {
  const found = personalDataIn(text, year);
  return html`<div role="status">
    ${
      found.length > 0
        ? html`<div id=${id} class="error">${found.map((kind) => html`<p>${say(FOUND[kind])}</p>`)}</div>`
        : nothing
    }
  </div>`;
}
