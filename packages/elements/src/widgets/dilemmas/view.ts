/**
 * Where the reader is on the wheel, what was chosen and what was seen: one plain value, and the acts that make the next
 * one. It lives as long as the element does and is stored nowhere.
 */
import type { Dilemma, Dilemmas, Station } from '@wijzer/content';

/** The screen that shows. */
export interface Place {
  readonly screen: 'wheel' | 'station' | 'dilemma';
  /** The station that is open, or was open last. */
  readonly station: string | undefined;
  /** The dilemma that is open. */
  readonly dilemma: string | undefined;
}

export interface View extends Place {
  /** Filters: an id, or nothing for all. */
  readonly role: string;
  readonly phase: string;
  /** Dilemmas that were opened. */
  readonly seen: ReadonlySet<string>;
  /** By dilemma, the choice of the reader. */
  readonly chosen: ReadonlyMap<string, string>;
}

export const START: View = {
  screen: 'wheel',
  station: undefined,
  dilemma: undefined,
  role: '',
  phase: '',
  seen: new Set(),
  chosen: new Map(),
};

export function openStation(view: View, station: string): View {
  return { ...view, screen: 'station', station, dilemma: undefined };
}

/** Opens a dilemma at its own station, so that the way back leads there. */
export function openDilemma(view: View, { id, station }: Pick<Dilemma, 'id' | 'station'>): View {
  return { ...view, screen: 'dilemma', station, dilemma: id, seen: new Set([...view.seen, id]) };
}

/** From a dilemma to its station, from a station to the wheel. The wheel is where it ends. */
export function back(view: View): View {
  if (view.screen === 'dilemma') return { ...view, screen: 'station', dilemma: undefined };
  return view.screen === 'station' ? { ...view, screen: 'wheel' } : view;
}

export function filterBy(view: View, filter: Partial<Pick<View, 'role' | 'phase'>>): View {
  return { ...view, ...filter };
}

export function isFiltered({ role, phase }: View): boolean {
  return role !== '' || phase !== '';
}

/** Marks a choice of the open dilemma. Nothing moves on. */
export function choose(view: View, choice: string): View {
  if (view.dilemma === undefined) return view;
  return { ...view, chosen: new Map([...view.chosen, [view.dilemma, choice]]) };
}

/** The same view on other content: what is not there any more is let go. */
export function standingOn(content: Dilemmas, view: View): View {
  const has = (list: readonly { readonly id: string }[], wanted: string | undefined) =>
    list.some(({ id }) => id === wanted);
  const role = has(content.roles, view.role) ? view.role : '';
  const phase = has(content.stations, view.phase) ? view.phase : '';
  const station = has(content.stations, view.station) ? view.station : undefined;
  const lost = station === undefined || (view.screen === 'dilemma' && !has(content.dilemmas, view.dilemma));
  return lost
    ? { ...view, role, phase, station, screen: 'wheel', dilemma: undefined }
    : { ...view, role, phase, station };
}

/** The dilemmas that fit the filters, along the stations and then as the editor ordered them. */
export function fitting({ stations, dilemmas }: Dilemmas, { role, phase }: View): Dilemma[] {
  return stations
    .filter(({ id }) => !phase || id === phase)
    .flatMap(({ id }) =>
      dilemmas.filter((dilemma) => dilemma.station === id && (!role || dilemma.role === role)),
    );
}

export interface Stop {
  readonly station: Station;
  /** Dilemmas here that fit. */
  readonly dilemmas: readonly Dilemma[];
  /** How many of those were opened. */
  readonly seen: number;
  /** The one the reader filters by, or else was at last. */
  readonly current: boolean;
}

/** All stations, the ones without a fitting dilemma too: the wheel keeps its shape. */
export function stopsOf(content: Dilemmas, view: View): Stop[] {
  const all = fitting(content, view);
  return content.stations.map((station) => {
    const dilemmas = all.filter((dilemma) => dilemma.station === station.id);
    return {
      station,
      dilemmas,
      seen: dilemmas.filter(({ id }) => view.seen.has(id)).length,
      current: (view.phase || view.station) === station.id,
    };
  });
}

/** The stations before and after the open one that have something to show. A wheel goes round. */
export function neighboursOf(
  content: Dilemmas,
  view: View,
): { readonly previous?: Station; readonly next?: Station } {
  const stops = stopsOf(content, view);
  const at = stops.findIndex(({ station }) => station.id === view.station);
  const others = [...stops.slice(at + 1), ...stops.slice(0, at)].filter(({ dilemmas }) => dilemmas.length);
  const [next, previous] = [others[0]?.station, others.at(-1)?.station];
  return next && previous ? { next, ...(previous !== next && { previous }) } : {};
}

/** The dilemma after the open one, over the border of a station too. Nothing after the last. */
export function nextOf(content: Dilemmas, view: View): Dilemma | undefined {
  const all = fitting(content, view);
  return all[all.findIndex(({ id }) => id === view.dilemma) + 1];
}
