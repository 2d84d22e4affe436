import { pathText, readWizard } from '@wijzer/content';
import { describe, expect, it } from 'vitest';
import { casesIn } from '../../support/cases.js';
import { smallWizard } from '../../support/small-wizard.js';

const found = (data: unknown) =>
  readWizard(data).issues.map(({ code, path }) => ({ code, path: pathText(path) }));

describe('readWizard', () => {
  it('has nothing to say about a good file', () => {
    expect(readWizard(smallWizard())).toEqual({ content: smallWizard(), issues: [] });
  });

  it.each(casesIn(new URL('./cases/read/', import.meta.url)))(
    '$name: names the code and the place of $description',
    ({ input, issues }) => {
      const byCode = (a: { code: string }, b: { code: string }) => a.code.localeCompare(b.code);
      expect(found(input).sort(byCode)).toEqual([...issues].sort(byCode));
    },
  );

  it.each([
    ['a key', { set: { 'questions.0.textt': 'Wat?' } }, 'Bedoelde u "text"?'],
    ['a target', { set: { 'questions.1.options.0.to': 'bell' } }, 'Bedoelde u "bel"?'],
    ['a desk', { set: { 'outcomes.0.desk': 'lokket' } }, 'Bedoelde u "loket"?'],
    ['an answer in a condition', { set: { 'questions.1.routes.0.when.is': ['kin'] } }, 'Bedoelde u "kind"?'],
    ['a type', { set: { 'questions.0.type': 'singel' } }, 'Bedoelde u "single"?'],
  ])('asks whether the editor meant the nearest name for %s', (_, patch, remedy) => {
    expect(readWizard(smallWizard(patch)).issues).toMatchObject([{ remedy }]);
  });

  it('names all problems in one go', () => {
    const bad = smallWizard({
      set: { titel: 'x', 'questions.1.options.0.to': 'weg', 'desks.0.checkedOn': '' },
      remove: ['outcomes.1.say'],
    });
    expect(found(bad).map(({ code }) => code)).toEqual(
      expect.arrayContaining(['unknown-key', 'unknown-target', 'empty-text', 'missing']),
    );
  });

  it('calls a text too long in characters and a list in entries', () => {
    const { issues } = readWizard(
      smallWizard({ set: { title: 'a'.repeat(2000), 'crisis.exits': Array(7).fill('bel') } }),
    );
    expect(issues.map(({ message }) => message)).toEqual([
      expect.stringContaining('1500 tekens'),
      expect.stringContaining('6 onderdelen'),
    ]);
  });
});
