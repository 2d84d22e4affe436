import { LIMITS, readWizard } from '@wijzer/content';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { copyPlain } from '../../packages/content/src/plain-data.js';

const codes = (data: unknown) => copyPlain(data).issues.map(({ code }) => code);

function nested(levels: number): unknown {
  let data: unknown = [];
  for (let level = 1; level < levels; level++) data = [data];
  return data;
}

describe('copyPlain', () => {
  it('gives back what JSON can hold, unchanged and apart', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 8 }), (data) => {
        const plain = JSON.parse(JSON.stringify(data)) as unknown;
        if (JSON.stringify(plain).includes('"__proto__"')) return;
        expect(copyPlain(plain)).toEqual({ data: plain, issues: [] });
      }),
    );
  });

  it('is not touched by what the page does to the object later', () => {
    const original = { list: [{ text: 'eerst' }] };
    const { data } = copyPlain(original);
    original.list[0] = { text: 'later' };
    expect(data).toEqual({ list: [{ text: 'eerst' }] });
  });

  it('leaves out functions, symbols, big numbers and everything inherited', () => {
    const data = Object.create({ inherited: 'x' }, { own: { value: 'y', enumerable: true } }) as object;
    expect(copyPlain({ data, f: () => 0, s: Symbol('s'), b: 1n, d: new Date(0) }).data).toEqual({
      data: { own: 'y' },
      d: {},
    });
  });

  it('leaves out a value whose getter throws, and says which', () => {
    const bad = {
      title: 'x',
      get text(): string {
        throw new Error('no');
      },
    };
    expect(copyPlain(bad)).toMatchObject({
      data: { title: 'x' },
      issues: [{ code: 'unsafe-key', path: ['text'] }],
    });
  });

  it('survives an object that refuses everything', () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(codes({ proxy })).toEqual(['unsafe-key']);
  });

  it('refuses the key __proto__ and leaves every prototype as it was', () => {
    const { data, issues } = copyPlain(JSON.parse('{"a": 1, "__proto__": {"polluted": true}}'));
    expect(issues).toMatchObject([{ code: 'unsafe-key', path: ['__proto__'] }]);
    expect(data).toEqual({ a: 1 });
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it('takes keys that every object has as keys like any other', () => {
    expect(copyPlain(JSON.parse('{"constructor": "a", "toString": "b"}')).data).toMatchObject({
      constructor: 'a',
      toString: 'b',
    });
  });

  it.each([
    ['as deep as allowed', LIMITS.depth, []],
    ['one level too deep', LIMITS.depth + 1, ['too-deep']],
    ['a hundred thousand levels deep', 100_000, ['too-deep']],
  ])('answers data that is %s', (_, levels, expected) => {
    expect(codes(nested(levels))).toEqual(expected);
  });

  it('ends for an object that holds itself', () => {
    const round: Record<string, unknown> = {};
    round['self'] = round;
    expect(codes(round)).toEqual(['too-deep']);
  });

  it('ends for an object that holds itself twice, which doubles at every level', () => {
    const round: Record<string, unknown> = {};
    round['left'] = round;
    round['right'] = round;
    expect(codes(round)).toEqual(['too-deep', 'too-large']);
  });

  it('is where a wizard starts: a hundred thousand levels give a message', () => {
    expect(
      readWizard({ kind: 'wizard', version: 1, title: nested(100_000) }).issues.map(({ code }) => code),
    ).toContain('too-deep');
  });
});
