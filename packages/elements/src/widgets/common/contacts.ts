import type { Contact } from '@wijzer/content';
import { isOverdue, type Moment } from '@wijzer/engine';
import { html, nothing, type TemplateResult } from 'lit';
import type { Say } from '../../ui/say.js';

const TEXTS = {
  contacts: 'Meteen bellen',
  call: (name: string, number: string) => (name === number ? `Bel ${number}` : `Bel ${name}: ${number}`),
  overdue: 'Dit nummer is lang niet gecontroleerd. Lukt het niet? Bel 112.',
};

export interface ContactsPlace {
  readonly say: Say;
  readonly content: { readonly contacts?: readonly Contact[] | undefined };
  /** The time in the Netherlands. */
  readonly now: Moment;
}

/** Who can be called, on every page. An urgent number that nobody checked for long stays, and says so (decision 6). */
export function contacts({ content, say, now }: ContactsPlace): TemplateResult | typeof nothing {
  const shown = (content.contacts ?? []).filter(
    ({ urgent, phone }) => urgent || !isOverdue(phone, now.date, 'ordinary'),
  );
  if (shown.length === 0) return nothing;
  return html`<section part="contacts" class="contacts">
    <p class="strong">${say(TEXTS.contacts)}</p>
    <ul class="facts">
      ${shown.map(
        ({ name, does, phone }) =>
          html`<li>
            <a
              class="call ${phone.number === '112' ? 'urgent' : ''}"
              href="tel:${phone.number.replace(/[^\d+]/g, '')}"
              >${say(TEXTS.call(name, phone.number))}</a
            >
            <span class="line">${say(does)}</span> <span class="line">${say(phone.cost)}</span>
            ${isOverdue(phone, now.date, 'crisis') ? html`<strong class="line">${say(TEXTS.overdue)}</strong>` : nothing}
          </li>`,
      )}
    </ul>
  </section>`;
}
