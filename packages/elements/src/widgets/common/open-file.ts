import { html, type TemplateResult } from 'lit';
import type { Say } from '../../ui/say.js';

/** Opens a saved file. The native control stays: it says in the reader's own language what it does. */
export function openFile(say: Say, label: string, onFile: (file: File) => void): TemplateResult {
  const chosen = (event: Event) => {
    const input = event.target as HTMLInputElement;
    const [file] = input.files ?? [];
    if (file) onFile(file);
    // The same file can be chosen again.
    input.value = '';
  };
  return html`<div class="field">
    <label for="open">${say(label)}</label>
    <input id="open" type="file" accept=".json,application/json" @change=${chosen} />
  </div>`;
}
