import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { LIMITS } from '@wijzer/content';
import { ID } from '@wijzer/content/links';
import { COUNTED, countsOf, type Count } from '../../../packages/elements/src/statistics/counts.js';

const file = { content: 'klein', version: 1 };
const count = (action: string, name?: string): Count => ({
  category: 'wijzer:klein',
  action,
  ...(name !== undefined && { name }),
});

describe('what can be counted of an event', () => {
  const cases: readonly [type: string, detail: unknown, counts: readonly Count[]][] = [
    ['wijzer-ready', file, [count('ready')]],
    ['wijzer-question-shown', { ...file, question: 'wie' }, [count('question-shown', 'wie')]],
    ['wijzer-question-unclear', { ...file, question: 'wie' }, [count('question-unclear', 'wie')]],
    ['wijzer-question-answered', { ...file, question: 'wie' }, [count('question-answered', 'wie')]],
    [
      'wijzer-question-answered',
      { ...file, question: 'wie', options: ['mij', 'weet-niet'] },
      [count('question-answered', 'wie:mij'), count('question-answered', 'wie:weet-niet')],
    ],
    ['wijzer-outcome-reached', { ...file, outcome: 'hulp' }, [count('outcome-reached', 'hulp')]],
    ['wijzer-outcome-reached', file, [count('outcome-reached')]],
    ['wijzer-restarted', file, [count('restarted')]],
    [
      'wijzer-content-rejected',
      { usable: false, issues: [{ code: 'wrong-type', path: 'title' }] },
      [{ category: 'wijzer', action: 'content-rejected', name: 'wrong-type' }],
    ],
    [
      'wijzer-load-failed',
      { reason: 'http-404' },
      [{ category: 'wijzer', action: 'load-failed', name: 'http-404' }],
    ],
  ];

  for (const [type, detail, counts] of cases)
    it(`is ids only: ${type} ${JSON.stringify(detail)}`, () => {
      expect(countsOf(type, detail)).to.deep.equal(counts);
    });

  it('is something for each event that is listened to', () => {
    expect([...new Set(cases.map(([type]) => type))].sort()).to.deep.equal([...COUNTED].sort());
  });

  it('leaves out everything else that an event may carry', () => {
    const detail = { ...file, question: 'wie', text: 'Mevrouw Jansen', answer: '123456782', note: 'Jansen' };
    expect(countsOf('wijzer-question-shown', detail)).to.deep.equal([count('question-shown', 'wie')]);
  });

  it('takes exactly what is an id in content', () => {
    const longest = 'a'.repeat(LIMITS.id);
    expect(countsOf('wijzer-ready', { content: longest })).to.have.length(1);
    expect(countsOf('wijzer-ready', { content: `${longest}a` })).to.deep.equal([]);
    const ids = new RegExp(ID);
    fc.assert(
      fc.property(fc.oneof(fc.string({ maxLength: 80 }), fc.stringMatching(/^[a-z0-9-]{0,12}$/)), (text) => {
        expect(countsOf('wijzer-ready', { content: text }).length).to.equal(ids.test(text) ? 1 : 0);
      }),
    );
  });
});

describe('an event that is not one of ours', () => {
  const wrong: readonly unknown[] = [
    undefined,
    null,
    7,
    '',
    'Mevrouw Jansen',
    'a'.repeat(81),
    'a'.repeat(100_000),
    'jan@voorbeeld.nl',
    '123456782',
    '-a',
    'a--b',
    'a\n',
    ['wie'],
    {},
    { toString: () => 'wie' },
  ];

  it('counts for nothing without a content id', () => {
    for (const type of COUNTED.filter((each) => !/rejected|failed/.test(each)))
      for (const content of wrong) {
        const detail = { ...file, question: 'wie', outcome: 'hulp', content };
        expect(countsOf(type, detail), `${type} ${String(content)}`).to.deep.equal([]);
      }
  });

  it('counts for nothing when a name in it is not an id', () => {
    for (const id of wrong) {
      for (const type of ['shown', 'unclear', 'answered'])
        expect(countsOf(`wijzer-question-${type}`, { ...file, question: id })).to.deep.equal([]);
      expect(
        countsOf('wijzer-question-answered', { ...file, question: 'wie', options: ['mij', id] }),
      ).to.deep.equal([]);
      expect(countsOf('wijzer-load-failed', { reason: id })).to.deep.equal([]);
      expect(countsOf('wijzer-content-rejected', { issues: [{ code: id }] })).to.deep.equal([]);
      // Without an outcome it is an event about sensitive content.
      if (id !== undefined)
        expect(countsOf('wijzer-outcome-reached', { ...file, outcome: id })).to.deep.equal([]);
    }
  });

  it('counts for nothing when its lists are not lists', () => {
    for (const list of [null, 'mij', 7, { 0: 'mij', length: 1 }, [['mij']], [{ id: 'mij' }], Array(3)]) {
      const detail = { ...file, question: 'wie', options: list };
      expect(countsOf('wijzer-question-answered', detail)).to.deep.equal([]);
      expect(countsOf('wijzer-content-rejected', { issues: list })).to.deep.equal([]);
    }
    expect(countsOf('wijzer-content-rejected', { issues: [] })).to.deep.equal([]);
    expect(countsOf('wijzer-content-rejected', { issues: [null] })).to.deep.equal([]);
  });

  it('never brings anything through but ids, whatever it holds', () => {
    const id = fc.constantFrom('wie', 'mij', 'hulp', 'klein');
    const detail = fc.record(
      Object.fromEntries(
        ['content', 'question', 'options', 'outcome', 'issues', 'reason', 'name', 'category'].map((key) => [
          key,
          fc.oneof(
            fc.anything(),
            id,
            fc.array(fc.oneof(id, fc.anything())),
            fc.array(fc.record({ code: id })),
          ),
        ]),
      ),
      { requiredKeys: [] },
    );
    const known = /^(wijzer(:(wie|mij|hulp|klein|[a-z0-9-]+))?|[a-z0-9-]+(:[a-z0-9-]+)?)$/;
    fc.assert(
      fc.property(fc.constantFrom(...COUNTED), fc.oneof(detail, fc.anything()), (type, given) => {
        for (const each of countsOf(type, given)) {
          expect(
            Object.keys(each).filter((key) => !['category', 'action', 'name'].includes(key)),
          ).to.deep.equal([]);
          for (const text of Object.values(each)) expect(text).to.match(known);
        }
      }),
      { numRuns: 2_000 },
    );
  });
});
