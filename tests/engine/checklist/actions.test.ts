import { agendaFile, agendaOf, byDate, csvFile, isLate, isOpen, type Action } from '@wijzer/engine';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const action = (id: string, date: string, state: Action['state'] = 'open'): Action => ({
  id,
  what: `Afspraak ${id}`,
  owner: 'regisseur',
  date,
  state,
});
const ids = (actions: readonly Action[]) => actions.map(({ id }) => id);

describe('isOpen', () => {
  it('holds until an agreement is done or dropped', () => {
    const states = ['open', 'busy', 'done', 'dropped'] as const;
    expect(states.filter((state) => isOpen(action('a1', '', state)))).toEqual(['open', 'busy']);
  });
});

describe('byDate', () => {
  it('puts the first day first, and what has no day last, in the order it was made', () => {
    const actions = [
      action('a1', ''),
      action('a2', '2026-12-01'),
      action('a3', '2026-01-31'),
      action('a4', ''),
    ];
    expect(ids(byDate(actions))).toEqual(['a3', 'a2', 'a1', 'a4']);
    expect(ids(actions)).toEqual(['a1', 'a2', 'a3', 'a4']);
  });
});

describe('isLate', () => {
  it.each([
    ['the day before', '2026-06-14', 'open', true],
    ['the day before, while somebody is busy with it', '2026-06-14', 'busy', true],
    ['today', '2026-06-15', 'open', false],
    ['no day', '', 'open', false],
    ['a day that is over, and it is done', '2026-06-14', 'done', false],
    ['a day that is over, and it was dropped', '2026-06-14', 'dropped', false],
  ] as const)('on %s', (_when, date, state, late) => {
    expect(isLate(action('a1', date, state), '2026-06-15')).toBe(late);
  });
});

/** As RFC 4180 says a reader does it, with a semicolon. */
function readTable(file: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < file.length) {
    if (file[at] !== '"') throw new Error(`A cell without quotation marks at ${at}`);
    let cell = '';
    for (at++; file[at] !== '"' || file[at + 1] === '"'; at++) {
      if (at >= file.length) throw new Error('A cell without an end');
      if (file[at] === '"') at++;
      cell += file.charAt(at);
    }
    row.push(cell);
    if (file[++at] === ';') at++;
    else if (file.startsWith('\r\n', at)) {
      rows.push(row);
      row = [];
      at += 2;
    } else throw new Error(`Something strange after a cell at ${at}`);
  }
  return rows;
}

/** A spreadsheet looks past what nobody sees, and takes wide and small forms for the usual ones. */
const startsFormula = (cell: string) =>
  /^[\t\r\n]/.test(cell) || '=+-@＝＋－＠﹦﹢﹣﹫'.includes(cell.replace(/^[\s\p{C}]+/u, '')[0] ?? ' ');

describe('csvFile', () => {
  it('is a table that Dutch spreadsheets open as UTF-8', () => {
    expect(
      csvFile([
        ['Wat', 'Wie'],
        ['Bellen; "nu"', 'één'],
      ]),
    ).toBe('\uFEFF"Wat";"Wie"\r\n"Bellen; ""nu""";"één"\r\n');
  });

  it.each([
    '=1+1',
    '+31',
    '-1',
    '@SUM(A1)',
    '\tx',
    '\rx',
    '\nx',
    ' =1',
    '\u00a0=1',
    '\u200b=1',
    '\u0000=1',
    '\ufeff=1',
    '\n\n=1',
    '＝1',
    '＋1',
    '－1',
    '＠x',
    '﹣1',
    '﹢1',
    '﹦1',
    '﹫x',
    '=HYPERLINK("http://x.nl";"klik")',
    "=cmd|' /C calc'!A0",
  ])('puts an apostrophe before %j, which a spreadsheet would take for a formula', (cell) => {
    expect(readTable(csvFile([[cell]]).slice(1))).toEqual([[`'${cell}`]]);
  });

  it.each(['a=1', '1-2', 'Afspraak: bellen', '', ' ', "'=1", '“=1”'])('leaves %j as it is', (cell) => {
    expect(readTable(csvFile([[cell]]).slice(1))).toEqual([[cell]]);
  });

  it('gives back any cell, and lets none begin as a formula', () => {
    const pieces = fc.constantFrom(
      ...['=', '+', '-', '@', '\t', '\r', '\n', ' ', ';', '"', "'", ',', 'a', '1', '＝', '＋', '－', '＠'],
      ...['\u00a0', '\u200b', '\u202e', '\u0000', '\ud800', '😀', 'é', '\u2028', '\ufeff', '﹣', '﹦'],
    );
    const cells = fc.oneof(
      fc.array(pieces, { maxLength: 8 }).map((parts) => parts.join('')),
      fc.string({ unit: 'binary', maxLength: 12 }),
    );
    const rows = fc.array(fc.array(cells, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(rows, (table) => {
        const file = csvFile(table);
        expect(file[0]).toBe('\uFEFF');
        const read = readTable(file.slice(1));
        expect(read.flat().filter(startsFormula)).toEqual([]);
        const without = (cell: string, was: string) => (cell === `'${was}` ? cell.slice(1) : cell);
        expect(read.map((row, y) => row.map((cell, x) => without(cell, table[y]?.[x] ?? '')))).toEqual(table);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('agendaOf', () => {
  const NOW = '2026-06-15T09:30:00.000Z';
  const actions = [
    action('a1', '2026-08-01'),
    action('a2', '2026-07-01', 'busy'),
    action('a3', '2026-07-02', 'done'),
    action('a4', ''),
    action('a5', '2026-07-03', 'dropped'),
  ];

  it('holds the open agreements with a day, the first one first', () => {
    expect(agendaOf(actions, 'klein', NOW).map(({ date, title, text }) => [date, title, text])).toEqual([
      ['2026-07-01', 'Afspraak a2', 'regisseur'],
      ['2026-08-01', 'Afspraak a1', 'regisseur'],
    ]);
  });

  it('is a file in which every agreement has a name of its own, without personal data', () => {
    const file = agendaFile(...agendaOf(actions, 'klein', NOW));
    const names = file.split('\r\n').filter((line) => line.startsWith('UID:'));
    expect(names).toEqual([`UID:klein-a2-${NOW}@wijzer`, `UID:klein-a1-${NOW}@wijzer`]);
  });
});
