import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../ui/button.js';
import { screenHeading, subHeading } from '../../ui/heading.js';
import { disclosure } from '../../ui/rich-text.js';
import { selectField } from '../../ui/select-field.js';
import { rich } from '../common/rich.js';
import { messages } from './dilemmas.messages.js';
import type { Screen } from './screen.js';
import { fitting, isFiltered, stopsOf, type Stop, type View } from './view.js';
import { STATIONS_ID, stationId, wheel } from './wheel.js';

/** The first filter: where focus goes when the button that clears them is gone. */
export const ROLE_ID = 'role';

export interface WheelProps {
  readonly onFilter: (filter: Partial<Pick<View, 'role' | 'phase'>>) => void;
  readonly onClear: () => void;
  readonly onStation: (station: string) => void;
}

/** What this is, who it is about, and all stations: as a list, and as a wheel where there is room for it. */
export function wheelScreen(screen: Screen, { onFilter, onClear, onStation }: WheelProps): TemplateResult {
  const { content, view, say, level } = screen;
  const stops = stopsOf(content, view);
  return html`<div part="start" class="stack">
    <div class="stack reading">
      ${screenHeading(say, content.title, level)} ${rich(screen, content.start.text)}
      ${disclosure(say, messages.whoIsWho, () => whoIsWho(screen))}
    </div>
    <div id=${STATIONS_ID} class="next">${subHeading(say, messages.stations, level)}</div>
    <div part="filters" class="filters">
      ${filter(screen, ROLE_ID, messages.role, content.roles, view.role, (role) => onFilter({ role }))}
      ${filter(screen, 'phase', messages.phase, content.stations, view.phase, (phase) => onFilter({ phase }))}
    </div>
    <p part="progress" role="status">${say(countText(fitting(content, view).length))}</p>
    ${isFiltered(view) ? html`<div class="actions">${button(say, { text: messages.clear, onClick: onClear })}</div>` : nothing}
    <div class="round">
      <ol class="stations">
        ${stops.map((stop, index) => row(screen, stop, index, () => onStation(stop.station.id)))}
      </ol>
      ${wheel(screen, stops, onStation)}
    </div>
  </div>`;
}

const countText = (count: number) => (count === 0 ? messages.none : messages.count(count));

function whoIsWho(screen: Screen): TemplateResult {
  const { family } = screen.content;
  return html`${rich(screen, family.text)}
    <dl>
      ${family.members.map(
        ({ name, text }) =>
          html`<dt>${screen.say(name)}</dt>
            <dd>${screen.say(text)}</dd>`,
      )}
    </dl>`;
}

function row(
  { say }: Screen,
  { station, dilemmas, seen, current }: Stop,
  index: number,
  onOpen: () => void,
): TemplateResult {
  return html`<li>
    <button
      part="station"
      type="button"
      class="row ${dilemmas.length ? '' : 'empty'}"
      id=${stationId(index)}
      aria-current=${current ? 'true' : nothing}
      @click=${onOpen}
    >
      <span class="line strong">${say(messages.stationName(station.name))}</span>
      <span class="line small">${say(messages.countAndSeen(dilemmas.length, seen))}</span>
    </button>
  </li>`;
}

function filter(
  { content, say }: Screen,
  id: string,
  label: string,
  options: readonly { readonly id: string; readonly name: string }[],
  chosen: string,
  onChange: (value: string) => void,
): TemplateResult {
  const all = [{ id: '', name: messages.all }, ...options];
  return selectField(say, { id, label, options: all, chosen, language: content.language, onChange });
}
