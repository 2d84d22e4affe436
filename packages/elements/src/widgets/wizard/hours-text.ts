/** Opening hours in words: whether it is open now, and the week with the special days that are near. */
import { DAYS, type Hours } from '@wijzer/content';
import { addDays } from '@wijzer/content/links';
import { hoursOn, isAlwaysOpen, openingAt, type Moment } from '@wijzer/engine';
import { dayText, timeText } from '../common/dutch-time.js';
import { messages } from './wizard.messages.js';

/** Days ahead for which a special day is worth saying. */
const AHEAD = 30;

const NAMES: Record<(typeof DAYS)[number], string> = {
  ma: 'maandag',
  di: 'dinsdag',
  wo: 'woensdag',
  do: 'donderdag',
  vr: 'vrijdag',
  za: 'zaterdag',
  zo: 'zondag',
};

/** "Nu open, tot 5 uur 's middags." or "Nu dicht. Gaat open op maandag 3 maart om 9 uur 's ochtends." */
export function openNow(hours: Hours, now: Moment): string {
  const opening = openingAt(hours, now);
  if (opening.open) return opening.always ? messages.alwaysOpen : messages.openUntil(timeText(opening.until));
  if (!opening.opens) return messages.closed;
  const { date, time } = opening.opens;
  const day =
    date === now.date
      ? messages.today
      : date === addDays(now.date, 1)
        ? messages.tomorrow
        : messages.onDay(dayText(date));
  return messages.opensAt(day, timeText(time));
}

/** The week in as few lines as it takes, then the special days of the coming month. */
export function weekText(hours: Hours, now: Moment): string[] {
  if (isAlwaysOpen(hours)) return [messages.dayAndNight];
  const times = DAYS.map((day) => spansText(hours.week.filter(({ days }) => days.includes(day))));
  const lines: string[] = [];
  for (let from = 0; from < DAYS.length;) {
    let to = from;
    while (times[to + 1] === times[from]) to++;
    lines.push(`${range(from, to)}: ${times[from] ?? ''}`);
    from = to + 1;
  }
  for (let ahead = 0; ahead < AHEAD; ahead++) {
    const date = addDays(now.date, ahead);
    const { spans, because } = hoursOn(hours, date);
    if (because) lines.push(`${dayText(date)} (${because}): ${spansText(spans)}`);
  }
  return lines.map((line) => line.charAt(0).toUpperCase() + line.slice(1));
}

function range(from: number, to: number): string {
  const name = (at: number) => NAMES[DAYS[at] ?? 'ma'];
  return from === to ? name(from) : `${name(from)} ${to === from + 1 ? 'en' : 'tot en met'} ${name(to)}`;
}

function spansText(spans: readonly { readonly from: string; readonly to: string }[]): string {
  const sorted = [...spans].sort((a, b) => (a.from < b.from ? -1 : 1));
  return (
    sorted.map(({ from, to }) => messages.fromTo(timeText(from), timeText(to))).join(' en ') ||
    messages.closedThatDay
  );
}
