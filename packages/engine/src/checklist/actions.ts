/** The agreements: in the order of their day, for a spreadsheet, and for an agenda. */
import type { AgendaDay } from '../shared/agenda.js';
import type { Action } from './work.js';

export function isOpen({ state }: Action): boolean {
  return state === 'open' || state === 'busy';
}

/** The first day first; without a day last. */
export function byDate(actions: readonly Action[]): Action[] {
  const key = ({ date }: Action) => date || '9999-99-99';
  return [...actions].sort((one, other) => (key(one) < key(other) ? -1 : key(one) > key(other) ? 1 : 0));
}

/** An agreement whose day is over and that is not done. @param today `yyyy-mm-dd` */
export function isLate(action: Action, today: string): boolean {
  return isOpen(action) && action.date !== '' && action.date < today;
}

/** What a spreadsheet would take for a formula, in wide and small forms too (OWASP, CSV injection). An apostrophe stops it. */
const FORMULA = /^[\s\p{C}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20\uFE66\uFE62\uFE63\uFE6B]|^[\t\r\n]/u;

/**
 * A table for a spreadsheet: RFC 4180 with a semicolon, which Dutch spreadsheets expect, and with a mark at the start by
 * which they read it as UTF-8.
 */
export function csvFile(rows: readonly (readonly string[])[]): string {
  const cell = (text: string) => `"${(FORMULA.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
  return `\uFEFF${rows.map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`;
}

/** The open agreements with a day, for an agenda. @param madeAt ISO time */
export function agendaOf(actions: readonly Action[], of: string, madeAt: string): AgendaDay[] {
  return byDate(actions)
    .filter((action) => isOpen(action) && action.date)
    .map(({ id, what, owner, date }) => ({
      uid: `${of}-${id}-${madeAt}@wijzer`,
      date,
      title: what,
      text: owner,
      madeAt,
    }));
}
