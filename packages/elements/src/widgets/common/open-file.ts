import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../ui/button.js';
import type { Say } from '../../ui/say.js';

/** The field, and where focus goes when opening a file would replace what was filled in. */
export const OPEN_ID = 'open';
export const REPLACE_ID = 'replace';

/** What the reader is told who keeps what was filled in. */
export const KEPT = 'Er is niets veranderd.';

export interface OpenFileProps {
  readonly onFile: (file: File) => void;
  /** A file was opened that would replace what is saved nowhere. */
  readonly replacing?: boolean;
  readonly onReplace?: (replace: boolean) => void;
}

/** Opens a saved file. The native control stays: it says in the reader's own language what it does. */
export function openFile(
  say: Say,
  label: string,
  { onFile, replacing, onReplace }: OpenFileProps,
): TemplateResult {
  const chosen = (event: Event) => {
    const input = event.target as HTMLInputElement;
    const [file] = input.files ?? [];
    if (file) onFile(file);
    // The same file can be chosen again.
    input.value = '';
  };
  return html`<div class="field">
      <label for=${OPEN_ID}>${say(label)}</label>
      <input id=${OPEN_ID} type="file" accept=".json,application/json" @change=${chosen} />
    </div>
    ${replacing && onReplace ? replace(say, onReplace) : nothing}`;
}

function replace(say: Say, onReplace: (replace: boolean) => void): TemplateResult {
  const pressed = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    // It is used up here: the screen stays open.
    event.preventDefault();
    onReplace(false);
  };
  return html`<div role="group" aria-labelledby=${REPLACE_ID} class="addition stack" @keydown=${pressed}>
    <p id=${REPLACE_ID} tabindex="-1">
      ${say('Wat je nu hebt ingevuld is niet bewaard. Wil je het vervangen door het bestand?')}
    </p>
    <div class="actions">
      ${button(say, { text: 'Ja, vervang het', look: 'primary', onClick: () => onReplace(true) })}
      ${button(say, { text: 'Nee, houd wat er staat', onClick: () => onReplace(false) })}
    </div>
  </div>`;
}

/** What a file holds. What cannot be read is as good as nothing. */
export async function jsonIn(file: File): Promise<unknown> {
  return parsed(await file.text().catch(() => ''));
}

export function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, '')) as unknown;
  } catch {
    return undefined;
  }
}
