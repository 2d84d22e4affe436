import { describe, expect, it } from 'vitest';
import { folder, run } from '../support/run-wijzer.js';
import { smallWizard, TODAY } from '../support/small-wizard.js';

describe('wijzer', () => {
  it.each([
    [[], 'Geef een opdracht.'],
    [['chek'], 'Onbekende opdracht: chek'],
    [['constructor'], 'Onbekende opdracht: constructor'],
    [['check'], 'Geef minstens een bestand of map.'],
    [['check', '--jsn', 'x'], '"wijzer check" kent de optie --jsn niet. Bedoelt u --json?'],
    [
      ['check', '--streng', 'x'],
      '"wijzer check" kent de optie --streng niet. Laat die weg. Wat wel kan: --taal, --json, --date.',
    ],
    [['check', 'x', '--json=1'], '"wijzer check" kent de optie --json=1 niet. Bedoelt u --json?'],
    [
      ['paths', '--taal', 'x'],
      '"wijzer paths" kent de optie --taal niet. Laat die weg. Wat wel kan: --json.',
    ],
    [
      ['paths', 'x', '--date', TODAY],
      '"wijzer paths" kent de optie --date niet. Laat die weg. Wat wel kan: --json.',
    ],
    [
      ['paths', 'x', `--date=${TODAY}`],
      `"wijzer paths" kent de optie --date=${TODAY} niet. Laat die weg. Wat wel kan: --json.`,
    ],
    [['paths', '-x'], '"wijzer paths" kent de optie -x niet. Laat die weg. Wat wel kan: --json.'],
    [['check', 'x', '--date'], 'Geen geldige dag na --date: (niets). Schrijf hem als jjjj-mm-dd.'],
    [
      ['check', 'x', '--date', '2026-02-30'],
      'Geen geldige dag na --date: 2026-02-30. Schrijf hem als jjjj-mm-dd.',
    ],
  ])('explains itself in Dutch and ends with 2 after %j', (argv, line) => {
    const { code, out, err } = run('.', ...argv);
    expect([code, out, err[0], err[1]]).toEqual([2, [], line, 'Gebruik:']);
  });

  it('takes what its explanation names', () => {
    const lines = run('.', '--help').out.filter((line) => line.startsWith('  wijzer '));
    const named = lines.map((line) => ({
      name: line.split(' ')[3] ?? '',
      options: line.match(/--\w+/g) ?? [],
    }));
    expect(named).toEqual([
      { name: 'check', options: ['--taal', '--json', '--date'] },
      { name: 'paths', options: ['--json'] },
    ]);
    for (const { name, options } of named)
      for (const option of options) {
        const value = option === '--date' ? [TODAY] : [];
        expect(run('.', name, option, ...value, 'gone.json').err).toEqual([
          'Dit kan niet gelezen worden: gone.json (bestaat niet)',
        ]);
      }
  });

  it.each([[['--help']], [['check', '--help']], [['-h']], [['paths', 'x', '-h']]])(
    'explains itself when asked with %j',
    (argv) => {
      const { code, out, err } = run('.', ...argv);
      expect([code, out[0], err]).toEqual([0, 'Gebruik:', []]);
    },
  );

  it('takes a file that starts with a hyphen after --', () => {
    const place = folder({ '-x.json': smallWizard() });
    expect(run(place, 'check', '--date', TODAY, '--', `${place}/-x.json`).code).toBe(0);
    for (const name of ['-x.json', '--help'])
      expect(run(place, 'check', '--', name).err).toEqual([
        `Dit kan niet gelezen worden: ${name} (bestaat niet)`,
      ]);
  });
});
