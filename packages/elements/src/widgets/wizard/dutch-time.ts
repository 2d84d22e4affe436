/**
 * Days and times as people say them in the Netherlands: "maandag 3 maart", "9 uur 's ochtends".
 * (Domain: Toegang, T32 and L22: numbers, dates and times written out for people.)
 */
import type { Moment } from '@wijzer/engine';

const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Amsterdam',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** The time in the Netherlands, wherever the device thinks it is: desks are there. */
export function momentOf(now: Date): Moment {
  const part = Object.fromEntries(clock.formatToParts(now).map(({ type, value }) => [type, value]));
  return { date: `${part['year']}-${part['month']}-${part['day']}`, time: `${part['hour']}:${part['minute']}` };
}

const longDay = new Intl.DateTimeFormat('nl-NL', { timeZone: 'UTC', weekday: 'long', day: 'numeric', month: 'long' });
const longDate = new Intl.DateTimeFormat('nl-NL', { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' });

/** `maandag 3 maart` */
export function dayText(date: string): string {
  return longDay.format(new Date(`${date}T00:00Z`));
}

/** `3 maart 2026` */
export function dateText(date: string): string {
  return longDate.format(new Date(`${date}T00:00Z`));
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
