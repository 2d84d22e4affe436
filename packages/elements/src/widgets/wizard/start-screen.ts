import type { Snapshot } from '@wijzer/engine';
import { html, type TemplateResult } from 'lit';
import { button } from '../../ui/button.js';
import { screenHeading } from '../../ui/heading.js';
import { rich } from '../common/rich.js';
import type { Screen } from './screen.js';
import { messages } from './wizard.messages.js';

/** What is going to happen, how long it takes, and that nobody asks for a name. */
export function startScreen(screen: Screen, { progress }: Snapshot, onBegin: () => void): TemplateResult {
  const { content, say, level } = screen;
  return html`<div part="start" class="stack">
    ${screenHeading(say, content.title, level)} ${rich(screen, content.start.text)}
    ${progress ? html`<p>${say(messages.howMany(progress.longest))}</p>` : ''}
    <div part="actions" class="actions">
      ${button(say, { text: messages.begin, look: 'primary', onClick: onBegin })}
    </div>
  </div>`;
}
