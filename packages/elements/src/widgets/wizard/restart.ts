import { html, type TemplateResult } from 'lit';
import { button } from '../../ui/button.js';
import type { Say } from '../../ui/say.js';
import { messages } from './wizard.messages.js';

/** Where the question "are you sure?" takes focus. */
export const SURE_ID = 'sure';
export const RESTART_ID = 'restart';

export interface RestartProps {
  /** Whether the reader is being asked. */
  readonly asking: boolean;
  readonly onBack: () => void;
  readonly onAsk: (asking: boolean) => void;
  readonly onRestart: () => void;
}

/** Back, and begin again. Beginning again asks once, because the answers go. */
export function restart(say: Say, { asking, onBack, onAsk, onRestart }: RestartProps): TemplateResult {
  if (!asking) {
    return html`<div part="actions" class="actions">
      ${button(say, { text: messages.back, onClick: onBack })}
      ${button(say, { text: messages.restart, id: RESTART_ID, onClick: () => onAsk(true) })}
    </div>`;
  }
  return html`<div role="group" aria-labelledby=${SURE_ID} class="stack">
    <p id=${SURE_ID} tabindex="-1">${say(messages.restartSure)}</p>
    <div part="actions" class="actions">
      ${button(say, { text: messages.restartYes, look: 'primary', onClick: onRestart })}
      ${button(say, { text: messages.restartNo, onClick: () => onAsk(false) })}
    </div>
  </div>`;
}
