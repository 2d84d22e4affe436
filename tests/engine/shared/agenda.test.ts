import { agendaFile, type AgendaDay } from '@wijzer/engine';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const DAY: AgendaDay = {
  uid: 'klein-1@wijzer',
  date: '2026-07-01',
  title: 'Opnieuw kijken',
  text: 'Je deelt nog niet',
  madeAt: '2026-06-15T09:30:12.345Z',
};

const bytes = (text: string) => new TextEncoder().encode(text).length;

/** As RFC 5545 says a reader does it: unfold, split at the first colon, undo the escapes. */
function read(file: string): Map<string, string> {
  const lines = file.replace(/\r\n /g, '').split('\r\n');
  return new Map(
    lines.filter(Boolean).map((line) => {
      const [name = '', ...rest] = line.split(':');
      const value = rest
        .join(':')
        .replace(/\\([\\;,nN])/g, (_, mark: string) => (/n/i.test(mark) ? '\n' : mark));
      return [name, value];
    }),
  );
}

describe('agendaFile', () => {
  it('is one whole day that does not make the reader busy', () => {
    expect(agendaFile(DAY).split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Wijzer//NL',
      'BEGIN:VEVENT',
      'UID:klein-1@wijzer',
      'DTSTAMP:20260615T093012Z',
      'DTSTART;VALUE=DATE:20260701',
      'SUMMARY:Opnieuw kijken',
      'DESCRIPTION:Je deelt nog niet',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('holds several days in one file, each an event of its own', () => {
    const days = ['2026-09-01', '2026-07-01', '2026-07-01'].map((date, at) => ({
      ...DAY,
      uid: `klein-a${at}@wijzer`,
      date,
      title: `Afspraak ${at}; bellen`,
    }));
    const lines = agendaFile(...days).split('\r\n');
    const all = (name: string) =>
      lines.filter((line) => line.startsWith(name)).map((line) => line.slice(name.length));
    expect([all('BEGIN:'), all('END:')]).toEqual([
      ['VCALENDAR', 'VEVENT', 'VEVENT', 'VEVENT'],
      ['VEVENT', 'VEVENT', 'VEVENT', 'VCALENDAR'],
    ]);
    expect(all('UID:')).toEqual(['klein-a0@wijzer', 'klein-a1@wijzer', 'klein-a2@wijzer']);
    expect(all('DTSTART;VALUE=DATE:')).toEqual(['20260901', '20260701', '20260701']);
    expect(all('SUMMARY:')).toEqual([0, 1, 2].map((at) => `Afspraak ${at}\\; bellen`));
  });

  it.each([
    ['a comma', 'nu, en later', 'nu\\, en later'],
    ['a semicolon', 'nu; en later', 'nu\\; en later'],
    ['a backslash', 'C:\\map', 'C:\\\\map'],
    ['a new line', 'een\ntwee\r\ndrie\rvier', 'een\\ntwee\\ndrie\\nvier'],
    ['what looks like an escape', 'a\\nb', 'a\\\\nb'],
  ])('escapes %s', (_, title, escaped) => {
    expect(agendaFile({ ...DAY, title })).toContain(`\r\nSUMMARY:${escaped}\r\n`);
  });

  it('lets no text add a line of its own', () => {
    const file = agendaFile({ ...DAY, title: 'x\r\nATTENDEE:mailto:a@b.nl', text: 'y\nEND:VEVENT' });
    expect(file.split('\r\n').filter((line) => /^(ATTENDEE|END:VEVENT)/.test(line))).toEqual(['END:VEVENT']);
  });

  it.each([
    ['letters', 'a', 67],
    ['accents', 'é', 33],
    ['euro signs', '€', 22],
    ['emoji', '😀', 16],
  ])('fills a line of 75 bytes with %s and goes on after a space', (_, character, fitting) => {
    const [first = '', second = ''] = agendaFile({ ...DAY, title: character.repeat(200) })
      .split('\r\n')
      .slice(7);
    expect(first).toBe(`SUMMARY:${character.repeat(fitting)}`);
    expect(second.startsWith(` ${character}`)).toBe(true);
    expect(bytes(second)).toBeLessThanOrEqual(75);
  });

  it('does not fold a line of exactly 75 bytes', () => {
    expect(agendaFile({ ...DAY, title: 'a'.repeat(67) })).toContain(
      `SUMMARY:${'a'.repeat(67)}\r\nDESCRIPTION`,
    );
  });

  it('gives back any text, in lines that every reader takes', () => {
    const text = fc
      .array(fc.constantFrom('woord ', 'é', '😀', '€', ',', ';', '\\', '\n', ':', ' ', 'n', '\\n'), {
        maxLength: 120,
      })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, text, (title, body) => {
        const file = agendaFile({ ...DAY, title, text: body });
        expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        expect(Math.max(...file.split('\r\n').map(bytes))).toBeLessThanOrEqual(75);
        // Nothing is cut within a character: every line is whole text by itself.
        expect(file.split('\r\n').filter((line) => /^\p{Cs}|\p{Cs}$/u.test(line))).toEqual([]);
        expect(read(file).get('SUMMARY')).toBe(title);
        expect(read(file).get('DESCRIPTION')).toBe(body);
      }),
    );
  });
});
