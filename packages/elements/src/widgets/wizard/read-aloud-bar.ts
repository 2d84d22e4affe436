import { html, nothing, type TemplateResult } from 'lit';
import type { ReadAloud } from '../../controllers/read-aloud.js';
import { button } from '../../ui/button.js';
import type { Say } from '../../ui/say.js';
import { messages } from './wizard.messages.js';

/**
 * To hear the page. The first button stays the same one while what it does changes: who presses it keeps their place, also
 * when the reading ends by itself.
 */
export function readAloudBar(say: Say, reader: ReadAloud): TemplateResult {
  const { reading } = reader;
  const active = reading === 'reading' || reading === 'paused';
  const first = {
    reading: { text: messages.readPause, onClick: () => reader.pause() },
    paused: { text: messages.readOn, onClick: () => reader.resume() },
    off: { text: messages.read, onClick: () => reader.start() },
  };
  return html`${button(say, active ? first[reading] : first.off)}
    ${
      active
        ? html`${button(say, { text: messages.readStop, onClick: () => reader.stop() })}
          ${button(say, { text: messages.readAgain, onClick: () => reader.start() })}
          ${reader.canSlowDown ? button(say, { text: messages.slower, onClick: () => reader.slower() }) : nothing}
          ${reader.canSpeedUp ? button(say, { text: messages.faster, onClick: () => reader.faster() }) : nothing}`
        : nothing
    }
    <p role="status" class="small">
      ${
        reading === 'no-voice'
          ? say(messages.noVoice)
          : reading === 'failed'
            ? say(messages.readFailed)
            : nothing
      }
    </p>`;
}
