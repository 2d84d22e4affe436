import { placesOf, type Snapshot } from '@wijzer/engine';
import { html, type TemplateResult } from 'lit';
import { button } from '../../ui/button.js';
import { screenHeading } from '../../ui/heading.js';
import type { Screen } from './screen.js';
import { toShow } from './take-home.js';

/** A few large words to hold up at a counter: those of the outcome that the reader came to. */
export function largeScreen(
  { content, say, texts, level }: Screen,
  { outcome: reached, path }: Snapshot,
  onBack: () => void,
): TemplateResult {
  const outcome = content.outcomes.find(({ id }) => id === reached);
  const words = outcome?.type === 'desk' ? toShow(outcome, placesOf(content, outcome, path)) : [];
  return html`<div part="large" class="stack">
    ${screenHeading(say, texts.largeTitle, level)}
    <div class="large stack">${words.map((each) => html`<p>${say(each)}</p>`)}</div>
    <div part="actions" class="actions">${button(say, { text: texts.back, onClick: onBack })}</div>
  </div>`;
}
