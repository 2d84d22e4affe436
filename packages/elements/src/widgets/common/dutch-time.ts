/**
 * Days and times as people say them in the Netherlands: "maandag 3 maart", "9 uur 's ochtends".
 * (Domain: Toegang, T32 and L22: numbers, dates and times written out for people.)
 *
 * Without `Intl`: its first use with a time zone costs an old phone a fifth of a second, before the first question.
 */
import { weekday } from '@wijzer/content/links';
import type { Moment } from '@wijzer/engine';

const HOUR = 3_600_000;

/** In the order of `weekday`. */
const DAYS = ['zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag'];

const MONTHS = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];

/** The time in the Netherlands, wherever the device thinks it is: desks are there. */
export function momentOf(now: Date): Moment {
  const year = now.getUTCFullYear();
  // Summer time in the European Union (directive 2000/84/EC): both changes are on a last Sunday at 1:00 UTC.
  const summer = now.getTime() >= lastSunday(year, 2) && now.getTime() < lastSunday(year, 9);
  const local = new Date(now.getTime() + (summer ? 2 : 1) * HOUR).toISOString();
  return { date: local.slice(0, 10), time: local.slice(11, 16) };
}

/** One o'clock UTC on the last Sunday of a month of 31 days, counted from 0. */
function lastSunday(year: number, month: number): number {
  const last = new Date(Date.UTC(year, month, 31, 1));
  return last.getTime() - last.getUTCDay() * 24 * HOUR;
}

/** `maandag 3 maart` */
export function dayText(date: string): string {
  return `${DAYS[weekday(date)] ?? ''} ${dayAndMonth(date)}`;
}

/** `3 maart 2026` */
export function dateText(date: string): string {
  return `${dayAndMonth(date)} ${date.slice(0, 4)}`;
}

function dayAndMonth(date: string): string {
  return `${Number(date.slice(8))} ${MONTHS[Number(date.slice(5, 7)) - 1] ?? ''}`;
}

/** `9 uur 's ochtends`, `half 1 's middags`, `kwart over 5 's middags`; other minutes stay figures. */
export function timeText(time: string): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return `${clockText(hour, minute)} ${partOfDay(hour)}`;
}

function clockText(hour: number, minute: number): string {
  const twelve = (value: number) => ((value + 11) % 12) + 1;
  if (minute === 0) return `${twelve(hour)} uur`;
  if (minute === 15) return `kwart over ${twelve(hour)}`;
  if (minute === 30) return `half ${twelve(hour + 1)}`;
  if (minute === 45) return `kwart voor ${twelve(hour + 1)}`;
  return `${twelve(hour)}.${String(minute).padStart(2, '0')} uur`;
}

function partOfDay(hour: number): string {
  if (hour < 6 || hour === 24) return "'s nachts";
  if (hour < 12) return "'s ochtends";
  return hour < 18 ? "'s middags" : "'s avonds";
}
