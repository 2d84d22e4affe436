import { describe, expect, it } from 'vitest';
import { folder, run } from '../support/run-wijzer.js';
import { smallWizard, TODAY } from '../support/small-wizard.js';

describe('wijzer', () => {
  it.each([
    [[], 'Geef een opdracht.'],
    [['chek'], 'Onbekende opdracht: chek'],
    [['constructor'], 'Onbekende opdracht: constructor'],
    [['check'], 'Geef minstens een bestand of map.'],
    [['check', '--jsn', 'x'], 'Onbekende optie: --jsn'],
    [['check', 'x', '--date'], 'Geen geldige dag na --date: (niets). Schrijf hem als jjjj-mm-dd.'],
    [
      ['check', 'x', '--date', '2026-02-30'],
      'Geen geldige dag na --date: 2026-02-30. Schrijf hem als jjjj-mm-dd.',
    ],
  ])('explains itself in Dutch and ends with 2 after %j', (argv, line) => {
    const { code, out, err } = run('.', ...argv);
    expect([code, out, err[0], err[1]]).toEqual([2, [], line, 'Gebruik:']);
  });

  it.each([[['--help']], [['check', '--help']]])('explains itself when asked with %j', (argv) => {
    const { code, out, err } = run('.', ...argv);
    expect([code, out[0], err]).toEqual([0, 'Gebruik:', []]);
  });

  it('takes a file that starts with a hyphen after --', () => {
    const place = folder({ '-x.json': smallWizard() });
    expect(run(place, 'check', '--date', TODAY, '--', `${place}/-x.json`).code).toBe(0);
    expect(run(place, 'check', '--', '-x.json').err).toEqual([
      'Dit kan niet gelezen worden: -x.json (bestaat niet)',
    ]);
  });
});
