import type { Question } from '@wijzer/content';
import { describe, expect, it } from 'vitest';
import { chosenOptions, isOutside } from '../../../packages/engine/src/flow/chosen-options.js';

const question = (type: string, options?: object[]) =>
  ({ type, id: 'q', text: 'q', ...(options && { options }) }) as Question;
const two = [
  { id: 'a', text: 'a' },
  { id: 'b', text: 'b' },
];
const areas = [
  { id: 'noord', text: 'x', postcodes: ['1000-1099', '1200'] },
  { id: 'zuid', text: 'x', postcodes: ['1100-1300'] },
];
const unsure = { id: 'weet-niet', text: 'x', unsure: true };

describe('chosenOptions', () => {
  it.each<[string, Question, unknown, string[] | undefined]>([
    ['one of its options', question('single', two), 'a', ['a']],
    ['an option it does not have', question('single', two), 'c', undefined],
    ['a list where one is asked', question('single', two), ['a'], undefined],
    ['several options, in the order of the file', question('multiple', two), ['b', 'a'], ['a', 'b']],
    ['the options that still exist', question('multiple', two), ['weg', 'b'], ['b']],
    ['none of several', question('multiple', two), [], undefined],
    ['one text where several are asked', question('multiple', two), 'a', undefined],
    ['an area by name', question('postcode', areas), 'zuid', ['zuid']],
    ['an area by postcode', question('postcode', areas), '1099', ['noord']],
    ['the first of two areas that share a postcode', question('postcode', areas), '1200', ['noord']],
    ['a postcode outside every area', question('postcode', areas), '9999', []],
    [
      'a postcode outside every area, where one may say so',
      question('postcode', [...areas, unsure]),
      '9999',
      ['weet-niet'],
    ],
    ['three digits', question('postcode', areas), '999', undefined],
    ['digits that start with nought', question('postcode', areas), '0999', undefined],
    ['a day', question('date'), '2026-02-28', []],
    ['a day that does not exist', question('date'), '2026-02-30', undefined],
    ['a note', question('note'), '', []],
    ['a note that is no text', question('note'), 5, undefined],
    ['what was seen', question('info'), 'gezien', []],
    ['nothing at all', question('single', two), undefined, undefined],
  ])('takes %s', (_, asked, answer, options) => {
    expect(chosenOptions(asked, answer)).toEqual(options);
  });
});

describe('isOutside', () => {
  const asked = question('postcode', [...areas, unsure]);
  it.each<[string, Question, unknown, boolean]>([
    ['digits outside every area', asked, '9999', true],
    ['digits of an area', asked, '1099', false],
    ['an area', asked, 'zuid', false],
    ['who does not know', asked, 'weet-niet', false],
    ['three digits', asked, '999', false],
    ['nothing yet', asked, undefined, false],
    ['digits where no postcode is asked', question('note'), '9999', false],
  ])('tells of %s', (_, on, answer, outside) => {
    expect(isOutside(on, answer)).toBe(outside);
  });
});
