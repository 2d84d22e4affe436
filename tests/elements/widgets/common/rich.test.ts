import { expect } from '@esm-bundle/chai';
import { html, render } from 'lit';
import { textOf } from '../../../support/accessible.js';
import { rich } from '../../../../packages/elements/src/widgets/common/rich.js';

function drawn(source: string): HTMLElement {
  const said: string[] = [];
  const say = (text: string) => (said.push(text), html`${text}`);
  const terms = [
    { id: 'avg', term: 'AVG', text: 'Een wet over [privacy](term:privacy).' },
    { id: 'privacy', term: 'privacy', text: 'Wat van jou is.' },
  ];
  const place = document.createElement('div');
  document.body.append(place);
  render(rich({ say, content: { terms }, level: 2 }, source), place);
  // Said in the order in which it stands there.
  const words = place.textContent;
  said.reduce((at, text) => {
    const found = words.indexOf(text, at);
    expect(found, text).to.be.at.least(0);
    return found;
  }, 0);
  place.remove();
  return place;
}

describe('a rich text of the content', () => {
  it('explains each hard word once, under the paragraph it stands in', () => {
    const place = drawn('De [AVG](term:avg) en nog eens de [AVG](term:avg).\n\nAndere regel.');
    expect([...place.querySelectorAll('summary')].map(textOf)).to.deep.equal(['Wat betekent AVG?']);
    expect([...place.children].map(({ localName }) => localName)).to.deep.equal(['p', 'details', 'p']);
  });

  it('explains no hard word within an explanation, and none that is not there', () => {
    expect(drawn('De [AVG](term:avg).').querySelectorAll('details')).to.have.length(1);
    expect(drawn('Een [woord](term:weg).').querySelectorAll('details')).to.have.length(0);
    expect(textOf(drawn('Een [woord](term:weg).'))).to.equal('Een woord.');
  });

  it('explains a hard word of a heading under it', () => {
    const place = drawn('## De [AVG](term:avg)\n\nTekst.');
    expect(textOf(place.querySelector('[role=heading]')!)).to.equal('De AVG');
    expect(place.querySelector('[role=heading] details')).to.equal(null);
    expect(place.querySelectorAll('details')).to.have.length(1);
  });
});
