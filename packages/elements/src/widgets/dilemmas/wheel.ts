/**
 * The wheel as a drawing that can be used: a second way to the stations, beside the list.
 *
 * There is no text in the drawing. What a segment is called is said by the button of the same station in the list, which
 * stands in the page in words; the segment borrows that name, so the two can never say something else. The numbers are
 * drawn as lines and not as text: text in here would be shadow text, which translators and reading services do not find,
 * and a number is only a help to find the same station in the list, which is numbered too. What was seen is a line along
 * the border; the list says it in words. The names in the middle are ordinary text of the page laid over the drawing.
 */
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Screen } from './screen.js';
import type { Stop } from './view.js';
import { numberPaths, pulledOut, seenPath, segmentPath } from './wheel-shape.js';

/** Id of the list button that names a segment. */
export const stationId = (index: number) => `station${index}`;

export const STATIONS_ID = 'stations';

/** Names for which there is room in the middle. */
const MOST_NAMES = 6;

export function wheel(
  { content, say }: Screen,
  stops: readonly Stop[],
  onStation: (station: string) => void,
): TemplateResult {
  const { members } = content.family;
  // An age behind a name is for the list of who is who. More names than fit stay there as well.
  const names = members.length > MOST_NAMES ? [] : members.map(({ name }) => name.replace(/\s*\(.*\)$/, ''));
  return html`<div part="wheel" class="wheel">
    <svg viewBox="-100 -100 200 200" role="group" aria-labelledby=${STATIONS_ID}>
      ${stops.map((stop, index) => segment(stop, index, stops.length, () => onStation(stop.station.id)))}
    </svg>
    <p class="middle">${names.map((name) => html`<span class="line">${say(name)}</span>`)}</p>
  </div>`;
}

function segment({ dilemmas, seen, current }: Stop, index: number, count: number, onOpen: () => void) {
  const pressed = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    onOpen();
  };
  return svg`<g
    class="segment ${dilemmas.length ? '' : 'empty'} ${current ? 'current' : ''}"
    role="button"
    tabindex="0"
    aria-labelledby=${stationId(index)}
    aria-current=${current ? 'true' : nothing}
    transform=${current ? pulledOut(index, count) : nothing}
    @click=${onOpen}
    @keydown=${pressed}
  >
    <path class="area" d=${segmentPath(index, count)}></path>
    <path class="ring" d=${segmentPath(index, count, 3)}></path>
    <path class="ring inner" d=${segmentPath(index, count, 3)}></path>
    <path class="seen" d=${seenPath(index, count, dilemmas.length ? seen / dilemmas.length : 0)}></path>
    ${numberPaths(index, count).map(
      ({ path, transform }) => svg`<path class="figure" d=${path} transform=${transform}></path>`,
    )}
  </g>`;
}
