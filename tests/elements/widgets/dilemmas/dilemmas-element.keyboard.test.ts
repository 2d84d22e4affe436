/** By keyboard alone: what these tests press, a reader can press. */
import { expect } from '@esm-bundle/chai';
import { focused, nameOf, roleOf } from '../../../support/accessible.js';
import { press } from '../../../support/keys.js';
import { NARROW, inOrder, levenswiel, mount, watchDilemmas } from './mount.js';

const focus = () => {
  const element = focused()!;
  return `${roleOf(element)} "${nameOf(element)}"`;
};

describe('<wijzer-dilemmas> by keyboard', () => {
  watchDilemmas();

  it('goes from the list to a dilemma, its direction and back', async () => {
    const content = await levenswiel();
    const widget = await mount({ content, width: NARROW });
    await widget.tabTo('button', "Puberteit: 11 dilemma's");
    await press('Enter');
    await widget.until('Puberteit');
    expect(focus()).to.equal('heading "Puberteit"');
    await inOrder(widget);

    const [first] = content.dilemmas.filter(({ station }) => station === 'f4');
    const role = content.roles.find(({ id }) => id === first!.role)!.name;
    await widget.tabTo('button', `${first!.title} ${role}`);
    await press('Space');
    await widget.until(first!.title);
    expect(focus()).to.equal(`heading "${first!.title}"`);
    await inOrder(widget);

    const choice = first!.choices[0]!.text;
    await widget.tabTo('button', choice);
    await press('Space');
    await widget.settled();
    expect(focus()).to.equal(`button "${choice}"`);
    expect(widget.has('heading', 'Richting')).to.equal(true);
    await inOrder(widget);

    await widget.tabTo('button', 'Terug naar Puberteit');
    await press('Enter');
    await widget.until('Puberteit');
    expect(focus()).to.equal('heading "Puberteit"');
    await widget.tabTo('button', 'Terug naar het wiel');
    await press('Enter');
    await widget.until(content.title);
    expect(focus()).to.equal(`heading "${content.title}"`);
  });

  for (const key of ['Enter', 'Space'])
    it(`opens a segment of the wheel with ${key}`, async () => {
      const widget = await mount();
      await widget.tabTo('button', "Thuis: 2 dilemma's");
      while (focused()?.localName !== 'g') await press('Tab');
      expect(focus()).to.equal(`button "Thuis: 2 dilemma's"`);
      const ring = widget.segments[0]!.querySelector('.ring')!;
      expect(getComputedStyle(ring).stroke).not.to.equal('none');
      await press(key);
      await widget.until('Thuis');
      expect(focus()).to.equal('heading "Thuis"');
    });

  it('goes back with Escape, screen by screen, and stops at the wheel', async () => {
    const widget = await mount({ width: NARROW });
    await widget.open('Thuis', 'Anna is moe');
    await press('Escape');
    await widget.until('Thuis');
    expect(focus()).to.equal('heading "Thuis"');
    await press('Escape');
    await widget.until("Kleine dilemma's");
    const heading = focused();
    await press('Escape');
    await widget.settled();
    expect(focused()).to.equal(heading);
  });

  it('does not answer to Escape elsewhere on the page', async () => {
    const widget = await mount({ width: NARROW });
    await widget.open('Thuis');
    (focused() as HTMLElement).blur();
    await press('Escape');
    await widget.settled();
    expect(widget.heading).to.equal('Thuis');
  });
});
