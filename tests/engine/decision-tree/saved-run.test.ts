import { readDecisionTree, type DecisionTree } from '@wijzer/content';
import { openRun, resolve, saveRun, type Answer, type Run } from '@wijzer/engine';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { everyAnswerTo } from '../../support/arbitrary-flow.js';
import { smallTree } from '../../support/small-tree.js';

const { content: small } = readDecisionTree(smallTree());
const TREE = small as DecisionTree;
const NOW = '2026-06-15T09:00:00.000Z';
const RUN: Run = {
  answers: { rol: 'agent', gevaar: 'nee', gegevens: ['gewoon'] },
  notes: { rol: 'Een notitie.' },
  words: { reactie: 'Prima.' },
};

const opened = (file: unknown, content = TREE) => {
  const result = openRun(content, file);
  if (!('run' in result)) throw new Error(result.refused);
  return result;
};
const saved = (run: Run = RUN, content = TREE) =>
  JSON.parse(saveRun(content, run, NOW)) as Record<string, unknown> & { content: Record<string, unknown> };
/** A saved run with one part of the file put in by hand, as text: JSON can hold keys that a literal cannot. */
const withPart = (key: string, json: string) =>
  JSON.parse(`${JSON.stringify({ ...saved(), [key]: undefined }).slice(0, -1)},"${key}":${json}}`) as unknown;

const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 40 }), fc.lorem({ maxCount: 8 }));
const given = <T>(ids: readonly string[], value: (id: string) => fc.Arbitrary<T>) =>
  fc
    .tuple(...ids.map((id) => fc.option(value(id), { nil: undefined })))
    .map((values) =>
      Object.fromEntries(ids.flatMap((id, at) => (values[at] === undefined ? [] : [[id, values[at]]]))),
    ) as fc.Arbitrary<Record<string, T>>;
const runs: fc.Arbitrary<Run> = fc.record({
  answers: given<Answer>(
    TREE.questions.map(({ id }) => id),
    (id) => {
      const question = TREE.questions.find((each) => each.id === id)!;
      return question.type === 'note' ? text : fc.constantFrom(...everyAnswerTo(question));
    },
  ),
  notes: given(
    TREE.questions.map(({ id }) => id),
    () => text,
  ),
  words: given(
    (TREE.record?.fields ?? []).map(({ id }) => id),
    () => text,
  ),
});

describe('a run that is saved and opened', () => {
  it('is the same run, and stands at the same place', () => {
    fc.assert(
      fc.property(runs, (run) => {
        const again = opened(JSON.parse(saveRun(TREE, run, NOW)));
        expect(again).toEqual({ run, lost: 0 });
        expect(resolve(TREE, again.run)).toEqual(resolve(TREE, run));
      }),
      { numRuns: 300 },
    );
  });

  it('says in the file what it is, of what, and when it was saved', () => {
    expect(saved()).toMatchObject({
      file: 'wijzer-run',
      version: 1,
      savedAt: NOW,
      content: { id: 'klein', version: 1, title: 'Mag ik dit delen?', checkedOn: '2026-06-01' },
    });
  });

  it('is text that a person can read', () => {
    expect(saveRun(TREE, RUN, NOW)).toMatch(/^\{\n {2}"file": "wijzer-run",\n[^]*\n\}\n$/);
  });

  it('keeps answers off the path: they count again when the path comes back', () => {
    const run = { ...RUN, answers: { rol: 'agent', gevaar: 'ja', gegevens: ['gezondheid'] } };
    expect(opened(saved(run)).run.answers).toEqual(run.answers);
  });
});

describe('openRun refuses', () => {
  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'wijzer-run'],
    ['a number', 1],
    ['a list', [saved()]],
    ['an empty object', {}],
    ['another file', { kind: 'decision-tree', version: 1, id: 'klein' }],
    ['a file without its mark', { ...saved(), file: undefined }],
    ['a file without content', { ...saved(), content: undefined }],
    ['a file whose content is a list', { ...saved(), content: [] }],
    ['a version in words', { ...saved(), version: '1' }],
    ['a mark that is only inherited', Object.create(saved()) as unknown],
  ])('%s', (_, file) => {
    expect(openRun(TREE, file)).toEqual({ refused: 'not-a-run' });
  });

  it('a file or a content that is newer', () => {
    expect(openRun(TREE, { ...saved(), version: 2 })).toEqual({ refused: 'newer' });
    const { content } = saved();
    expect(openRun(TREE, { ...saved(), content: { ...content, version: 2 } })).toEqual({ refused: 'newer' });
  });

  it('a run of other content', () => {
    const { content } = saved();
    for (const id of ['ander', 'constructor', undefined, 1, null])
      expect(openRun(TREE, { ...saved(), content: { ...content, id } })).toEqual({
        refused: 'other-content',
      });
  });

  it('takes a run of an older edition of the content', () => {
    expect(openRun({ ...TREE, version: 3 as never }, saved())).toEqual({ run: RUN, lost: 0 });
  });
});

