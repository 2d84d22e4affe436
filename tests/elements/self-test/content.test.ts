import { expect } from '@esm-bundle/chai';
import { ask, content, type Answer } from '../../../packages/elements/src/self-test/content.js';
import { gatherReports } from '../../../packages/elements/src/self-test/policy.js';
import { closeHosts, openHost, pageOf, severityOf, wordsOf, type Realm } from './host.js';

const said = (host: Realm, answer: Answer | undefined) => ({
  severity: severityOf(content, pageOf(host, { answer })),
  words: wordsOf(content, pageOf(host, { answer })),
});

/** Answers as a server somewhere would, without a network. */
function answerWith(host: Realm, body: string | null, init: ResponseInit): void {
  host.fetch = () => Promise.resolve(new Response(body, init));
}

describe('the content that a webmaster names', () => {
  afterEach(closeHosts);

  const files: Readonly<Record<string, readonly [severity: string, word: string]>> = {
    'good.json': ['goed', ''],
    'missing.json': ['stop', '/__bad__/missing.json geeft 404'],
    'broken.json': ['stop', 'geeft 500'],
    'html.json': ['stop', 'webpagina'],
    'html-as-json.json': ['stop', 'webpagina'],
    'cut.json': ['stop', 'geen JSON'],
    'empty.json': ['stop', 'geen JSON'],
    'redirect.json': ['goed', ''],
  };
  for (const [file, [severity, word]] of Object.entries(files))
    it(`is asked for as a widget does: ${file}`, async () => {
      const host = await openHost();
      const found = said(host, await ask(host, `/__bad__/${file}`));
      expect(found.severity).to.equal(severity);
      expect(found.words).to.include(word);
    });

  it('is looked for from the page, as a widget does', async () => {
    const host = await openHost();
    const answer = await ask(host, 'cdn/content/x.json');
    expect(answer.address).to.equal(new URL('/__bare__/cdn/content/x.json', location.href).href);
  });

  it('may be left out', async () => {
    expect(said(await openHost(), undefined).severity).to.equal('let op');
  });

  it('is JSON, but of somebody else', async () => {
    const host = await openHost();
    answerWith(host, '["wizard"]', { headers: { 'content-type': 'application/json' } });
    expect(said(host, await ask(host, 'x.json')).severity).to.equal('stop');
  });

  it('has another type', async () => {
    const host = await openHost();
    answerWith(host, '{"kind":"wizard"}', { headers: { 'content-type': 'text/plain' } });
    const found = said(host, await ask(host, 'x.json'));
    expect(found.severity).to.equal('let op');
    expect(found.words).to.include('"text/plain"');
  });

  it('comes through a script that leaves out what a widget reads', async () => {
    const host = await openHost();
    const headers = new Headers();
    host.fetch = () =>
      Promise.resolve({ status: 200, headers, text: () => Promise.resolve('{}') } as unknown as Response);
    expect(said(host, await ask(host, 'x.json')).words).to.include('verving fetch');
  });

  it('is stopped by the policy of the page', async () => {
    const host = await openHost('csp');
    const reports = gatherReports(host);
    const answer = await ask(host, 'https://elders.example/toegang.json?versie=2');
    await new Promise((resolve) => setTimeout(resolve, 100));
    const page = pageOf(host, { answer, reports });
    expect(severityOf(content, page)).to.equal('stop');
    expect(wordsOf(content, page)).to.include('Zet bij connect-src: https://elders.example.');
  });

  it('is not to be had from elsewhere', async () => {
    const host = await openHost();
    host.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
    expect(said(host, await ask(host, 'https://elders.example/toegang.json')).words).to.include('CORS');
    const own = said(host, await ask(host, 'toegang.json'));
    expect(own.severity).to.equal('stop');
    expect(own.words).not.to.include('CORS');
  });

  it('has no address at all', async () => {
    const host = await openHost();
    const found = said(host, await ask(host, 'https://['));
    expect(found.severity).to.equal('stop');
    expect(found.words).to.include('https://[');
  });
});
