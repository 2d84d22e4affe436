import { expect } from '@esm-bundle/chai';
import type { Source } from '@wijzer/content';
import { html, render } from 'lit';
import { textOf } from '../../../support/accessible.js';
import { sourceList, sourceSummary } from '../../../../packages/elements/src/widgets/common/source-list.js';

const SOURCE: Source = {
  id: 'wet',
  title: 'De wet',
  article: 'artikel 1',
  edition: 'tekst van 2026',
  url: 'https://wet.test/1',
  certainty: 'A',
  checkedOn: '2026-06-01',
};

function drawn(...sources: Source[]): HTMLElement {
  const place = document.createElement('div');
  document.body.append(place);
  render(
    sourceList((text) => html`${text}`, sources),
    place,
  );
  place.remove();
  return place;
}

describe('a list of sources', () => {
  it('says title, article, edition and the day it was checked', () => {
    const [item] = drawn(SOURCE).querySelectorAll('li');
    for (const part of ['De wet', 'artikel 1', 'Versie: tekst van 2026.', 'Gecontroleerd op 1 juni 2026.'])
      expect(textOf(item!)).to.include(part);
    expect(item!.querySelector('a')!.href).to.equal('https://wet.test/1');
    expect(textOf(item!)).not.to.include('Laat dit nakijken');
  });

  it('marks what nobody read at its origin, each in its own words', () => {
    const items = [
      ...drawn({ ...SOURCE, certainty: 'B' }, { ...SOURCE, certainty: 'C' }).querySelectorAll('strong'),
    ];
    expect(items.map(textOf)).to.deep.equal([
      'Laat dit nakijken: uit de tweede hand.',
      'Laat dit nakijken: niet gecontroleerd.',
    ]);
  });

  it('has no link where there is no address, and no list where there is nothing', () => {
    const { url: _, article: __, edition: ___, ...bare } = SOURCE;
    const place = drawn(bare);
    expect(place.querySelector('a')).to.equal(null);
    expect(textOf(place)).to.equal('De wet Gecontroleerd op 1 juni 2026.');
    expect(drawn().children).to.have.length(0);
  });

  it('fits in one line that says when one of them is not certain', () => {
    const { article: _, ...code } = { ...SOURCE, title: 'De code' };
    expect(sourceSummary([SOURCE])).to.equal('Bron: De wet, artikel 1.');
    expect(sourceSummary([SOURCE, code])).to.equal('Bronnen: De wet, artikel 1; De code.');
    expect(sourceSummary([SOURCE, { ...code, certainty: 'C' }])).to.equal(
      'Bronnen: De wet, artikel 1; De code. Laat dit nakijken.',
    );
  });
});
