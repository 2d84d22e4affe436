import { expect } from '@esm-bundle/chai';
import { trustedTypes } from '../../../packages/elements/src/self-test/trusted-types.js';
import { closeHosts, like, openHost, pageOf, severityOf, wordsOf, type Realm } from './host.js';

const withLit = (host: Realm) => Object.assign(host, { litHtmlVersions: ['2.8.0'] });

describe('whether the policy lets Wijzer draw', () => {
  before(function () {
    if (!('trustedTypes' in window)) this.skip();
  });
  afterEach(closeHosts);

  it('is tried without a report, and without taking the name', async () => {
    const host = await openHost('csp');
    const reports: string[] = [];
    host.document.addEventListener('securitypolicyviolation', ({ sample }) => reports.push(sample));
    for (const time of ['once', 'again'])
      expect(severityOf(trustedTypes, pageOf(host)), time).to.equal('goed');
    const { trustedTypes: own } = host as unknown as {
      trustedTypes: { createPolicy(name: string, rules: object): object };
    };
    expect(() => own.createPolicy('lit-html', {})).not.to.throw();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(reports).to.deep.equal([]);
    expect(host.document.querySelectorAll('iframe')).to.have.length(0);
  });

  it('is yes where there is no policy, with another Lit and without', async () => {
    const host = await openHost();
    expect(severityOf(trustedTypes, pageOf(host))).to.equal('goed');
    expect(severityOf(trustedTypes, pageOf(withLit(host)))).to.equal('goed');
  });

  it('is no where no name is allowed', async () => {
    const host = await openHost('notypes');
    expect(severityOf(trustedTypes, pageOf(host))).to.equal('stop');
    expect(wordsOf(trustedTypes, pageOf(host))).to.include('trusted-types lit-html (en');
  });

  it('is no where another Lit has the only name', async () => {
    const host = withLit(await openHost('csp'));
    expect(severityOf(trustedTypes, pageOf(host))).to.equal('stop');
    expect(wordsOf(trustedTypes, pageOf(host))).to.include("trusted-types lit-html 'allow-duplicates'");
  });

  it('is yes where Wijzer draws already', async () => {
    const host = withLit(await openHost('csp'));
    const element = class extends host.HTMLElement {};
    Object.defineProperty(element, Symbol.for('wijzer-version'), { value: '1.0.0' });
    host.customElements.define('wijzer-toegang', element);
    expect(severityOf(trustedTypes, pageOf(host))).to.equal('goed');
  });

  it('is unknown in a browser without Trusted Types', async () => {
    const host = await openHost();
    expect(severityOf(trustedTypes, pageOf(host, { window: like({}) }))).to.equal('let op');
  });

  it('needs a name, but works, where types are not enforced', async () => {
    const host = await openHost();
    const policed = document.createElement('meta');
    policed.httpEquiv = 'Content-Security-Policy';
    policed.content = "trusted-types 'none'";
    host.document.head.append(policed);
    expect(severityOf(trustedTypes, pageOf(host))).to.equal('let op');
  });
});
