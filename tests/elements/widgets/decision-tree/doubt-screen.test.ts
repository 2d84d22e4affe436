import { expect } from '@esm-bundle/chai';
import { focused, nameOf } from '../../../support/accessible.js';
import { smallTree } from '../../../support/small-tree.js';
import { SHARE, after, watchTrees } from './mount.js';

describe('<wijzer-decision-tree> in doubt', () => {
  watchTrees();

  it('shows whom to ask, and no other conclusion', async () => {
    const widget = await after(['Ik help']);
    await widget.click('button', 'Ik twijfel');
    expect(nameOf(focused()!)).to.equal('Ik twijfel');
    expect(widget.text).to.include('Overleg eerst. Daarna ga je verder.');
    expect(widget.text).to.include('Overleg zonder namen.');
    expect(widget.text).not.to.include('Je deelt');
  });

  it('comes back to the same question with what was chosen and noted there', async () => {
    const widget = await after(['Ik help']);
    await widget.choose('Weet ik niet');
    await widget.note('Ik aarzel.');
    await widget.click('button', 'Ik twijfel');
    await widget.click('button', 'Terug');
    await widget.until('Is er gevaar?');
    expect(widget.radio('Weet ik niet').checked).to.equal(true);
    expect(widget.noteText).to.equal('Ik aarzel.');
    await widget.next();
    expect(widget.heading).to.equal('Welke gegevens zijn het?');
  });

  it('comes back with the button of the browser too', async () => {
    const widget = await after(['Ik help']);
    await widget.choose('Nee');
    await widget.click('button', 'Ik twijfel');
    history.back();
    await widget.until('Is er gevaar?');
    expect(widget.radio('Nee').checked).to.equal(true);
  });

  it('comes back without the browser where the page wants its history for itself', async () => {
    const widget = await after(['Ik help'], { attributes: { history: 'off' } });
    const { length } = history;
    await widget.choose('Nee');
    await widget.click('button', 'Ik twijfel');
    await widget.click('button', 'Terug');
    expect(widget.heading).to.equal('Is er gevaar?');
    expect(widget.radio('Nee').checked).to.equal(true);
    expect(history.length).to.equal(length);
  });

  it('stands on every question, and not at all where the content has none', async () => {
    const widget = await after([]);
    for (const answer of SHARE) {
      expect(widget.has('button', 'Ik twijfel'), widget.heading).to.equal(true);
      await widget.on(answer);
    }
    const without = await after([], { content: smallTree({ remove: ['doubt'] }) });
    expect(without.has('button', 'Ik twijfel')).to.equal(false);
    widget.place.remove();
  });
});
