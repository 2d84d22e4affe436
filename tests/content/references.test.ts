import { describe, expect, it } from 'vitest';
import { nameIssues, namesIn } from '../../packages/content/src/references.js';
import { WIZARD_SHAPE } from '../../packages/content/src/wizard/wizard-shape.js';
import { smallContent, type Patch } from '../support/small-wizard.js';

const placed = (issues: readonly { code: string; path: readonly unknown[] }[]) =>
  issues.map(({ code, path }) => `${code} ${path.join('.')}`);

const issuesOf = (patch: Patch, raw?: unknown) => {
  const content = smallContent(patch);
  return nameIssues(WIZARD_SHAPE, content, raw === undefined ? content : raw);
};

const when = { question: 'wie', is: ['kind'] };

describe('namesIn', () => {
  it('knows every key that holds a name', () => {
    const content = smallContent({
      set: {
        'questions.0.pictogram': 'n0',
        'questions.0.options.0.pictogram': 'n1',
        'human.phone.source': 'n2',
        'desks.0.source': 'n3',
        'desks.0.phone.source': 'n4',
        'desks.0.pictogram': 'n5',
        'lines.0.phone.source': 'n6',
        'outcomes.0.pictogram': 'n7',
        'outcomes.0.lines': ['n8'],
        'outcomes.0.second': { desk: 'n9', text: 'x' },
        'outcomes.0.deskRoutes': [{ when, desk: 'n10' }],
      },
    });
    const names = namesIn(WIZARD_SHAPE, content).references.map(
      ({ name, lists }) => `${lists.join('/')} ${name}`,
    );
    expect(names).toEqual(
      expect.arrayContaining([
        'pictograms n0',
        'pictograms n1',
        'sources n2',
        'sources n3',
        'sources n4',
        'pictograms n5',
        'sources n6',
        'pictograms n7',
        'lines n8',
        'desks n9',
        'desks n10',
        'questions wie',
        'questions/outcomes wat',
        'questions/outcomes jeugd',
        'outcomes bel',
        'lines nood',
        'lines arts',
        'lines opvang',
        'desks loket',
        'sources wet',
      ]),
    );
  });

  it('finds conditions at questions and at desks, with what they stand at', () => {
    const content = smallContent({ set: { 'outcomes.0.deskRoutes': [{ when, desk: 'loket' }] } });
    expect(namesIn(WIZARD_SHAPE, content).conditions.map(({ id, path }) => [id, path.join('.')])).toEqual(
      expect.arrayContaining([
        ['wat', 'questions.1.routes.0.when'],
        ['hulp', 'outcomes.0.deskRoutes.0.when'],
      ]),
    );
  });
});

describe('nameIssues', () => {
  it('has nothing to say when every name is there, once', () => {
    expect(issuesOf({})).toEqual([]);
  });

  it('finds a target and a reference that are not there', () => {
    const set = { 'questions.0.to': 'nergens', 'desks.0.source': 'niets' };
    expect(placed(issuesOf({ set }))).toEqual(
      expect.arrayContaining(['unknown-target questions.0.to', 'unknown-reference desks.0.source']),
    );
  });

  it('finds an answer that its question does not have', () => {
    const set = { 'questions.1.routes.0.when': { not: { question: 'wie', is: ['kind', 'kindt'] } } };
    expect(placed(issuesOf({ set }))).toEqual(['unknown-reference questions.1.routes.0.when.not.is.1']);
  });

  it('is silent about a name whose entry was left out because it is itself wrong', () => {
    const set = { 'questions.0.to': 'later' };
    expect(issuesOf({ set }, { questions: [{ id: 'later', text: 12 }] })).toEqual([]);
  });

  it('finds ids that stand twice, questions and outcomes together', () => {
    const set = { 'questions.1.id': 'wie', 'outcomes.1.id': 'wie', 'desks.1.id': 'loket' };
    expect(placed(issuesOf({ set })).filter((text) => text.startsWith('duplicate-id'))).toEqual(
      expect.arrayContaining([
        'duplicate-id questions.1.id',
        'duplicate-id outcomes.1.id',
        'duplicate-id desks.1.id',
      ]),
    );
  });

  it('finds two options of one question with the same id, and leaves those of two questions alone', () => {
    expect(issuesOf({ set: { 'questions.0.options.1.id': 'mij' } })).toMatchObject([
      { path: ['questions', 0, 'options', 1, 'id'], message: 'De id "mij" is al gebruikt.' },
      // The route that waited for the answer of that name.
      { code: 'unknown-reference' },
    ]);
  });

  it('guesses what was meant for as many names as anybody reads', () => {
    const sources = Array.from({ length: 80 }, () => 'wett');
    const found = issuesOf({ set: { 'outcomes.0.sources': sources } });
    expect(found.filter(({ remedy }) => remedy.includes('"wet"'))).toHaveLength(50);
  });

  it.each([[{ questions: 'x' }], [{ questions: [null, 3, { id: { toString: 1 } }] }], [null]])(
    'takes a raw file of any shape: %j',
    (raw) => {
      expect(placed(issuesOf({ set: { 'questions.0.to': 'nergens' } }, raw))).toEqual([
        'unknown-target questions.0.to',
      ]);
    },
  );
});
