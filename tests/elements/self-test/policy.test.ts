import { expect } from '@esm-bundle/chai';
import { gatherReports, policy, type PolicyReport } from '../../../packages/elements/src/self-test/policy.js';
import { until } from '../../support/until.js';
import { closeHosts, openHost, pageOf, severityOf, wordsOf } from './host.js';

const report = (change: Partial<PolicyReport> = {}): PolicyReport => ({
  directive: 'script-src-elem',
  blocked: 'https://meten.example/s.js',
  enforced: true,
  ...change,
});

describe('what the policy of a page stopped', () => {
  afterEach(closeHosts);

  it('is gathered once each, without what stands in a query', async () => {
    const host = await openHost('csp');
    const reports = gatherReports(host);
    for (const query of ['?bsn=123456782', '?bsn=111222333'])
      await host.fetch(`https://elders.example/x.json${query}`).catch(() => undefined);
    await until(() => reports.length > 0, 'the report comes');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(reports).to.deep.equal([
      { directive: 'connect-src', blocked: 'https://elders.example/x.json', enforced: true },
    ]);
  });

  it('is left out where it is about nothing that Wijzer uses', async () => {
    const host = await openHost();
    const reports = gatherReports(host);
    for (const effectiveDirective of ['img-src', 'frame-src', 'style-src-elem'])
      host.document.dispatchEvent(
        new SecurityPolicyViolationEvent('securitypolicyviolation', {
          effectiveDirective,
          violatedDirective: effectiveDirective,
          originalPolicy: '',
          documentURI: '',
          statusCode: 0,
          disposition: 'report',
          blockedURI: 'inline',
        }),
      );
    expect(reports).to.deep.equal([{ directive: 'style-src-elem', blocked: 'inline', enforced: false }]);
  });

  it('is also gathered where the browser remembers nothing', async () => {
    const host = await openHost();
    Object.assign(host, { ReportingObserver: undefined });
    expect(gatherReports(host)).to.deep.equal([]);
  });

  it('is a finding, and a stop where it hit Wijzer', async () => {
    const host = await openHost();
    const page = (...reports: PolicyReport[]) => pageOf(host, { reports });
    expect(severityOf(policy, page())).to.equal('goed');
    expect(severityOf(policy, page(report()))).to.equal('let op');
    expect(wordsOf(policy, page(report()))).to.include('script-src-elem https://meten.example/s.js.');
    const ours = report({ blocked: 'https://bestanden.example/wijzer/1.0.0/toegang.js' });
    expect(severityOf(policy, page(report(), ours))).to.equal('stop');
    expect(severityOf(policy, page({ ...ours, enforced: false }))).to.equal('let op');
    expect(wordsOf(policy, page({ ...ours, enforced: false }))).to.include('(alleen gemeld)');
  });
});
