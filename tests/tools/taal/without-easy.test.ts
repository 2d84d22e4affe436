import { pathText } from '@wijzer/content';
import { describe, expect, it } from 'vitest';
import { textsOf } from '../../../packages/tools/src/taal/texts.js';
import { withoutEasy } from '../../../packages/tools/src/taal/without-easy.js';
import { smallContent } from '../../support/small-wizard.js';

/** One text of the small wizard that is of no interest here. */
const SHORT = { 'outcomes.1.say': 'Ik zoek hulp.' };
const LONG = 'Hier staan een twee drie vier vijf zes.';

const found = (set: Record<string, unknown>) => {
  const content = smallContent({ set: { ...SHORT, ...set } });
  return withoutEasy(content, textsOf(content)).map(
    ({ path, message }) =>
      `${pathText(path)}: ${message.replace(/^Dit is er niet in makkelijker woorden: /, '')}`,
  );
};

describe('withoutEasy', () => {
  it('asks nothing where no sentence has more than seven words', () => {
    expect(found({ 'questions.0.text': 'Hier staan een twee drie vier vijf. Hier staan een twee.' })).toEqual(
      [],
    );
  });

  it.each([
    [{ 'questions.0.text': LONG }, '1 vraag.'],
    [{ 'questions.0.options.0.help': LONG, 'questions.1.why': LONG }, '2 vragen.'],
    [{ 'outcomes.0.bring': [LONG], 'outcomes.2.cannotCall': LONG }, '2 uitkomsten.'],
    [{ 'questions.0.text': LONG, 'outcomes.0.next': LONG }, '1 vraag en 1 uitkomst.'],
    // An empty promise is no easier word.
    [{ 'questions.0.text': LONG, 'questions.0.easy': {} }, '1 vraag.'],
  ])('says once of a file without any, with %j: %s', (set, wanted) => {
    expect(found(set)).toEqual([`(het hele bestand): ${wanted}`]);
  });

  it('counts the texts of each question with its answers, and of each outcome', () => {
    expect(
      found({
        'questions.0.easy': { text: 'Wie?' },
        'questions.0.text': LONG,
        'questions.0.help': LONG,
        'questions.0.options.1.text': LONG,
        'outcomes.1.steps': ['Bel ons.', LONG, LONG],
        'outcomes.2.title': LONG,
      }),
    ).toEqual([
      'questions[0]: 2 teksten bij "wie".',
      'outcomes[1]: 2 teksten bij "jeugd".',
      'outcomes[2]: 1 tekst bij "bel".',
    ]);
  });

  it('is content with easier words, also of a list as a whole', () => {
    expect(
      found({
        'questions.0.text': LONG,
        'questions.0.easy': { text: 'Wie?' },
        'outcomes.1.steps': [LONG, LONG],
        'outcomes.1.easy': { steps: ['Bel.'] },
      }),
    ).toEqual([]);
  });

  it('does not count the same words again as easier', () => {
    expect(
      found({
        'questions.0.text': LONG,
        'questions.0.easy': { text: LONG },
        'outcomes.1.steps': [LONG],
        'outcomes.1.easy': { steps: [LONG] },
      }),
    ).toEqual(['questions[0]: 1 tekst bij "wie".', 'outcomes[1]: 1 tekst bij "jeugd".']);
  });

  it('asks nothing of texts that can have no easier form', () => {
    const area = { id: 'oost', text: LONG, help: LONG, postcodes: ['1000'] };
    expect(
      found({
        'questions.0': { type: 'postcode', id: 'wie', text: 'Postcode?', to: 'wat', options: [area] },
        'questions.1.example': LONG,
        'outcomes.0.more': LONG,
        'outcomes.0.second': { desk: 'loket', text: LONG },
        'desks.0.does': LONG,
        'start.text': LONG,
      }),
    ).toEqual([]);
  });
});
