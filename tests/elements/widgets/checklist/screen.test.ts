import { expect } from '@esm-bundle/chai';
import { itemOf, namesOf, sourcesOf } from '../../../../packages/elements/src/widgets/checklist/screen.js';
import { smallChecklistContent } from '../../../support/small-checklist.js';

const content = smallChecklistContent();

describe('what a screen looks up in a checklist', () => {
  it('gives names in the order of the content', () => {
    expect(namesOf(content.parties, ['gemeente', 'regisseur'])).to.equal('Regisseur, Gemeente');
    expect(namesOf(content.parties, ['niemand'])).to.equal('');
    expect(namesOf(undefined, ['regisseur'])).to.equal('');
    expect(namesOf(content.parties, undefined)).to.equal('');
  });

  it('finds a point whose id every object has', () => {
    expect(itemOf(content, 'constructor')?.text).to.equal('Wie iets opbouwt, weet van de ander.');
    expect(itemOf(content, 'toString')).to.equal(undefined);
    expect(itemOf(content, undefined)).to.equal(undefined);
  });

  it('gives each source once, however often it is named', () => {
    expect(sourcesOf(content, ['gids', 'wet', 'gids']).map(({ id }) => id)).to.deep.equal(['wet', 'gids']);
    expect(sourcesOf(smallChecklistContent({ remove: ['sources'] }), ['wet'])).to.deep.equal([]);
  });
});
