import { describe, expect, it } from 'vitest';
import { shapeIssues, type ShapeTable } from '../../packages/content/src/shape.js';
import { smallWizard } from '../support/small-wizard.js';
import { readWizard } from '@wijzer/content';

/** A list of things: a text, a day, a number, yes or no, a choice, and one of two kinds. */
const table: ShapeTable = [
  ['object', { things: 1 }, {}],
  ['list', 2, 1, 3],
  ['object', { name: 3 }, { day: 4, size: 5, open: 6, level: 7, part: 8 }],
  ['text', 5, '\\S'],
  ['date'],
  ['whole', 1, 9],
  ['boolean'],
  ['value', 'hoog', 'laag'],
  ['kind', 'type', { rond: 9, recht: 10 }],
  ['object', { type: 11 }, {}],
  ['object', { type: 12, side: 5 }, {}],
  ['value', 'rond'],
  ['value', 'recht'],
];

const found = (thing: unknown) =>
  shapeIssues(table, { things: [thing] }).map(({ code, path }) =>
    `${code} ${path.slice(2).join('.')}`.trim(),
  );

describe('shapeIssues', () => {
  it.each([
    [{ name: 'a' }],
    [
      {
        name: 'abcde',
        day: '2026-02-28',
        size: 9,
        open: false,
        level: 'laag',
        part: { type: 'recht', side: 1 },
      },
    ],
  ])('accepts %j', (thing) => {
    expect(found(thing)).toEqual([]);
  });

  it.each([
    [{}, ['missing name']],
    [{ name: 5 }, ['wrong-type name']],
    [{ name: ' ' }, ['empty-text name']],
    [{ name: 'abcdef' }, ['too-long name']],
    [{ name: 'a', day: '2026-02-30' }, ['wrong-format day']],
    [{ name: 'a', day: 20260228 }, ['wrong-type day']],
    [{ name: 'a', size: 1.5 }, ['wrong-type size']],
    [{ name: 'a', size: 0 }, ['too-short size']],
    [{ name: 'a', size: 10 }, ['too-long size']],
    [{ name: 'a', open: 'ja' }, ['wrong-type open']],
    [{ name: 'a', level: 'hooog' }, ['not-allowed level']],
    [{ name: 'a', level: { toString: 1 } }, ['not-allowed level']],
    [{ name: 'a', part: 'rond' }, ['wrong-type part']],
    [{ name: 'a', part: {} }, ['missing part.type']],
    [{ name: 'a', part: { type: 'krom' } }, ['not-allowed part.type']],
    [{ name: 'a', part: { type: 'toString' } }, ['not-allowed part.type']],
    [{ name: 'a', part: { type: 'recht' } }, ['missing part.side']],
    [{ name: 'a', constructor: 1, extra: 2 }, ['unknown-key constructor', 'unknown-key extra']],
    [[], ['wrong-type']],
    [null, ['wrong-type']],
    [{ name: 1, day: 1, size: 'x' }, ['wrong-type name', 'wrong-type day', 'wrong-type size']],
  ])('finds all that is wrong with %j', (thing, expected) => {
    expect(found(thing)).toEqual(expected);
  });

  it.each([
    [[], 'too-short'],
    [[{ name: 'a' }, { name: 'a' }, { name: 'a' }, { name: 'a' }], 'too-long'],
    ['x', 'wrong-type'],
  ])('judges the list %j as a whole', (things, code) => {
    expect(shapeIssues(table, { things })).toMatchObject([{ code, path: ['things'] }]);
  });

  it.each([
    [{ title: [] }, 'Hier hoort een tekst.', 'Pas de waarde aan.'],
    [{ questions: {} }, 'Hier hoort een lijst: [ … ].', 'Pas de waarde aan.'],
    [{ human: [] }, 'Hier hoort een object: { … }.', 'Pas de waarde aan.'],
    [{ sensitive: 'ja' }, 'Hier hoort true of false.', 'Pas de waarde aan.'],
    [{ 'sources.0.certainty': 'zeker' }, '"zeker" kan hier niet.', 'Kies uit: A, B, C.'],
  ])('says in Dutch what belongs there: %j', (set, message, remedy) => {
    expect(readWizard(smallWizard({ set })).issues).toMatchObject([{ message, remedy }]);
  });

  it('says of a hole in a list of choices that it cannot be there', () => {
    const choices: ShapeTable = [
      ['list', 1, 0, 3],
      ['value', 'hoog', 'laag'],
    ];
    expect(shapeIssues(choices, ['hoog', undefined])).toMatchObject([{ code: 'not-allowed', path: [1] }]);
  });

  it('shows a long wrong value in short', () => {
    const [issue] = readWizard(
      smallWizard({ set: { 'desks.0.id': 'X'.repeat(70), 'outcomes.0.desk': 'jeugdteam' } }),
    ).issues;
    expect(issue?.message.length).toBeLessThan(100);
  });
});
