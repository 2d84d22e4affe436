/** The page of the reference that lists every message. */
import { anyIssue, ISSUE_CODES } from '../check-issues.js';
import { table } from './content-page.js';
import { ISSUE_EXAMPLES } from './issue-examples.js';

export function issuesPage(): string {
  const rows = ISSUE_CODES.map((code) => {
    const { severity, message, remedy } = anyIssue(code, [], ISSUE_EXAMPLES[code]);
    return [`\`${code}\``, severity === 'error' ? 'fout' : 'waarschuwing', message, remedy];
  });
  return [
    '# Meldingen over inhoud',
    '',
    '<!-- Gemaakt door `npm run reference` uit de tabellen met meldingen. Pas niet dit bestand aan. -->',
    '',
    'De code verandert nooit van betekenis. Bij een fout stopt `wijzer check` met uitkomst 1; een waarschuwing vraagt om een blik.',
    '',
    ...table(['Code', 'Ernst', 'Melding (voorbeeld)', 'Wat u doet'], rows),
  ].join('\n');
}
