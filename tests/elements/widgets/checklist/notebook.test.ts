/** What a reader filled in, when storage, another tab or the page itself does something unexpected. */
import { expect } from '@esm-bundle/chai';
import { smallChecklist } from '../../../support/small-checklist.js';
import { once, until } from '../../../support/until.js';
import { type Mounted, begun, mount, savedBy, watchChecklists, type MountOptions } from './mount.js';
import {
  BACK,
  KEY,
  SAVE,
  asksBeforeLeaving,
  changed,
  fill,
  forbidStorage,
  fullAfter,
  toItem,
  written,
} from './outside.js';

const KEEP = 'Bewaar op dit apparaat';
const FOUND =
  'Op dit apparaat staan eerdere antwoorden van 15 juni 2026. Ze blijven tot 15 juli 2026. Zijn ze van jou?';
const UNREADABLE = 'Op dit apparaat staan eerdere antwoorden die hier niet te openen zijn.';
const LOCAL: MountOptions = { attributes: { storage: 'local' } };
const PLAN = 'Er is één plan.';

/** Keeps a note on the device. The widget is gone afterwards, as with a page that was left. */
async function keptBefore(note = 'Van toen.', options: MountOptions = LOCAL): Promise<void> {
  const widget = await kept(note, options);
  await written(widget);
  widget.place.remove();
}

/** A widget at the list that keeps on the device. */
async function kept(note = 'Een.', options: MountOptions = LOCAL): Promise<Mounted> {
  const widget = await begun(options);
  await fill(widget, PLAN, 'Geregeld', note);
  await widget.act(SAVE);
  await widget.act(KEEP);
  await widget.act('Terug');
  return widget;
}

/** From the list or at the point itself. */
async function writeNote(widget: Mounted, note: string): Promise<void> {
  if (widget.heading !== PLAN) await toItem(widget, PLAN);
  await widget.write('note', note);
  await written(widget);
}

/** The note as it goes into a file: that way out must be open whatever happens. */
async function noteInFile(widget: Mounted): Promise<unknown> {
  for (const name of [BACK, SAVE]) if (widget.has('button', name)) await widget.act(name);
  const { text } = await savedBy(() => widget.act('Bewaar als bestand'));
  const file = JSON.parse(text) as { rounds: { entries: Record<string, { note?: string }> }[] };
  return file.rounds.at(-1)!.entries['t2']?.note;
}

