import { expect } from '@esm-bundle/chai';
import { smallDilemmas } from '../../../support/small-dilemmas.js';
import { stubFetch, type Network } from '../../../support/stub-fetch.js';
import { ALLOWED_GLOBALS, countListeners } from '../../../support/watch.js';
import { FALLBACK, Mounted, make, mount, takeMessages, watchDilemmas } from './mount.js';

const TITLE = "Kleine dilemma's";

describe('<wijzer-dilemmas> and its content', () => {
  watchDilemmas();
  let network: Network | undefined;
  afterEach(() => {
    network?.restore();
    network = undefined;
  });

  it('takes a property that was set before or after connection', async () => {
    const widget = await mount();
    expect(widget.heading).to.equal(TITLE);
    widget.host.content = smallDilemmas({ set: { title: 'Later' } });
    await widget.settled();
    expect(widget.heading).to.equal('Later');
  });

  it('takes a file by src, with the light children there until it comes', async () => {
    network = stubFetch();
    const widget = await mount({ attributes: { src: '/inhoud.json' } });
    expect(widget.fallback?.getClientRects().length).to.equal(1);
    expect(widget.status).to.equal('');
    network.requests[0]!.respond(JSON.stringify(smallDilemmas()));
    await widget.until(TITLE);
    expect(widget.fallback?.getClientRects().length).to.equal(0);
  });

  it('keeps the light children when the file does not come, and tries again when asked', async () => {
    network = stubFetch((request) => request.respond('', { status: 404 }));
    const widget = await mount({ attributes: { src: '/weg.json' } });
    await widget.settled();
    expect(widget.status).to.equal("De dilemma's konden niet laden.");
    expect(widget.fallback?.textContent).to.equal(FALLBACK);
    expect(takeMessages()).to.have.length(1);
    network.restore();
    network = stubFetch((request) => request.respond(JSON.stringify(smallDilemmas())));
    await widget.click('button', 'Probeer het nog een keer');
    await widget.until(TITLE);
  });

  const bad: Record<string, unknown> = {
    'a text': 'inhoud',
    'a list': [smallDilemmas()],
    'another kind': smallDilemmas({ set: { kind: 'wizard' } }),
    'a newer version': smallDilemmas({ set: { version: 99 } }),
    'no stations': smallDilemmas({ remove: ['stations'] }),
  };
  for (const [name, content] of Object.entries(bad))
    it(`keeps the light children for ${name}, and says one sentence`, async () => {
      const widget = new Mounted(make({ content }));
      let told = 0;
      widget.host.addEventListener('wijzer-content-rejected', () => told++);
      await widget.settled();
      expect(widget.fallback?.getClientRects().length).to.equal(1);
      expect(widget.status).to.equal("De dilemma's werken nu niet.");
      const messages = takeMessages();
      expect(messages).to.have.length(1);
      expect(messages[0]).to.include('[wijzer-dilemmas]');
      expect(told).to.equal(1);
    });

  it('goes to the wheel when new content does not have the open dilemma', async () => {
    const widget = await mount();
    await widget.open('Thuis', 'Anna is moe');
    widget.host.content = smallDilemmas({ remove: ['dilemmas.0'] });
    await widget.settled();
    expect(widget.heading).to.equal(TITLE);
  });

  it('says that an example is an example', async () => {
    const widget = await mount({ content: smallDilemmas({ set: { example: true } }) });
    expect(widget.text).to.include('Dit is een voorbeeld. Het gezin is verzonnen.');
  });
});

describe('<wijzer-dilemmas> on the page', () => {
  watchDilemmas();

  it('moves no focus when it appears', async () => {
    const before = document.activeElement;
    await mount();
    expect(document.activeElement).to.equal(before);
  });

  for (const [level, used] of [
    [undefined, '2'],
    ['4', '4'],
    ['9', '2'],
  ] as const)
    it(`gives its heading level ${used} for ${level ?? 'nothing'}`, async () => {
      const widget = await mount({ attributes: level ? { 'heading-level': level } : {} });
      expect(widget.get('heading', TITLE).ariaLevel).to.equal(used);
      // A page that begins at another level than its neighbours is for axe to complain about, not for us.
      widget.host.headingLevel = 2;
      await widget.settled();
    });

  it('tells what is on the screen: ids only, and each thing once', async () => {
    const told: unknown[] = [];
    const listen = (event: Event) => told.push([event.type, (event as CustomEvent<unknown>).detail]);
    const names = ['wijzer-ready', 'wijzer-question-shown'];
    for (const name of names) document.addEventListener(name, listen);
    const widget = await mount();
    await widget.open('Thuis', 'Anna is moe');
    await widget.click('button', 'Zwijgen');
    await widget.click('button', 'Volgend dilemma: Een lege trommel');
    await widget.click('button', 'Terug naar Thuis');
    await widget.click('button', 'Een lege trommel Leraar Bekeken');
    for (const name of names) document.removeEventListener(name, listen);
    const file = { content: 'klein', version: 1 };
    expect(told).to.deep.equal([
      ['wijzer-ready', file],
      ['wijzer-question-shown', { ...file, question: 'd1' }],
      ['wijzer-question-shown', { ...file, question: 'd3' }],
      ['wijzer-question-shown', { ...file, question: 'd3' }],
    ]);
  });

  it('stores nothing', async () => {
    const widget = await mount();
    await widget.open('Thuis', 'Anna is moe');
    await widget.click('button', 'Zwijgen');
    expect([localStorage.length, sessionStorage.length, document.cookie]).to.deep.equal([0, 0, '']);
    expect(await indexedDB.databases()).to.deep.equal([]);
  });

  it('asks nothing of the network once the content is there', async () => {
    const widget = await mount();
    performance.clearResourceTimings();
    await widget.open('Thuis', 'Anna is moe');
    await widget.click('button', 'Zwijgen');
    expect(performance.getEntriesByType('resource').map(({ name }) => name)).to.deep.equal([]);
  });

  it('has no text of its own in the shadow root, but for the options of a select', async () => {
    const widget = await mount();
    const own = () =>
      [...widget.root.querySelectorAll('*:not(style, option)')]
        .flatMap(({ childNodes }) => [...childNodes])
        .filter((node) => node instanceof Text && node.data.trim());
    expect(own()).to.deep.equal([]);
    await widget.open('Thuis', 'Anna is moe');
    await widget.click('button', 'Zwijgen');
    expect(own()).to.deep.equal([]);
  });

  it('shares nothing with another one', async () => {
    const one = await mount();
    const two = await mount();
    await one.open('Thuis', 'Anna is moe');
    expect(two.heading).to.equal(TITLE);
    await two.open('Thuis');
    expect(two.text).not.to.include('Bekeken');
  });

  it('keeps its place when it is moved, and leaves nothing behind when it is removed', async () => {
    const listeners = countListeners();
    const before = Object.getOwnPropertyNames(window);
    try {
      const widget = await mount();
      await widget.open('Thuis', 'Anna is moe');
      await widget.click('button', 'Zwijgen');
      widget.host.remove();
      expect(listeners.names()).to.deep.equal([]);
      widget.place.append(widget.host);
      await widget.settled();
      expect(widget.heading).to.equal('Anna is moe');
      expect(widget.get('button', 'Zwijgen').ariaPressed).to.equal('true');
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
