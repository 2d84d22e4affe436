import { describe, expect, it } from 'vitest';
import { journeys } from '../../../packages/content/src/journeys/schema.js';
import { shapeTable } from '../../../packages/content/src/reference/shape-table.js';
import { wizard } from '../../../packages/content/src/wizard/schema.js';
import { WIZARD_SHAPE } from '../../../packages/content/src/wizard/wizard-shape.js';
import { casesIn } from '../../support/cases.js';
import { smallWizard } from '../../support/small-wizard.js';
import { shapeIssues } from '../../../packages/content/src/shape.js';

const cases = casesIn(new URL('../wizard/cases/read/', import.meta.url));

describe('shapeTable', () => {
  it('is what the browser has', () => {
    expect(WIZARD_SHAPE).toEqual(shapeTable(wizard));
  });

  it.each([{ name: 'small', input: smallWizard() }, ...cases])(
    'judges the case $name as the schema does',
    ({ input }) => {
      expect(shapeIssues(WIZARD_SHAPE, input).length === 0).toBe(wizard.safeParse(input).success);
    },
  );

  it('refuses to leave out a rule that it does not know', () => {
    expect(() => shapeTable(journeys)).toThrow();
  });
});