describe('<wijzer-checklist> and work that is kept on the device', () => {
  watchChecklists();

  it('asks whose it is before it shows anything of it', async () => {
    await keptBefore();
    const widget = await mount(LOCAL);
    expect(widget.text).to.include(FOUND).and.not.to.include('Van toen.');
    expect(widget.names('button')).to.deep.equal(['Verder met deze antwoorden', 'Wis deze antwoorden']);
    expect(widget.all('radio')).to.have.length(0);
    await widget.act('Verder met deze antwoorden');
    expect(widget.rowText(PLAN)).to.include('Geregeld, notitie');
    await writeNote(widget, 'Van nu.');
    expect(localStorage.getItem(KEY)).to.include('Van nu.').and.not.to.include('Van toen.');
  });

  it('says how much of it could not be used, and opens the rest', async () => {
    await keptBefore();
    const file = JSON.parse(localStorage.getItem(KEY)!) as object;
    localStorage.setItem(KEY, JSON.stringify({ ...file, next: 'gisteren' }));
    const widget = await mount(LOCAL);
    await widget.act('Verder met deze antwoorden');
    expect(widget.told).to.include('1 deel was niet te gebruiken');
  });

  it('erases it for a reader who says that it is not theirs', async () => {
    await keptBefore();
    const widget = await mount(LOCAL);
    await widget.act('Wis deze antwoorden');
    expect(widget.told).to.equal('De eerdere antwoorden zijn gewist.');
    expect(localStorage.length).to.equal(0);
    await widget.act('Beginnen');
    expect(widget.progress('Taken')).to.equal('0 van 4 bekeken');
  });

  it('writes what was typed after a moment of rest, without another act', async () => {
    const widget = await kept();
    await toItem(widget, PLAN);
    await widget.write('note', 'Even wachten.');
    expect(localStorage.getItem(KEY)).not.to.include('Even wachten.');
    await until(() => localStorage.getItem(KEY)?.includes('Even wachten.'), 'it was written');
    expect(widget.told).to.equal('');
  });

  it('looks at nothing on the device unless the page allows it', async () => {
    await keptBefore();
    for (const attributes of [{}, { storage: 'none' }, { storage: 'session' }] as Record<string, string>[]) {
      const widget = await mount({ attributes });
      expect(widget.part('found')).to.have.length(0);
      widget.place.remove();
    }
    expect(localStorage.getItem(KEY)).to.include('Van toen.');
  });

  it('finds it also when the page allows it later', async () => {
    await keptBefore();
    const widget = await mount();
    widget.host.storage = 'local';
    await widget.settled();
    expect(widget.text).to.include(FOUND);
  });

  it('puts nothing found in the place of what is filled in already', async () => {
    await keptBefore();
    const widget = await begun();
    await fill(widget, PLAN, 'Niet geregeld', 'Van nu.');
    widget.host.storage = 'local';
    await widget.settled();
    const returned = once(window, 'popstate');
    history.go(-3);
    await returned;
    await widget.settled();
    expect(widget.text).to.include(UNREADABLE).and.not.to.include('Van toen.');
    expect(widget.names('button')).to.deep.equal(['Wis deze antwoorden', 'Verder met de checklist']);
    await widget.act('Verder met de checklist');
    await widget.act(SAVE);
    await widget.act(KEEP);
    expect(widget.told).to.include('Op dit apparaat staan al andere antwoorden.');
    expect(widget.has('button', KEEP)).to.equal(true);
    expect(localStorage.getItem(KEY)).to.include('Van toen.').and.not.to.include('Van nu.');
    expect(await noteInFile(widget)).to.equal('Van nu.');
  });

  it('says so when the page no longer allows it, and keeps what is on the screen', async () => {
    const widget = await kept('Van mij.');
    widget.host.storage = 'none';
    await widget.settled();
    expect(widget.told).to.include('Bewaren op dit apparaat lukt niet meer.');
    await writeNote(widget, 'Na het verbod.');
    expect(localStorage.getItem(KEY)).not.to.include('Na het verbod.');
    expect(asksBeforeLeaving()).to.equal(true);
    expect(await noteInFile(widget)).to.equal('Na het verbod.');
  });

  it('keeps apart what belongs to different checklists', async () => {
    const options = { ...LOCAL, content: smallChecklist({ set: { id: 'ander' } }) };
    await keptBefore('Van toen.');
    const widget = await mount(options);
    expect(widget.part('found')).to.have.length(0);
    widget.place.remove();
    await keptBefore('Van de ander.', options);
    expect(localStorage.getItem(KEY)).to.include('Van toen.');
    expect(localStorage.getItem('wijzer:ander')).to.include('Van de ander.');
  });

  it('writes what was typed last before the widget gets another checklist', async () => {
    const widget = await kept();
    await toItem(widget, PLAN);
    await widget.write('note', 'Net getypt.');
    widget.host.content = smallChecklist({ set: { id: 'ander' } });
    await widget.settled();
    expect(localStorage.getItem(KEY)).to.include('Net getypt.');
    expect(localStorage.getItem('wijzer:ander')).to.equal(null);
  });

  it('opens it in a newer edition of the content, with what lapsed', async () => {
    await keptBefore();
    const widget = await mount({ ...LOCAL, content: smallChecklist({ remove: ['items.1'] }) });
    await widget.act('Verder met deze antwoorden');
    expect(widget.has('heading', 'Vervallen punten')).to.equal(true);
    expect(widget.text).to.include('Van toen.');
  });
});

