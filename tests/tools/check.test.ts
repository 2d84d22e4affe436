import { LIMITS } from '@wijzer/content';
import { describe, expect, it } from 'vitest';
import { folder, run } from '../support/run-wijzer.js';
import { smallChecklist } from '../support/small-checklist.js';
import { smallDilemmas } from '../support/small-dilemmas.js';
import { smallTree } from '../support/small-tree.js';
import { smallWizard, TODAY } from '../support/small-wizard.js';

/** Checks one file, on a day when nothing in the small wizard is old. */
function check(content: unknown) {
  const place = folder({ 'toegang.json': content });
  return run(place, 'check', `${place}/toegang.json`, '--date', TODAY);
}

describe('wijzer check', () => {
  it('is content with a good file', () => {
    expect(check(smallWizard())).toEqual({ code: 0, out: ['1 bestand bekeken: geen fouten.'], err: [] });
  });

  it('names every problem with its place in the file, what is wrong and what to do', () => {
    const file = [
      '{',
      '  "kind": "wizard", "version": 1, "id": "klein", "language": "nl", "titel": "Hulp",',
      '  "questions": [',
      '    { "type": "single", "id": "wie", "text": "", "options": [] }',
      '  ]',
      '}',
    ].join('\n');
    const { code, out } = check(file);
    expect(code).toBe(1);
    expect(out).toEqual([
      'toegang.json:1:1: fout: De sleutel "title" ontbreekt. [missing]',
      '    title: Vul hem in.',
      'toegang.json:1:1: fout: De sleutel "review" ontbreekt. [missing]',
      '    review: Vul hem in.',
      'toegang.json:1:1: fout: De sleutel "start" ontbreekt. [missing]',
      '    start: Vul hem in.',
      'toegang.json:1:1: fout: De sleutel "human" ontbreekt. [missing]',
      '    human: Vul hem in.',
      'toegang.json:1:1: fout: De sleutel "crisis" ontbreekt. [missing]',
      '    crisis: Vul hem in.',
      'toegang.json:1:1: fout: De sleutel "clientSupport" ontbreekt. [missing]',
      '    clientSupport: Vul hem in.',
      'toegang.json:1:1: fout: De sleutel "desks" ontbreekt. [missing]',
      '    desks: Vul hem in.',
      'toegang.json:1:1: fout: De sleutel "lines" ontbreekt. [missing]',
      '    lines: Vul hem in.',
      'toegang.json:1:1: fout: De sleutel "outcomes" ontbreekt. [missing]',
      '    outcomes: Vul hem in.',
      'toegang.json:2:68: fout: De sleutel "titel" bestaat hier niet. [unknown-key]',
      '    titel: Bedoelde u "title"?',
      'toegang.json:4:46: fout: Deze tekst is leeg. [empty-text]',
      '    questions[0].text: Schrijf de tekst, of haal de sleutel weg.',
      'toegang.json:4:61: fout: Dit is te weinig: minstens 1. [too-short]',
      '    questions[0].options: Vul aan.',
      '1 bestand bekeken: 12 fouten.',
    ]);
  });

  it('lets warnings through', () => {
    const { code, out } = check(smallWizard({ set: { 'sources.0.certainty': 'B' } }));
    expect(code).toBe(0);
    expect(out[0]).toMatch(
      /^toegang\.json:\d+:\d+: let op: De bron "De wet" heeft zekerheid B\. \[unsure-fact]$/,
    );
    expect(out.at(-1)).toBe('1 bestand bekeken: geen fouten, 1 waarschuwing.');
  });

  it('judges the way through the file and the facts in the same round', () => {
    const { out } = check(
      smallWizard({ set: { 'questions.1.options.1.to': 'wie', 'desks.0.checkedOn': '2020-01-01' } }),
    );
    expect(out.filter((line) => !line.startsWith(' '))).toEqual([
      expect.stringContaining('wie → wat → wie. [cycle]'),
      expect.stringContaining('uiterlijk op 2020-07-01'),
      '1 bestand bekeken: 1 fout, 1 waarschuwing.',
    ]);
  });

  it('still judges the facts when a part is wrong, and does not call the rest unreachable', () => {
    const { out } = check(
      smallWizard({ set: { 'desks.0.checkedOn': '2020-01-01' }, remove: ['questions.1.text'] }),
    );
    expect(out.join()).toContain('[overdue]');
    expect(out.join()).not.toContain('[unreachable]');
  });

  it.each([
    ['decision-tree', smallTree, { set: { 'questions.1.options.0.to': 'delen' } }, 'unreachable'],
    ['dilemmas', smallDilemmas, { set: { 'dilemmas.0.role': 'leraar' } }, 'without-dilemma'],
    ['checklist', smallChecklist, { set: { 'sections.1.empty': true } }, 'not-empty'],
  ])('judges a file of kind %s, and of one with a wrong part only the facts', (_kind, small, patch, code) => {
    expect(check(small())).toEqual({ code: 0, out: ['1 bestand bekeken: geen fouten.'], err: [] });
    const old = { ...patch.set, 'sources.0.checkedOn': '2020-01-01' };
    const whole = check(small({ set: old })).out.join();
    expect([whole.includes(`[${code}]`), whole.includes('[overdue]')]).toEqual([true, true]);
    const rest = check(small({ set: { ...old, titel: 'x' } })).out.join();
    expect([rest.includes(`[${code}]`), rest.includes('[overdue]')]).toEqual([false, true]);
  });

  it('judges every file in a folder, but no journeys, and sums up', () => {
    const place = folder({
      'a/b.json': smallWizard(),
      'c.json': smallWizard({ set: { title: '' } }),
      'c.paths.json': {},
      'd.txt': 'x',
      '.e.json': {},
    });
    const { code, out } = run(place, 'check', place, '--date', TODAY);
    expect([code, out.at(-1)]).toEqual([1, '2 bestanden bekeken: 1 fout.']);
  });

  it.each([
    ['a file that is not there', ['weg.json'], 'Dit kan niet gelezen worden: weg.json (bestaat niet)'],
    ['a folder without content', [], 'Geen bestanden gevonden in: .'],
  ])('ends with 2 for %s', (_, names, line) => {
    const place = folder({ 'x.paths.json': {} });
    const named = names.length > 0 ? names.map((name) => `${place}/${name}`) : [place];
    expect(run(place, 'check', ...named)).toEqual({ code: 2, out: [], err: [line] });
  });

  it('prints one object for programs', () => {
    const text = JSON.stringify(smallWizard({ set: { 'questions.1.to': 'hup' } }), null, 2);
    const line = text.slice(0, text.indexOf('"hup"')).split('\n').length;
    const place = folder({ 'x.json': text });
    const { code, out } = run(place, 'check', `${place}/x.json`, '--json', '--date', TODAY);
    expect([code, out.length]).toEqual([1, 1]);
    expect(JSON.parse(out[0] ?? '')).toEqual({
      ok: false,
      date: TODAY,
      errors: 1,
      warnings: 0,
      files: [
        {
          file: 'x.json',
          issues: [
            {
              code: 'unknown-target',
              severity: 'error',
              line,
              column: 13,
              path: 'questions[1].to',
              message: 'Er is geen vraag of uitkomst met de id "hup".',
              remedy: 'Bedoelde u "hulp"?',
            },
          ],
        },
      ],
    });
  });

  it.each([
    ['missing', { version: 1 }, 'De sleutel "kind" ontbreekt.', 'Vul hem in.'],
    ['not-allowed', { kind: 'wizzard' }, '"wizzard" kan hier niet.', 'Bedoelde u "wizard"?'],
    [
      'not-allowed',
      { kind: ['x'] },
      '"["x"]" kan hier niet.',
      'Kies uit: wizard, decision-tree, dilemmas, checklist.',
    ],
    ['wrong-type', [], 'Hier hoort een object: { … }.', 'Pas de waarde aan.'],
    ['wrong-type', 'null', 'Hier hoort een object: { … }.', 'Pas de waarde aan.'],
  ])('says %s of a file that says %j', (code, content, message, remedy) => {
    expect(check(content).out.slice(0, 2)).toEqual([
      expect.stringMatching(`: fout: ${message.replace(/[[\]{}().]/g, '\\$&')} \\[${code}]$`),
      expect.stringContaining(remedy),
    ]);
  });

  it.each([
    [
      'five megabytes',
      `{"title": "${'a'.repeat(5_000_000)}"}`,
      `1:1: fout: Het bestand is te groot: meer dan ${LIMITS.bytes} bytes. [too-large]`,
    ],
    [
      'a hundred thousand levels',
      '['.repeat(100_000) + ']'.repeat(100_000),
      '1:501: fout: Er zitten meer dan 64 niveaus in elkaar. [too-deep]',
    ],
    [
      'a hundred levels',
      `{"kind": "wizard", "version": 1, "x": ${'['.repeat(100) + ']'.repeat(100)}}`,
      'fout: Er zitten meer dan 64 niveaus in elkaar. [too-deep]',
    ],
    [
      'a web page',
      '\n<!doctype html><title>404</title>',
      '1:1: fout: Dit is geen geldige JSON. Dit is een webpagina (HTML). [not-json]',
    ],
    ['nothing', '', 'fout: Dit is geen geldige JSON.'],
    [
      'bytes that are no text',
      new Uint8Array([0xff, 0xfe, 0x7b, 0]),
      'sla het bestand op als UTF-8. [not-json]',
    ],
    [
      '__proto__',
      '{"kind": "wizard", "version": 1, "__proto__": {"x": 1}}',
      '1:34: fout: De sleutel "__proto__" mag niet. [unsafe-key]',
    ],
  ])('has an answer to a file with %s', (_, content, line) => {
    const { code, out } = check(content);
    expect(code).toBe(1);
    expect(out.join('\n')).toContain(line);
  });

  it('does not mind a byte order mark', () => {
    expect(check(`\uFEFF${JSON.stringify(smallWizard())}`).code).toBe(0);
  });
});
