import {
  addAction,
  beginRound,
  emptyWork,
  fillIn,
  handOver,
  hold,
  openWork,
  saveWork,
  type Work,
} from '@wijzer/engine';
import { describe, expect, it } from 'vitest';
import { CHECKLIST_TODAY, smallChecklistContent } from '../../support/small-checklist.js';

const CONTENT = smallChecklistContent();
const NOW = '2026-06-15T09:00:00.000Z';

const acts: ((work: Work) => Work)[] = [
  (work) => fillIn(work, 't1', { mark: 'nee', note: 'Te veel gezinnen.' }),
  (work) => fillIn(work, 'constructor', { note: 'Bij de gemeente' }),
  (work) => beginRound(work, '2026-06-10'),
  (work) => fillIn(work, 't2', { mark: 'ander', via: 'het wijkteam', evidence: 'papier' }),
  (work) =>
    addAction(work, { item: 'a1', what: 'Bellen', owner: 'regisseur', date: '2026-07-01', state: 'busy' }),
  (work) => hold(work, 't2', { duties: ['casusregie', 'procesregie'], decides: 'casusregie' }),
  (work) => handOver(work, 'nieuwe', 'de jeugdarts'),
];
const WORK: Work = {
  ...acts.reduce((work, act) => act(work), emptyWork('2026-06-01')),
  party: 'regisseur',
  scope: 'casus',
  next: '2026-09-01',
};

const saved = (work: Work = WORK) =>
  JSON.parse(saveWork(CONTENT, work, NOW)) as Record<string, unknown> & { content: object };
const opened = (file: unknown, content = CONTENT) => {
  const result = openWork(content, file, CHECKLIST_TODAY);
  if ('refused' in result) throw new Error(result.refused);
  return result;
};
/** Content without these points. */
const without = (...ids: string[]) => ({
  ...CONTENT,
  items: CONTENT.items.filter(({ id }) => !ids.includes(id)),
});

describe('saveWork', () => {
  it('says in the file what it is, of what, and when it was saved', () => {
    expect(saved()).toMatchObject({
      file: 'wijzer-checklist',
      version: 1,
      savedAt: NOW,
      content: { id: 'klein', version: 1, title: 'Kleine checklist', checkedOn: '2026-06-01' },
    });
  });

  it('writes the texts of the points that anything hangs on, and of no other', () => {
    expect(saved()['texts']).toEqual({
      t1: 'De regisseur heeft tijd.',
      t2: 'Er is één plan.',
      constructor: 'Wie iets opbouwt, weet van de ander.',
      a1: 'De regisseur mag knopen doorhakken.',
    });
  });

  it('is text that a person can read', () => {
    expect(saveWork(CONTENT, WORK, NOW)).toMatch(/^\{\n {2}"file": "wijzer-checklist",\n[^]*\n\}\n$/);
  });

  it('keeps what else it is given, without any of the work getting lost', () => {
    const file = JSON.parse(saveWork(CONTENT, WORK, NOW, { until: '2026-07-01', rounds: [] })) as object;
    expect(file).toMatchObject({ until: '2026-07-01' });
    expect(opened(file).work).toEqual(WORK);
  });
});

describe('openWork', () => {
  it('gives back the work as it was', () => {
    expect(opened(saved())).toEqual({ work: WORK, lost: 0, savedAt: NOW });
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'wijzer-checklist'],
    ['a list', [saved()]],
    ['an empty object', {}],
    ['the content itself', CONTENT],
    ['a run of a decision tree', { ...saved(), file: 'wijzer-run' }],
    ['a file without its mark', { ...saved(), file: undefined }],
    ['a file without content', { ...saved(), content: undefined }],
    ['a version in words', { ...saved(), version: '1' }],
    ['a mark that is only inherited', Object.create(saved()) as unknown],
  ])('refuses %s', (_what, file) => {
    expect(openWork(CONTENT, file, CHECKLIST_TODAY)).toEqual({ refused: 'not-a-checklist' });
  });

  it('refuses a file that a newer version wrote', () => {
    expect(openWork(CONTENT, { ...saved(), version: 2 }, CHECKLIST_TODAY)).toEqual({ refused: 'newer' });
  });

  it.each(['ander', 'constructor', undefined, 1, null])('refuses a file of content %j', (id) => {
    const file = { ...saved(), content: { ...saved().content, id } };
    expect(openWork(CONTENT, file, CHECKLIST_TODAY)).toEqual({ refused: 'other-content' });
  });

  it('refuses a file that was cut anywhere', () => {
    const whole = saveWork(CONTENT, WORK, NOW);
    for (let length = 0; length < whole.length - 2; length++) {
      let data: unknown;
      try {
        data = JSON.parse(whole.slice(0, length));
      } catch {
        data = undefined;
      }
      expect(openWork(CONTENT, data, CHECKLIST_TODAY)).toEqual({ refused: 'not-a-checklist' });
    }
  });

  it('gives an empty checklist of today for a file in which nothing was done', () => {
    expect(opened({ file: 'wijzer-checklist', version: 1, content: { id: 'klein' } })).toEqual({
      work: emptyWork(CHECKLIST_TODAY),
      lost: 0,
      savedAt: '',
    });
  });

  it('shows all points where the party or the scope is gone', () => {
    const { parties: _parties, ...open } = CONTENT;
    expect(opened(saved(), open).work).toMatchObject({ party: '', scope: 'casus' });
  });

  it.each(['gisteren', '2026-06-15', '2026-02-30T09:00:00Z', '2026-06-15T25:00:00Z', 1, null, {}])(
    'takes %j for no time of saving',
    (savedAt) => {
      expect(opened({ ...saved(), savedAt }).savedAt).toBe('');
    },
  );

  describe('with points that are gone', () => {
    it('keeps what hangs on them, with their texts of then', () => {
      const { work, lost } = opened(saved(), without('t1', 'constructor', 't3', 'a1'));
      expect(work).toEqual({
        ...WORK,
        lapsed: {
          t1: 'De regisseur heeft tijd.',
          constructor: 'Wie iets opbouwt, weet van de ander.',
          a1: 'De regisseur mag knopen doorhakken.',
        },
      });
      expect(lost).toBe(0);
    });

    it('keeps their texts when it is saved and opened once more', () => {
      const less = without('t1');
      const { work } = opened(saved(), less);
      expect(opened(JSON.parse(saveWork(less, work, NOW)), less).work.lapsed).toEqual({
        t1: 'De regisseur heeft tijd.',
      });
    });

    it('calls them by their ids when the file has no texts', () => {
      for (const texts of [undefined, null, 'x', { t1: 3 }])
        expect(opened({ ...saved(), texts }, without('t1')).work.lapsed).toEqual({ t1: 't1' });
    });
  });

  it('leaves the prototype of all objects alone', () => {
    const file = JSON.stringify({ ...saved(), split: undefined, handover: undefined });
    const hostile = '{"__proto__":{"gehackt":"ja"},"constructor":{"prototype":{"gehackt":1}}}';
    opened(JSON.parse(`${file.slice(0, -1)},"split":${hostile},"handover":${hostile},"texts":${hostile}}`));
    expect('gehackt' in {}).toBe(false);
  });

  it('takes texts of many megabytes without trouble', () => {
    const huge = 'x'.repeat(50 * 1024 * 1024);
    const { work, lost } = opened({ ...saved(), handover: { [huge]: 'x', nieuwe: huge, waarom: 'ok' } });
    expect(work.handover).toEqual({ waarom: 'ok' });
    expect(lost).toBe(2);
  });
});
