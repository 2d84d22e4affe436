import { readWizard } from '@wijzer/content';
import { resolve } from '@wijzer/engine';
import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { smallWizard } from '../support/small-wizard.js';

const examples = new URL('../../packages/content/examples/wizard/', import.meta.url);
const names = readdirSync(examples).filter((name) => name.endsWith('.json') && !name.endsWith('.paths.json'));
const example = (name: string) => JSON.parse(readFileSync(new URL(name, examples), 'utf8')) as unknown;

/** Every place in a value, as keys from the top. */
function places(data: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (typeof data !== 'object' || data === null) return [path];
  return [
    path,
    ...Object.entries(data).flatMap(([key, value]) =>
      places(value, [...path, Array.isArray(data) ? Number(key) : key]),
    ),
  ];
}

function replaced(data: unknown, [key, ...rest]: readonly (string | number)[], value: unknown): unknown {
  if (key === undefined) return value;
  const copy = (Array.isArray(data) ? [...(data as unknown[])] : { ...(data as object) }) as Record<
    string | number,
    unknown
  >;
  copy[key] = replaced(copy[key], rest, value);
  return copy;
}

describe('read', () => {
  it.each(names)('has nothing to say about %s', (name) => {
    expect(readWizard(example(name)).issues).toEqual([]);
  });

  it('never throws, whatever JSON it is given', () => {
    fc.assert(fc.property(fc.jsonValue(), (data) => void readWizard(data)));
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.constantFrom(
            'kind',
            'version',
            'id',
            'questions',
            'start',
            'toString',
            'constructor',
            'outcomes',
          ),
          fc.jsonValue(),
        ),
        (data) => void readWizard({ ...data, kind: 'wizard' }),
      ),
    );
  });

  it('finds the same in parsed JSON that it needs not copy', () => {
    const good = smallWizard();
    fc.assert(
      fc.property(fc.constantFrom(...places(good)), fc.jsonValue({ maxDepth: 2 }), (place, replacement) => {
        const text = JSON.stringify(replaced(good, place, replacement));
        const copied = readWizard(JSON.parse(text));
        expect(readWizard(JSON.parse(text), undefined, true)).toEqual(copied);
      }),
      { numRuns: 400 },
    );
  });

  it('refuses conditions nested deeper than a stack in parsed JSON', () => {
    const deep = `${'{"not":'.repeat(50_000)}{"question":"wie","is":["mij"]}${'}'.repeat(50_000)}`;
    const text = JSON.stringify(smallWizard({ set: { 'questions.1.routes.0.when': 'HERE' } })).replace(
      '"HERE"',
      deep,
    );
    const { content, issues } = readWizard(JSON.parse(text), undefined, true);
    expect(issues.map(({ code }) => code)).toContain('too-deep');
    expect(content?.questions[1]?.routes ?? []).toEqual([]);
  });

  it('never throws, whatever object it is given', () => {
    fc.assert(
      fc.property(
        fc.anything({
          withBigInt: true,
          withDate: true,
          withMap: true,
          withNullPrototype: true,
          withSparseArray: true,
          withObjectString: true,
        }),
        (data) => void readWizard(data),
      ),
    );
  });

  it('never throws and always gives a usable flow or a reason, when any one value of a good file is replaced', () => {
    const good = smallWizard();
    const value = fc.oneof(
      fc.jsonValue({ maxDepth: 2 }),
      fc.constantFrom(null, undefined, '', 'wie', 'javascript:x', { toString: 1 }, [], {}),
    );
    fc.assert(
      fc.property(fc.constantFrom(...places(good)), value, (place, replacement) => {
        const { content, issues } = readWizard(replaced(good, place, replacement));
        if (content) expect(resolve(content, { answers: {} }).path.length).toBeGreaterThan(0);
        else expect(issues.length).toBeGreaterThan(0);
      }),
      { numRuns: 400 },
    );
  });

  it.each([
    [
      'a question',
      { set: { 'questions.1.options.0.to': 'hulp', 'questions.1.text': '' } },
      'questions',
      ['wie'],
    ],
    ['a desk', { set: { 'desks.1.does': 12 } }, 'desks', ['loket']],
    ['an outcome', { remove: ['outcomes.0.say'] }, 'outcomes', ['jeugd', 'bel']],
    ['a phone line', { set: { 'lines.2.phone.number': 'x' } }, 'lines', ['nood', 'arts']],
  ] as const)('keeps the rest when %s is wrong', (what, patch, list, kept) => {
    // The first question must still lead somewhere.
    const way = what === 'a question' ? { 'questions.0.to': 'hulp' } : {};
    const { content, issues } = readWizard(
      smallWizard({ ...patch, set: { ...('set' in patch ? patch.set : {}), ...way } }),
    );
    expect(content?.[list].map(({ id }) => id)).toEqual(kept);
    expect(issues.length).toBeGreaterThan(0);
  });

  it('takes a key without a value, as scripts write them, for no key', () => {
    expect(
      readWizard(smallWizard({ set: { sensitive: undefined, 'desks.0.email': undefined } })).issues,
    ).toEqual([]);
  });

  it('leaves out an unknown key and keeps what holds it', () => {
    expect(readWizard(smallWizard({ set: { 'desks.0.telefoon': '1' } })).content).toEqual(smallWizard());
  });

  it('takes an id that every object seems to have', () => {
    const patch = { set: { 'questions.1.id': 'constructor', 'questions.0.to': 'constructor' } };
    const { content, issues } = readWizard(smallWizard(patch));
    expect(issues).toEqual([]);
    expect(content && resolve(content, { answers: { wie: 'mij', constructor: 'ja' } }).outcome).toBe('bel');
  });

  it('hears the findings of further checks with the places they have in the file', () => {
    const broken = smallWizard({ remove: ['outcomes.0.say'], set: { 'questions.1.to': 'jeugd' } });
    const further = vi.fn(
      () =>
        [{ code: 'unused', severity: 'warning', path: ['outcomes', 0], message: '', remedy: '' }] as const,
    );
    const { issues } = readWizard(broken, further);
    expect(issues.at(-1)?.path).toEqual(['outcomes', 1]);
    expect(further).toHaveBeenCalledWith(expect.anything(), false);
  });

  it('tells further checks when nothing was left out', () => {
    const further = vi.fn(() => []);
    readWizard(smallWizard(), further);
    expect(further).toHaveBeenCalledWith(smallWizard(), true);
  });

  it('reads ten thousand wrong references without comparing each with every name', () => {
    const wrong = Array.from({ length: 10_000 }, (_, at) => ({
      type: 'info',
      id: `v${at}`,
      text: 'x',
      to: `naar-${at}`,
    }));
    const good = smallWizard() as { questions: unknown[] };
    const { issues } = readWizard({ ...good, questions: [...good.questions, ...wrong] });
    expect(issues.length).toBe(10_000);
  });
});
