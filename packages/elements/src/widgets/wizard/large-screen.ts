import { html, type TemplateResult } from 'lit';
import { button } from '../../ui/button.js';
import { screenHeading } from '../../ui/heading.js';
import type { Screen } from './screen.js';
import { messages } from './wizard.messages.js';

/** A few large words to hold up at a counter. */
export function largeScreen(
  { say, level }: Screen,
  words: readonly string[],
  onBack: () => void,
): TemplateResult {
  return html`<div part="large" class="stack">
    ${screenHeading(say, messages.largeTitle, level)}
    <div class="large stack">${words.map((each) => html`<p>${say(each)}</p>`)}</div>
    <div part="actions" class="actions">${button(say, { text: messages.back, onClick: onBack })}</div>
  </div>`;
}
