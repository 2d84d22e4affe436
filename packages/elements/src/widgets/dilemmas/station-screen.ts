import type { Dilemma } from '@wijzer/content';
import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../ui/button.js';
import { screenHeading } from '../../ui/heading.js';
import { messages } from './dilemmas.messages.js';
import { nameIn, type OnDilemma, type Screen } from './screen.js';
import { isFiltered, neighboursOf, stopsOf } from './view.js';

export interface StationProps {
  readonly onDilemma: OnDilemma;
  readonly onStation: (station: string) => void;
  readonly onClear: () => void;
  readonly onBack: () => void;
}

/** One station: what it is about, and the dilemmas there that fit. */
export function stationScreen(screen: Screen, props: StationProps): TemplateResult | typeof nothing {
  const { content, view, say, level } = screen;
  const stop = stopsOf(content, view).find(({ station }) => station.id === view.station);
  if (!stop) return nothing;
  const { station, dilemmas, seen } = stop;
  const { previous, next } = neighboursOf(content, view);
  const to =
    ({ id }: { readonly id: string }) =>
    () =>
      props.onStation(id);
  return html`<div part="station-page" class="stack reading">
    ${screenHeading(say, station.name, level)}
    <p>${say(station.text)}</p>
    ${view.role ? html`<p>${say(messages.only(nameIn(content.roles, view.role)))}</p>` : nothing}
    <p part="progress">
      ${say(dilemmas.length ? messages.countAndSeen(dilemmas.length, seen) : messages.none)}
    </p>
    ${
      dilemmas.length || !isFiltered(view)
        ? nothing
        : html`<div class="actions">${button(say, { text: messages.clear, onClick: props.onClear })}</div>`
    }
    <ul class="rows">
      ${dilemmas.map((dilemma) => row(screen, dilemma, () => props.onDilemma(dilemma)))}
    </ul>
    <div part="actions" class="actions next">
      ${button(say, { text: messages.toWheel, onClick: props.onBack })}
      ${previous ? button(say, { text: messages.previousStation(previous.name), onClick: to(previous) }) : nothing}
      ${next ? button(say, { text: messages.nextStation(next.name), onClick: to(next) }) : nothing}
    </div>
  </div>`;
}

function row(
  { content, view, say }: Screen,
  { id, title, role }: Dilemma,
  onOpen: () => void,
): TemplateResult {
  return html`<li>
    <button part="dilemma" type="button" class="row" @click=${onOpen}>
      <span class="line strong">${say(title)}</span>
      <span class="line small">${say(nameIn(content.roles, role))}</span>
      ${view.seen.has(id) ? html`<span class="line small seen">${say(messages.seen)}</span>` : nothing}
    </button>
  </li>`;
}
