import '@wijzer/elements/define/wizard';
import { expect } from '@esm-bundle/chai';
import { notLoaded, otherLit, takenTags } from '../../../packages/elements/src/self-test/other-scripts.js';
import { VERSION } from '../../../packages/elements/src/version.js';
import { closeHosts, openHost, pageOf, severityOf, wordsOf, type Realm } from './host.js';

/** Registers a tag as a copy of Wijzer does, or as somebody else. */
function take({ customElements, HTMLElement }: Realm, tag: string, version?: string): void {
  const element = class extends HTMLElement {};
  if (version) Object.defineProperty(element, Symbol.for('wijzer-version'), { value: version });
  customElements.define(tag, element);
}

const withLit = (host: Realm, ...versions: string[]) => Object.assign(host, { litHtmlVersions: versions });

describe('what other scripts took', () => {
  afterEach(closeHosts);

  it('is no name of ours on a page without scripts', async () => {
    expect(severityOf(takenTags, pageOf(await openHost()))).to.equal('goed');
  });

  it('is a name of ours', async () => {
    const host = await openHost();
    take(host, 'wijzer-dilemmas');
    expect(severityOf(takenTags, pageOf(host))).to.equal('stop');
    expect(wordsOf(takenTags, pageOf(host))).to.include('<wijzer-dilemmas>');
  });

  it('is another version of Wijzer', async () => {
    const host = await openHost();
    take(host, 'wijzer-toegang', '0.0.1');
    expect(severityOf(takenTags, pageOf(host))).to.equal('let op');
    expect(wordsOf(takenTags, pageOf(host))).to.include('Wijzer 0.0.1');
  });

  it('is nothing where it is this very Wijzer, as it registers itself', async () => {
    const host = await openHost();
    take(host, 'wijzer-toegang', VERSION);
    expect(severityOf(takenTags, pageOf(host))).to.equal('goed');
    // On this page the element itself is registered, by its own code.
    expect(severityOf(takenTags, pageOf(host, { window }))).to.equal('goed');
  });

  it('is Lit, where it is not the one of Wijzer', async () => {
    const host = await openHost();
    expect(severityOf(otherLit, pageOf(host))).to.equal('goed');
    withLit(host, '2.8.0');
    expect(severityOf(otherLit, pageOf(host))).to.equal('let op');
    take(host, 'wijzer-toegang', VERSION);
    expect(severityOf(otherLit, pageOf(host)), 'the one of Wijzer').to.equal('goed');
    withLit(host, '3.3.3', '2.8.0');
    expect(severityOf(otherLit, pageOf(host)), 'one more').to.equal('let op');
  });

  it('is said of an element that waits for its script', async () => {
    const host = await openHost();
    const page = pageOf(host);
    expect(severityOf(notLoaded, page)).to.equal('goed');
    page.place.append(host.document.createElement('wijzer-text'));
    expect(severityOf(notLoaded, page), 'a tag that never gets one').to.equal('goed');
    page.place.append(host.document.createElement('wijzer-toegang'));
    expect(severityOf(notLoaded, page)).to.equal('stop');
    take(host, 'wijzer-toegang', VERSION);
    expect(severityOf(notLoaded, page)).to.equal('goed');
  });
});
