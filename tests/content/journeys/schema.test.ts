import { describe, expect, it } from 'vitest';
import { journey } from '../../../packages/content/src/journeys/schema.js';

const given = (answers: unknown) =>
  journey.safeParse({ name: 'x', answers, path: ['wie'], outcome: 'hulp' }).success;

describe('a journey', () => {
  it.each([
    [{}],
    [{ wie: 'mij' }],
    [{ thema: ['geld', 'huis'] }],
    [{ wijk: '1234', dag: '2026-01-01', uitleg: 'gezien' }],
  ])('may answer %j', (answers) => {
    expect(given(answers)).toBe(true);
  });

  it.each([[{ 'Wie ': 'mij' }], [{ wie: null }], [{ wie: [] }], [['mij']], [undefined]])(
    'may not answer %j',
    (answers) => {
      expect(given(answers)).toBe(false);
    },
  );
});
