import { executeServerCommand } from '@web/test-runner-commands';
import { expect } from '@esm-bundle/chai';
import { isVisible, nameOf } from '../../../support/accessible.js';
import { isChromium } from '../../../support/browser.js';
import { NARROW, WIDE, inOrder, levenswiel, mount, watchDilemmas, type Mounted } from './mount.js';

interface Node {
  readonly role: string;
  readonly name: string;
  readonly children?: readonly Node[];
}

async function buttons(): Promise<string[]> {
  const flat = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(flat)];
  const tree = await executeServerCommand<Node, undefined>('accessibility-tree');
  return flat(tree)
    .filter(({ role }) => role === 'button')
    .map(({ name }) => name);
}

/** Comes past every screen of the shipped dilemmas. */
async function everywhere(width: number, look: (widget: Mounted) => Promise<void> | void): Promise<void> {
  const widget = await mount({
    content: await levenswiel(),
    width,
    linked: true,
    attributes: { 'help-href': '/hulp#{question}' },
  });
  await look(widget);
  await widget.filter('Functie', 'Huisarts');
  await look(widget);
  await widget.filter('Functie', 'Alle');
  await widget.open('Crisis en nazorg');
  await look(widget);
  widget.part('dilemma')[0]!.click();
  await widget.settled();
  await look(widget);
  widget.part('option').at(-1)!.click();
  await widget.settled();
  await look(widget);
}

describe('<wijzer-dilemmas> for eyes, fingers and assistive technology', () => {
  watchDilemmas();

  for (const width of [NARROW, WIDE]) {
    it(`is in order on every screen, ${width} pixels wide`, async function () {
      this.timeout(60_000);
      await everywhere(width, inOrder);
    });

    it(`fits every screen in ${width} pixels`, () =>
      everywhere(width, (widget) => {
        const edge = widget.place.getBoundingClientRect().right;
        const wide = [...widget.root.querySelectorAll('*:not(svg *)'), ...widget.host.children].filter(
          (element) => isVisible(element) && element.getBoundingClientRect().right > edge + 1,
        );
        expect(wide.map((element) => `${element.localName} ${element.textContent}`)).to.deep.equal([]);
      }));

    it(`has targets of 44 pixels, ${width} pixels wide`, () =>
      everywhere(width, (widget) => {
        const small = [
          ...widget.root.querySelectorAll('button, select, summary, g, p.screen-only > a'),
        ].filter((element) => {
          const box = element.getBoundingClientRect();
          return isVisible(element) && Math.min(box.width, box.height) < 44;
        });
        expect(small.map((element) => element.outerHTML)).to.deep.equal([]);
      }));
  }

  it('shows where focus is on every kind of control', async () => {
    const widget = await mount({ width: NARROW });
    const summary = await widget.tabTo('summary');
    const row = await widget.tabTo('button', "Thuis: 2 dilemma's");
    expect(parseFloat(getComputedStyle(row).outlineWidth)).to.be.at.least(2);
    expect(getComputedStyle(row).outlineStyle).to.equal('solid');
    expect(summary).not.to.equal(row);
  });

  (isChromium ? it : it.skip)('has the same names in the tree of the browser', async () => {
    const widget = await mount({ content: await levenswiel() });
    const names = await buttons();
    expect(names).to.deep.equal([...widget.rows, ...widget.segments].map(nameOf));
    expect(names).to.have.length(20);
  });
});
