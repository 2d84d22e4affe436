import { expect } from '@esm-bundle/chai';
import { smallWizard } from '../../support/small-wizard.js';
import { mount, takeMessages, watchWidgets } from '../../support/widget.js';
import { Tool, countEverywhere, queues } from './fakes.js';

const send = (type: string, detail: unknown, on: EventTarget = document.body) =>
  on.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true, detail }));
const ready = () => send('wijzer-ready', { content: 'klein', version: 1 });

const MATOMO = ['trackEvent', 'wijzer:klein', 'ready'];
const SITEIMPROVE = ['event', 'wijzer:klein', 'ready'];

describe('a page with listeners for statistics', () => {
  watchWidgets({ axe: false });

  let matomo: Tool;
  let siteimprove: Tool;

  before(countEverywhere);

  beforeEach(() => {
    matomo = new Tool('_paq');
    siteimprove = new Tool('_sz');
  });

  afterEach(() => {
    matomo.remove();
    siteimprove.remove();
  });

  it('leaves the window alone until there is something to count', () => {
    send('wijzer-ready', { content: 'Geen id' });
    expect(['_paq' in window, '_sz' in window]).to.deep.equal([false, false]);
    const names = [window, document].flatMap((place) => Object.getOwnPropertyNames(place));
    expect(names.filter((name) => /wijzer|statistic/i.test(name))).to.deep.equal([]);
  });

  it('makes the queue as the tool would, for a tool that comes later', () => {
    ready();
    expect(queues._paq).to.deep.equal([MATOMO]);
    expect(queues._sz).to.deep.equal([SITEIMPROVE]);
    matomo.load();
    siteimprove.load();
    expect([matomo.done, siteimprove.done]).to.deep.equal([[MATOMO], [SITEIMPROVE]]);
  });

  it('adds to the array that the page made, and leaves what is in it', () => {
    const waiting = [['setSiteId', '7']];
    queues._paq = waiting as never;
    ready();
    expect(waiting).to.deep.equal([['setSiteId', '7'], MATOMO]);
  });

  it('hands over to the object that takes the place of the array', () => {
    ready();
    matomo.load();
    ready();
    send('wijzer-restarted', { content: 'klein', version: 1 });
    expect(matomo.done).to.deep.equal([MATOMO, MATOMO, ['trackEvent', 'wijzer:klein', 'restarted']]);
  });

  it('counts once for a file that is there twice, and for two tools with one queue', () => {
    countEverywhere();
    countEverywhere();
    ready();
    expect(queues._paq).to.deep.equal([MATOMO]);
  });

  for (const [name, queue] of Object.entries({
    'a queue that throws': {
      push() {
        throw new Error('Out of order.');
      },
    },
    'a queue without push': {},
    'a queue that is a word': 'vol',
  }))
    it(`goes on beside ${name}`, async () => {
      queues._paq = queue as never;
      let others = 0;
      const other = () => others++;
      document.addEventListener('wijzer-outcome-reached', other);
      const widget = await mount({ content: smallWizard() });
      await widget.quick(['Voor mij', 'Nee']);
      document.removeEventListener('wijzer-outcome-reached', other);
      siteimprove.load();
      expect([widget.heading, others]).to.deep.equal(['Ga naar het loket', 1]);
      expect(siteimprove.done.at(-1)).to.deep.equal(['event', 'wijzer:klein', 'outcome-reached', 'hulp']);
    });

  it('goes on after an event that is a trap', () => {
    const trap = {
      get content(): string {
        throw new Error('Caught.');
      },
    };
    send('wijzer-ready', trap);
    document.body.dispatchEvent(new Event('wijzer-ready', { bubbles: true }));
    ready();
    expect(queues._paq).to.deep.equal([MATOMO]);
  });

  it('judges what it passes on, also when a detail answers differently each time', () => {
    let asked = 0;
    const words = ['klein', 'Mevrouw Jansen'];
    send('wijzer-ready', {
      get content() {
        return words[asked++ % 2];
      },
    });
    expect(queues._paq).to.deep.equal([MATOMO]);
  });

  it('follows every widget of the page, each under its own content, in the words of each tool', async () => {
    matomo.load();
    siteimprove.load();
    const one = await mount({ content: smallWizard() });
    const two = await mount({
      content: smallWizard({ set: { id: 'ander' } }),
      attributes: { history: 'off' },
    });
    await one.quick(['Voor mij']);
    await two.quick(['Voor mijn kind']);
    const commands = (name: string) => [
      [name, 'wijzer:klein', 'ready'],
      [name, 'wijzer:ander', 'ready'],
      [name, 'wijzer:klein', 'question-shown', 'wie'],
      [name, 'wijzer:klein', 'question-answered', 'wie:mij'],
      [name, 'wijzer:klein', 'question-shown', 'wat'],
      [name, 'wijzer:ander', 'question-shown', 'wie'],
      [name, 'wijzer:ander', 'question-answered', 'wie:kind'],
      [name, 'wijzer:ander', 'question-shown', 'wat'],
    ];
    expect(matomo.done).to.deep.equal(commands('trackEvent'));
    expect(siteimprove.done).to.deep.equal(commands('event'));
  });

  it('says which question was not clear', async () => {
    matomo.load();
    const widget = await mount({ content: smallWizard() });
    await widget.begin();
    await widget.click('button', 'Ik snap dit niet');
    expect(matomo.done.at(-1)).to.deep.equal(['trackEvent', 'wijzer:klein', 'question-unclear', 'wie']);
  });

  it('says why a widget shows nothing, by a code', async () => {
    matomo.load();
    await mount({ content: { ...(smallWizard() as object), title: 7 } });
    await mount({});
    expect(matomo.done).to.deep.equal([
      ['trackEvent', 'wijzer', 'content-rejected', 'wrong-type'],
      ['trackEvent', 'wijzer', 'load-failed', 'no-source'],
    ]);
    expect(takeMessages()).to.have.length(2);
  });

  it('hears nothing of a widget whose events the page keeps to itself', async () => {
    const widget = await mount({ content: smallWizard() });
    widget.element.addEventListener('wijzer-question-shown', (event) => event.stopPropagation());
    matomo.load();
    await widget.begin();
    expect(matomo.done.map(([, , action]) => action)).to.deep.equal(['ready']);
  });

  it('asks nothing of the network', async () => {
    const widget = await mount({ content: smallWizard() });
    performance.clearResourceTimings();
    await widget.quick(['Voor mij', 'Nee']);
    expect(performance.getEntriesByType('resource').map(({ name }) => name)).to.deep.equal([]);
  });
});
