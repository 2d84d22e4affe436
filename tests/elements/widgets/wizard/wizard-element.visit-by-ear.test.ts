/** A whole visit to the example `toegang` with a screen reader: what it says by itself, and what it finds. */
import { expect } from '@esm-bundle/chai';
import { listen } from '../../../support/announcements.js';
import { isChromium } from '../../../support/browser.js';
import { browserTree } from '../../../support/browser-tree.js';
import { example } from '../../../support/examples.js';
import { VISIT } from '../../../support/visit.js';
import { mount, watchWidgets, type Widget } from '../../../support/widget.js';

const content = await example('toegang');
const QUESTIONS = content.questions.map(({ text }) => text);
const SURE = 'Wilt u opnieuw beginnen? Uw antwoorden gaan dan weg.';

/** One press of every step, and what is said at once after each. */
async function heardOn(widget: Widget): Promise<string[][]> {
  const heard = listen(widget.root);
  const said: string[][] = [];
  for (const [role, name] of VISIT.flatMap(({ by }) => by)) {
    widget.get(role, name).click();
    await widget.settled();
    said.push(heard.take());
  }
  heard.stop();
  return said;
}

describe('A visit to <wijzer-toegang> by ear', () => {
  watchWidgets({ axe: false });

  const visitor = () => mount({ content, attributes: { history: 'off' } });

  it('says one thing after each press, the heading of the next screen, and nothing after a choice', async () => {
    const expected = VISIT.flatMap(({ heading, by }) =>
      by.map(([role, name]) => {
        if (role === 'radio') return [];
        return [name === 'Opnieuw beginnen' ? `"${SURE}"` : `heading "${heading}"`];
      }),
    );
    expect(await heardOn(await visitor())).to.deep.equal(expected);
  });

  it('has a heading of level 2 on every screen, and at a question a group with its name', async () => {
    const widget = await visitor();
    for (const { heading, by } of VISIT) {
      for (const [role, name] of by) {
        widget.get(role, name).click();
        await widget.settled();
      }
      expect(widget.get('heading', heading).ariaLevel, heading).to.equal('2');
      const groups = widget.names('group').filter(Boolean);
      expect(groups, heading).to.deep.equal(QUESTIONS.filter((text) => text === heading));
      if (isChromium) await sameInTree(widget, heading);
    }
  });
});

/** The browser's own tree has the heading in focus, and the same names as our own reckoning. */
async function sameInTree(widget: Widget, heading: string): Promise<void> {
  const nodes = await browserTree();
  const withFocus = nodes
    .filter(({ focused }) => focused)
    .map(({ role, name, level }) => [role, name, level]);
  expect(withFocus).to.deep.equal([['heading', heading, 2]]);
  for (const role of ['radio', 'button', 'link', 'heading', 'group']) {
    const names = nodes.filter((node) => node.role === role).map(({ name }) => name);
    const own = widget.names(role).filter(Boolean);
    expect(names.filter(Boolean), `${role} at "${heading}"`).to.deep.equal(own);
  }
}
