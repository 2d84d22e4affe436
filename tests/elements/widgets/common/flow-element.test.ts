import { expect } from '@esm-bundle/chai';
import { focused, nameOf } from '../../../support/accessible.js';
import { once } from '../../../support/until.js';
import { smallTree } from '../../../support/small-tree.js';
import { after, mount, takeMessages, watchTrees } from '../decision-tree/mount.js';

describe('what all widgets on a flow share', () => {
  watchTrees();

  it('keeps what was chosen and not sent while the reader looks at an earlier question', async () => {
    const widget = await after(['Ik help']);
    await widget.choose('Weet ik niet');
    await widget.click('button', 'Terug');
    await widget.until('Wat is jouw rol?');
    await widget.next();
    expect(widget.radio('Weet ik niet').checked).to.equal(true);
  });

  it('goes on once when a button is pressed twice', async () => {
    const answered: string[] = [];
    const widget = await after([]);
    widget.host.addEventListener('wijzer-question-answered', (event) =>
      answered.push((event as CustomEvent<{ question: string }>).detail.question),
    );
    await widget.give('Ik help');
    const next = widget.get('button', 'Verder');
    next.click();
    next.click();
    await widget.settled();
    expect(widget.heading).to.equal('Is er gevaar?');
    expect(answered).to.deep.equal(['rol']);
  });

  it('moves focus to its heading when the page asks', async () => {
    const widget = await mount();
    widget.host.focus();
    expect(nameOf(focused()!)).to.equal('Mag ik dit delen?');
  });

  it('takes no focus when the page gives it content', async () => {
    const widget = await mount({ content: smallTree({ remove: ['contacts'] }) });
    widget.host.content = smallTree();
    await widget.settled();
    expect(document.activeElement).to.equal(document.body);
  });

  for (const [wanted, level] of [
    ['3', '3'],
    ['0', '2'],
    ['7', '2'],
    ['hoog', '2'],
  ] as const)
    it(`has its heading at level ${level} when the page says ${wanted}`, async () => {
      const widget = await mount({ attributes: { 'heading-level': wanted } });
      expect(widget.all('heading')[0]!.getAttribute('aria-level')).to.equal(level);
    });

  it('says once that the content is there, and again for another', async () => {
    const widget = await mount();
    const ready = once<CustomEvent<unknown>>(widget.host, 'wijzer-ready');
    widget.host.content = smallTree({ set: { id: 'ander' } });
    await widget.settled();
    expect((await ready).detail).to.deep.equal({ content: 'ander', version: 1 });
  });

  it('keeps the words of the page when its content cannot be used', async () => {
    const widget = await mount({ content: { kind: 'decision-tree' } });
    takeMessages('error');
    takeMessages('warn');
    expect(widget.fallback!.assignedSlot).not.to.equal(null);
    expect(widget.all('heading')).to.have.length(0);
  });

  it('shows other content without what was chosen and not sent before', async () => {
    const widget = await after([]);
    await widget.give('Ik help');
    widget.host.content = smallTree({ set: { id: 'ander' } });
    await widget.settled();
    await widget.begun([]);
    expect(widget.radio('Ik help').checked).to.equal(false);
  });

  it('puts headings in a text under the heading of the screen', async () => {
    const widget = await mount({
      content: smallTree({ set: { 'start.text': '## Eerst dit\n\nEn dan dit.' } }),
    });
    expect(widget.get('heading', 'Eerst dit').getAttribute('aria-level')).to.equal('3');
  });
});
