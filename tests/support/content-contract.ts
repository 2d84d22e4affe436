/** Where content comes from and what becomes of content that is wrong: the part of the behaviour contract about it. */
import { expect } from '@esm-bundle/chai';
import { stubFetch, type Network } from './stub-fetch.js';
import { until } from './until.js';
import { FALLBACK, Widget, inOrder, make, mount, takeMessages, type Tag } from './widget.js';

export interface Subject {
  readonly tag: Tag;
  /** Fresh content that is in order. */
  readonly content: () => Record<string, unknown>;
  /** Heading of the first page. */
  readonly title: string;
  /** One act of a reader that leads to another page, and the heading of that page. */
  readonly step: (widget: Widget) => Promise<void>;
  readonly stepped: string;
  /** One act of a reader that changes something on that page, and whether it shows. */
  readonly mark: (widget: Widget) => Promise<void>;
  readonly marked: (widget: Widget) => boolean;
}

export function contentSources({ tag, content, title }: Subject): void {
  let network: Network | undefined;
  afterEach(() => network?.restore());
  const named = (name: string) => ({ ...content(), title: name });
  const serve = (name: string) => {
    network = stubFetch((request) => request.respond(JSON.stringify(named(name))));
  };

  it('takes a property that was set before the upgrade', async () => {
    const elsewhere = document.implementation.createHTMLDocument();
    const plain = elsewhere.createElement(tag);
    expect(plain.shadowRoot).to.equal(null);
    plain.content = content();
    const widget = new Widget(document.adoptNode(plain));
    await widget.settled();
    expect(widget.heading).to.equal(title);
  });

  it('takes a property that was set before connection', async () => {
    const widget = await mount({ tag, content: content() });
    expect(widget.heading).to.equal(title);
  });

  it('takes a property that is set right after connection, without a complaint', async () => {
    const widget = new Widget(make({ tag }));
    widget.element.content = content();
    await widget.settled();
    expect(widget.heading).to.equal(title);
  });

  it('takes a property that comes late, in place of its complaint', async () => {
    const widget = await mount({ tag });
    expect(takeMessages()).to.have.length(1);
    widget.element.content = content();
    await widget.settled();
    expect(widget.heading).to.equal(title);
    expect(widget.status).to.equal('');
  });

  it('takes JSON from a script inside it', async () => {
    const widget = await mount({ tag, script: JSON.stringify(named('Uit het script')) });
    expect(widget.heading).to.equal('Uit het script');
  });

  it('takes a file by src', async () => {
    serve('Uit het bestand');
    const widget = await mount({ tag, attributes: { src: '/inhoud.json' } });
    await widget.until('Uit het bestand');
    expect(network!.requests.map(({ address }) => address)).to.deep.equal(['/inhoud.json']);
  });

  it('lets the script go before src, without a request', async () => {
    serve('Uit het bestand');
    const script = JSON.stringify(named('Uit het script'));
    const widget = await mount({ tag, attributes: { src: '/inhoud.json' }, script });
    expect(widget.heading).to.equal('Uit het script');
    expect(network!.requests).to.have.length(0);
  });

  it('lets the property go before the script', async () => {
    const widget = await mount({ tag, content: content(), script: JSON.stringify(named('Uit het script')) });
    expect(widget.heading).to.equal(title);
  });

  it('shows the last src when it changes while the first is still loading', async () => {
    network = stubFetch();
    const widget = await mount({ tag, attributes: { src: '/eerst.json' } });
    widget.element.src = '/later.json';
    await widget.settled();
    network.requests[1]!.respond(JSON.stringify(named('Later')));
    network.requests[0]!.respond(JSON.stringify(named('Eerst')));
    await widget.until('Later');
    expect(network.requests[0]!.signal?.aborted).to.equal(true);
  });

  it('stops loading when it leaves the page, and loads when it is back', async () => {
    network = stubFetch();
    const widget = await mount({ tag, attributes: { src: '/inhoud.json' } });
    const place = widget.element.parentElement!;
    widget.element.remove();
    expect(network.requests[0]!.signal?.aborted).to.equal(true);
    place.append(widget.element);
    await until(() => network!.requests.length === 2, 'it asks again');
    network.requests[1]!.respond(JSON.stringify(named('Terug')));
    await widget.until('Terug');
  });
}

export function badContent({ tag, content }: Subject): void {
  const circular: Record<string, unknown> = content();
  circular['questions'] = circular;
  const cases: Record<string, () => unknown> = {
    'a text': () => 'inhoud',
    'a number': () => 42,
    'a list': () => [content()],
    'an empty object': () => ({}),
    'another kind': () => ({ ...content(), kind: 'stappenplan' }),
    'a newer version': () => ({ ...content(), version: 99 }),
    'nothing but an unknown key': () => ({ ...content(), questions: undefined, vragen: [] }),
    'an object that holds itself': () => circular,
    'an object that throws when it is read': () =>
      new Proxy(content(), {
        get() {
          throw new Error('Nee.');
        },
      }),
  };
  for (const [name, bad] of Object.entries(cases))
    it(`leaves the page as it was for ${name}, and says so once`, async () => {
      const element = make({ tag, content: bad() });
      const events: CustomEvent<{ usable: boolean; issues: readonly { path: string }[] }>[] = [];
      element.addEventListener('wijzer-content-rejected', (event) => events.push(event));
      const widget = new Widget(element);
      await widget.settled();
      expect(widget.fallback?.getClientRects().length, 'the fallback is visible').to.be.greaterThan(0);
      expect(widget.all('status')).to.have.length(1);
      expect(widget.status).to.match(/^De vragen werken nu niet\./);
      const messages = takeMessages();
      expect(messages).to.have.length(1);
      expect(messages[0]).to.include(`[${tag}]`);
      expect(events).to.have.length(1);
      expect(events[0]!.detail.usable).to.equal(false);
      expect(events[0]!.detail.issues.length).to.be.greaterThan(0);
      await inOrder(widget);
    });

  it('names the place and a remedy of every problem in one message', async () => {
    const { title: _title, ...rest } = content();
    const widget = await mount({ tag, content: { ...rest, language: 'Nederlands!', kleur: 'rood' } });
    const [message = '', ...more] = takeMessages();
    expect(more).to.deep.equal([]);
    for (const place of ['title', 'language', 'kleur'])
      expect(message).to.match(new RegExp(`^- .*${place}.*: .+`, 'm'));
    expect(widget.status).not.to.equal('');
  });

  it('uses the rest when one key is unknown', async () => {
    const widget = await mount({ tag, content: { ...content(), kleur: 'rood' } });
    expect(widget.heading).to.equal(content()['title']);
    expect(takeMessages()[0]).to.include('kleur');
  });

  it('shows the page without any content what it had, and what to do', async () => {
    const widget = await mount({ tag });
    expect(widget.fallback?.textContent).to.equal(FALLBACK);
    expect(widget.status).to.equal('De vragen konden niet laden.');
    expect(takeMessages()[0]).to.match(/src/);
  });
}