describe('<wijzer-checklist> and storage that does not do what it should', () => {
  watchChecklists();
  let allow: (() => void) | undefined;
  afterEach(() => {
    allow?.();
    allow = undefined;
  });
  // The widgets are looked at in an earlier hook: those must be able to clear the storage.
  const freely = () => {
    allow?.();
    allow = undefined;
  };

  it('works on where the browser forbids all storage', async () => {
    allow = forbidStorage();
    try {
      const widget = await mount(LOCAL);
      expect(widget.part('found')).to.have.length(0);
      await widget.act('Beginnen');
      await fill(widget, PLAN, 'Geregeld', 'Van mij.');
      await widget.act(SAVE);
      await widget.act(KEEP);
      expect(widget.told).to.equal(
        'Bewaren op dit apparaat lukt niet meer. Wat je hier ziet is er nog: bewaar het als bestand.',
      );
      expect(widget.text).not.to.include('Je werk staat sinds');
      expect(await noteInFile(widget)).to.equal('Van mij.');
    } finally {
      freely();
    }
  });

  it('works on in a browser without storage', async () => {
    const real = Object.getOwnPropertyDescriptor(window, 'localStorage');
    Object.defineProperty(window, 'localStorage', { configurable: true, value: undefined });
    try {
      const widget = await begun(LOCAL);
      await fill(widget, PLAN, 'Geregeld', 'Van mij.');
      await widget.act(SAVE);
      await widget.act(KEEP);
      expect(widget.told).to.include('Bewaren op dit apparaat lukt niet meer.');
      expect(await noteInFile(widget)).to.equal('Van mij.');
    } finally {
      if (real) Object.defineProperty(window, 'localStorage', real);
      else Reflect.deleteProperty(window, 'localStorage');
    }
  });

  it('says that there is no room at the third note, and loses nothing of it', async () => {
    const widget = await kept('Een.');
    allow = fullAfter(1);
    try {
      await writeNote(widget, 'Twee.');
      expect(widget.told).to.equal('');
      await writeNote(widget, 'Drie.');
      expect(widget.told).to.include('Bewaren op dit apparaat lukt niet meer.');
      // It stays until the reader does something about it, whatever they type meanwhile.
      await writeNote(widget, 'Drie.');
      expect(widget.told).to.include('Bewaren op dit apparaat lukt niet meer.');
      expect(widget.field('note').value).to.equal('Drie.');
      expect(localStorage.getItem(KEY)).to.include('Twee.');
      expect(asksBeforeLeaving()).to.equal(true);
      expect(await noteInFile(widget)).to.equal('Drie.');
      freely();
      // Once there is room again the reader can ask again, and the sentence goes.
      await widget.act(KEEP);
      expect(widget.told).to.equal('Je werk staat nu op dit apparaat.');
      expect(localStorage.getItem(KEY)).to.include('Drie.');
    } finally {
      freely();
    }
  });

  it('says that somebody emptied it halfway, and can keep again', async () => {
    const widget = await kept();
    localStorage.removeItem(KEY);
    await writeNote(widget, 'Na het legen.');
    expect(widget.told).to.equal(
      'Wat op dit apparaat stond is gewist. Wat je hier ziet is er nog: bewaar het als bestand.',
    );
    expect(localStorage.getItem(KEY)).to.equal(null);
    expect(await noteInFile(widget)).to.equal('Na het legen.');
    await widget.act(KEEP);
    expect(localStorage.getItem(KEY)).to.include('Na het legen.');
  });

  for (const [name, text] of [
    ['no JSON', '{"file": "wijzer-check'],
    ['another thing', '"hallo"'],
    ['nothing at all', ''],
    ['something that nests without end', '['.repeat(50_000)],
  ] as const)
    it(`says that it cannot open ${name}, and overwrites it only when the reader says so`, async () => {
      localStorage.setItem(KEY, text);
      const widget = await mount(LOCAL);
      expect(widget.text).to.include(UNREADABLE);
      expect(widget.names('button')).to.deep.equal(['Wis deze antwoorden', 'Beginnen']);
      await widget.act('Beginnen');
      await fill(widget, PLAN, 'Geregeld', 'Van nu.');
      await widget.act(SAVE);
      await widget.act(KEEP);
      expect(widget.told).to.include('Op dit apparaat staan al andere antwoorden.');
      expect(localStorage.getItem(KEY)).to.equal(text);
      expect(await noteInFile(widget)).to.equal('Van nu.');
    });

  it('does not open what a newer version kept, and leaves it alone', async () => {
    await keptBefore();
    const newer = changed(localStorage.getItem(KEY)!, { version: 2 });
    localStorage.setItem(KEY, newer);
    const widget = await mount(LOCAL);
    expect(widget.text).to.include(UNREADABLE);
    await widget.act('Beginnen');
    await writeNote(widget, 'Van nu.');
    expect(localStorage.getItem(KEY)).to.equal(newer);
    widget.place.remove();
    const later = await mount(LOCAL);
    await later.act('Wis deze antwoorden');
    expect(localStorage.length).to.equal(0);
  });

  it('offers it on its last day, and erases it unseen on the day after', async () => {
    await keptBefore();
    const last = await mount({ ...LOCAL, now: new Date('2026-07-15T10:00:00Z') });
    expect(last.text).to.include(FOUND);
    last.place.remove();
    const widget = await mount({ ...LOCAL, now: new Date('2026-07-16T10:00:00Z') });
    expect(widget.told).to.equal('De eerdere antwoorden op dit apparaat waren verlopen. Ze zijn gewist.');
    expect(widget.part('found')).to.have.length(0);
    expect(localStorage.length).to.equal(0);
    await widget.act('Beginnen');
    expect(widget.told).to.equal('');
  });

  it('says that the device could not be emptied, and leaves the screen empty', async () => {
    const widget = await kept();
    await widget.act(SAVE);
    const real = Object.getOwnPropertyDescriptor(Storage.prototype, 'removeItem')!;
    Storage.prototype.removeItem = () => {
      throw new DOMException('No.', 'SecurityError');
    };
    try {
      await widget.act('Wis alles');
      await widget.act('Ja, wis alles');
      expect(widget.told).to.include('Op dit apparaat lukte wissen niet');
      expect(widget.has('button', 'Beginnen')).to.equal(true);
    } finally {
      Object.defineProperty(Storage.prototype, 'removeItem', real);
    }
  });
});

