import { describe, expect, it } from 'vitest';
import { conditionsOf, referencesOf } from '../../../packages/content/src/wizard/references.js';
import { smallContent } from '../../support/small-wizard.js';

const when = { question: 'wie', is: ['kind'] };

describe('referencesOf', () => {
  it('knows every key that holds a name', () => {
    const content = smallContent({
      set: {
        'human.phone.source': 'n1',
        'desks.0.source': 'n2',
        'desks.0.phone.source': 'n3',
        'desks.0.pictogram': 'n4',
        'lines.0.phone.source': 'n5',
        'outcomes.0.pictogram': 'n6',
        'outcomes.0.lines': ['n7'],
        'outcomes.0.second': { desk: 'n8', text: 'x' },
        'outcomes.0.deskRoutes': [{ when, desk: 'n9' }],
      },
    });
    const names = referencesOf(content).map(({ name, lists }) => `${lists.join('/')} ${name}`);
    expect(names).toEqual(
      expect.arrayContaining([
        'sources n1',
        'sources n2',
        'sources n3',
        'pictograms n4',
        'sources n5',
        'pictograms n6',
        'lines n7',
        'desks n8',
        'desks n9',
        'outcomes bel',
        'lines nood',
        'lines arts',
        'lines opvang',
        'desks loket',
        'sources wet',
      ]),
    );
  });
});

describe('conditionsOf', () => {
  it('finds conditions at questions and at desks', () => {
    const content = smallContent({ set: { 'outcomes.0.deskRoutes': [{ when, desk: 'loket' }] } });
    expect(conditionsOf(content).map(({ id, path }) => [id, path.join('.')])).toEqual([
      ['wat', 'questions.1.routes.0.when'],
      ['hulp', 'outcomes.0.deskRoutes.0.when'],
    ]);
  });
});
