import { describe, expect, it } from 'vitest';
import {
  conditionIssues,
  danglingReferences,
  duplicateIds,
  duplicateOptions,
  flowReferences,
} from '../../../packages/content/src/flow/references.js';
import { questionsById } from '@wijzer/content/links';
import { flow, option, single } from '../../support/small-flow.js';

const placed = (issues: readonly { code: string; path: readonly unknown[] }[]) =>
  issues.map(({ code, path }) => `${code} ${path.join('.')}`);

describe('flowReferences', () => {
  it('lists every name that questions use, in the order of the file', () => {
    const some = { ...flow({ a: { ja: 'b', nee: 'x' } }, ['x']), pictograms: [] };
    const question = single(
      'b',
      { pictogram: 'huis', routes: [{ when: { question: 'a', is: ['ja'] }, to: 'x' }] },
      [option('ja', { pictogram: 'hand' })],
    );
    const names = flowReferences({ ...some, questions: [...some.questions, question] }).map(
      ({ name, path }) => `${name} ${path.join('.')}`,
    );
    expect(names).toEqual([
      'a start.question',
      'b questions.0.options.0.to',
      'x questions.0.options.1.to',
      'huis questions.1.pictogram',
      'hand questions.1.options.0.pictogram',
      'x questions.1.routes.0.to',
      'a questions.1.routes.0.when.question',
    ]);
  });
});

describe('danglingReferences', () => {
  const some = flow({ a: { ja: 'b', nee: 'x' } }, ['x']);

  it('finds a target that is not there', () => {
    expect(placed(danglingReferences(some, flowReferences(some), some))).toEqual([
      'unknown-target questions.0.options.0.to',
    ]);
  });

  it('is silent about a name whose entry was left out because it is itself wrong', () => {
    const raw = { questions: [{ id: 'a' }, { id: 'b', text: 12 }], outcomes: [{ id: 'x' }] };
    expect(danglingReferences(some, flowReferences(some), raw)).toEqual([]);
  });

  it('guesses what was meant for as many names as anybody reads', () => {
    const references = Array.from({ length: 80 }, (_, at) => ({
      name: `aa`,
      path: [at],
      lists: ['questions'],
    }));
    const guessed = danglingReferences(some, references, some).filter(({ remedy }) => remedy.includes('"a"'));
    expect(guessed).toHaveLength(50);
  });

  it.each([[{ questions: 'x' }], [{ questions: [null, 3, { id: { toString: 1 } }] }], [null]])(
    'takes a raw file of any shape: %j',
    (raw) => {
      expect(danglingReferences(some, flowReferences(some), raw)).toHaveLength(1);
    },
  );
});

describe('duplicateIds', () => {
  const file = { questions: [{ id: 'a' }, { id: 'a' }], outcomes: [{ id: 'a' }], desks: [{ id: 'a' }] };

  it('finds an id that stands twice in lists that share their names', () => {
    expect(placed(duplicateIds(file, [['questions', 'outcomes'], ['desks']]))).toEqual([
      'duplicate-id questions.1.id',
      'duplicate-id outcomes.0.id',
    ]);
  });
});

describe('duplicateOptions', () => {
  it('finds two options of one question with the same id', () => {
    const twice = {
      ...flow({}, []),
      questions: [single('a', {}, [option('ja'), option('nee'), option('ja')])],
    };
    expect(duplicateOptions(twice)).toMatchObject([
      { path: ['questions', 0, 'options', 2, 'id'], message: 'De id "ja" is al gebruikt.' },
    ]);
  });
});

describe('conditionIssues', () => {
  it('finds an answer that its question does not have', () => {
    const questions = questionsById(flow({ a: { ja: 'x' } }, ['x']));
    expect(
      placed(conditionIssues(questions, { not: { question: 'a', is: ['ja', 'neen'] } }, ['when'])),
    ).toEqual(['unknown-reference when.not.is.1']);
  });
});
