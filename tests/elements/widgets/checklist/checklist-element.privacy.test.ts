/** What a reader wrote stays in their hands: looked for everywhere with a word that occurs nowhere else. */
import { expect } from '@esm-bundle/chai';
import { once } from '../../../support/until.js';
import { begun, mount, savedBy, watchChecklists, type Mounted } from './mount.js';
import { BACK, KEY, SAVE, copiedBy, fileOf, fill, printedBy, toItem, written } from './outside.js';

const CANARY = 'Kanarievogel';
const PLAN = 'Er is één plan.';

/** Every place under a node where the word stands: texts, attributes, values of fields, shadow roots, frames. */
function traces(node: Node): string[] {
  const found: string[] = [];
  const look = (where: string, text: string | null | undefined) => {
    if (text?.includes(CANARY)) found.push(where);
  };
  const name = node.nodeName.toLowerCase();
  if (!(node instanceof Element))
    look(`text in ${node.parentNode?.nodeName.toLowerCase() ?? ''}`, node.nodeValue);
  else {
    for (const { name: attribute, value } of node.attributes) look(`${name} ${attribute}`, value);
    if (node instanceof HTMLInputElement || node instanceof HTMLTextAreaElement) {
      look(`value of ${name}`, node.value);
      look(`first value of ${name}`, node.defaultValue);
    }
    if (node.shadowRoot) found.push(...traces(node.shadowRoot));
    if (node instanceof HTMLIFrameElement && node.contentDocument)
      found.push(...traces(node.contentDocument));
  }
  return [...found, ...[...node.childNodes].flatMap(traces)];
}

/** Everywhere that a page can leave something. */
function everywhere(): string[] {
  const page = traces(document.documentElement);
  const stores = [localStorage, sessionStorage].flatMap((store) => Object.entries(store));
  const around = JSON.stringify([
    stores,
    history.state,
    location.href,
    document.title,
    document.cookie,
    window.name,
  ]);
  return around.includes(CANARY) ? [...page, around] : page;
}

/** The word in every place where a reader can write. */
async function writtenEverywhere(widget: Mounted): Promise<void> {
  await toItem(widget, PLAN);
  await widget.mark('Wel, via een ander');
  await widget.write('via', CANARY);
  await widget.write('note', CANARY);
  await widget.act('Maak een actie');
  await widget.write('what-a1', CANARY);
  await widget.write('owner-a1', CANARY);
  await widget.act(BACK);
  await widget.act('Overdracht');
  await widget.write('handover-nieuwe', CANARY);
  await widget.write('handover-waarom', CANARY);
  await widget.act(BACK);
  await widget.act('Rondes');
  await widget.act('Begin een nieuwe ronde');
  await widget.act('Ja, begin een nieuwe ronde');
  await widget.act(BACK);
}

describe('<wijzer-checklist> and what a reader wrote', () => {
  watchChecklists();

  for (const storage of ['local', 'session'])
    it(`leaves no trace of it after "Wis alles" with storage="${storage}"`, async () => {
      const options = { attributes: { storage } };
      const beside = await fileOf((other) => fill(other, PLAN, 'Geregeld', CANARY));
      const widget = await begun(options);
      await writtenEverywhere(widget);
      await widget.act('Vergelijken');
      await widget.openFile(beside);
      await widget.act(BACK);
      await widget.act(SAVE);
      await widget.act('Bewaar op dit apparaat');
      await copiedBy(widget, 'Kopieer als tekst');
      await printedBy(widget, 'Print');
      await savedBy(() => widget.act('Bewaar als bestand'));
      await widget.act('Terug');
      await toItem(widget, PLAN);
      await widget.write('note', `${CANARY} nu`);
      // Enough is there to be found, or the test says nothing.
      expect(everywhere().length).to.be.at.least(2);
      await widget.act(BACK);
      await widget.act(SAVE);
      await widget.act('Wis alles');
      await widget.act('Ja, wis alles');
      await written(widget);
      // Longer than what was typed last waits to be written.
      await new Promise((resolve) => setTimeout(resolve, 600));
      expect(everywhere()).to.deep.equal([]);
      expect([localStorage.length, sessionStorage.length]).to.deep.equal([0, 0]);

      const fresh = await mount(options);
      expect(fresh.part('found')).to.have.length(0);
      await fresh.act('Beginnen');
      for (const each of [fresh, widget]) {
        if (each.has('button', 'Beginnen')) await each.act('Beginnen');
        await toItem(each, PLAN);
        expect(everywhere()).to.deep.equal([]);
        await each.act(BACK);
        await each.act('Overdracht');
        await each.act(BACK);
        expect(each.has('button', 'Acties')).to.equal(true);
      }
      expect(everywhere()).to.deep.equal([]);
    });

  it('brings nothing back when the reader goes back with the browser after erasing', async () => {
    const widget = await begun();
    await writtenEverywhere(widget);
    await widget.act(SAVE);
    await widget.act('Wis alles');
    await widget.act('Ja, wis alles');
    for (let steps = 0; steps < 3; steps++) {
      const returned = once(window, 'popstate');
      history.back();
      await returned;
      await widget.settled();
      expect(everywhere()).to.deep.equal([]);
    }
  });

  it('stores nothing before the reader asks for it, not even that they were there', async () => {
    const widget = await begun({ attributes: { storage: 'local' } });
    await writtenEverywhere(widget);
    await written(widget);
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect([localStorage.length, sessionStorage.length, document.cookie]).to.deep.equal([0, 0, '']);
    expect(await indexedDB.databases()).to.deep.equal([]);
  });

  it('puts nothing of it in the address, the history or the title', async () => {
    const before = [location.href, document.title];
    const widget = await begun();
    await writtenEverywhere(widget);
    expect([location.href, document.title]).to.deep.equal(before);
    expect(JSON.stringify(history.state)).not.to.match(/Kanarievogel|t2|ander/);
  });

  it('asks nothing of the network', async () => {
    const widget = await begun({ attributes: { storage: 'local' } });
    performance.clearResourceTimings();
    await writtenEverywhere(widget);
    await widget.act(SAVE);
    await widget.act('Bewaar op dit apparaat');
    expect(performance.getEntriesByType('resource').map(({ name }) => name)).to.deep.equal([]);
  });

  it('goes when the widget is taken off the page, but for what the reader keeps', async () => {
    const widget = await begun({ attributes: { storage: 'local' } });
    await writtenEverywhere(widget);
    await widget.act(SAVE);
    await widget.act('Bewaar op dit apparaat');
    widget.place.remove();
    expect(traces(document.documentElement)).to.deep.equal([]);
    expect(localStorage.getItem(KEY)).to.include(CANARY);
  });
});
