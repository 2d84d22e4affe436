import { describe, expect, it } from 'vitest';
import { folder, run } from '../support/run-wijzer.js';
import { smallTree } from '../support/small-tree.js';
import { smallWizard } from '../support/small-wizard.js';

const help = {
  name: 'Geen gevaar',
  answers: { wie: 'mij', wat: 'nee' },
  path: ['wie', 'wat'],
  outcome: 'hulp',
  desk: 'loket',
};
const youth = {
  name: 'Een kind',
  answers: { wie: 'kind', wat: 'weet-niet' },
  path: ['wie', 'wat'],
  outcome: 'jeugd',
};
const call = {
  name: 'Gevaar',
  answers: { wie: 'weet-niet', wat: 'ja' },
  path: ['wie', 'wat'],
  outcome: 'bel',
};

function paths(journeys: unknown[], content: unknown = smallWizard()) {
  const place = folder({
    'toegang.json': content,
    'toegang.paths.json': { content: 'toegang.json', journeys },
  });
  return run(place, 'paths', place);
}

describe('wijzer paths', () => {
  it('walks all journeys and says what they touch', () => {
    expect(paths([help, youth, call])).toEqual({
      code: 0,
      out: [
        'toegang.paths.json: 3 routes gelopen, alle goed.',
        '    vragen: 2 van 2',
        '    antwoorden: 6 van 6',
        '    uitkomsten: 3 van 3',
      ],
      err: [],
    });
  });

  it('is not content while an outcome is reached by no journey', () => {
    expect(paths([help, call])).toEqual({
      code: 1,
      out: [
        'toegang.paths.json: 2 routes gelopen, alle goed.',
        '    vragen: 2 van 2',
        '    antwoorden: 4 van 6',
        '        niet geraakt: wie.kind, wat.weet-niet',
        '    uitkomsten: 2 van 3',
        '        niet geraakt: jeugd',
      ],
      err: [],
    });
  });

  it('asks no journey for an outcome that only a crisis exit leads to', () => {
    const content = smallWizard({ set: { 'questions.1.options.0.to': 'hulp' } });
    expect(paths([{ ...call, outcome: 'hulp' }, youth], content).code).toBe(0);
  });

  it('shows what was expected of a journey and what came', () => {
    const { code, out } = paths([
      { ...help, path: ['wie'], outcome: 'jeugd', desk: 'jeugdteam' },
      youth,
      call,
      { ...help, name: 'Oud', answers: { wie: 'mij', wat: 'misschien', leeftijd: 'jong' } },
    ]);
    expect(code).toBe(1);
    expect(out.slice(0, 18)).toEqual([
      'toegang.paths.json: mislukt: Geen gevaar',
      '    pad verwacht: wie',
      '    pad gekregen: wie → wat',
      '    uitkomst verwacht: jeugd',
      '    uitkomst gekregen: hulp',
      '    loket verwacht: jeugdteam',
      '    loket gekregen: loket',
      'toegang.paths.json: mislukt: Oud',
      '    antwoord verwacht: een antwoord dat de vraag heeft',
      '    antwoord gekregen: wat: "misschien"',
      '    antwoord verwacht: een antwoord dat de vraag heeft',
      '    antwoord gekregen: leeftijd: "jong"',
      '    uitkomst verwacht: hulp',
      '    uitkomst gekregen: (nog bij de vraag wat)',
      '    loket verwacht: loket',
      '    loket gekregen: (geen loket)',
      'toegang.paths.json: 4 routes gelopen, 2 mislukt.',
      '    vragen: 2 van 2',
    ]);
  });

  it('says where an answer leads back', () => {
    const round = smallWizard({ set: { 'questions.1.options.1.to': 'wie' } });
    expect(paths([help], round).out).toContain('    uitkomst gekregen: (terug bij de vraag wie)');
  });

  it('lets a journey end where it says that an answer leads back', () => {
    const round = smallWizard({ set: { 'questions.1.options.1.to': 'wie' } });
    const { outcome: _outcome, desk: _desk, ...back } = help;
    const { out } = paths([{ ...back, outcome: 'wie' }], round);
    expect(out[0]).toBe('toegang.paths.json: 1 route gelopen, alle goed.');
  });

  describe('of a decision tree', () => {
    const share = {
      name: 'Gewone gegevens',
      answers: {
        rol: 'helper',
        gevaar: 'nee',
        gegevens: ['gewoon'],
        lezen: 'gelezen',
        doel: '',
        terugkijken: '2026-07-01',
      },
      path: ['rol', 'gevaar', 'gegevens', 'lezen', 'doel', 'terugkijken'],
      outcome: 'delen',
    };
    const wait = {
      ...share,
      name: 'Gezondheid',
      answers: { ...share.answers, gevaar: 'weet-niet', gegevens: ['gewoon', 'gezondheid'] },
      outcome: 'wachten',
    };
    const call = {
      name: 'Gevaar',
      answers: { rol: 'agent', gevaar: 'ja' },
      path: ['rol', 'gevaar'],
      outcome: 'bel',
    };

    it('walks its journeys, and counts what the switches leave open', () => {
      expect(paths([share, wait, call], smallTree())).toEqual({
        code: 0,
        out: [
          'toegang.paths.json: 3 routes gelopen, alle goed.',
          '    vragen: 6 van 6',
          '    antwoorden: 7 van 7',
          '    uitkomsten: 3 van 3',
        ],
        err: [],
      });
    });

    it('knows no desk', () => {
      const { code, out } = paths([share, wait, { ...call, desk: 'loket' }], smallTree());
      expect([code, out[2]]).toEqual([1, '    loket gekregen: (geen loket)']);
    });
  });

  it('finds mistakes in the file with journeys', () => {
    const { code, out } = paths([{ ...help, answer: {} }]);
    expect(code).toBe(1);
    expect(out[0]).toMatch(
      /^toegang\.paths\.json:\d+:\d+: fout: De sleutel "answer" bestaat hier niet\. \[unknown-key]$/,
    );
    expect(out[1]).toContain('Bedoelde u "answers"?');
  });

  it.each([
    ['not there', undefined],
    ['not usable', { kind: 'wizard' }],
    ['not JSON', '{'],
  ])('says so when the content is %s', (_, content) => {
    const place = folder({
      ...(content === undefined ? {} : { 'toegang.json': content }),
      'toegang.paths.json': { content: 'toegang.json', journeys: [help] },
    });
    const { code, out } = run(place, 'paths', place);
    expect([code, out[0]]).toEqual([
      1,
      expect.stringContaining('De inhoud "toegang.json" is niet te gebruiken. [unusable-content]'),
    ]);
  });

  it('takes a content file for the journeys beside it', () => {
    const place = folder({
      'toegang.json': smallWizard(),
      'toegang.paths.json': { content: 'toegang.json', journeys: [help, youth, call] },
    });
    expect(run(place, 'paths', `${place}/toegang.json`).code).toBe(0);
    expect(run(place, 'paths', `${place}/toegang.paths.json`).code).toBe(0);
  });

  it('ends with 2 where there are no journeys', () => {
    const place = folder({ 'toegang.json': smallWizard() });
    expect(run(place, 'paths', place)).toEqual({ code: 2, out: [], err: ['Geen bestanden gevonden in: .'] });
  });

  it('prints one object for programs', () => {
    const place = folder({
      'toegang.json': smallWizard(),
      'toegang.paths.json': { content: 'toegang.json', journeys: [help, { ...call, outcome: 'hulp' }] },
    });
    const { code, out } = run(place, 'paths', place, '--json');
    expect(code).toBe(1);
    expect(JSON.parse(out.join(''))).toEqual({
      ok: false,
      files: [
        {
          ok: false,
          file: 'toegang.paths.json',
          issues: [],
          journeys: [
            { name: 'Geen gevaar', failures: [] },
            { name: 'Gevaar', failures: [{ what: 'outcome', expected: 'hulp', actual: 'bel' }] },
          ],
          coverage: {
            questions: { covered: 2, total: 2, missed: [] },
            options: { covered: 4, total: 6, missed: ['wie.kind', 'wat.weet-niet'] },
            outcomes: { covered: 2, total: 3, missed: ['jeugd'] },
          },
        },
      ],
    });
  });
});