describe('<wijzer-checklist> that is open twice', () => {
  watchChecklists();

  /** A reader who goes on in a second tab with what the first one keeps. */
  async function two(): Promise<[Mounted, Mounted]> {
    const one = await kept('Een.');
    await written(one);
    const second = await mount(LOCAL);
    await second.act('Verder met deze antwoorden');
    return [one, second];
  }

  it('overwrites nothing of the other tab: the second one that writes hears of it', async () => {
    const [one, second] = await two();
    await toItem(second, PLAN);
    await second.write('note', 'In de tweede.');
    await until(() => localStorage.getItem(KEY)?.includes('In de tweede.'), 'the second has written');
    await toItem(one, PLAN);
    await one.write('note', 'In de eerste.');
    await until(() => one.told !== '', 'the first hears of it');
    expect(one.told).to.equal(
      'Deze checklist is ook open in een ander tabblad. Hier wordt niets meer op dit apparaat bewaard. Bewaar wat je hier ziet als bestand.',
    );
    expect(second.told).to.equal('');
    expect(localStorage.getItem(KEY)).to.include('In de tweede.').and.not.to.include('In de eerste.');
    expect(asksBeforeLeaving()).to.equal(true);
    expect(await noteInFile(one)).to.equal('In de eerste.');
    second.place.remove();
  });

  it('hears at once when another tab writes', async () => {
    const widget = await kept();
    localStorage.setItem(KEY, '{"van": "een ander"}');
    dispatchEvent(new StorageEvent('storage', { key: KEY }));
    await widget.settled();
    expect(widget.told).to.include('ook open in een ander tabblad');
    expect(localStorage.getItem(KEY)).to.equal('{"van": "een ander"}');
  });

  it('hears at once when another tab erases, also when it erases everything', async () => {
    const widget = await kept();
    localStorage.clear();
    dispatchEvent(new StorageEvent('storage', { key: null }));
    await widget.settled();
    expect(widget.told).to.include('Wat op dit apparaat stond is gewist.');
    expect(await noteInFile(widget)).to.equal('Een.');
  });

  it('does not mind what happens to other things on the device', async () => {
    const widget = await kept();
    localStorage.setItem('iets-anders', 'x');
    dispatchEvent(new StorageEvent('storage', { key: 'iets-anders' }));
    await widget.settled();
    expect(widget.told).to.equal('');
    expect(widget.has('button', SAVE)).to.equal(true);
  });

  it('asks nothing of a tab that keeps nothing', async () => {
    const widget = await begun(LOCAL);
    await fill(widget, PLAN, 'Geregeld', 'Van mij.');
    localStorage.setItem(KEY, '{"van": "een ander"}');
    dispatchEvent(new StorageEvent('storage', { key: KEY }));
    await widget.settled();
    expect(widget.told).to.equal('');
    await widget.act(SAVE);
    await widget.act(KEEP);
    expect(widget.told).to.include('ook open in een ander tabblad');
    expect(localStorage.getItem(KEY)).to.equal('{"van": "een ander"}');
  });
});

