/** Agenda files (RFC 5545) with whole days: the day to look again, the day that something is to be done. */
export interface AgendaDay {
  /** Unique for this event, without personal data. */
  readonly uid: string;
  /** `yyyy-mm-dd` */
  readonly date: string;
  readonly title: string;
  readonly text: string;
  /** When the file was made, as `Date` writes it in ISO form. */
  readonly madeAt: string;
}

/** Bytes of a line, without its end, that every reader of such files takes. */
const LINE = 75;

export function agendaFile(...days: readonly AgendaDay[]): string {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Wijzer//NL',
    ...days.flatMap(event),
    'END:VCALENDAR',
    '',
  ]
    .map(folded)
    .join('\r\n');
}

function event({ uid, date, title, text, madeAt }: AgendaDay): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${madeAt.replace(/[-:]|\.\d+/g, '')}`,
    `DTSTART;VALUE=DATE:${date.replaceAll('-', '')}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(text)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n');
}

/** Long lines go on after a line end and a space. Counted in bytes, never within one character. */
function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  let bytes = 0;
  for (const character of line) {
    const size = bytesOf(character);
    if (bytes + size > LINE) {
      parts.push(part);
      part = ' ';
      bytes = 1;
    }
    part += character;
    bytes += size;
  }
  return [...parts, part].join('\r\n');
}

function bytesOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
