import { expect } from '@esm-bundle/chai';
import { focused, textOf } from '../../../support/accessible.js';
import { press } from '../../../support/keys.js';
import { smallChecklist } from '../../../support/small-checklist.js';
import { stubFetch, type Network } from '../../../support/stub-fetch.js';
import { once } from '../../../support/until.js';
import { ALLOWED_GLOBALS, countListeners } from '../../../support/watch.js';
import { Mounted, begun, mount, takeMessages, watchChecklists, type MountOptions } from './mount.js';
import { BACK, SAVE, fill, toItem, unfoldAll } from './outside.js';

const TITLE = 'Kleine checklist';
const PLAN = 'Er is één plan.';

async function browserBack(): Promise<void> {
  const returned = once(window, 'popstate');
  history.back();
  await returned;
}

describe('<wijzer-checklist>', () => {
  watchChecklists();

  it('begins with what it is, who fills in, and a way to earlier work', async () => {
    const widget = await mount();
    expect(widget.heading).to.equal(TITLE);
    expect(widget.text).to.include('Wie vult in?');
    expect(widget.text).to.include('Bel 112');
  });

  it('keeps an answer and a note when the reader goes through the list', async () => {
    const widget = await begun();
    await widget.unfold('Taken');
    await widget.item(PLAN);
    await widget.mark('Deels geregeld');
    await widget.write('note', 'Volgt in mei.');
    await widget.act(BACK);
    expect(widget.rowText(PLAN)).to.include('Deels geregeld, notitie');
    expect(widget.progress('Taken')).to.equal('1 van 4 bekeken, 1 deels');
    await widget.item(PLAN);
    expect(widget.field('note').value).to.equal('Volgt in mei.');
  });

  it('says on every screen who can be called', async () => {
    const widget = await begun();
    for (const view of ['Acties', 'Bij wie ligt wat?', 'Rondes', 'Vergelijken', 'Overdracht', SAVE]) {
      await widget.act(view);
      expect(widget.names('link')).to.deep.equal(['Bel 112', 'Bel De adviseur: 099 000 00 01']);
      await widget.act(widget.has('button', BACK) ? BACK : 'Terug');
    }
  });
});

