import { isOverdue } from '@wijzer/engine';
import { html, nothing, type TemplateResult } from 'lit';
import { messages } from './decision-tree.messages.js';
import type { Screen } from './screen.js';

/** Who can be called, on every page. An urgent number that nobody checked for long stays, and says so (decision 6). */
export function contacts({ content, say, now }: Screen): TemplateResult | typeof nothing {
  const shown = (content.contacts ?? []).filter(
    ({ urgent, phone }) => urgent || !isOverdue(phone, now.date, 'ordinary'),
  );
  if (shown.length === 0) return nothing;
  return html`<section part="contacts" class="contacts">
    <p class="strong">${say(messages.contacts)}</p>
    <ul class="facts">
      ${shown.map(
        ({ name, does, phone }) =>
          html`<li>
            <a class="call" href="tel:${phone.number.replace(/[^\d+]/g, '')}"
              >${say(messages.call(name, phone.number))}</a
            >
            <span class="line">${say(does)}</span> <span class="line">${say(phone.cost)}</span>
            ${isOverdue(phone, now.date, 'crisis') ? html`<strong class="line">${say(messages.overdue)}</strong>` : nothing}
          </li>`,
      )}
    </ul>
  </section>`;
}
