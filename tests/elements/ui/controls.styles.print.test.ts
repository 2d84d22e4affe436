/** What a browser prints of a screen: the rules for paper, laid on the page for as long as a test takes. */
import { expect } from '@esm-bundle/chai';
import { isVisible } from '../../support/accessible.js';
import { smallWizard } from '../../support/small-wizard.js';
import { mount as mountWizard, watchWidgets, type Widget } from '../../support/widget.js';
import { begun, watchChecklists } from '../widgets/checklist/mount.js';
import { unfoldAll } from '../widgets/checklist/outside.js';
import { atRecord, watchTrees } from '../widgets/decision-tree/mount.js';

/** 14 points, in pixels of CSS. */
const LEAST = (14 * 96) / 72;
const BLACK = 'rgb(0, 0, 0)';
const NONE = 'rgba(0, 0, 0, 0)';

let undo: (() => void)[] = [];

function onPaper(root: ShadowRoot): void {
  for (const sheet of root.adoptedStyleSheets)
    for (const rule of sheet.cssRules)
      if (rule instanceof CSSMediaRule && rule.conditionText === 'print') {
        rule.media.mediaText = 'all';
        undo.push(() => (rule.media.mediaText = 'print'));
      }
}

const look = (element: Element) => getComputedStyle(element);
const all = (root: ShadowRoot, selector: string) => [...root.querySelectorAll(selector)];

/** What stands on the paper is black on nothing, and large enough to read. */
function expectPaper(root: ShadowRoot): void {
  const shown = all(root, ':is(p, li, dd, dt, a, label, .heading, .subheading)').filter(isVisible);
  expect(shown).not.to.have.length(0);
  for (const element of shown) {
    expect(look(element).color, element.outerHTML).to.equal(BLACK);
    expect(look(element).backgroundColor, element.outerHTML).to.equal(NONE);
    expect(parseFloat(look(element).fontSize), element.outerHTML).to.be.at.least(LEAST - 0.01);
  }
  for (const button of all(root, 'button:not(.row)')) expect(isVisible(button)).to.equal(false);
}

afterEach(() => {
  for (const each of undo) each();
  undo = [];
});

describe('<wijzer-toegang> as a browser prints it', () => {
  watchWidgets({ axe: false });

  /** On a page with light words, as dark pages have. */
  async function atDesk(): Promise<Widget> {
    const widget = await mountWizard({ content: smallWizard() });
    widget.element.parentElement!.style.color = '#fff';
    await widget.quick(['Voor mij', 'Nee']);
    onPaper(widget.root);
    return widget;
  }

  it('has every word and number in black, and nothing that can only be pressed', async () => {
    const { root } = await atDesk();
    expectPaper(root);
    for (const useless of ['[part=take]', '.top', '.actions'])
      for (const each of all(root, useless)) expect(isVisible(each), useless).to.equal(false);
    const [call] = all(root, '[part=desk] a.call');
    expect(isVisible(call!)).to.equal(true);
    expect(look(call!).borderTopColor).to.equal(BLACK);
    expect(all(root, '[part=answers]').every(isVisible)).to.equal(true);
  });

  it('has the answers to choose from', async () => {
    const widget = await mountWizard({ content: smallWizard() });
    await widget.begin();
    onPaper(widget.root);
    expect(all(widget.root, '.choice label').every(isVisible)).to.equal(true);
  });

  // Where a browser knows no way to it, what is folded stays so.
  if (CSS.supports('selector(::details-content)'))
    it('has what is folded: paper cannot be unfolded', async () => {
      const { root } = await atDesk();
      expect(all(root, 'details[open]')).to.have.length(0);
      expect(all(root, 'details p, details li, details dd')).not.to.have.length(0);
      expect(all(root, 'details p, details li, details dd').every(isVisible)).to.equal(true);
    });
});

describe('<wijzer-decision-tree> as a browser prints it', () => {
  watchTrees();

  it('has the own words without a ring around them, and no field for a file', async () => {
    const widget = await atRecord();
    onPaper(widget.root);
    expectPaper(widget.root);
    const [field] = all(widget.root, 'textarea') as HTMLTextAreaElement[];
    field!.focus();
    expect(isVisible(field!)).to.equal(true);
    expect([look(field!).outlineStyle, look(field!).boxShadow]).to.deep.equal(['none', 'none']);
    expect(all(widget.root, '[type=file], [for=open]').some(isVisible)).to.equal(false);
  });
});

describe('<wijzer-checklist> as a browser prints it', () => {
  watchChecklists();

  it('has how far each part is, and its points', async () => {
    const widget = await begun();
    onPaper(widget.root);
    expectPaper(widget.root);
    expect(widget.part('section').every(isVisible)).to.equal(true);
    await unfoldAll(widget);
    expect(widget.part('item').every(isVisible)).to.equal(true);
    expect(all(widget.root, 'nav, [part=filters]').some(isVisible)).to.equal(false);
  });
});