describe('<wijzer-checklist> and its content', () => {
  watchChecklists();
  let network: Network | undefined;
  afterEach(() => {
    network?.restore();
    network = undefined;
  });

  it('takes a file by src, with the light child there until it comes', async () => {
    network = stubFetch();
    const widget = await mount({ attributes: { src: '/inhoud.json' } });
    expect(widget.fallback?.getClientRects().length).to.equal(1);
    expect(widget.status).to.equal('');
    network.requests[0]!.respond(JSON.stringify(smallChecklist()));
    await widget.until(TITLE);
    expect(widget.fallback?.getClientRects().length).to.equal(0);
  });

  it('keeps the light child when the file does not come, and tries again when asked', async () => {
    network = stubFetch((request) => request.respond('', { status: 404 }));
    const widget = await mount({ attributes: { src: '/weg.json' } });
    await widget.settled();
    expect(widget.status).to.equal('De checklist kon niet laden. Overleg met een collega.');
    expect(widget.fallback?.getClientRects().length).to.equal(1);
    expect(takeMessages()).to.have.length(1);
    network.restore();
    network = stubFetch((request) => request.respond(JSON.stringify(smallChecklist())));
    await widget.click('button', 'Probeer het nog een keer');
    await widget.until(TITLE);
  });

  const bad: Record<string, unknown> = {
    'a text': 'inhoud',
    'a list': [smallChecklist()],
    'another kind': smallChecklist({ set: { kind: 'wizard' } }),
    'a newer version': smallChecklist({ set: { version: 99 } }),
    'no points': smallChecklist({ remove: ['items'] }),
  };
  for (const [name, content] of Object.entries(bad))
    it(`keeps the light child for ${name}, and says one sentence`, async () => {
      const widget = new Mounted({ content });
      let told = 0;
      widget.host.addEventListener('wijzer-content-rejected', () => told++);
      await widget.settled();
      expect(widget.fallback?.getClientRects().length).to.equal(1);
      expect(widget.status).to.equal('De checklist werkt nu niet. Overleg met een collega.');
      const messages = takeMessages();
      expect(messages).to.have.length(1);
      expect(messages[0]).to.include('[wijzer-checklist]');
      expect(told).to.equal(1);
    });

  it('loses nothing when bad content comes in between', async () => {
    const widget = await begun();
    await fill(widget, PLAN, 'Geregeld', 'Van mij.');
    widget.host.content = 'kapot';
    await widget.settled();
    expect(widget.fallback?.getClientRects().length).to.equal(1);
    takeMessages();
    widget.host.content = smallChecklist();
    await widget.settled();
    expect(widget.rowText(PLAN)).to.include('Geregeld, notitie');
  });

  it('says that an example is an example', async () => {
    const widget = await mount({ content: smallChecklist({ set: { example: true } }) });
    expect(textOf(widget.part('example')[0]!)).to.match(/^Dit is een voorbeeld\./);
  });

  it('begins afresh with another checklist', async () => {
    const widget = await begun();
    await fill(widget, PLAN, 'Geregeld', 'Van mij.');
    await widget.act('Acties');
    await widget.act('Maak een actie');
    await widget.act('Haal deze actie weg Actie 1');
    widget.host.content = smallChecklist({ set: { id: 'ander', title: 'De andere' } });
    await widget.settled();
    expect(widget.heading).to.equal('De andere');
    expect(widget.part('start')).to.have.length(1);
    expect(widget.told).to.equal('');
    await widget.act('Beginnen');
    expect(widget.progress('Taken')).to.equal('0 van 4 bekeken');
    await toItem(widget, PLAN);
    expect(widget.field('note').value).to.equal('');
  });

  it('keeps everything, and the place, in a new edition of the same checklist', async () => {
    const widget = await begun();
    await fill(widget, 'De regisseur heeft tijd.', 'Geregeld');
    await widget.select('filter-party', 'Regisseur');
    await toItem(widget, PLAN);
    await widget.write('note', 'Half af');
    widget.host.content = smallChecklist({
      set: { 'items.1.text': 'Er is één plan, en het klopt.', 'review.checkedOn': '2026-06-10' },
      remove: ['items.0'],
    });
    await widget.settled();
    expect(widget.heading).to.equal('Er is één plan, en het klopt.');
    expect(widget.field('note').value).to.equal('Half af');
    await widget.act(BACK);
    expect(widget.has('heading', 'Vervallen punten')).to.equal(true);
    expect(widget.text).to.include('De regisseur heeft tijd.').and.to.include('4 van 6 punten');
  });
});

