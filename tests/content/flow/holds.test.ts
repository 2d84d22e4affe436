import { holds } from '@wijzer/content/links';
import type { Condition } from '@wijzer/content';
import { describe, expect, it } from 'vitest';

const choices = new Map([
  ['rol', ['huisarts']],
  ['thema', ['geld', 'huis']],
]);
const yes: Condition = { question: 'rol', is: ['huisarts', 'ouder'] };
const no: Condition = { question: 'rol', is: ['ouder'] };

describe('holds', () => {
  it.each<[string, Condition, boolean]>([
    ['one of the answers it waits for', yes, true],
    ['none of the answers it waits for', no, false],
    ['one of several chosen answers', { question: 'thema', is: ['huis'] }, true],
    ['a question that was not answered', { question: 'leeftijd', is: ['jong'] }, false],
    ['the opposite of one that was not answered', { not: { question: 'leeftijd', is: ['jong'] } }, true],
    ['all, of which one fails', { all: [yes, no] }, false],
    ['all that hold', { all: [yes, yes] }, true],
    ['any, of which one holds', { any: [no, yes] }, true],
    ['any, of which none holds', { any: [no, no] }, false],
    ['a nested one', { not: { any: [no, { all: [yes, no] }] } }, true],
  ])('judges %s', (_, condition, expected) => {
    expect(holds(condition, choices)).toBe(expected);
  });
});
