import type { Question } from '@wijzer/content';
import { resolve } from '@wijzer/engine';
import { describe, expect, it } from 'vitest';
import { flow, option, row, single } from '../../support/small-flow.js';

const decisive = (content: Parameters<typeof resolve>[0], answers: Record<string, string | string[]>) =>
  resolve(content, { answers }).decisive;

describe('decisiveQuestions', () => {
  it('leaves out a question whose answers all lead on the same way', () => {
    expect(
      decisive(flow({ naam: 'wat', wat: { ja: 'x', nee: 'y' } }, ['x', 'y']), { naam: 'ja', wat: 'ja' }),
    ).toEqual(['wat']);
  });

  it('leaves out a question whose answers come to the same outcome by another way', () => {
    expect(decisive(flow({ a: { kort: 'x', lang: 'b' }, b: 'x' }, ['x']), { a: 'lang', b: 'ja' })).toEqual(
      [],
    );
  });

  it('counts an answer that only a later condition looks at', () => {
    const last = single('b', { to: 'y', routes: [{ when: { question: 'a', is: ['ja'] }, to: 'x' }] }, [
      option('ok'),
    ]);
    const some = flow({ a: 'b' }, ['x', 'y']);
    expect(decisive({ ...some, questions: [...some.questions, last] }, { a: 'ja', b: 'ok' })).toEqual(['a']);
  });

  it('tries one box more and one box less', () => {
    const boxes = {
      type: 'multiple',
      id: 'a',
      text: 'a',
      to: 'y',
      options: [option('gevaar', { to: 'x' }), option('geld')],
    } as Question;
    const some = { ...flow({}, ['x', 'y']), start: { question: 'a' }, questions: [boxes] };
    expect(decisive(some, { a: ['gevaar', 'geld'] })).toEqual(['a']);
    expect(decisive(some, { a: ['geld'] })).toEqual(['a']);
  });

  it.each(['date', 'note', 'info'] as const)(
    'does not count a %s that only the other way asks for as a difference',
    (type) => {
      const asked = { type, id: 'tussen', text: 'tussen', to: 'x' } as Question;
      const some = flow({ a: { kort: 'x', lang: 'tussen', anders: 'tussen' } }, ['x', 'y']);
      const same = { ...some, questions: [...some.questions, asked] };
      expect(decisive(same, { a: 'kort' })).toEqual([]);
      // What comes after it does count.
      const other = { ...some, questions: [...some.questions, { ...asked, to: 'y' } as Question] };
      expect(decisive(other, { a: 'kort' })).toEqual(['a']);
    },
  );

  it('counts a question with answers that only the other way asks', () => {
    expect(decisive(flow({ a: { kort: 'x', lang: 'b' }, b: 'x' }, ['x']), { a: 'kort' })).toEqual(['a']);
  });

  it('leaves out boxes when only no answer at all would lead elsewhere', () => {
    const boxes = {
      type: 'multiple',
      id: 'a',
      text: 'a',
      to: 'x',
      options: [option('gevaar'), option('geld')],
      routes: [{ when: { question: 'a', is: ['gevaar'] }, to: 'x' }],
    } as Question;
    const some = { ...flow({}, ['x', 'y']), start: { question: 'a' }, questions: [boxes] };
    expect(decisive(some, { a: ['gevaar'] })).toEqual([]);
  });

  it('is silent before the outcome, and on a path that nobody can oversee', () => {
    expect(decisive(flow({ a: { ja: 'x', nee: 'y' } }, ['x', 'y']), {})).toEqual([]);
    const long = row(2_000);
    const branching = {
      ...long,
      questions: long.questions.map(
        (question) => ({ ...question, options: [option('ja'), option('nee', { to: 'einde' })] }) as Question,
      ),
    };
    expect(decisive(branching, Object.fromEntries(long.questions.map(({ id }) => [id, 'ja'])))).toEqual([]);
  });
});
