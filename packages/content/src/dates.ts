/**
 * Days as `yyyy-mm-dd`: they sort as text, need no time zone and stay readable in JSON.
 */

const pattern = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whether the day exists: 2026-02-30 does not. */
export function isRealDate(day: string): boolean {
  const [, year, month, date] = pattern.exec(day) ?? [];
  if (!year || !month || !date) return false;
  const time = new Date(Date.UTC(+year, +month - 1, +date));
  return time.getUTCMonth() === +month - 1 && time.getUTCDate() === +date;
}

/** The day `days` later (or earlier, when negative). */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The same day some months later; the last day of the month where that day does not exist. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}

/** 0 for Sunday to 6 for Saturday. */
export function weekday(day: string): number {
  return new Date(`${day}T00:00Z`).getUTCDay();
}
