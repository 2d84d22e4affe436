/** What the browser itself tells assistive technology. Only Chromium shows its tree to the tests. */
import { executeServerCommand } from '@web/test-runner-commands';
import { expect } from '@esm-bundle/chai';
import { isChromium } from '../../../support/browser.js';
import { example } from '../../../support/examples.js';
import { smallWizard } from '../../../support/small-wizard.js';
import { mount, watchWidgets, type Widget } from '../../../support/widget.js';

interface Node {
  readonly role: string;
  readonly name: string;
  readonly description?: string;
  readonly level?: number;
  readonly checked?: boolean;
  readonly children?: readonly Node[];
}

async function tree(): Promise<Node[]> {
  const flat = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(flat)];
  return flat(await executeServerCommand<Node, undefined>('accessibility-tree'));
}

const names = (nodes: Node[], role: string) =>
  nodes.filter((node) => node.role === role).map(({ name }) => name);

async function atWho(): Promise<Widget> {
  const widget = await mount({ content: await example('toegang') });
  await widget.quick(['Nee, niet meteen']);
  return widget;
}

(isChromium ? describe : describe.skip)('<wijzer-toegang> in the tree of the browser', () => {
  watchWidgets();

  it('is a group named by the question', async () => {
    await atWho();
    expect(names(await tree(), 'group').filter(Boolean)).to.deep.equal(['Voor wie zoekt u hulp?']);
  });

  it('has radios named by their answers, the same as our own reckoning', async () => {
    const widget = await atWho();
    const nodes = await tree();
    expect(names(nodes, 'radio')).to.deep.equal([
      'Voor mijzelf',
      'Voor mijn kind',
      'Voor iemand anders',
      'Weet ik niet',
    ]);
    for (const role of ['radio', 'button', 'link', 'heading'])
      expect(names(nodes, role), role).to.deep.equal(widget.names(role));
  });

  it('describes an answer by its help', async () => {
    await atWho();
    const other = (await tree()).find(({ name, role }) => role === 'radio' && name === 'Voor iemand anders');
    expect(other?.description).to.equal('Bijvoorbeeld voor uw moeder, buurman of vriendin.');
  });

  it('tells which answer is chosen', async () => {
    const widget = await atWho();
    await widget.choose('Voor mijn kind');
    const radios = (await tree()).filter(({ role }) => role === 'radio');
    expect(radios.filter(({ checked }) => checked).map(({ name }) => name)).to.deep.equal(['Voor mijn kind']);
  });

  it('has a heading of the level that was asked for', async () => {
    await mount({ content: smallWizard(), attributes: { 'heading-level': '3' } });
    const [heading] = (await tree()).filter(({ role }) => role === 'heading');
    expect(heading).to.include({ name: 'Waar krijgt u hulp?', level: 3 });
  });

  it('names the postcode field by its label, and the note by its question', async () => {
    const questions = [{ type: 'note', id: 'vraag', text: 'Wat is er?', to: 'hulp' }];
    const widget = await mount({ content: smallWizard({ set: { questions, 'start.question': 'vraag' } }) });
    await widget.begin();
    expect(names(await tree(), 'textbox')).to.deep.equal(['Wat is er?']);
  });

  it('gives no two buttons or links with another aim the same name', async () => {
    const widget = await mount({ content: await example('toegang') });
    await widget.quick(['Nee, niet meteen', 'Voor mijzelf', 'Geld, werk of een brief', 'Ik zoek werk.']);
    const buttons = names(await tree(), 'button');
    expect(new Set(buttons).size).to.equal(buttons.length);
  });
});

describe('<wijzer-toegang> for eyes and fingers', () => {
  watchWidgets();

  it('T31: writes from 18 pixels, upright and without capitals', async () => {
    const widget = await atWho();
    for (const text of widget.element.querySelectorAll('wijzer-text')) {
      const { fontSize, textTransform, fontStyle } = getComputedStyle(text);
      expect(parseFloat(fontSize), text.textContent).to.be.at.least(18);
      expect([textTransform, fontStyle]).to.deep.equal(['none', 'normal']);
    }
  });

  it('stays as large where the page makes its letters tiny', async () => {
    document.documentElement.style.fontSize = '62.5%';
    document.body.style.fontSize = '9px';
    try {
      const widget = await atWho();
      const size = parseFloat(getComputedStyle(widget.get('radio', 'Voor mijzelf').parentElement!).fontSize);
      expect(size).to.be.at.least(18);
    } finally {
      document.documentElement.style.fontSize = '';
      document.body.style.fontSize = '';
    }
  });

  for (const [page, answers] of [
    ['a question', ['Nee, niet meteen']],
    ['an outcome', ['Nee, niet meteen', 'Voor mijzelf', 'Geld, werk of een brief', 'Ik zoek werk.']],
  ] as const)
    it(`T35: fits ${page} in 320 pixels without scrolling sideways`, async () => {
      const widget = await mount({ content: await example('toegang') });
      const place = widget.element.parentElement!;
      place.style.cssText = 'display: block; inline-size: 320px';
      await widget.quick(answers);
      const edge = place.getBoundingClientRect().right;
      const wide = [...widget.root.querySelectorAll('*'), ...widget.element.children].filter(
        (element) => element.getBoundingClientRect().right > edge + 1,
      );
      expect(wide.map((element) => `${element.localName} ${element.textContent}`)).to.deep.equal([]);
    });

  it('shows where focus is on every control', async () => {
    const widget = await atWho();
    for (const role of ['summary', 'radio', 'button', 'link']) {
      const element = await widget.tabTo(role);
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      expect(outlineStyle, role).not.to.equal('none');
      expect(parseFloat(outlineWidth), role).to.be.at.least(2);
    }
  });

  it('keeps its layout where the page styles bare elements', async () => {
    const sheet = document.createElement('style');
    sheet.textContent = 'p, ul, button, label, fieldset, input { all: unset; display: none; color: red }';
    document.head.append(sheet);
    try {
      const widget = await atWho();
      expect(widget.names('radio')).to.have.length(4);
      expect(widget.has('button', 'Verder')).to.equal(true);
      await widget.answer('Voor mijn kind');
    } finally {
      sheet.remove();
    }
  });
});
