import { expect } from '@esm-bundle/chai';
import {
  base,
  form,
  frame,
  language,
  secure,
  survived,
} from '../../../packages/elements/src/self-test/place.js';
import { closeHosts, like, openHost, pageOf, severityOf, wordsOf } from './host.js';

describe('where a widget comes', () => {
  afterEach(closeHosts);

  it('is a place that came through the editor', async () => {
    const host = await openHost();
    expect(severityOf(survived, pageOf(host))).to.equal('goed');
    expect(severityOf(survived, pageOf(host, { placeSurvived: false }))).to.equal('let op');
  });

  it('is not under another address', async () => {
    const host = await openHost();
    const { document } = host;
    expect(severityOf(base, pageOf(host))).to.equal('goed');
    const element = document.createElement('base');
    document.head.append(element);
    expect(severityOf(base, pageOf(host)), 'only a target').to.equal('goed');
    element.href = './';
    expect(severityOf(base, pageOf(host)), 'the same folder').to.equal('goed');
    element.href = 'https://elders.example/map/x.html';
    expect(severityOf(base, pageOf(host))).to.equal('let op');
    expect(wordsOf(base, pageOf(host))).to.include('https://elders.example/map/.');
  });

  it('is not in a form', async () => {
    const host = await openHost();
    expect(severityOf(form, pageOf(host))).to.equal('goed');
    const around = host.document.createElement('form');
    around.append(...host.document.body.childNodes);
    host.document.body.append(around);
    expect(severityOf(form, pageOf(host))).to.equal('let op');
  });

  it('is in Dutch, whatever the report itself says', async () => {
    const host = await openHost();
    const { documentElement, body } = host.document;
    const page = pageOf(host);
    for (const lang of ['nl', 'nl-NL', 'NL']) {
      documentElement.lang = lang;
      expect(severityOf(language, page), lang).to.equal('goed');
    }
    page.place.setAttribute('lang', 'nl');
    for (const lang of ['en', 'nld-x', '']) {
      documentElement.lang = lang;
      expect(severityOf(language, page), lang).to.equal('let op');
    }
    documentElement.removeAttribute('lang');
    expect(severityOf(language, page)).to.equal('let op');
    body.lang = 'nl';
    expect(severityOf(language, page)).to.equal('goed');
    body.lang = 'de';
    expect(wordsOf(language, page)).to.include('"de"');
  });

  it('is on a safe connection', async () => {
    const host = await openHost();
    expect(severityOf(secure, pageOf(host))).to.equal('goed');
    expect(severityOf(secure, pageOf(host, { window: like({ isSecureContext: false }) }))).to.equal('let op');
  });

  it('is in no frame', async () => {
    const alone: Record<string, unknown> = {};
    alone['top'] = alone;
    expect(severityOf(frame, pageOf(await openHost(), { window: like(alone) }))).to.equal('goed');
  });

  it('is in a frame: says what the sandbox leaves out, and no more than that', async () => {
    const host = await openHost();
    const sandbox = host.frameElement!;
    expect(severityOf(frame, pageOf(host))).to.equal('let op');
    expect(wordsOf(frame, pageOf(host))).not.to.include('sandbox');
    sandbox.setAttribute('sandbox', 'allow-scripts allow-same-origin');
    expect(wordsOf(frame, pageOf(host)))
      .to.include('sandbox')
      .and.include('allow-downloads');
    sandbox.setAttribute(
      'sandbox',
      'allow-scripts allow-forms allow-same-origin allow-popups allow-downloads allow-modals allow-top-navigation-by-user-activation',
    );
    expect(wordsOf(frame, pageOf(host))).not.to.include('sandbox');
  });

  it('is in a frame of another website, or one without an address of its own', async () => {
    const host = await openHost();
    const elsewhere = like({ top: window, origin: 'https://a.example', frameElement: null });
    expect(severityOf(frame, pageOf(host, { window: elsewhere }))).to.equal('let op');
    const nowhere = like({ top: window, origin: 'null', frameElement: null });
    expect(severityOf(frame, pageOf(host, { window: nowhere }))).to.equal('stop');
    expect(wordsOf(frame, pageOf(host, { window: nowhere }))).to.include('allow-same-origin');
  });
});
