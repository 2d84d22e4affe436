import { html, type TemplateResult } from 'lit';
import { button } from '../../ui/button.js';
import type { Say } from '../../ui/say.js';

/** Where the question "are you sure?" takes focus. */
export const SURE_ID = 'sure';
export const RESTART_ID = 'restart';

export interface RestartTexts {
  readonly back: string;
  readonly restart: string;
  readonly restartSure: string;
  readonly restartYes: string;
  readonly restartNo: string;
}

export interface RestartProps {
  /** Whether the reader is being asked. */
  readonly asking: boolean;
  readonly onBack: () => void;
  readonly onAsk: (asking: boolean) => void;
  readonly onRestart: () => void;
}

/** Back, and begin again. Beginning again asks once, because the answers go. */
export function restart(
  say: Say,
  texts: RestartTexts,
  { asking, onBack, onAsk, onRestart }: RestartProps,
): TemplateResult {
  if (!asking) {
    return html`<div part="actions" class="actions">
      ${button(say, { text: texts.back, onClick: onBack })}
      ${button(say, { text: texts.restart, id: RESTART_ID, onClick: () => onAsk(true) })}
    </div>`;
  }
  return html`<div role="group" aria-labelledby=${SURE_ID} class="stack">
    <p id=${SURE_ID} tabindex="-1">${say(texts.restartSure)}</p>
    <div part="actions" class="actions">
      ${button(say, { text: texts.restartYes, look: 'primary', onClick: onRestart })}
      ${button(say, { text: texts.restartNo, onClick: () => onAsk(false) })}
    </div>
  </div>`;
}
