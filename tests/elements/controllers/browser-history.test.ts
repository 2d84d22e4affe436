import { expect } from '@esm-bundle/chai';
import { focused, nameOf } from '../../support/accessible.js';
import { example } from '../../support/examples.js';
import { once } from '../../support/until.js';
import { mount, watchWidgets, type Widget } from '../../support/widget.js';

const START = 'Waar krijgt u hulp?';
const NOW = 'Heeft u nu meteen hulp nodig?';
const WHO = 'Voor wie zoekt u hulp?';
const WHAT = 'Waar gaat het over?';

async function travel(steps: number): Promise<void> {
  const arrived = once(window, 'popstate');
  history.go(steps);
  await arrived;
}

async function atWhat(): Promise<Widget> {
  const widget = await mount({ content: await example('toegang') });
  await widget.quick(['Nee, niet meteen', 'Voor mijn kind']);
  await widget.click('button', 'Wijzig Voor wie zoekt u hulp?');
  await widget.answer('Voor mijzelf');
  await widget.until(WHAT);
  return widget;
}

async function atWho(): Promise<Widget> {
  const widget = await mount({ content: await example('toegang') });
  await widget.quick(['Nee, niet meteen']);
  await widget.until(WHO);
  return widget;
}

describe('<wijzer-toegang> and the history of the browser', () => {
  watchWidgets();

  it('T12: goes to the question before with the back button of the browser, answer kept', async () => {
    const widget = await atWho();
    await travel(-1);
    await widget.until(NOW);
    expect(widget.radio('Nee, niet meteen').checked).to.equal(true);
  });

  it('T12: goes back with its own button, and the browser does not go twice', async () => {
    const widget = await atWho();
    await widget.click('button', 'Terug');
    await widget.until(NOW);
    await widget.click('button', 'Terug');
    await widget.until(START);
  });

  it('goes forward again', async () => {
    const widget = await atWho();
    await travel(-2);
    await widget.until(START);
    await travel(2);
    await widget.until(WHO);
  });

  it('moves focus to the question the reader came back to', async () => {
    const widget = await atWho();
    await travel(-1);
    await widget.until(NOW);
    expect(nameOf(focused()!)).to.equal(NOW);
  });

  it('T12: keeps later answers when the reader goes back and on again', async () => {
    const widget = await mount({ content: await example('toegang') });
    await widget.quick(['Nee, niet meteen', 'Voor mijzelf', 'Mijn huis of mijn buren']);
    await travel(-3);
    await widget.until(NOW);
    await widget.next();
    await widget.until(WHO);
    expect(widget.radio('Voor mijzelf').checked).to.equal(true);
    await widget.next();
    await widget.until(WHAT);
    expect(widget.radio('Mijn huis of mijn buren').checked).to.equal(true);
  });

  it('comes back from the crisis page with the browser too', async () => {
    const widget = await atWho();
    await widget.choose('Voor mijn kind');
    await widget.click('button', 'Direct hulp nodig?');
    await widget.until('Direct hulp nodig?');
    await travel(-1);
    await widget.until(WHO);
    expect(widget.radio('Voor mijn kind').checked).to.equal(true);
  });

  it('walks back through a change of an earlier answer, the way it went', async () => {
    const widget = await atWhat();
    await travel(-1);
    await widget.until(WHO);
    await travel(-1);
    await widget.until(WHAT);
    await travel(-1);
    await widget.until(WHO);
    await travel(-1);
    await widget.until(NOW);
  });

  it('leaves the address alone', async () => {
    const address = location.href;
    const widget = await atWho();
    await widget.answer('Voor mijn kind');
    expect(location.href).to.equal(address);
  });

  it('puts no answer in the history', async () => {
    await atWho();
    const kept = JSON.stringify(history.state);
    for (const secret of ['nee', 'niet', 'wie', 'nu"']) expect(kept).not.to.include(secret);
  });

  it('keeps what the host page keeps in its entries, in each of its own too', async () => {
    history.replaceState({ host: 'een', scroll: 12 }, '');
    const widget = await atWho();
    expect(history.state).to.include({ host: 'een', scroll: 12 });
    await travel(-2);
    await widget.until(START);
    expect(history.state).to.deep.equal({ host: 'een', scroll: 12 });
  });

  it('lets the reader go back to the entry that the host page made before', async () => {
    history.replaceState({ host: 'eerste' }, '');
    history.pushState({ host: 'tweede' }, '', '?tweede');
    const widget = await atWho();
    await travel(-3);
    expect(history.state).to.deep.equal({ host: 'eerste' });
    await widget.settled();
    expect(location.search).not.to.include('tweede');
  });

  it('stays where it is when the host page goes back over an entry of its own', async () => {
    const widget = await atWho();
    const own = history.state as object;
    history.pushState({ ...own, host: 'venster' }, '');
    await travel(-1);
    await widget.settled();
    expect(widget.heading).to.equal(WHO);
  });

  it('does without entries where the host page keeps something that is no object', async () => {
    history.replaceState('van de pagina', '');
    const widget = await atWho();
    expect(history.state).to.equal('van de pagina');
    await widget.click('button', 'Terug');
    await widget.until(NOW);
  });

  it('does without entries where the browser refuses them', async () => {
    const { pushState } = history;
    history.pushState = () => {
      throw new DOMException('Te vaak', 'SecurityError');
    };
    try {
      const widget = await atWho();
      await widget.click('button', 'Terug');
      await widget.until(NOW);
    } finally {
      history.pushState = pushState;
    }
  });

  it('goes back in the widget that moved last, when there are two', async () => {
    const one = await atWho();
    const two = await atWho();
    await travel(-1);
    await two.until(NOW);
    expect(one.heading).to.equal(WHO);
    await travel(-2);
    await one.until(NOW);
    expect(two.heading).to.equal(START);
  });

  it('takes its own step back where another widget moved last', async () => {
    const one = await atWho();
    const two = await atWho();
    await one.click('button', 'Terug');
    await one.until(NOW);
    expect(two.heading).to.equal(WHO);
  });

  it('listens no more when it has left the page', async () => {
    const widget = await atWho();
    const { element } = widget;
    widget.remove();
    await travel(-1);
    expect(element.shadowRoot!.querySelector('[role=heading]')!.textContent).not.to.equal(null);
    document.body.append(element);
    await widget.settled();
    expect(widget.heading).to.equal(WHO);
    element.remove();
  });
});
