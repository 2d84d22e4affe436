/** All findings of a page, and the same as a text to pass on. */
import { VERSION } from '../version.js';
import { HAZARDS } from './hazards.js';
import { mind, type Finding, type Page, type Severity } from './page.js';

/** One finding for each hazard. Never throws, whatever the page is like. */
export function findings(page: Page): readonly Finding[] {
  return HAZARDS.map(({ id, find }) => {
    try {
      return find(page) ?? { id, severity: 'goed', what: 'Niets gevonden.', remedy: '' };
    } catch {
      return { id, ...mind('Dit was niet na te kijken.', 'Kijk het zelf na.') };
    }
  });
}

export interface Group {
  readonly title: string;
  readonly findings: readonly Finding[];
}

/** By severity, the worst first; what is empty is left out. */
export function groups(all: readonly Finding[]): readonly Group[] {
  return (['stop', 'let op', 'goed'] as const)
    .map((severity) => {
      const found = all.filter((each) => each.severity === severity);
      const name = severity.replace(/^./, (letter) => letter.toUpperCase());
      return { title: `${name} (${found.length})`, findings: found };
    })
    .filter((group) => group.findings.length > 0);
}

export function verdict(all: readonly Finding[]): string {
  const has = (wanted: Severity) => all.some(({ severity }) => severity === wanted);
  if (has('stop')) return 'Wijzer werkt hier nog niet.';
  return has('let op')
    ? 'Wijzer kan hier werken. Kijk wel na wat bij "Let op" staat.'
    : 'Wijzer kan hier werken.';
}

export const TITLE = 'Werkt Wijzer op deze pagina?';

export const LIMITS =
  'Dit geldt voor deze pagina, in deze browser, nu. Loop een onderdeel helemaal door. De test bewaart en verstuurt niets.';

/** For a colleague who has not seen the page. */
export function reportText(all: readonly Finding[], window: Window): string {
  const { location, navigator } = window;
  const lines = [
    TITLE,
    '',
    // Without what stands behind the question mark: that may say something about a person.
    `Pagina: ${location.origin}${location.pathname}`,
    `Browser: ${navigator.userAgent}`,
    `Wijzer: ${VERSION}`,
    '',
    verdict(all),
  ];
  for (const group of groups(all)) {
    lines.push('', group.title);
    for (const { id, what, remedy } of group.findings)
      lines.push(`- ${id}: ${what}${remedy && `\n  Doe dit: ${remedy}`}`);
  }
  return [...lines, '', LIMITS, ''].join('\n');
}
