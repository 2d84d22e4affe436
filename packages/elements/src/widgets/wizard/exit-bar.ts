import { html, nothing, type TemplateResult } from 'lit';
import type { QuickExit } from '../../controllers/quick-exit.js';
import { button } from '../../ui/button.js';
import { fill } from '../common/fill.js';
import type { Screen } from './screen.js';

/** The way out of a page that somebody else in the house may not see, and what it does not undo (T29). */
export function exitBar({ say, texts }: Pick<Screen, 'say' | 'texts'>, exit: QuickExit): TemplateResult {
  const { left } = exit;
  return html`<div part="exit" class="exit">
      ${button(say, { text: texts.exit, onClick: () => exit.leave() })}
    </div>
    <div class="small">
      <p class="keys">${say(texts.exitKeys)}</p>
      <p>${say(texts.exitTrace)}</p>
      <p role="status">${left === undefined ? nothing : say(fill(texts.exitLeft, { presses: left }))}</p>
    </div>`;
}
