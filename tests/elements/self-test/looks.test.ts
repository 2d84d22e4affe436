import { expect } from '@esm-bundle/chai';
import { letters, viewport } from '../../../packages/elements/src/self-test/looks.js';
import { closeHosts, openHost, pageOf, severityOf } from './host.js';

describe('how large a page is', () => {
  afterEach(closeHosts);

  const contents: Readonly<Record<string, string>> = {
    'width=device-width': 'goed',
    'width = device-width; initial-scale = 1': 'goed',
    'width=device-width, maximum-scale=10': 'goed',
    'width=device-width, maximum-scale=1.5': 'goed',
    'width=device-width, user-scalable=yes': 'goed',
    'width=1024': 'let op',
    'width=device-width, user-scalable=no': 'let op',
    'width=device-width, maximum-scale=1': 'let op',
    'width=device-width, maximum-scale=1.0, user-scalable=0': 'let op',
  };
  for (const [content, severity] of Object.entries(contents))
    it(`on a phone with "${content}": ${severity}`, async () => {
      const host = await openHost();
      host.document.querySelector('meta[name=viewport]')!.setAttribute('content', content);
      expect(severityOf(viewport, pageOf(host))).to.equal(severity);
    });

  it('on a phone without a word of it', async () => {
    const host = await openHost();
    host.document.querySelector('meta[name=viewport]')!.remove();
    expect(severityOf(viewport, pageOf(host))).to.equal('let op');
  });

  it('in letters: no smaller than what a reader set', async () => {
    const host = await openHost();
    const { documentElement, body } = host.document;
    expect(severityOf(letters, pageOf(host))).to.equal('goed');
    documentElement.style.fontSize = '62.5%';
    body.style.fontSize = '16px';
    expect(severityOf(letters, pageOf(host))).to.equal('let op');
    documentElement.style.fontSize = '100%';
    expect(severityOf(letters, pageOf(host))).to.equal('goed');
    body.style.fontSize = '9px';
    expect(severityOf(letters, pageOf(host))).to.equal('let op');
  });
});
