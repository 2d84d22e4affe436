import { describe, expect, it } from 'vitest';
import { differenceOf } from '../../packages/tools/src/structure.js';
import { smallWizard, type Patch } from '../support/small-wizard.js';

const against = (patch: Patch) => differenceOf(smallWizard(), smallWizard(patch));

describe('differenceOf', () => {
  it('finds none between a file and itself', () => {
    expect(against({})).toBeUndefined();
  });

  it.each<[string, Patch]>([
    [
      'in words and in facts',
      {
        set: {
          language: 'en',
          title: 'Help',
          'start.text': 'Two questions.',
          'questions.0.text': 'Who?',
          'questions.0.help': 'Pick one.',
          'questions.0.options.0.text': 'Me',
          'outcomes.0.steps': ['Call.', 'Come.'],
          'outcomes.0.more': 'More.',
          'desks.0.name': 'The desk',
          'lines.0.phone.hint': 'Free.',
          'terms.0.text': 'Together.',
          'review.checkedBy': 'Editors',
          languages: [{ language: 'nl', name: 'Nederlands', src: './klein.json' }],
          pronunciation: [{ word: 'UWV', say: 'you' }],
        },
      },
    ],
    ['in easier words', { set: { 'questions.0.easy': { text: 'Who?' } } }],
    ['in sources', { remove: ['sources.0', 'outcomes.1.sources'] }],
    ['in an empty list and none', { set: { pictograms: [] } }],
  ])('lets translations differ %s', (_, patch) => {
    expect(against(patch)).toBeUndefined();
  });

  it('does not mind the order of things that have an id', () => {
    const { questions, terms } = smallWizard() as Record<'questions' | 'terms', unknown[]>;
    expect(against({ set: { questions: [...questions].reverse(), terms } })).toBeUndefined();
  });

  it.each<[Patch, string]>([
    [{ set: { id: 'small' } }, 'id is daar "small" en hier "klein"'],
    [{ set: { 'start.question': 'wat' } }, 'start.question is daar "wat" en hier "wie"'],
    [{ remove: ['questions.1'] }, 'questions.wat staat daar niet'],
    [{ set: { 'questions.1.type': 'multiple' } }, 'questions.wat.type is daar "multiple" en hier "single"'],
    [{ set: { 'questions.0.options.1.id': 'child' } }, 'questions.wie.options.kind staat daar niet'],
    [{ remove: ['questions.0.options.2.unsure'] }, 'questions.wie.options.weet-niet.unsure staat daar niet'],
    [{ set: { 'questions.0.to': 'hulp' } }, 'questions.wie.to is daar "hulp" en hier "wat"'],
    [
      { set: { 'questions.1.options.0.to': 'hulp' } },
      'questions.wat.options.ja.to is daar "hulp" en hier "bel"',
    ],
    [{ set: { 'questions.1.options.1.to': 'bel' } }, 'questions.wat.options.nee.to staat alleen daar'],
    [
      { set: { 'questions.1.routes.0.when.is': ['mij'] } },
      'questions.wat.routes.0.when.is.0 is daar "mij" en hier "kind"',
    ],
    [
      { set: { 'questions.1.routes.0.to': 'hulp' } },
      'questions.wat.routes.0.to is daar "hulp" en hier "jeugd"',
    ],
    [{ set: { 'outcomes.2.id': 'call' } }, 'outcomes.bel staat daar niet'],
    [{ set: { 'outcomes.0.desk': 'jeugdteam' } }, 'outcomes.hulp.desk is daar "jeugdteam" en hier "loket"'],
    [
      { set: { 'outcomes.0.deskRoutes': [{ when: { question: 'wie', is: ['mij'] }, desk: 'loket' }] } },
      'outcomes.hulp.deskRoutes.0.when.question staat alleen daar',
    ],
    [
      { set: { 'outcomes.0.second': { desk: 'jeugdteam', text: 'Of hier.' } } },
      'outcomes.hulp.second.desk staat alleen daar',
    ],
    [{ set: { 'outcomes.2.line': 'arts' } }, 'outcomes.bel.line is daar "arts" en hier "nood"'],
    [{ set: { 'outcomes.2.lines': ['arts'] } }, 'outcomes.bel.lines.0 staat alleen daar'],
    [{ set: { 'crisis.local': 'arts' } }, 'crisis.local is daar "arts" en hier "nood"'],
    [{ set: { 'desks.0.id': 'desk' } }, 'desks.loket staat daar niet'],
    [{ remove: ['lines.1'] }, 'lines.arts staat daar niet'],
    [{ remove: ['terms'] }, 'terms.mee staat daar niet'],
  ])('finds the first way in which %j is built differently', (patch, wanted) => {
    expect(against(patch)).toBe(wanted);
  });

  it.each([[{}], [{ questions: 'x' }], [{ questions: [null, 3, [{}]], outcomes: { id: [] } }], [null], [[]]])(
    'has an answer to a file of any shape: %j',
    (other) => {
      expect(differenceOf(smallWizard(), other)).toEqual(expect.any(String));
    },
  );
});
