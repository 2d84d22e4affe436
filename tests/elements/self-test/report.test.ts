import { expect } from '@esm-bundle/chai';
import { HAZARDS } from '../../../packages/elements/src/self-test/hazards.js';
import type { Finding, Page } from '../../../packages/elements/src/self-test/page.js';
import { findings, groups, reportText, verdict } from '../../../packages/elements/src/self-test/report.js';
import { closeHosts, like, openHost, pageOf } from './host.js';

const finding = (severity: Finding['severity'], id: string = severity): Finding => ({
  id,
  severity,
  what: `Er is iets met ${id}.`,
  remedy: severity === 'goed' ? '' : 'Doe er iets aan.',
});

const throwing = (): never =>
  new Proxy(
    {},
    {
      get: () => {
        throw new Error('nee');
      },
    },
  ) as never;

describe('the report as a whole', () => {
  afterEach(closeHosts);

  it('says something about every hazard, on a page with nothing wrong but the frame of this test', async () => {
    const answer = {
      address: 'https://a.example/x.json',
      status: 200,
      type: 'application/json',
      text: '{"kind":"wizard"}',
      readable: true,
    };
    const all = findings(pageOf(await openHost(), { answer }));
    expect(all.map(({ id }) => id)).to.deep.equal(HAZARDS.map(({ id }) => id));
    const bad = all.filter(({ severity }) => severity !== 'goed').map(({ id }) => id);
    const expected = 'trustedTypes' in window ? ['frame'] : ['Trusted Types', 'frame'];
    expect(bad).to.deep.equal(expected);
  });

  it('comes also of a page of which every question throws', () => {
    const hostile: Page = {
      window: throwing(),
      document: throwing(),
      place: throwing(),
      reports: throwing(),
      answer: throwing(),
      placeSurvived: true,
    };
    const all = findings(hostile);
    expect(all.map(({ id }) => id)).to.deep.equal(HAZARDS.map(({ id }) => id));
    expect(all.filter(({ severity }) => severity === 'goed').map(({ id }) => id)).to.deep.equal(['plek']);
    expect(all.filter(({ what }) => what === 'Dit was niet na te kijken.').length).to.be.at.least(15);
  });

  it('comes also where there is nothing at all', () => {
    const nothing = { placeSurvived: true } as unknown as Page;
    expect(findings(nothing)).to.have.length(HAZARDS.length);
  });

  it('puts the worst first, and leaves out what is empty', () => {
    const all = [finding('goed'), finding('let op'), finding('stop', 'a'), finding('stop', 'b')];
    expect(groups(all).map(({ title }) => title)).to.deep.equal(['Stop (2)', 'Let op (1)', 'Goed (1)']);
    expect(groups([finding('goed')]).map(({ title }) => title)).to.deep.equal(['Goed (1)']);
  });

  it('gives a verdict by the worst', () => {
    expect(verdict([finding('goed'), finding('let op'), finding('stop')])).to.include('nog niet');
    expect(verdict([finding('goed'), finding('let op')])).to.include('Let op');
    expect(verdict([finding('goed')])).to.equal('Wijzer kan hier werken.');
  });

  it('is a text for a colleague: what, remedy, where and with which browser, and no query', () => {
    const here = like({
      location: new URL('https://www.stad.example/hulp?bsn=123456782#naam'),
      navigator: { userAgent: 'Een browser' },
    });
    const text = reportText([finding('stop'), finding('goed')], here);
    expect(text).to.include('Pagina: https://www.stad.example/hulp\n');
    expect(text).to.include('Browser: Een browser');
    expect(text).to.include('Stop (1)\n- stop: Er is iets met stop.\n  Doe dit: Doe er iets aan.\n');
    expect(text).to.include('- goed: Er is iets met goed.\n');
    expect(text).not.to.include('123456782').and.not.to.include('naam');
  });
});
