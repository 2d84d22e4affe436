/** What the Content-Security-Policy of the page stopped, since it began to load where the browser remembers that. */
import { hazard, mind, stop } from './page.js';

export interface PolicyReport {
  readonly directive: string;
  /** An address without its query, or a word such as `inline`. */
  readonly blocked: string;
  /** Whether it was stopped; otherwise the policy is on trial (Report-Only). */
  readonly enforced: boolean;
}

interface Violation {
  readonly effectiveDirective: string;
  readonly blockedURI?: string;
  readonly blockedURL?: string;
  readonly disposition: string;
}

const CONCERNS = /^(script|connect|style)-src|trusted-types/;
const MOST_NAMED = 5;

/** Starts to gather. The list fills itself. */
export function gatherReports(window: Window & typeof globalThis): readonly PolicyReport[] {
  const reports: PolicyReport[] = [];
  const take = ({ effectiveDirective, blockedURI, blockedURL, disposition }: Violation) => {
    const report: PolicyReport = {
      directive: effectiveDirective,
      // What stands in a query may say something about a visitor; the report is made to be passed on.
      blocked: (blockedURI ?? blockedURL ?? '').replace(/[?#].*/, ''),
      enforced: disposition !== 'report',
    };
    const known = reports.some((each) => textOf(each) === textOf(report));
    if (CONCERNS.test(report.directive) && !known) reports.push(report);
  };
  window.document.addEventListener('securitypolicyviolation', take);
  try {
    const observer = new window.ReportingObserver(
      (list) => {
        for (const { body } of list) if (body) take(body as unknown as Violation);
      },
      { types: ['csp-violation'], buffered: true },
    );
    observer.observe();
  } catch {
    // Not every browser remembers what happened before.
  }
  return reports;
}

const textOf = ({ directive, blocked, enforced }: PolicyReport) =>
  `${directive} ${blocked}${enforced ? '' : ' (alleen gemeld)'}`;

export const policy = hazard('CSP', ({ reports }) => {
  if (!reports.length) return undefined;
  const what = `Het beleid (CSP) houdt iets tegen: ${reports.slice(0, MOST_NAMED).map(textOf).join('; ')}.`;
  return reports.some(({ blocked, enforced }) => enforced && blocked.includes('/wijzer'))
    ? stop(what, 'Zet het adres van Wijzer bij script-src en connect-src.')
    : mind(what, 'Is dit van een ander script, doe dan niets.');
});