describe('<wijzer-checklist> when the page is left', () => {
  watchChecklists();

  it('lets the browser ask only while there is something to lose', async () => {
    const widget = await begun();
    expect(asksBeforeLeaving(), 'nothing was done').to.equal(false);
    await widget.select('filter-party', 'Gemeente');
    expect(asksBeforeLeaving(), 'a choice is no work').to.equal(false);
    await writeNote(widget, 'Van mij.');
    expect(asksBeforeLeaving(), 'a note').to.equal(true);
    expect(await noteInFile(widget)).to.equal('Van mij.');
    expect(asksBeforeLeaving(), 'saved').to.equal(false);
    await widget.act('Terug');
    await writeNote(widget, 'Meer.');
    expect(asksBeforeLeaving(), 'written on').to.equal(true);
    await widget.write('note', '');
    expect(asksBeforeLeaving(), 'taken back').to.equal(false);
  });

  it('does not ask once it is on the device, and asks again when it is taken off', async () => {
    const widget = await kept();
    expect(asksBeforeLeaving()).to.equal(false);
    await toItem(widget, PLAN);
    await widget.write('note', 'Nog niet geschreven.');
    expect(asksBeforeLeaving(), 'in the moment of rest').to.equal(true);
    await written(widget);
    expect(asksBeforeLeaving()).to.equal(false);
    await widget.act(BACK);
    await widget.act(SAVE);
    await widget.act('Stop, en haal het van dit apparaat');
    expect(asksBeforeLeaving()).to.equal(true);
  });

  it('asks when it is kept in the tab alone: that goes with the tab', async () => {
    await kept('Van mij.', { attributes: { storage: 'session' } });
    expect(asksBeforeLeaving()).to.equal(true);
  });

  it('does not ask for a file that was opened and not changed, nor for what was erased', async () => {
    const one = await begun();
    await fill(one, PLAN, 'Geregeld', 'Van mij.');
    await one.act(SAVE);
    const { text } = await savedBy(() => one.act('Bewaar als bestand'));
    one.place.remove();
    const widget = await mount();
    await widget.openFile(text);
    expect(asksBeforeLeaving(), 'opened').to.equal(false);
    await writeNote(widget, 'Anders.');
    expect(asksBeforeLeaving(), 'changed').to.equal(true);
    await widget.act(BACK);
    await widget.act(SAVE);
    await widget.act('Wis alles');
    await widget.act('Ja, wis alles');
    expect(asksBeforeLeaving(), 'erased').to.equal(false);
  });

  it('does not ask for a widget that is not on the page, and asks again when it is back', async () => {
    const widget = await begun();
    await fill(widget, PLAN, 'Geregeld');
    widget.host.remove();
    expect(asksBeforeLeaving()).to.equal(false);
    widget.place.append(widget.host);
    expect(asksBeforeLeaving()).to.equal(true);
  });

  it('writes what it holds back when it is taken off the page', async () => {
    const widget = await kept();
    await toItem(widget, PLAN);
    await widget.write('note', 'Net getypt.');
    widget.host.remove();
    expect(localStorage.getItem(KEY)).to.include('Net getypt.');
    widget.place.append(widget.host);
  });
});
