import { html, type TemplateResult } from 'lit';
import { button } from '../../ui/button.js';
import { screenHeading } from '../../ui/heading.js';
import { rich } from '../common/rich.js';
import { messages } from './decision-tree.messages.js';
import { sections } from './outcome-screen.js';
import type { Screen } from './screen.js';

/** The side exit: think it over with somebody. Coming back loses no answer. */
export function doubtScreen(screen: Screen, onBack: () => void): TemplateResult {
  const { content, say, level } = screen;
  const { doubt, outcomes } = content;
  const shown = outcomes.filter(({ id }) => doubt?.outcomes.includes(id));
  return html`<div part="doubt" class="stack">
    ${screenHeading(say, doubt?.label ?? '', level)} ${doubt ? rich(screen, doubt.text) : ''}
    ${shown.map(
      (outcome) =>
        html`<div class="outcome stack ${outcome.tone}">
          <p class="strong">${say(outcome.title)}</p>
          ${rich(screen, outcome.text)} ${sections(screen, outcome)}
        </div>`,
    )}
    <div part="actions" class="actions">
      ${button(say, { text: messages.back, look: 'primary', onClick: onBack })}
    </div>
  </div>`;
}
