import { expect } from '@esm-bundle/chai';
import { focused, nameOf, textOf } from '../../../support/accessible.js';
import { press } from '../../../support/keys.js';
import { once } from '../../../support/until.js';
import { begun, inOrder, mount, savedBy, watchChecklists, type Mounted, type MountOptions } from './mount.js';
import { KEY, SAVE, fileOf, fill } from './outside.js';

const KEEP = 'Bewaar op dit apparaat';
const STOP = 'Stop, en haal het van dit apparaat';

/** With one note that is not saved. */
async function atSave(options?: MountOptions): Promise<Mounted> {
  const widget = await begun(options);
  await fill(widget, 'Er is één plan.', 'Geregeld', 'Van mij.');
  await widget.act(SAVE);
  return widget;
}

const other = () => fileOf((widget) => fill(widget, 'Er is één plan.', 'Niet geregeld', 'Uit het bestand.'));

/** The note at the one point, read from the list or the screen to save. */
async function note(widget: Mounted): Promise<string> {
  if (widget.has('button', 'Terug')) await widget.act('Terug');
  await widget.unfold('Taken');
  await widget.item('Er is één plan.');
  return widget.field('note').value;
}

describe('<wijzer-checklist> at keeping, copying, printing and erasing', () => {
  watchChecklists();

  it('goes from one reader to another by file, with everything in it', async () => {
    const file = await other();
    const widget = await mount();
    await widget.openFile(file);
    expect(widget.told).to.equal('Het bestand is geopend.');
    expect(textOf(focused()!)).to.equal('Kleine checklist');
    expect(await note(widget)).to.equal('Uit het bestand.');
  });

  it('asks before a file takes the place of what is not saved', async () => {
    const file = await other();
    const widget = await atSave();
    await widget.openFile(file);
    expect(textOf(focused()!)).to.include('Wat je nu hebt ingevuld is niet bewaard.');
    expect(widget.names('group')).to.deep.equal([textOf(focused()!)]);
    await inOrder(widget);
    await widget.act('Nee, houd wat er staat');
    expect(widget.told).to.equal('Er is niets veranderd.');
    expect(nameOf(focused()!)).to.equal('Open een bewaard bestand');
    expect(await note(widget)).to.equal('Van mij.');
  });

  it('keeps everything by Escape too, and stays where the reader is', async () => {
    const file = await other();
    const widget = await atSave();
    await widget.openFile(file);
    await press('Escape');
    await widget.settled();
    expect([widget.heading, widget.told]).to.deep.equal([SAVE, 'Er is niets veranderd.']);
    expect(widget.root.querySelectorAll('#replace')).to.have.length(0);
  });

  it('takes the file when the reader says so', async () => {
    const file = await other();
    const widget = await atSave();
    await widget.openFile(file);
    await widget.act('Ja, vervang het');
    expect(widget.told).to.equal('Het bestand is geopend.');
    expect(await note(widget)).to.equal('Uit het bestand.');
  });

  it('asks at the start too, where a reader may have come back to', async () => {
    const file = await other();
    const widget = await begun();
    await fill(widget, 'Er is één plan.', 'Geregeld', 'Van mij.');
    const returned = once(window, 'popstate');
    history.go(-3);
    await returned;
    await widget.settled();
    expect(widget.part('start')).to.have.length(1);
    await widget.openFile(file);
    expect(widget.part('start')).to.have.length(1);
    expect(textOf(focused()!)).to.include('Wil je het vervangen door het bestand?');
    await widget.act('Ja, vervang het');
    expect(await note(widget)).to.equal('Uit het bestand.');
  });

  it('lets the question go when the reader goes away from it', async () => {
    const file = await other();
    const widget = await atSave();
    await widget.openFile(file);
    await widget.act('Terug');
    await widget.act(SAVE);
    expect(widget.root.querySelectorAll('#replace')).to.have.length(0);
    expect(await note(widget)).to.equal('Van mij.');
  });

  it('asks nothing when everything was saved, or there is nothing', async () => {
    const file = await other();
    const widget = await atSave();
    await savedBy(() => widget.act('Bewaar als bestand'));
    await widget.openFile(file);
    expect(widget.told).to.equal('Het bestand is geopend.');
    await widget.act(SAVE);
    await widget.openFile(file);
    expect(widget.told).to.equal('Het bestand is geopend.');
  });

  it('offers nothing on the device unless the page allows it', async () => {
    for (const attributes of [{}, { storage: 'none' }, { storage: 'altijd' }] as Record<string, string>[]) {
      const widget = await atSave({ attributes: { history: 'off', ...attributes } });
      expect(widget.has('heading', 'Op dit apparaat')).to.equal(false);
      expect(widget.has('button', KEEP)).to.equal(false);
      widget.place.remove();
    }
  });

  it('keeps on the device when the reader asks for it, and says until when', async () => {
    const widget = await atSave({ attributes: { storage: 'local' } });
    expect(widget.text).to.include('tot 15 juli 2026. Doe dat niet op een computer die je deelt.');
    expect(localStorage.length).to.equal(0);
    await widget.act(KEEP);
    expect(widget.text).to.include('Je werk staat sinds 15 juni 2026 op dit apparaat, tot 15 juli 2026.');
    expect(textOf(focused()!)).to.equal(SAVE);
    expect(localStorage.getItem(KEY)).to.include('Van mij.');
    expect([localStorage.length, sessionStorage.length]).to.deep.equal([1, 0]);
  });

  it('takes it off the device again, and keeps what is on the screen', async () => {
    const widget = await atSave({ attributes: { storage: 'local' } });
    await widget.act(KEEP);
    await widget.act(STOP);
    expect(widget.told).to.equal('Het staat niet meer op dit apparaat. Wat je hier ziet is er nog.');
    expect(localStorage.length).to.equal(0);
    expect(widget.has('button', KEEP)).to.equal(true);
    expect(await note(widget)).to.equal('Van mij.');
    expect(localStorage.length).to.equal(0);
  });

  it('keeps in the tab alone where the page allows no more', async () => {
    const widget = await atSave({ attributes: { storage: 'session' } });
    expect(widget.text).to.include('in dit tabblad laten staan, tot je het sluit.');
    await widget.act(KEEP);
    expect(sessionStorage.getItem(KEY)).to.include('Van mij.');
    // It goes with the tab, so no day is promised.
    expect(widget.text).to.include('Je werk staat in dit tabblad, tot je het sluit.');
    expect(widget.text).not.to.match(/op dit apparaat, tot \d/);
    expect(localStorage.length).to.equal(0);
  });

  it('asks once before it erases, and does nothing on no', async () => {
    const widget = await atSave();
    await widget.act('Wis alles');
    expect(textOf(focused()!)).to.include('Wil je alles wissen?');
    await inOrder(widget);
    await widget.act('Nee, ga terug');
    expect(nameOf(focused()!)).to.equal('Wis alles');
    expect(await note(widget)).to.equal('Van mij.');
  });

  it('erases everything and begins at the start', async () => {
    const widget = await atSave();
    await widget.act('Wis alles');
    await widget.act('Ja, wis alles');
    expect(widget.told).to.equal('Alles is gewist.');
    expect(textOf(focused()!)).to.equal('Kleine checklist');
    await widget.act('Beginnen');
    expect(widget.progress('Taken')).to.equal('0 van 4 bekeken');
    expect(await note(widget)).to.equal('');
  });
});
