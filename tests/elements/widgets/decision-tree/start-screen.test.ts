import { expect } from '@esm-bundle/chai';
import { smallTree } from '../../../support/small-tree.js';
import { mount, watchTrees } from './mount.js';

describe('<wijzer-decision-tree> at the start', () => {
  watchTrees();

  it('says what it is, that nothing is kept, and takes no focus from the page', async () => {
    const widget = await mount();
    expect(widget.names('heading')).to.deep.equal(['Mag ik dit delen?']);
    expect(widget.text).to.include('Je beantwoordt een paar vragen.');
    expect(widget.text).to.include('Er wordt niets bewaard.');
    expect(document.activeElement).to.equal(document.body);
    expect(widget.has('textbox', 'Open een bewaard bestand')).to.equal(true);
  });

  it('opens no file where there is no record to save', async () => {
    const widget = await mount({ content: smallTree({ remove: ['record'] }) });
    expect(widget.root.querySelector('input')).to.equal(null);
    expect(widget.text).not.to.include('Er wordt niets bewaard.');
  });

  it('says of an example that it is one', async () => {
    const content = smallTree({ set: { example: true } });
    const widget = await mount({ content });
    expect(widget.text).to.match(/^Dit is een voorbeeld\./m);
  });

  it('makes headings of its text', async () => {
    const content = smallTree({ set: { 'start.text': 'Eerst.\n\n## Vooraf\n\nBel [112](tel:112).' } });
    const widget = await mount({ content, attributes: { 'heading-level': '3' } });
    expect(widget.names('heading')).to.deep.equal(['Mag ik dit delen?', 'Vooraf']);
  });
});
