/** Days and times in the language of the content. */
import { DAYS } from '@wijzer/content';
import { dateText, dayText, timeText } from '../common/dutch-time.js';

export interface TimeWords {
  /** `maandag 3 maart` */
  readonly day: (date: string) => string;
  /** `3 maart 2026` */
  readonly date: (date: string) => string;
  /** `9 uur 's ochtends` */
  readonly time: (time: string) => string;
  /** `maandag`, of an opening hour's day. */
  readonly weekday: (day: (typeof DAYS)[number]) => string;
}

const WEEKDAYS = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'];

const DUTCH: TimeWords = {
  day: dayText,
  date: dateText,
  time: timeText,
  weekday: (day) => WEEKDAYS[DAYS.indexOf(day)] ?? day,
};

/** Dutch is written out by hand, because that is how people say it; other languages as the browser has them. */
export function timeWords(language: string): TimeWords {
  return /^nl\b/.test(language) ? DUTCH : ofBrowser(language);
}

/** Figures stay the ones of the content, also where the language has its own: a number to ring must look the same. */
function ofBrowser(language: string): TimeWords {
  const say = (iso: string, options: Intl.DateTimeFormatOptions) =>
    new Date(iso).toLocaleString(`${language}-u-nu-latn`, { timeZone: 'UTC', ...options });
  const MONDAY = Date.UTC(2024, 0, 1);
  return {
    day: (date) => say(date, { weekday: 'long', day: 'numeric', month: 'long' }),
    date: (date) => say(date, { day: 'numeric', month: 'long', year: 'numeric' }),
    time: (time) =>
      say(`2024-01-01T${time === '24:00' ? '00:00' : time}Z`, { hour: 'numeric', minute: '2-digit' }),
    weekday: (day) =>
      say(new Date(MONDAY + DAYS.indexOf(day) * 86_400_000).toISOString(), { weekday: 'long' }),
  };
}
