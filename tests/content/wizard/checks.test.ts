import { pathText, readWizard } from '@wijzer/content';
import { checkWizard } from '@wijzer/content/checks';
import { describe, expect, it } from 'vitest';
import { casesIn } from '../../support/cases.js';
import { smallContent, TODAY } from '../../support/small-wizard.js';

const sorted = (issues: readonly { code: string; path: string }[]) =>
  [...issues].sort((a, b) => (a.code + a.path).localeCompare(b.code + b.path));

describe('checkWizard', () => {
  it('has nothing to say about a good file on a day when nothing is old', () => {
    expect(checkWizard(smallContent(), TODAY)).toEqual([]);
  });

  it.each(casesIn(new URL('./cases/checks/', import.meta.url)))(
    '$name: finds $description',
    ({ input, issues }) => {
      const { content, issues: reading } = readWizard(input);
      expect(reading).toEqual([]);
      const found = content
        ? checkWizard(content, TODAY).map(({ code, path }) => ({ code, path: pathText(path) }))
        : [];
      expect(sorted(found)).toEqual(sorted(issues));
    },
  );
});
