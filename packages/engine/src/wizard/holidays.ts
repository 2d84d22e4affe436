import { addDays } from '@wijzer/content/links';

/**
 * Dutch public holidays of a year, on which public desks are closed unless the content says otherwise; a day that does not
 * count this year is empty. Always in the same order: how they are called is up to who shows them, in whatever language.
 *
 * Nieuwjaarsdag, Pasen, Tweede Paasdag, Koningsdag, Bevrijdingsdag, Hemelvaartsdag, Pinksteren, Tweede Pinksterdag,
 * Eerste Kerstdag, Tweede Kerstdag. Bevrijdingsdag counts once in five years, as most collective agreements have it;
 * Goede Vrijdag is no public holiday.
 */
export function holidays(year: number): readonly string[] {
  const easter = easterSunday(year);
  const kingsDay = `${year}-04-27`;
  return [
    `${year}-01-01`,
    easter,
    addDays(easter, 1),
    new Date(`${kingsDay}T00:00Z`).getUTCDay() === 0 ? addDays(kingsDay, -1) : kingsDay,
    year % 5 === 0 ? `${year}-05-05` : '',
    addDays(easter, 39),
    addDays(easter, 49),
    addDays(easter, 50),
    `${year}-12-25`,
    `${year}-12-26`,
  ];
}

/** Easter by the anonymous Gregorian algorithm (Meeus, Jones and Butcher). */
function easterSunday(year: number): string {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const day = h + l - 7 * m + 114;
  return `${year}-${String(Math.floor(day / 31)).padStart(2, '0')}-${String((day % 31) + 1).padStart(2, '0')}`;
}
