import type { Question } from '@wijzer/content';
import { describe, expect, it } from 'vitest';
import { postcodeIssues } from '../../../packages/content/src/flow/postcodes.js';

const found = (...areas: string[][]) => {
  const question = {
    type: 'postcode',
    id: 'p',
    text: 'p',
    options: areas.map((postcodes, at) => ({ id: `a${at}`, text: 'x', postcodes })),
  } as Question;
  return postcodeIssues(question).map(({ code, path }) => `${code} ${path.join('.')}`);
};

describe('postcodeIssues', () => {
  it.each<[string, string[][], string[]]>([
    ['areas side by side', [['1000-1049'], ['1050-1099', '1100']], []],
    ['an area within another', [['1000-1099'], ['1050']], ['never-chosen options.1.postcodes.0']],
    ['areas that overlap', [['1000-1050'], ['1050-1099']], ['postcode-twice options.1.postcodes.0']],
    ['a postcode twice in one area', [['1000', '1000']], ['never-chosen options.0.postcodes.1']],
    ['a range that runs backwards', [['1099-1000']], ['never-chosen options.0.postcodes.0']],
  ])('judges %s', (_, areas, expected) => {
    expect(found(...areas)).toEqual(expected);
  });
});
