import { describe, expect, it } from 'vitest';
import { folder, run } from '../support/run-wijzer.js';
import { smallChecklist } from '../support/small-checklist.js';

const everything = {
  name: 'Alle punten',
  marks: { t1: 'nee', t2: 'ander', t3: 'ja', constructor: 'deels', a1: 'nvt', a2: 'ja', a3: 'nee' },
  shown: 7,
  open: ['t1', 'constructor', 'a3'],
};
const council = {
  name: 'De gemeente over één casus',
  party: 'gemeente',
  scope: 'casus',
  marks: { t3: 'deels', a1: 'ander' },
  shown: 5,
  open: ['t3'],
};
const divided = {
  name: 'De taken verdeeld',
  party: 'regisseur',
  scope: 'functie',
  marks: {},
  split: { t1: ['casusregie'], t2: ['procesregie', 'casusregie'] },
  shown: 5,
  open: [],
  nobody: ['a1'],
  two: ['t2'],
};

function paths(journeys: unknown[], content: unknown = smallChecklist(), ...options: string[]) {
  const place = folder({
    'klein.json': content,
    'klein.paths.json': { content: 'klein.json', journeys },
  });
  return run(place, 'paths', place, ...options);
}

describe('wijzer paths of a checklist', () => {
  it('fills in all journeys and says what they touch', () => {
    expect(paths([everything, council, divided])).toEqual({
      code: 0,
      out: [
        'klein.paths.json: 3 routes gelopen, alle goed.',
        '    punten: 7 van 7',
        '    antwoorden: 5 van 5',
        '    taken: 2 van 2',
      ],
      err: [],
    });
  });

  it('is not content while a point is answered in no journey', () => {
    expect(paths([council, divided])).toEqual({
      code: 1,
      out: [
        'klein.paths.json: 2 routes gelopen, alle goed.',
        '    punten: 2 van 7',
        '        niet geraakt: t1, t2, constructor, a2, a3',
        '    antwoorden: 2 van 5',
        '        niet geraakt: ja, nee, nvt',
        '    taken: 2 van 2',
      ],
      err: [],
    });
  });

  it('only tells of answers and duties that no journey gives', () => {
    const { out, code } = paths([{ ...everything, marks: { ...everything.marks, a1: 'ja' } }]);
    expect([code, ...out.slice(2)]).toEqual([
      0,
      '    antwoorden: 4 van 5',
      '        niet geraakt: nvt',
      '    taken: 0 van 2',
      '        niet geraakt: casusregie, procesregie',
    ]);
  });

  it('counts no duties where there are none', () => {
    const remove = ['duties', 'split', 'items.0.duties', 'items.1.duties', 'items.4.duties'];
    expect(paths([everything], smallChecklist({ remove })).out.slice(1)).toEqual([
      '    punten: 7 van 7',
      '    antwoorden: 5 van 5',
    ]);
  });

  it('does not mind in which order a journey names points', () => {
    expect(paths([{ ...everything, open: ['a3', 't1', 'constructor'] }]).code).toBe(0);
  });

  it('shows what was expected of a journey and what came', () => {
    const { code, out } = paths([
      everything,
      { ...council, shown: 4, open: ['t3', 'weg'] },
      { ...divided, nobody: [], two: ['t1'] },
    ]);
    expect(code).toBe(1);
    expect(out.slice(0, 11)).toEqual([
      'klein.paths.json: mislukt: De gemeente over één casus',
      '    aantal punten verwacht: 4',
      '    aantal punten gekregen: 5',
      '    te bespreken verwacht: t3, weg',
      '    te bespreken gekregen: t3',
      'klein.paths.json: mislukt: De taken verdeeld',
      '    bij niemand verwacht: (niets)',
      '    bij niemand gekregen: a1',
      '    bij twee verwacht: t1',
      '    bij twee gekregen: t2',
      'klein.paths.json: 3 routes gelopen, 2 mislukt.',
    ]);
  });

  it.each<[string, object, string, string]>([
    [
      'a party that is not there',
      { party: 'buur' },
      'rol verwacht: regisseur, gemeente',
      'rol gekregen: buur',
    ],
    ['a scope that is not there', { scope: 'wijk' }, 'blik verwacht: functie, casus', 'blik gekregen: wijk'],
    [
      'an answer that the point does not have',
      { marks: { t3: 'ander' } },
      'antwoord verwacht: ja, deels, nee, nvt',
      'antwoord gekregen: t3: ander',
    ],
    [
      'an answer at a point that is for others',
      { party: 'gemeente', marks: { t1: 'ja' } },
      'antwoord verwacht: (dit punt is er niet)',
      'antwoord gekregen: t1: ja',
    ],
    [
      'a duty that is not there',
      { split: { t2: ['casusregie', 'bellen'] } },
      'verdeling verwacht: casusregie, procesregie',
      'verdeling gekregen: t2: bellen',
    ],
    [
      'a duty at a point that belongs to none',
      { split: { t3: ['casusregie'] } },
      'verdeling verwacht: (niets)',
      'verdeling gekregen: t3: casusregie',
    ],
  ])('fails a journey with %s', (_what, change, expected, actual) => {
    const { code, out } = paths([everything, { name: 'Fout', marks: {}, shown: 7, open: [], ...change }]);
    expect(code).toBe(1);
    expect(out.map((line) => line.trim())).toEqual(expect.arrayContaining([expected, actual]));
  });

  it('finds mistakes in the file with journeys', () => {
    const { code, out } = paths([{ ...everything, mark: {} }]);
    expect(code).toBe(1);
    expect(out[0]).toMatch(/: fout: De sleutel "mark" bestaat hier niet\. \[unknown-key]$/);
    expect(out[1]).toContain('Bedoelde u "marks"?');
  });

  it('says only that the content is not usable, whatever the journeys look like', () => {
    const { code, out } = paths([everything], { kind: 'checklist' });
    expect(code).toBe(1);
    expect(out).toEqual([
      expect.stringContaining('De inhoud "klein.json" is niet te gebruiken. [unusable-content]'),
      expect.stringContaining('wijzer check'),
      'klein.paths.json: 0 routes gelopen, alle goed.',
    ]);
  });

  it.each([
    [{ journeys: [everything] }, 'De sleutel "content" ontbreekt. [missing]'],
    [{ content: ' ', journeys: [everything] }, 'Deze tekst is leeg. [empty-text]'],
    [{ content: 3, journeys: [everything] }, 'Hier hoort een tekst. [wrong-type]'],
    [[everything], 'Hier hoort een object: { … }. [wrong-type]'],
  ])('asks first which content %j is about', (file, message) => {
    const place = folder({ 'klein.json': smallChecklist(), 'klein.paths.json': file });
    const { code, out } = run(place, 'paths', place);
    expect([code, out[0], out.length]).toEqual([1, expect.stringContaining(message), 3]);
  });

  it('prints one object for programs', () => {
    const { code, out } = paths([everything, { ...council, shown: 1 }], smallChecklist(), '--json');
    expect(code).toBe(1);
    expect(JSON.parse(out.join(''))).toEqual({
      ok: false,
      files: [
        {
          ok: false,
          file: 'klein.paths.json',
          issues: [],
          journeys: [
            { name: 'Alle punten', failures: [] },
            {
              name: 'De gemeente over één casus',
              failures: [{ what: 'shown', expected: '1', actual: '5' }],
            },
          ],
          coverage: {
            items: { covered: 7, total: 7, missed: [] },
            marks: { covered: 5, total: 5, missed: [] },
            duties: { covered: 0, total: 2, missed: ['casusregie', 'procesregie'] },
          },
        },
      ],
    });
  });
});
