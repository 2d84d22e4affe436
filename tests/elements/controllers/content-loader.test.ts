import type { WizardElement } from '@wijzer/elements';
import { expect } from '@esm-bundle/chai';
import { smallWizard } from '../../support/small-wizard.js';
import { stubFetch, type Network } from '../../support/stub-fetch.js';
import { once, until } from '../../support/until.js';
import { Widget, make, mount, takeMessages, watchWidgets } from '../../support/widget.js';

const TITLE = 'Waar krijgt u hulp?';
const REJECTED = 'De vragen werken nu niet. Wilt u hulp? Bel de gemeente.';
const FAILED = 'De vragen konden niet laden.';

interface Ending {
  readonly widget: Widget;
  readonly events: readonly string[];
  readonly details: readonly unknown[];
  readonly messages: readonly string[];
}

/** Loads a file from the test server until the widget has made up its mind. */
async function load(file: string): Promise<Ending> {
  const element = make({ attributes: { src: `/__bad__/${file}` } });
  const events: string[] = [];
  const details: unknown[] = [];
  for (const name of ['wijzer-ready', 'wijzer-content-rejected', 'wijzer-load-failed'] as const)
    element.addEventListener(name, (event) => {
      events.push(name);
      details.push(event.detail);
    });
  const ended = Promise.race([
    once(element, 'wijzer-ready'),
    once(element, 'wijzer-content-rejected'),
    once(element, 'wijzer-load-failed'),
  ]);
  const widget = new Widget(element);
  await ended;
  await widget.settled();
  return { widget, events, details, messages: takeMessages() };
}

function isCalm({ widget, messages }: Ending, sentence: string): void {
  expect(widget.fallback?.getClientRects().length, 'the fallback is visible').to.be.greaterThan(0);
  expect(widget.all('status')).to.have.length(1);
  expect(widget.status).to.equal(sentence);
  expect(messages).to.have.length(1);
  expect(messages[0]).to.match(/^\[wijzer-toegang\] /);
}

describe('<wijzer-toegang> and a file that does not come', () => {
  watchWidgets();
  let network: Network | undefined;
  afterEach(() => network?.restore());

  const reasons: Record<string, [reason: string, remedy: RegExp]> = {
    'missing.json': ['http-404', /404.*Staat het adres goed/],
    'html.json': ['html', /webpagina/],
    'html-as-json.json': ['html', /webpagina/],
    'cut.json': ['not-json', /geen geldige JSON/],
    'empty.json': ['not-json', /geen geldige JSON/],
    'utf16.json': ['not-json', /UTF-8/],
    'loop.json': ['network', /niet te bereiken/],
    'reset.json': ['network', /niet te bereiken/],
    'big.json': ['too-large', /te groot/],
    'broken.json': ['http-500', /500/],
  };
  for (const [file, [reason, remedy]] of Object.entries(reasons))
    it(`says so calmly, and why to the webmaster: ${file}`, async () => {
      const ending = await load(file);
      isCalm(ending, FAILED);
      expect(ending.messages[0]).to.include(`/__bad__/${file}`).and.to.match(remedy);
      expect(ending.events).to.deep.equal(['wijzer-load-failed']);
      expect(ending.details).to.deep.equal([{ reason }]);
    });

  it('says that there is no internet', async () => {
    Object.defineProperty(navigator, 'onLine', { configurable: true, value: false });
    try {
      network = stubFetch((request) => request.fail());
      const ending = await load('good.json');
      isCalm(ending, FAILED);
      expect(ending.details).to.deep.equal([{ reason: 'offline' }]);
    } finally {
      Reflect.deleteProperty(navigator, 'onLine');
    }
  });

  it('takes a file of another website only where that allows it', async () => {
    // The same server by another name is another website to a browser.
    const elsewhere = `http://127.0.0.1:${location.port}/__bad__/`;
    const refused = await mount({ attributes: { src: `${elsewhere}good.json` } });
    await until(() => refused.status === FAILED, 'it is refused');
    expect(takeMessages()[0]).to.match(/CORS/);
    const widget = await mount({ attributes: { src: `${elsewhere}cors.json` } });
    await widget.until(TITLE);
  });

  it('shows the last of three addresses, whichever comes first', async () => {
    network = stubFetch();
    const widget = await mount({ attributes: { src: '/een.json' } });
    for (const src of ['/twee.json', '/drie.json']) {
      widget.element.src = src;
      await widget.settled();
    }
    const [one, two, three] = network.requests;
    expect([one!.signal?.aborted, two!.signal?.aborted, three!.signal?.aborted]).to.deep.equal([
      true,
      true,
      false,
    ]);
    three!.respond(JSON.stringify(smallWizard({ set: { title: 'Drie' } })));
    await widget.until('Drie');
    two!.respond(JSON.stringify(smallWizard({ set: { title: 'Twee' } })));
    await widget.settled();
    expect(widget.heading).to.equal('Drie');
  });

  it('goes on to the end without internet, once it is there', async () => {
    network = stubFetch((request) => request.respond(JSON.stringify(smallWizard())));
    const widget = await mount({ attributes: { src: '/inhoud.json' } });
    await widget.until(TITLE);
    network.restore();
    network = stubFetch((request) => request.fail());
    await widget.quick(['Voor mij', 'Nee']);
    expect(widget.heading).to.equal('Ga naar het loket');
    expect(network.requests).to.have.length(0);
  });

  it('offers to try again, and then works', async () => {
    const { widget } = await load('missing.json');
    network = stubFetch((request) => request.respond(JSON.stringify(smallWizard())));
    await widget.click('button', 'Probeer het nog een keer');
    await widget.until(TITLE);
    expect(widget.status).to.equal('');
  });

  it('tries once more by itself when the server stumbles', async () => {
    network = stubFetch((request, at) =>
      at === 0
        ? request.respond('Even niet', { status: 503 })
        : request.respond(JSON.stringify(smallWizard())),
    );
    const { events, messages } = await load('good.json');
    expect(events).to.deep.equal(['wijzer-ready']);
    expect(messages).to.deep.equal([]);
  });

  it('tries a network that breaks down once more, not twice', async () => {
    network = stubFetch((request) => request.fail());
    const ending = await load('good.json');
    expect(network.requests).to.have.length(2);
    isCalm(ending, FAILED);
    expect(ending.details).to.deep.equal([{ reason: 'network' }]);
  });

  it('does not ask again for a page that is not there', async () => {
    network = stubFetch((request) => request.respond('', { status: 404 }));
    await load('good.json');
    expect(network.requests).to.have.length(1);
  });

  it('gives up a request that hangs after ten seconds', async () => {
    const { setTimeout: real } = window;
    const delays: number[] = [];
    // Ten seconds are over at once; every other wait is as long as it was.
    window.setTimeout = ((run: () => void, delay = 0) => {
      delays.push(delay);
      return real(run, delay === 10_000 ? 0 : delay);
    }) as typeof setTimeout;
    try {
      network = stubFetch();
      const ending = await load('good.json');
      isCalm(ending, FAILED);
      expect(ending.details).to.deep.equal([{ reason: 'timeout' }]);
      expect(delays).to.include(10_000);
      expect(network.requests[0]!.signal?.aborted).to.equal(true);
    } finally {
      window.setTimeout = real;
    }
  });
});

