import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../ui/button.js';
import { subHeading } from '../../ui/heading.js';
import type { Screen } from './screen.js';

export type TakeHome = 'print' | 'save' | 'share' | 'large';

/** Ways to take the outcome along. Sharing is there where the device has a sheet for it. */
export function takeHomeBar(
  { say, texts, level }: Screen,
  told: string,
  onTake: (how: TakeHome) => void,
): TemplateResult {
  const way = (text: string, how: TakeHome) => button(say, { text, onClick: () => onTake(how) });
  return html`<section part="take" class="stack">
    ${subHeading(say, texts.take, level)}
    <div class="actions">
      ${way(texts.print, 'print')} ${way(texts.save, 'save')}
      ${'share' in navigator ? way(texts.share, 'share') : nothing} ${way(texts.large, 'large')}
    </div>
    <p role="status">${told ? say(told) : nothing}</p>
  </section>`;
}
