import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../ui/button.js';
import { subHeading } from '../../ui/heading.js';
import type { Screen } from './screen.js';
import { messages } from './wizard.messages.js';

export type TakeHome = 'print' | 'save' | 'share' | 'large';

/** Ways to take the outcome along. Sharing is there where the device has a sheet for it. */
export function takeHomeBar(
  { say, level }: Screen,
  told: string,
  onTake: (how: TakeHome) => void,
): TemplateResult {
  const way = (text: string, how: TakeHome) => button(say, { text, onClick: () => onTake(how) });
  return html`<section part="take" class="stack">
    ${subHeading(say, messages.take, level)}
    <div class="actions">
      ${way(messages.print, 'print')} ${way(messages.save, 'save')}
      ${'share' in navigator ? way(messages.share, 'share') : nothing} ${way(messages.large, 'large')}
    </div>
    <p role="status">${told ? say(told) : nothing}</p>
  </section>`;
}
