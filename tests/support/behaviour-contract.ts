/** What every widget promises to the page it stands on, whatever it is about. One call per tag. */
import { expect } from '@esm-bundle/chai';
import { badContent, contentSources, type Subject } from './content-contract.js';
import { click } from './keys.js';
import { once } from './until.js';
import { countListeners } from './watch.js';
import { mount, watchWidgets } from './widget.js';

export function behaviourContract(subject: Subject): void {
  const { tag } = subject;
  describe(`<${tag}>`, () => {
    watchWidgets();
    describe('content', () => contentSources(subject));
    describe('bad content', () => badContent(subject));
    describe('page', () => onThePage(subject));
    describe('lifecycle', () => lifecycle(subject));
  });
}

function onThePage({ tag, content, title, step, stepped, mark, marked }: Subject): void {
  it('moves no focus when it appears', async () => {
    const button = document.createElement('button');
    button.textContent = 'Zoek';
    document.body.append(button);
    button.focus();
    await mount({ tag, content: content() });
    expect(document.activeElement).to.equal(button);
    button.remove();
  });

  it('gives its heading level 2', async () => {
    const widget = await mount({ tag, content: content() });
    expect(widget.get('heading', title).ariaLevel).to.equal('2');
  });

  for (const level of ['1', '4', '6'])
    it(`gives its heading level ${level} when the page asks`, async () => {
      const widget = await mount({ tag, content: content(), attributes: { 'heading-level': level } });
      expect(widget.get('heading', title).ariaLevel).to.equal(level);
      widget.element.headingLevel = 2;
      await widget.settled();
    });

  it('keeps level 2 for a level that does not exist', async () => {
    const widget = await mount({ tag, content: content(), attributes: { 'heading-level': '9' } });
    expect(widget.get('heading', title).ariaLevel).to.equal('2');
  });

  it('takes part in the history of the browser', async () => {
    const widget = await mount({ tag, content: content() });
    await step(widget);
    // Without an entry of its own, the step back would leave the test page.
    expect(history.state).not.to.equal(null);
    const returned = once(window, 'popstate');
    history.back();
    await returned;
    await widget.until(title);
  });

  it('leaves the history alone with history="off", and still goes back', async () => {
    const widget = await mount({ tag, content: content(), attributes: { history: 'off' } });
    const entries = history.length;
    const state: unknown = history.state;
    await step(widget);
    expect(history.length).to.equal(entries);
    expect(history.state).to.equal(state);
    await widget.click('button', 'Terug');
    await widget.until(title);
  });

  it('shares nothing with another one on the page', async () => {
    const one = await mount({ tag, content: content() });
    const two = await mount({ tag, content: content() });
    await step(one);
    await step(two);
    await mark(one);
    expect([marked(one), marked(two)]).to.deep.equal([true, false]);
    await mark(two);
    expect([marked(one), marked(two)]).to.deep.equal([true, true]);
  });

  it('leaves nothing on the window', async () => {
    const before = Object.getOwnPropertyNames(window);
    const widget = await mount({ tag, content: content() });
    await step(widget);
    expect(Object.getOwnPropertyNames(window)).to.deep.equal(before);
  });

  it('keeps its words and controls apart: no text of its own in the shadow root', async () => {
    const widget = await mount({ tag, content: content() });
    await step(widget);
    const own = [...widget.root.querySelectorAll('*')].filter(
      (element) => !(element instanceof HTMLStyleElement),
    );
    const texts = own.flatMap((element) => [...element.childNodes].filter((node) => node instanceof Text));
    expect(texts.map((text) => text.data.trim()).filter(Boolean)).to.deep.equal([]);
  });

  it('stays hidden when the page hides it', async () => {
    const widget = await mount({ tag, content: content() });
    widget.element.hidden = true;
    expect(widget.element.getClientRects()).to.have.length(0);
    widget.element.hidden = false;
  });

  it('does not answer to a click beside its controls', async () => {
    const widget = await mount({ tag, content: content() });
    await step(widget);
    await click(widget.get('heading', stepped));
    expect(widget.heading).to.equal(stepped);
  });
}

function lifecycle({ tag, content, step, stepped, mark, marked }: Subject): void {
  it('keeps its place when it is moved', async () => {
    const widget = await mount({ tag, content: content() });
    await step(widget);
    await mark(widget);
    const section = document.createElement('section');
    widget.element.parentElement!.append(section);
    section.append(widget.element);
    await widget.settled();
    expect(widget.heading).to.equal(stepped);
    expect(marked(widget)).to.equal(true);
  });

  it('keeps its place when it is taken off the page and put back', async () => {
    const widget = await mount({ tag, content: content() });
    await step(widget);
    await mark(widget);
    const place = widget.element.parentElement!;
    widget.element.remove();
    await new Promise((resolve) => setTimeout(resolve));
    place.append(widget.element);
    await widget.settled();
    expect(widget.heading).to.equal(stepped);
    expect(marked(widget)).to.equal(true);
  });

  it('leaves no listener on the window or the document when it is removed', async () => {
    const listeners = countListeners();
    try {
      const widget = await mount({ tag, content: content() });
      await step(widget);
      expect(listeners.names()).to.include('popstate');
      widget.remove();
      expect(listeners.names().filter((name) => !/^(error|unhandledrejection)$/.test(name))).to.deep.equal(
        [],
      );
    } finally {
      listeners.stop();
    }
  });
}
