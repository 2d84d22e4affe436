import { issue } from '@wijzer/content';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseJson } from '../../packages/tools/src/json-file.js';

const placed = (text: string) =>
  parseJson(text).issues.map(({ line, column, message }) => `${line}:${column} ${message}`);

describe('parseJson', () => {
  it('finds every mistake in one round', () => {
    const text = ['{', '  "a": 1', '  "b": [1,],', "  'c': 2,", '  "d": tru', '}'].join('\n');
    const places = placed(text).map((each) => each.split(' ')[0]);
    // A missing comma, a comma too many, two wrong quotes and a wrong word.
    expect(places).toEqual(expect.arrayContaining(['3:3', '3:11', '4:3', '5:8']));
    expect(placed(text)[0]).toBe('3:3 Dit is geen geldige JSON. Hier hoort een komma.');
  });

  it.each([
    [
      'a comma too many',
      '{"a": 1,}',
      '1:9 Dit is geen geldige JSON. Hier hoort een sleutel tussen aanhalingstekens. Staat er een komma te veel?',
    ],
    ['a file that was cut', '{"a": [1, 2', '1:12 Dit is geen geldige JSON. Er mist een ].'],
    [
      'a text without an end',
      '{"a": "b\n}',
      '1:7 Dit is geen geldige JSON. Er mist een aanhalingsteken aan het einde van de tekst.',
    ],
    ['a comment', '{"a": 1} // nee', '1:10 Dit is geen geldige JSON. Commentaar mag niet in JSON.'],
    ['two values', '{} {}', '1:4 Dit is geen geldige JSON. Na het einde staat nog iets.'],
    ['a missing colon', '{"a" 1}', '1:6 Dit is geen geldige JSON. Hier hoort een dubbele punt.'],
  ])('explains %s', (_, text, message) => {
    expect(placed(text)).toContain(message);
  });

  it('says of no file more than anybody reads', () => {
    expect(placed('x '.repeat(500)).length).toBe(25);
  });

  it('finds a key that stands twice, at its second place', () => {
    expect(placed('{"a": {"to": "x",\n "to": "y"}}')).toEqual([
      '2:2 De sleutel "to" staat hier twee keer. Alleen de laatste telt.',
    ]);
  });

  it('points at a value, at the key that should not be there, and at the parent of what is missing', () => {
    const { place } = parseJson('{\n  "list": [\n    { "a": 1 }\n  ]\n}');
    const at = (found: Parameters<typeof place>[0]) => [place(found).line, place(found).column];
    expect(at(issue('wrong-type', ['list', 0, 'a']))).toEqual([3, 12]);
    expect(at(issue('unknown-key', ['list', 0, 'a']))).toEqual([3, 7]);
    expect(at(issue('missing', ['list', 0, 'b']))).toEqual([3, 5]);
    expect(at(issue('missing', ['weg', 3]))).toEqual([1, 1]);
  });

  it('counts lines as editors do', () => {
    const { place } = parseJson('{\r\n"a":\r1,\n"b": 2}');
    const { line, column } = place(issue('wrong-type', ['b']));
    expect([line, column]).toEqual([4, 6]);
  });

  it('does not take brackets in a text for levels', () => {
    expect(parseJson(JSON.stringify({ a: `\\"${'['.repeat(2_000)}` })).issues).toEqual([]);
  });

  it('agrees with JSON.parse about every text, and never throws', () => {
    const pieces = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      '"a"',
      '"',
      ':',
      ',',
      '1',
      '-',
      '.',
      'e',
      'true',
      'null',
      ' ',
      '\n',
      '\\',
      '\\u12',
      '/*',
      '//',
      '\t',
      '\u0000',
      '\u2028',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join('')),
          fc.json(),
        ),
        (text) => {
          let good = true;
          try {
            JSON.parse(text);
          } catch {
            good = false;
          }
          expect(parseJson(text).data !== undefined).toBe(good);
        },
      ),
      { numRuns: 1_000 },
    );
  });
});
