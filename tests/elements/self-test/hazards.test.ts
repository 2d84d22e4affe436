import { expect } from '@esm-bundle/chai';
import { HAZARDS } from '../../../packages/elements/src/self-test/hazards.js';

describe('the hazards', () => {
  it('have each a name of their own', () => {
    const names = HAZARDS.map(({ id }) => id);
    expect(new Set(names).size).to.equal(names.length);
    expect(names.length).to.be.at.least(20);
  });

  it('are each explained to a webmaster', async () => {
    const page = await fetch(new URL('../../../docs/how-to/werkt-het-hier.md', import.meta.url));
    const text = await page.text();
    const explained = [...text.matchAll(/^\| `([^`]+)`/gm)].map(([, name]) => name);
    expect(explained).to.deep.equal(HAZARDS.map(({ id }) => id));
  });
});
