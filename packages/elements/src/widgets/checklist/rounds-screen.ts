import {
  changesOf,
  entryAt,
  formerRound,
  itemsFor,
  markAt,
  presentRound,
  type ComparedItem,
} from '@wijzer/engine';
import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../ui/button.js';
import { screenHeading, subHeading } from '../../ui/heading.js';
import { lineField } from '../../ui/line-field.js';
import { selectField } from '../../ui/select-field.js';
import { dateText } from '../common/dutch-time.js';
import { messages } from './checklist.messages.js';
import type { Screen } from './screen.js';

/** Where the question "are you sure?" takes focus. */
export const ROUND_SURE_ID = 'round-sure';
export const ROUND_ID = 'begin-round';

export interface RoundsProps {
  /** Which earlier round stands beside the present one, by its place. */
  readonly beside: number | undefined;
  readonly asking: boolean;
  readonly onBeside: (round: number) => void;
  readonly onNext: (date: string) => void;
  readonly onAgenda: () => void;
  readonly onAsk: (asking: boolean) => void;
  readonly onBegin: () => void;
  readonly onBack: () => void;
}

/** The rounds: what changed since an earlier one, when to look again, and beginning anew. */
export function roundsScreen(screen: Screen, props: RoundsProps): TemplateResult {
  const { content, say, level, work } = screen;
  const round = presentRound(work);
  const seen = content.items.filter((item) => markAt(content, round.entries, item)).length;
  return html`<div part="rounds" class="stack">
    ${screenHeading(say, messages.roundsTitle, level)}
    <p>${say(messages.roundsText)}</p>
    <p class="strong">${say(messages.presentRound(dateText(round.date), seen))}</p>
    ${lineField(say, { id: 'next', label: messages.nextDate, type: 'date', value: work.next, onInput: props.onNext })}
    ${
      work.next
        ? html`<div class="actions">${button(say, { text: messages.nextIcs, onClick: props.onAgenda })}</div>`
        : nothing
    }
    ${changes(screen, props)} ${begin(screen, props)}
    <div part="actions" class="actions">${button(say, { text: messages.toList, onClick: props.onBack })}</div>
  </div>`;
}

function changes(screen: Screen, { beside, onBeside }: RoundsProps): TemplateResult | typeof nothing {
  const { content, say, level, work, filter } = screen;
  const earlier = work.rounds.slice(0, -1);
  const round = earlier[beside ?? earlier.length - 1] ?? formerRound(work);
  if (!round) return nothing;
  const items = itemsFor(content, { party: filter.party, scope: filter.scope }, {});
  const changed = changesOf(content, items, round.entries, presentRound(work).entries);
  return html`<section part="changes" class="stack">
    ${subHeading(say, messages.changes(dateText(round.date)), level)}
    ${
      earlier.length > 1
        ? selectField(say, {
            id: 'beside',
            label: messages.compareWith,
            options: earlier.map(({ date }, at) => ({ id: String(at), name: dateText(date) })),
            chosen: String(earlier.indexOf(round)),
            language: content.language,
            onChange: (at) => onBeside(Number(at)),
          })
        : nothing
    }
    ${changed.length === 0 ? html`<p>${say(messages.noChanges)}</p>` : nothing}
    <ul class="facts">
      ${changed.map((each) => html`<li>${changeOf(screen, each, round.entries)}</li>`)}
    </ul>
  </section>`;
}

function changeOf(
  { say }: Screen,
  { item, marks: [before, after] }: ComparedItem,
  entries: Parameters<typeof entryAt>[0],
): TemplateResult {
  const { note } = entryAt(entries, item.id);
  return html`<span class="line strong">${say(item.text)}</span>
    <span class="line">
      ${say(messages.changed(before?.text ?? messages.unanswered, after?.text ?? messages.unanswered))}
    </span>
    ${note ? html`<span class="line small written">${say(messages.notes(note))}</span>` : nothing}`;
}

function begin({ say }: Screen, { asking, onAsk, onBegin }: RoundsProps): TemplateResult {
  if (!asking)
    return html`<div class="actions">
      ${button(say, { text: messages.beginRound, id: ROUND_ID, look: 'primary', onClick: () => onAsk(true) })}
    </div>`;
  return html`<div role="group" aria-labelledby=${ROUND_SURE_ID} class="stack addition">
    <p id=${ROUND_SURE_ID} tabindex="-1">${say(messages.beginSure)}</p>
    <div class="actions">
      ${button(say, { text: messages.beginYes, look: 'primary', onClick: onBegin })}
      ${button(say, { text: messages.beginNo, onClick: () => onAsk(false) })}
    </div>
  </div>`;
}