describe('<wijzer-checklist> and what it tells the page', () => {
  watchChecklists();

  /** Everything it tells while it is mounted and used, by whatever name. */
  async function told(
    use: (widget: Mounted) => Promise<void>,
    options?: MountOptions,
  ): Promise<[string, unknown][]> {
    const events: [string, unknown][] = [];
    const widget = new Mounted(options ?? {});
    const real = widget.host.dispatchEvent.bind(widget.host);
    widget.host.dispatchEvent = (event) => {
      if (event instanceof CustomEvent && event.type.startsWith('wijzer-')) {
        expect([event.bubbles, event.composed]).to.deep.equal([true, true]);
        events.push([event.type, event.detail]);
      }
      return real(event);
    };
    await widget.settled();
    await use(widget);
    return events;
  }

  it('tells each step by ids, once', async () => {
    const events = await told(async (widget) => {
      await widget.act('Beginnen');
      await toItem(widget, PLAN);
      await widget.mark('Deels geregeld');
      await widget.mark('Niet geregeld');
      await widget.write('note', 'Volgt.');
      await widget.act('Volgend punt');
      await widget.act(BACK);
      await widget.act(SAVE);
      await widget.act('Wis alles');
      await widget.act('Ja, wis alles');
    });
    const file = { content: 'klein', version: 1 };
    expect(events).to.deep.equal([
      ['wijzer-ready', file],
      ['wijzer-question-shown', { ...file, question: 't2' }],
      ['wijzer-question-answered', { ...file, question: 't2' }],
      ['wijzer-question-answered', { ...file, question: 't2' }],
      ['wijzer-question-shown', { ...file, question: 't3' }],
      ['wijzer-restarted', file],
    ]);
  });

  it('tells of an answer that is the same as in the round before, and not of one that is chosen again', async () => {
    const events = await told(async (widget) => {
      await widget.act('Beginnen');
      await fill(widget, PLAN, 'Geregeld');
      await fill(widget, PLAN, 'Geregeld');
      await widget.act('Rondes');
      await widget.act('Begin een nieuwe ronde');
      await widget.act('Ja, begin een nieuwe ronde');
      await widget.act(BACK);
      await toItem(widget, PLAN);
      await widget.act('Nog steeds zo');
    });
    expect(events.filter(([name]) => name === 'wijzer-question-answered')).to.have.length(2);
  });

  it('never tells which answer, what was written, or for whom', async () => {
    const events = await told(async (widget) => {
      await widget.mark('Regisseur');
      await widget.act('Beginnen');
      await toItem(widget, PLAN);
      await widget.mark('Wel, via een ander');
      await widget.write('via', 'Kanarievogel');
      await widget.mark('Het staat op papier');
      await widget.write('note', 'Kanarievogel');
      await widget.act('Maak een actie');
      await widget.write('what-a1', 'Kanarievogel');
      await widget.act(BACK);
      await widget.act('Bij wie ligt wat?');
      await unfoldAll(widget);
      await widget.mark('Casusregie');
      await widget.act(BACK);
      await widget.act('Overdracht');
      await widget.write('handover-nieuwe', 'Kanarievogel');
    });
    const keys = events.flatMap(([, detail]) => Object.keys(detail as object));
    expect([...new Set(keys)].sort()).to.deep.equal(['content', 'question', 'version']);
    expect(JSON.stringify(events)).not.to.match(/Kanarievogel|ander|papier|regisseur|casusregie|nieuwe/i);
  });
});

