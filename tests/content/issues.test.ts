import { issue, pathText } from '@wijzer/content';
import { describe, expect, it } from 'vitest';

describe('issue', () => {
  it('says what is wrong and what to do about it', () => {
    expect(issue('unknown-target', ['questions', 2, 'to'], { what: 'hup', near: 'hulp' })).toEqual({
      code: 'unknown-target',
      severity: 'error',
      path: ['questions', 2, 'to'],
      message: 'Er is geen vraag of uitkomst met de id "hup".',
      remedy: 'Bedoelde u "hulp"?',
    });
  });

  it('gives another remedy when nothing is near', () => {
    expect(issue('unknown-key', ['x'], { what: 'x' }).remedy).toBe('Haal de sleutel weg.');
  });
});

describe('pathText', () => {
  it.each([
    [['questions', 3, 'options', 1, 'to'], 'questions[3].options[1].to'],
    [['title'], 'title'],
    [[0, 'a'], '[0].a'],
    [[], '(het hele bestand)'],
  ])('writes %j as people do', (path, text) => {
    expect(pathText(path)).toBe(text);
  });
});