describe('<wijzer-toegang> and a file that comes', () => {
  watchWidgets();

  for (const file of ['good.json', 'bom.json', 'text.json', 'redirect.json', 'constructor.json'])
    it(`shows it: ${file}`, async () => {
      const { widget, events, messages } = await load(file);
      expect(widget.heading).to.equal(TITLE);
      expect(events).to.deep.equal(['wijzer-ready']);
      expect(messages).to.deep.equal([]);
    });

  it('walks past a question called constructor', async () => {
    const { widget } = await load('constructor.json');
    await widget.quick(['Voor mij', 'Nee']);
    expect(widget.heading).to.equal('Ga naar het loket');
  });

  it('uses the rest of a file with a __proto__ in it, and nothing is polluted', async () => {
    const { widget, events, messages } = await load('proto.json');
    expect(widget.heading).to.equal(TITLE);
    expect(events).to.include('wijzer-content-rejected').and.to.include('wijzer-ready');
    expect(messages).to.have.length(1);
    expect(({} as { polluted?: boolean }).polluted).to.equal(undefined);
  });

  it('uses the rest of a file with a hundred thousand lists inside each other', async () => {
    const { widget, messages } = await load('deep-inside.json');
    expect(widget.heading).to.equal(TITLE);
    expect(messages).to.have.length(1);
  });

  it('says calmly that a file of nothing but depth is no use', async () => {
    const ending = await load('deep.json');
    isCalm(ending, REJECTED);
    expect(ending.events).to.deep.equal(['wijzer-content-rejected']);
  });

  it('leaves out a bad question and uses the others', async () => {
    const widget = await mount({ content: smallWizard({ set: { 'questions.1.options.0.text': 7 } }) });
    const [message = '', ...more] = takeMessages();
    expect(more).to.deep.equal([]);
    expect(message).to.include('De rest is wel te gebruiken.').and.to.include('questions[1].options[0].text');
    await widget.quick(['Voor mij']);
    expect(widget.names('radio')).to.deep.equal(['Nee', 'Weet ik niet']);
  });

  it('tells the page which problems there are, by code and place', async () => {
    const element: WizardElement = make({ content: { ...(smallWizard() as object), kleur: 'rood' } });
    const told = once<HTMLElementEventMap['wijzer-content-rejected']>(element, 'wijzer-content-rejected');
    const widget = new Widget(element);
    expect((await told).detail).to.deep.equal({
      usable: true,
      issues: [{ code: 'unknown-key', path: 'kleur' }],
    });
    await widget.settled();
    takeMessages();
  });

  it('keeps showing what it has while a page asks nothing new of it', async () => {
    const network = stubFetch((request) => request.respond(JSON.stringify(smallWizard())));
    const widget = await mount({ attributes: { src: '/inhoud.json' } });
    await until(() => widget.heading === TITLE, 'the file is there');
    await widget.begin();
    widget.element.headingLevel = 3;
    await widget.settled();
    network.restore();
    expect(network.requests).to.have.length(1);
    expect(widget.heading).to.equal('Voor wie zoekt u hulp?');
  });
});