describe('openRun counts as lost', () => {
  it.each([
    ['an answer to a question that is gone', 'answers', '{"weg":"x","rol":"agent"}', { rol: 'agent' }],
    ['an option that is gone', 'answers', '{"rol":"baas","gevaar":"nee"}', { gevaar: 'nee' }],
    ['a number', 'answers', '{"rol":1}', {}],
    ['null', 'answers', '{"rol":null}', {}],
    ['an object', 'answers', '{"rol":{"id":"agent"}}', {}],
    ['one choice where some are asked', 'answers', '{"gegevens":"gewoon"}', {}],
    ['no choice at all', 'answers', '{"gegevens":[]}', {}],
    ['a list with something else in it', 'answers', '{"gegevens":["gewoon",{"a":1}]}', {}],
    ['a day that does not exist', 'answers', '{"terugkijken":"2026-02-30"}', {}],
    ['a note at a question that is gone', 'notes', '{"weg":"x","rol":"y"}', { rol: 'y' }],
    ['a note that is no text', 'notes', '{"rol":["x"]}', {}],
    ['words at a field that is gone', 'words', '{"weg":"x","wat":"y"}', { wat: 'y' }],
    ['words that are no text', 'words', '{"wat":{}}', {}],
    ['a key that objects inherit from', 'answers', '{"__proto__":"agent"}', {}],
    ['a note under such a key', 'notes', '{"__proto__":"x"}', {}],
    ['a key that objects inherit', 'notes', '{"constructor":"x"}', {}],
    ['words under such a key', 'words', '{"toString":"x"}', {}],
    ['a text that nobody wrote by hand', 'notes', `{"rol":"${'x'.repeat(100_001)}"}`, {}],
    ['an answer that nobody wrote by hand', 'answers', `{"doel":"${'x'.repeat(100_001)}"}`, {}],
  ])('%s', (_, part, json, kept) => {
    const { run, lost } = opened(withPart(part, json));
    expect(run[part as keyof Run]).toEqual(kept);
    expect(Object.getPrototypeOf(run[part as keyof Run])).toBe(Object.prototype);
    expect(lost).toBe(1);
  });

  it('one of several chosen options that is gone', () => {
    const { run, lost } = opened(withPart('answers', '{"gegevens":["gewoon","weg"]}'));
    expect(resolve(TREE, run).problems).toEqual([]);
    expect(run.answers).toEqual({ gegevens: ['gewoon'] });
    expect(lost).toBe(1);
  });

  it('everything together', () => {
    const file = { ...saved(), answers: { rol: 'baas', weg: 'x' }, notes: { weg: 'x' }, words: { weg: 'x' } };
    expect(opened(file)).toEqual({ run: { answers: {}, notes: {}, words: {} }, lost: 4 });
  });

  it('nothing when a part is missing or no object', () => {
    for (const part of [undefined, null, 'x', 3, ['rol']])
      expect(opened({ ...saved(), answers: part, notes: part, words: part })).toEqual({
        run: { answers: {}, notes: {}, words: {} },
        lost: 0,
      });
  });
});

describe('openRun', () => {
  it('keeps a long text that a person could have pasted', () => {
    const long = 'é'.repeat(100_000);
    expect(opened(saved({ ...RUN, notes: { rol: long } }))).toMatchObject({
      run: { notes: { rol: long } },
      lost: 0,
    });
  });

  it('keeps answers under an id that objects inherit', () => {
    const odd = {
      ...TREE,
      questions: TREE.questions.map((question) =>
        question.id === 'rol' ? { ...question, id: 'constructor' } : question,
      ),
    };
    const file = withPart('answers', '{"constructor":"agent"}');
    expect(Object.entries(opened(file, odd).run.answers)).toEqual([['constructor', 'agent']]);
  });

  it('leaves the prototype of all objects alone', () => {
    openRun(
      TREE,
      withPart('answers', '{"__proto__":{"gehackt":"ja"},"constructor":{"prototype":{"gehackt":1}}}'),
    );
    expect('gehackt' in {}).toBe(false);
  });

  it('takes texts of many megabytes without trouble', () => {
    const huge = 'x'.repeat(50 * 1024 * 1024);
    const { run, lost } = opened({ ...saved(), notes: { rol: huge, gevaar: 'ok' }, words: { [huge]: 'x' } });
    expect(run.notes).toEqual({ gevaar: 'ok' });
    expect(lost).toBe(2);
  });

  it('refuses or reads a file that was cut anywhere', () => {
    const whole = saveRun(TREE, RUN, NOW);
    for (let length = 0; length < whole.length - 2; length++) {
      let data: unknown;
      try {
        data = JSON.parse(whole.slice(0, length));
      } catch {
        data = undefined;
      }
      expect(openRun(TREE, data)).toEqual({ refused: 'not-a-run' });
    }
  });

  it('never throws, and never gives an answer that the content does not know', () => {
    const part = fc.oneof(
      fc.jsonValue({ maxDepth: 3 }),
      fc.dictionary(
        fc.constantFrom(...TREE.questions.map(({ id }) => id), '__proto__', 'constructor', 'wat', 'reactie'),
        fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constantFrom('agent', 'ja', ['gewoon'], '2026-07-01')),
      ),
    );
    const files = fc.record(
      {
        file: fc.oneof(
          { weight: 9, arbitrary: fc.constant('wijzer-run') },
          { weight: 1, arbitrary: fc.jsonValue() },
        ),
        version: fc.oneof({ weight: 9, arbitrary: fc.constant(1) }, { weight: 1, arbitrary: fc.jsonValue() }),
        content: fc.oneof(
          { weight: 9, arbitrary: fc.constant(saved().content) },
          { weight: 1, arbitrary: part },
        ),
        answers: part,
        notes: part,
        words: part,
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(files, (file) => {
        const result = openRun(TREE, file);
        if ('refused' in result) return;
        expect(resolve(TREE, result.run).problems).toEqual([]);
        const texts = [...Object.values(result.run.notes), ...Object.values(result.run.words)];
        expect(texts.filter((each) => typeof each !== 'string')).toEqual([]);
        const entries = (from: unknown) =>
          typeof from === 'object' && from !== null && !Array.isArray(from) ? Object.keys(from).length : 0;
        const before = entries(file.answers) + entries(file.notes) + entries(file.words);
        const after = entries(result.run.answers) + entries(result.run.notes) + entries(result.run.words);
        expect(result.lost).toBeGreaterThanOrEqual(before - after);
      }),
      { numRuns: 500 },
    );
  });
});
