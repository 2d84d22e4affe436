/** Opening hours in words: whether it is open now, and the week with the special days that are near. */
import { DAYS, type Hours } from '@wijzer/content';
import { addDays } from '@wijzer/content/links';
import { hoursOn, isAlwaysOpen, openingAt } from '@wijzer/engine';
import { fill } from '../common/fill.js';
import type { Screen } from './screen.js';

/** Days ahead for which a special day is worth saying. */
const AHEAD = 30;

/** What is needed of a screen to say hours. */
export type HoursPlace = Pick<Screen, 'now' | 'texts' | 'time'>;

/** "Nu open, tot 5 uur 's middags." or "Nu dicht. Gaat open op maandag 3 maart om 9 uur 's ochtends." */
export function openNow({ now, texts, time: words }: HoursPlace, hours: Hours): string {
  const opening = openingAt(hours, now);
  if (opening.open)
    return opening.always ? texts.alwaysOpen : fill(texts.openUntil, { time: words.time(opening.until) });
  if (!opening.opens) return texts.closed;
  const { date, time } = opening.opens;
  const day =
    date === now.date
      ? texts.today
      : date === addDays(now.date, 1)
        ? texts.tomorrow
        : fill(texts.onDay, { day: words.day(date) });
  return fill(texts.opensAt, { day, time: words.time(time) });
}

/**
 * The week in as few lines as it takes, then the special days of the coming month, the soonest first.
 *
 * @param most special days to name; where there are more, a line says so
 * @param said lines that stand elsewhere: special days among them are not said again
 */
export function weekText(
  place: HoursPlace,
  hours: Hours,
  most = AHEAD,
  said: readonly string[] = [],
): string[] {
  const { now, texts, time: words } = place;
  if (isAlwaysOpen(hours)) return [texts.dayAndNight];
  const times = DAYS.map((day) =>
    spansText(
      place,
      hours.week.filter(({ days }) => days.includes(day)),
    ),
  );
  const lines: string[] = [];
  for (let from = 0; from < DAYS.length;) {
    let to = from;
    while (times[to + 1] === times[from]) to++;
    lines.push(capital(`${range(place, from, to)}: ${times[from] ?? ''}`));
    from = to + 1;
  }
  const last = lines.length + most;
  for (let ahead = 0; ahead < AHEAD; ahead++) {
    const date = addDays(now.date, ahead);
    const { spans, because } = hoursOn(hours, date);
    if (because === undefined) continue;
    const name = typeof because === 'number' ? texts.holidays.split('|')[because] : because;
    const line = capital(`${words.day(date)}${name ? ` (${name})` : ''}: ${spansText(place, spans)}`);
    if (!said.includes(line)) lines.push(line);
  }
  if (lines.length > last) lines.splice(last, AHEAD, texts.moreDays);
  return lines;
}

const capital = (line: string) => line.charAt(0).toUpperCase() + line.slice(1);

function range({ texts, time }: HoursPlace, from: number, to: number): string {
  const name = (at: number) => time.weekday(DAYS[at] ?? 'ma');
  return from === to
    ? name(from)
    : `${name(from)} ${to === from + 1 ? texts.and : texts.through} ${name(to)}`;
}

function spansText(
  { texts, time }: HoursPlace,
  spans: readonly { readonly from: string; readonly to: string }[],
): string {
  const sorted = [...spans].sort((a, b) => (a.from < b.from ? -1 : 1));
  return (
    sorted
      .map(({ from, to }) => fill(texts.fromTo, { from: time.time(from), to: time.time(to) }))
      .join(` ${texts.and} `) || texts.closedThatDay
  );
}
