import { describe, expect, it } from 'vitest';
import { isParticiple, isStateOrMove } from '../../../packages/tools/src/taal/participles.js';

describe('isParticiple', () => {
  it.each(
    'gebeld teruggebeld geholpen opgehaald gestuurd verteld betaald ingevuld meegenomen gevraagd herhaald berekend verleend herkend getekend geboren gesloten'.split(
      ' ',
    ),
  )('%s', (word) => {
    expect(isParticiple(word)).toBe(true);
  });

  it.each(
    'geen gemeenten gesprekken gebouwen geld geluid geweld gezond gebeurt geeft bent bericht besluit beleid betekent verdriet belangrijkst voorbeeld gegevens geven inbedding gezondheid vervelend verschillend bedreigend geldend voorbeeldig'.split(
      ' ',
    ),
  )('not %s', (word) => {
    expect(isParticiple(word)).toBe(false);
  });
});

describe('isStateOrMove', () => {
  it('tells "u bent verhuisd" from "u bent gebeld"', () => {
    expect(['verhuisd', 'teruggekomen', 'gesloten', 'gebeld'].map(isStateOrMove)).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });
});
