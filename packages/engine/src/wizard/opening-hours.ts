import type { Hours } from '@wijzer/content';
import { addDays, weekday } from '@wijzer/content/links';
import { holidays } from './holidays.js';

/** A moment on the clock in the Netherlands. The engine has no clock: the caller says what time it is. */
export interface Moment {
  /** `yyyy-mm-dd` */
  readonly date: string;
  /** `hh:mm` */
  readonly time: string;
}

export interface Span {
  readonly from: string;
  readonly to: string;
}

export type Opening =
  | { readonly open: true; readonly until: string; readonly always?: true }
  /** Without `opens`: not within the next month. */
  | { readonly open: false; readonly opens?: Moment };

/** In the order of `Date.getUTCDay`. */
const DAY_NAMES = ['zo', 'ma', 'di', 'wo', 'do', 'vr', 'za'] as const;

/**
 * Opening times on one day, earliest first, and why they differ from the week's, if they do: in the words of the content,
 * which may be none, or as the place of a holiday in the list of them.
 */
export function hoursOn(hours: Hours, date: string): { spans: readonly Span[]; because?: string | number } {
  const exceptions = hours.exceptions?.filter((exception) => exception.date === date) ?? [];
  if (exceptions.length > 0) {
    const because = exceptions.find(({ name }) => name)?.name ?? '';
    const spans = exceptions.flatMap(({ from, to }) => (from && to ? { from, to } : []));
    return { spans: inOrder(spans), because };
  }
  const because = holidays(Number(date.slice(0, 4))).indexOf(date);
  if (because >= 0 && hours.holidays !== 'open' && !isAlwaysOpen(hours)) return { spans: [], because };
  const day = DAY_NAMES[weekday(date)];
  return { spans: inOrder(hours.week.filter(({ days }) => days.some((name) => name === day))) };
}

/** Open now, and until when; or closed, and when it opens. */
export function openingAt(hours: Hours, now: Moment): Opening {
  if (isAlwaysOpen(hours)) return { open: true, until: '24:00', always: true };
  const today = hoursOn(hours, now.date).spans;
  const present = today.find(({ from, to }) => from <= now.time && now.time < to);
  if (present) return { open: true, until: present.to };
  const later = today.find(({ from }) => from > now.time);
  if (later) return { open: false, opens: { date: now.date, time: later.from } };
  for (let days = 1; days <= 31; days++) {
    const date = addDays(now.date, days);
    const first = hoursOn(hours, date).spans[0];
    if (first) return { open: false, opens: { date, time: first.from } };
  }
  return { open: false };
}

/** Day and night, the whole week. Such a line does not close on holidays. */
export function isAlwaysOpen({ week, exceptions }: Hours): boolean {
  const days = week
    .filter(({ from, to }) => from === '00:00' && to === '24:00')
    .flatMap((entry) => entry.days);
  return !exceptions?.length && DAY_NAMES.every((day) => days.includes(day));
}

/** Earliest first; spans that touch or overlap are one, for a desk does not close in between. */
function inOrder(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const { from, to } of [...spans].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    const last = joined.at(-1);
    if (last && from <= last.to)
      joined[joined.length - 1] = { from: last.from, to: to > last.to ? to : last.to };
    else joined.push({ from, to });
  }
  return joined;
}
