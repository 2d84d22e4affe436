import { expect } from '@esm-bundle/chai';
import { textOf } from '../../support/accessible.js';
import { example } from '../../support/examples.js';
import { smallWizard } from '../../support/small-wizard.js';
import { until } from '../../support/until.js';
import { FALLBACK, mount, watchWidgets, type Widget } from '../../support/widget.js';

const lines = () =>
  document.body.innerText
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

const texts = (widget: Widget) => [...widget.element.querySelectorAll<HTMLElement>(':scope > wijzer-text')];

/** As Google Translate and others do: every text node goes into two font elements. */
function translate(element: Element, word: (text: string) => string): void {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  for (const node of nodes.filter(({ data }) => data.trim())) {
    const outer = document.createElement('font' as string);
    const inner = document.createElement('font' as string);
    node.replaceWith(outer);
    outer.append(inner);
    inner.append(word(node.data));
  }
}

describe('<wijzer-toegang> and its words in the page', () => {
  watchWidgets();

  it('gives the question, its help and all answers to body.innerText, in reading order, each on a line', async () => {
    const widget = await mount({ content: await example('toegang') });
    await widget.quick(['Nee, niet meteen']);
    const read = lines();
    const wanted = [
      'Direct hulp nodig?',
      'Vraag 2 van ongeveer 6',
      'Voor wie zoekt u hulp?',
      'Waarom vragen wij dit?',
      'Voor mijzelf',
      'Voor mijn kind',
      'Voor iemand anders',
      'Bijvoorbeeld voor uw moeder, buurman of vriendin.',
      'Weet ik niet',
      'Verder',
      'Terug',
    ];
    expect(read.filter((line) => wanted.includes(line)).slice(0, wanted.length)).to.deep.equal(wanted);
  });

  it('gives every fact of an outcome to body.innerText on a line of its own', async () => {
    const widget = await mount({ content: await example('toegang') });
    await widget.quick(['Nee, niet meteen', 'Voor mijzelf', 'Geld, werk of een brief', 'Ik zoek werk.']);
    const read = lines();
    const blocks = [...widget.root.querySelectorAll('[role=heading], dt, dd, li, p > a')];
    const shown = blocks.filter((block) => block.checkVisibility() && !block.querySelector('li, p'));
    for (const block of shown) {
      const [first] = block.querySelectorAll('slot');
      if (first) expect(read).to.include(textOf(first));
    }
  });

  it('has the same order in the page as on the screen', async () => {
    const widget = await mount({ content: await example('toegang') });
    await widget.quick(['Nee, niet meteen', 'Voor mijzelf']);
    const onScreen = [...widget.root.querySelectorAll('slot')].map(textOf);
    expect(texts(widget).map(textOf)).to.deep.equal(onScreen);
  });

  it('hides the fallback while it has questions, and leaves it in the page', async () => {
    const widget = await mount({ content: smallWizard() });
    expect(widget.fallback?.getClientRects()).to.have.length(0);
    expect(document.body.innerText).not.to.include(FALLBACK);
    expect(widget.element.textContent).to.include(FALLBACK);
  });

  it('shows the right words once at the next step after a translator wrapped them all', async () => {
    const widget = await mount({ content: smallWizard() });
    await widget.begin();
    translate(widget.element, (text) => `EN ${text}`);
    expect(widget.heading).to.equal('EN Voor wie zoekt u hulp?');
    widget.radio('EN Voor mij').click();
    widget.get('button', 'EN Verder').click();
    await widget.settled();
    expect(widget.heading).to.equal('Is er gevaar?');
    expect(widget.names('radio')).to.deep.equal(['Ja', 'Nee', 'Weet ik niet']);
    expect(document.body.innerText).not.to.include('EN ');
    expect(lines().filter((line) => line === 'Is er gevaar?')).to.have.length(1);
  });

  it('leaves translated words alone while the reader stays at the question', async () => {
    const widget = await mount({ content: smallWizard() });
    await widget.begin();
    translate(widget.element, (text) => `EN ${text}`);
    await widget.choose('EN Voor mij');
    expect(widget.names('radio')).to.deep.equal(['EN Voor mij', 'EN Voor mijn kind', 'EN Weet ik niet']);
  });

  it('adds its error in its own words to a translated page', async () => {
    const widget = await mount({ content: smallWizard() });
    await widget.begin();
    translate(widget.element, (text) => `EN ${text}`);
    await widget.click('button', 'EN Verder');
    expect(widget.all('alert').map(textOf)).to.deep.equal([
      'Kies een antwoord. Weet u het niet? Kies dan: Weet ik niet.',
    ]);
    expect(widget.names('radio')).to.have.length(3);
  });

  it('says its language only where the page has another one', async () => {
    const widget = await mount({ content: smallWizard() });
    expect(texts(widget).filter(({ lang }) => lang)).to.deep.equal([]);
    const part = document.createElement('div');
    part.lang = 'en-GB';
    widget.element.parentElement!.append(part);
    part.append(widget.element);
    await widget.begin();
    expect(texts(widget).every(({ lang }) => lang === 'nl')).to.equal(true);
  });

  it('uses elements that nobody registered, so that no style of the page is meant for them', async () => {
    const widget = await mount({ content: smallWizard() });
    expect(texts(widget).length).to.be.greaterThan(5);
    expect(customElements.get('wijzer-text')).to.equal(undefined);
    expect(
      [...widget.element.children].every(({ localName }) => ['wijzer-text', 'p'].includes(localName)),
    ).to.equal(true);
  });

  it('leaves no word of an earlier step behind', async () => {
    const widget = await mount({ content: await example('toegang') });
    await widget.quick(['Ja, nu meteen', 'Ik wil niet meer leven.']);
    expect(texts(widget)).to.have.length(widget.root.querySelectorAll('slot').length);
    expect(widget.element.textContent).not.to.include('Wij stellen u een paar vragen.');
  });

  it('says everything once in a copy of a widget that was used, and in a page that was written anew', async () => {
    const widget = await mount({ content: smallWizard(), script: JSON.stringify(smallWizard()) });
    const start = texts(widget).map(textOf);
    await widget.begin();
    const copy = widget.element.cloneNode(true) as typeof widget.element;
    const around = document.createElement('div');
    around.innerHTML = widget.element.outerHTML;
    for (const element of [copy, around.firstElementChild as typeof copy]) {
      widget.element.replaceWith(element);
      await until(() => element.shadowRoot?.querySelector('button'), 'the copy shows');
      await element.updateComplete;
      const own = [...element.querySelectorAll(':scope > wijzer-text')];
      element.replaceWith(widget.element);
      expect(own.map(textOf)).to.deep.equal(start);
    }
  });

  it('keeps the elements of words that stay, in reading order among the new ones', async () => {
    const widget = await mount({ content: await example('toegang') });
    await widget.begin();
    const next = texts(widget).find((text) => textOf(text) === 'Verder')!;
    await widget.answer('Nee, niet meteen');
    expect(texts(widget)).to.include(next);
    const onScreen = [...widget.root.querySelectorAll('slot')].map(textOf);
    expect(texts(widget).map(textOf)).to.deep.equal(onScreen);
  });

  it('gives words that stay a new element when a script of the page changed them', async () => {
    const widget = await mount({ content: smallWizard() });
    await widget.begin();
    texts(widget).find((text) => textOf(text) === 'Verder')!.textContent = 'Stop';
    await widget.choose('Voor mij');
    await widget.click('button', 'Stop');
    expect(widget.names('button')).to.include('Verder').and.not.to.include('Stop');
  });

  it('puts back a text that a script of the page took away, at the next step', async () => {
    const widget = await mount({ content: smallWizard() });
    await widget.begin();
    for (const text of texts(widget)) text.remove();
    await widget.element.updateComplete;
    widget.all('radio')[0]!.click();
    await widget.element.updateComplete;
    expect(widget.heading).to.equal('Voor wie zoekt u hulp?');
    expect(widget.names('radio')).to.deep.equal(['Voor mij', 'Voor mijn kind', 'Weet ik niet']);
  });
});
