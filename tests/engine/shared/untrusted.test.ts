import { describe, expect, it } from 'vitest';
import { isList, kept, own, plain, textOf } from '../../../packages/engine/src/shared/untrusted.js';

describe('plain', () => {
  it('is an object with keys, and nothing else', () => {
    const object = { a: 1 };
    expect(plain(object)).toBe(object);
    for (const value of [undefined, null, 'x', 3, true, [], [object]]) expect(plain(value)).toBeUndefined();
  });
});

describe('own', () => {
  it('is what stands there itself', () => {
    expect(own({ a: 1 }, 'a')).toBe(1);
    expect(own(JSON.parse('{"constructor":"x"}') as object, 'constructor')).toBe('x');
    expect(own(JSON.parse('{"__proto__":"x"}') as object, '__proto__')).toBe('x');
  });

  it('is nothing for what objects inherit, and where there is no object', () => {
    for (const key of ['constructor', 'toString', '__proto__', 'a']) {
      expect(own({}, key)).toBeUndefined();
      expect(own(Object.create({ a: 1 }) as object, key)).toBeUndefined();
      expect(own(undefined, key)).toBeUndefined();
    }
  });
});

describe('textOf', () => {
  it('is a text that a person can have written', () => {
    for (const text of ['', 'x', '\ud800', 'x'.repeat(100_000)]) expect(textOf(text)).toBe(text);
    for (const value of [undefined, null, 3, {}, ['x'], 'x'.repeat(100_001)])
      expect(textOf(value)).toBeUndefined();
  });
});

describe('isList', () => {
  it('knows a list of texts', () => {
    expect([[], ['a'], ['a', 'b']].every(isList)).toBe(true);
    expect([undefined, null, 'a', { length: 0 }, [1], ['a', null], [['a']]].some(isList)).toBe(false);
  });
});

describe('kept', () => {
  const texts = (from: unknown) => kept(from, (id, value) => (id === 'weg' ? undefined : textOf(value)));

  it('keeps what can be used by the same keys, and counts the rest', () => {
    expect(texts({ a: 'x', weg: 'y', b: 3 })).toEqual({ values: { a: 'x' }, lost: 2 });
  });

  it.each([undefined, null, 'x', 3, ['x']])('has nothing of %j', (from) => {
    expect(texts(from)).toEqual({ values: {}, lost: 0 });
  });

  it('takes a key that objects inherit for a key as any other', () => {
    const { values } = texts(JSON.parse('{"__proto__":"x","constructor":"y"}'));
    expect(Object.entries(values)).toEqual([
      ['__proto__', 'x'],
      ['constructor', 'y'],
    ]);
    expect(Object.getPrototypeOf(values)).toBe(Object.prototype);
  });

  it('gives values that can be changed afterwards', () => {
    const { values } = texts({ a: 'x' });
    expect({ ...values, a: 'y' }).toEqual({ a: 'y' });
    values['a'] = 'z';
    delete values['a'];
    expect(values).toEqual({});
  });
});