describe('<wijzer-checklist> on the page', () => {
  watchChecklists();

  it('moves no focus when it appears', async () => {
    const before = document.activeElement;
    await mount();
    expect(document.activeElement === before).to.equal(true);
  });

  it('puts focus on its heading when the page asks', async () => {
    const widget = await mount();
    widget.host.focus();
    expect(textOf(focused()!)).to.equal(TITLE);
  });

  for (const [level, used, under] of [
    [undefined, '2', '3'],
    ['4', '4', '5'],
    ['6', '6', '6'],
    ['9', '2', '3'],
  ] as const)
    it(`gives its heading level ${used} for ${level ?? 'nothing'}`, async () => {
      const widget = await begun({ attributes: level ? { 'heading-level': level } : {} });
      expect(widget.get('heading', TITLE).ariaLevel).to.equal(used);
      expect(widget.get('heading', 'Verder').ariaLevel).to.equal(under);
      // A page that begins at another level than its neighbours is for axe to complain about, not for us.
      widget.host.headingLevel = 2;
      await widget.settled();
    });

  it('goes back and forth with the browser, and loses nothing on the way', async () => {
    const widget = await begun();
    await toItem(widget, PLAN);
    await widget.mark('Geregeld');
    await widget.write('note', 'Half af');
    await browserBack();
    await widget.until(TITLE);
    expect(widget.part('list')).to.have.length(1);
    expect(textOf(focused()!)).to.equal(TITLE);
    await browserBack();
    await widget.settled();
    expect(widget.part('start')).to.have.length(1);
    const returned = once(window, 'popstate');
    history.go(2);
    await returned;
    await widget.until(PLAN);
    expect(widget.radio('Geregeld').checked).to.equal(true);
    expect(widget.field('note').value).to.equal('Half af');
  });

  it('leaves the history alone with history="off", and still goes back by its own way', async () => {
    const widget = await mount({ attributes: { history: 'off' } });
    const entries = history.length;
    const state: unknown = history.state;
    await widget.act('Beginnen');
    await toItem(widget, PLAN);
    await widget.act(BACK);
    expect(widget.part('list')).to.have.length(1);
    expect([history.length, history.state]).to.deep.equal([entries, state]);
  });

  it('goes to the list with Escape, to the point it came from, and no further', async () => {
    const widget = await begun();
    await toItem(widget, PLAN);
    await press('Escape');
    await widget.until(TITLE);
    expect(textOf(focused()!)).to.include(PLAN);
    await press('Escape');
    await widget.settled();
    expect(widget.part('list')).to.have.length(1);
    await widget.act('Rondes');
    await press('Escape');
    await widget.until(TITLE);
  });

  it('uses Escape up where it does something, and leaves it to the page elsewhere', async () => {
    const widget = await begun();
    const escape = () => {
      const event = new KeyboardEvent('keydown', {
        key: 'Escape',
        bubbles: true,
        composed: true,
        cancelable: true,
      });
      widget.all('heading')[0]!.dispatchEvent(event);
      return event.defaultPrevented;
    };
    expect(escape()).to.equal(false);
    await widget.act('Rondes');
    expect(escape()).to.equal(true);
    await widget.settled();
    await widget.act('Rondes');
    (focused() as HTMLElement).blur();
    await press('Escape');
    await widget.settled();
    expect(widget.heading).to.equal('Rondes');
  });

  it('keeps its place and its work when it is moved, taken off and put back', async () => {
    const widget = await begun();
    await toItem(widget, PLAN);
    await widget.mark('Geregeld');
    await widget.write('note', 'Half af');
    const section = document.createElement('section');
    widget.place.append(section);
    section.append(widget.host);
    await widget.settled();
    widget.host.remove();
    await new Promise((resolve) => setTimeout(resolve));
    widget.place.append(widget.host);
    await widget.settled();
    expect(widget.heading).to.equal(PLAN);
    expect(widget.radio('Geregeld').checked).to.equal(true);
    expect(widget.field('note').value).to.equal('Half af');
  });

  it('shares nothing with another one', async () => {
    const one = await begun();
    const two = await begun();
    await fill(one, PLAN, 'Geregeld', 'Van de een.');
    expect(two.progress('Taken')).to.equal('0 van 4 bekeken');
    await toItem(two, PLAN);
    expect(two.field('note').value).to.equal('');
    await two.mark('Niet geregeld');
    await toItem(one, PLAN);
    expect([one.radio('Geregeld').checked, two.radio('Niet geregeld').checked]).to.deep.equal([true, true]);
    two.place.remove();
  });

  it('has no text of its own in the shadow root, but for the options of a select', async () => {
    const widget = await begun();
    const own = () =>
      [...widget.root.querySelectorAll('*:not(style, option, textarea)')]
        .flatMap(({ childNodes }) => [...childNodes])
        .flatMap((node) => (node instanceof Text && node.data.trim()) || []);
    expect(own()).to.deep.equal([]);
    for (const view of ['Acties', 'Bij wie ligt wat?', 'Rondes', 'Vergelijken', 'Overdracht', SAVE]) {
      await widget.act(view);
      if (view === 'Acties') await widget.act('Maak een actie');
      expect(own(), view).to.deep.equal([]);
      await widget.act(widget.has('button', BACK) ? BACK : 'Terug');
    }
    await toItem(widget, PLAN);
    expect(own()).to.deep.equal([]);
  });

  it('leaves no listener and no name behind when it is removed', async () => {
    const listeners = countListeners();
    const before = Object.getOwnPropertyNames(window);
    try {
      const widget = await begun({ attributes: { storage: 'local' } });
      await fill(widget, PLAN, 'Geregeld');
      expect(listeners.names()).to.include.members(['popstate', 'storage', 'pagehide', 'beforeunload']);
      widget.host.remove();
      expect(listeners.names()).to.deep.equal([]);
      const added = Object.getOwnPropertyNames(window).filter((name) => !before.includes(name));
      expect(added.filter((name) => !ALLOWED_GLOBALS.includes(name))).to.deep.equal([]);
    } finally {
      listeners.stop();
    }
  });

  it('stays hidden when the page hides it', async () => {
    const widget = await mount();
    widget.host.hidden = true;
    expect(widget.host.getClientRects()).to.have.length(0);
    widget.host.hidden = false;
  });
});
