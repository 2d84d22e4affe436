import { expect } from '@esm-bundle/chai';
import { descriptionOf, focused, isVisible, nameOf, textOf } from '../../../support/accessible.js';
import { example } from '../../../support/examples.js';
import { press } from '../../../support/keys.js';
import { smallWizard } from '../../../support/small-wizard.js';
import { mount, watchWidgets, type Widget } from '../../../support/widget.js';

const NOW = 'Heeft u nu meteen hulp nodig?';
const WHO = 'Voor wie zoekt u hulp?';

async function atFirstQuestion(): Promise<Widget> {
  const widget = await mount({ content: await example('toegang') });
  await widget.begin();
  return widget;
}

/** Whether one element stands before another for who reads from top to bottom. */
const before = (one: Element, other: Element) =>
  (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

describe('<wijzer-toegang> at a question', () => {
  watchWidgets();

  it('T01: shows one question, as heading and as name of its answers', async () => {
    const widget = await atFirstQuestion();
    expect(widget.names('group')).to.deep.equal([NOW]);
    expect(widget.heading).to.equal(NOW);
  });

  it('T01: reads the help with the question', async () => {
    const widget = await atFirstQuestion();
    expect(descriptionOf(widget.get('group', NOW))).to.equal(
      'Bijvoorbeeld bij gevaar, of als u vannacht nergens kunt slapen.',
    );
  });

  it('names each answer by its words alone, and reads its help after it', async () => {
    const widget = await atFirstQuestion();
    await widget.answer('Nee, niet meteen');
    expect(widget.names('radio')).to.deep.equal([
      'Voor mijzelf',
      'Voor mijn kind',
      'Voor iemand anders',
      'Weet ik niet',
    ]);
    expect(descriptionOf(widget.radio('Voor iemand anders'))).to.equal(
      'Bijvoorbeeld voor uw moeder, buurman of vriendin.',
    );
  });

  it('T03: goes on from "Weet ik niet"', async () => {
    const widget = await atFirstQuestion();
    await widget.answer('Weet ik niet');
    expect(widget.heading).to.equal(WHO);
  });

  it('T11: choosing an answer does not go on', async () => {
    const widget = await atFirstQuestion();
    const entries = history.length;
    await widget.choose('Ja, nu meteen');
    await widget.choose('Nee, niet meteen');
    await widget.settled();
    expect(widget.heading).to.equal(NOW);
    expect(history.length).to.equal(entries);
  });

  it('chooses an answer by a press anywhere in its row', async () => {
    const widget = await atFirstQuestion();
    const row = widget.radio('Nee, niet meteen').closest('[part=option]')!.getBoundingClientRect();
    for (const x of [row.left + 3, row.right - 3]) {
      const hit = widget.root.elementFromPoint(x, row.top + row.height / 2);
      const label =
        hit?.closest('label') ?? (hit instanceof HTMLElement ? hit.assignedSlot?.closest('label') : null);
      expect(label && textOf(label)).to.equal('Nee, niet meteen');
    }
  });

  it('T25: says what to do when nothing is chosen, without blame', async () => {
    const widget = await atFirstQuestion();
    await widget.next();
    expect(widget.heading).to.equal(NOW);
    expect(widget.all('alert').map(textOf)).to.deep.equal([
      'Kies een antwoord. Weet u het niet? Kies dan: Weet ik niet.',
    ]);
  });

  it('T25: puts the error between the question and the answers, and the reader at the first answer', async () => {
    const widget = await atFirstQuestion();
    await widget.next();
    const [error] = widget.all('alert');
    expect(before(widget.get('heading', NOW), error!)).to.equal(true);
    expect(before(error!, widget.radio('Ja, nu meteen'))).to.equal(true);
    expect(focused()).to.equal(widget.radio('Ja, nu meteen'));
  });

  it('T25: reads the error with the question', async () => {
    const widget = await atFirstQuestion();
    await widget.next();
    expect(descriptionOf(widget.get('group', NOW))).to.match(/Kies een antwoord\./);
  });

  it('T25: adds the error to the page when it happens, so that it is announced', async () => {
    const widget = await atFirstQuestion();
    const added: string[] = [];
    const observer = new MutationObserver((records) =>
      records.forEach(({ addedNodes }) =>
        addedNodes.forEach(
          (node) => node instanceof HTMLElement && node.role === 'alert' && added.push(node.id),
        ),
      ),
    );
    observer.observe(widget.root, { childList: true, subtree: true });
    await widget.next();
    expect(added).to.deep.equal(['error']);
    observer.disconnect();
  });

  it('takes the error away at the first choice', async () => {
    const widget = await atFirstQuestion();
    await widget.next();
    await widget.choose('Ja, nu meteen');
    expect(widget.all('alert')).to.have.length(0);
  });

  it('T27: says in words how far the reader is, and never promises fewer questions than come', async () => {
    const widget = await atFirstQuestion();
    const seen: { number: number; most: number }[] = [];
    for (const answer of ['Nee, niet meteen', 'Voor mijzelf', 'Mijn gezin']) {
      const [, number, most] = /Vraag (\d+) van ongeveer (\d+)/.exec(widget.text) ?? [];
      seen.push({ number: Number(number), most: Number(most) });
      await widget.quick([answer]);
    }
    expect(seen.map(({ number }) => number)).to.deep.equal([1, 2, 3]);
    expect(seen.every(({ most }, at) => at === 0 || most <= seen[at - 1]!.most)).to.equal(true);
  });

  it('moves focus to the question after a step', async () => {
    const widget = await atFirstQuestion();
    await widget.answer('Nee, niet meteen');
    expect(focused()).to.equal(widget.get('heading', WHO));
  });

  it('folds an explanation that was opened when the next question comes', async () => {
    const widget = await atFirstQuestion();
    await widget.click('summary', 'Waarom vragen wij dit?');
    expect(isVisible(widget.all('details')[0]!.querySelector('.folded')!)).to.equal(true);
    await widget.answer('Nee, niet meteen');
    expect(widget.all('details').filter((details) => (details as HTMLDetailsElement).open)).to.deep.equal([]);
  });

  it('starts the next question without a choice, also when a script chooses and goes on at once', async () => {
    const widget = await atFirstQuestion();
    widget.radio('Nee, niet meteen').click();
    widget.get('button', 'Verder').click();
    await widget.until(WHO);
    expect(widget.all('radio').filter((radio) => (radio as HTMLInputElement).checked)).to.deep.equal([]);
  });

  it('does nothing twice when Verder is pressed twice', async () => {
    const widget = await atFirstQuestion();
    await widget.choose('Nee, niet meteen');
    const next = widget.get('button', 'Verder');
    next.click();
    next.click();
    await widget.settled();
    expect(widget.heading).to.equal(WHO);
    await widget.click('button', 'Terug');
    await widget.until(NOW);
  });

  it('T16: has a person on the page, phone first', async () => {
    const widget = await atFirstQuestion();
    const [first] = widget.all('link');
    expect(nameOf(first!)).to.equal('Bel 14 000');
    expect(first!.getAttribute('href')).to.equal('tel:14000');
  });

  it('T35: has no target smaller than 44 pixels', async () => {
    const widget = await atFirstQuestion();
    await widget.answer('Nee, niet meteen');
    const targets = [...widget.all('button'), ...widget.all('link'), ...widget.all('summary')];
    const rows = widget.all('radio').map((radio) => radio.closest<HTMLElement>('[part=option]')!);
    const small = [...targets, ...rows].filter((target) => target.getBoundingClientRect().height < 44);
    expect(small.map(textOf)).to.deep.equal([]);
  });

  it('draws a pictogram beside every answer, hidden for who does not see it', async () => {
    const widget = await atFirstQuestion();
    for (const radio of widget.all('radio')) {
      const drawing = radio.closest('[part=option]')!.querySelector('svg')!;
      expect(drawing.getAttribute('aria-hidden')).to.equal('true');
      expect(drawing.querySelector('path')!.getBBox().width, nameOf(radio)).to.be.greaterThan(0);
    }
  });

  it('keeps focus on the answer while it changes', async () => {
    const widget = await atFirstQuestion();
    await widget.tabTo('radio');
    await press('ArrowDown');
    await widget.settled();
    expect(focused()).to.equal(widget.radio('Nee, niet meteen'));
  });

  it('fills a narrow column with its way on, as on a phone', async () => {
    const widget = await mount({ content: await example('toegang'), attributes: { history: 'off' } });
    const of = (selector: string) => widget.root.querySelector(selector)!.getBoundingClientRect();
    const filled = () => of('.actions .primary').width > of('.actions').width - 2;
    await widget.quick(['Nee, niet meteen']);
    expect(filled()).to.equal(false);
    widget.element.style.inlineSize = '300px';
    expect(filled()).to.equal(true);
    expect(widget.element.scrollWidth).to.be.at.most(300);
  });

  it('is there at once where it was hidden when it came, as in a closed accordion', async () => {
    const widget = await mount({ content: smallWizard() });
    const place = widget.element.parentElement!;
    place.style.display = 'none';
    await widget.settled();
    place.style.display = '';
    expect(widget.get('button', 'Beginnen').getBoundingClientRect().height).to.be.at.least(44);
    await widget.begin();
    expect(widget.heading).to.equal('Voor wie zoekt u hulp?');
  });
});
