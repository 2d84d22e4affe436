import { html, nothing, type TemplateResult } from 'lit';
import type { ReadAloud } from '../../controllers/read-aloud.js';
import { button } from '../../ui/button.js';
import type { Screen } from './screen.js';

/**
 * To hear the page. The first button stays the same one while what it does changes: who presses it keeps their place, also
 * when the reading ends by itself.
 */
export function readAloudBar(
  { say, texts }: Pick<Screen, 'say' | 'texts'>,
  reader: ReadAloud,
): TemplateResult {
  const { reading } = reader;
  const wrong = { 'no-voice': texts.noVoice, failed: texts.readFailed }[reading as string];
  const active = reading === 'reading' || reading === 'paused';
  const first = {
    reading: { text: texts.readPause, onClick: () => reader.pause() },
    paused: { text: texts.readOn, onClick: () => reader.resume() },
    off: { text: texts.read, onClick: () => reader.start() },
  };
  return html`${button(say, active ? first[reading] : first.off)}
    ${
      active
        ? html`${button(say, { text: texts.readStop, onClick: () => reader.stop() })}
          ${button(say, { text: texts.readAgain, onClick: () => reader.start() })}
          ${reader.canSlowDown ? button(say, { text: texts.slower, onClick: () => reader.slower() }) : nothing}
          ${reader.canSpeedUp ? button(say, { text: texts.faster, onClick: () => reader.faster() }) : nothing}`
        : nothing
    }
    <p role="status" class="small">${wrong === undefined ? nothing : say(wrong)}</p>`;
}
