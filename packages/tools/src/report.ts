/** How problems are written, for people and for machines. */
import { pathText } from '@wijzer/content';
import type { PlacedIssue } from './json-file.js';

/** As `file:line:column`, which terminals and editors turn into a link. */
export function issueLines(
  file: string,
  { line, column, severity, message, code, path, remedy }: PlacedIssue,
): string[] {
  const kind = severity === 'error' ? 'fout' : 'let op';
  return [`${file}:${line}:${column}: ${kind}: ${message} [${code}]`, `    ${pathText(path)}: ${remedy}`];
}

export function issueForMachines({ code, severity, line, column, path, message, remedy }: PlacedIssue) {
  return { code, severity, line, column, path: pathText(path), message, remedy };
}

/** As they stand in the file, the worst first where two stand in the same place. */
export function inOrder(issues: readonly PlacedIssue[]): PlacedIssue[] {
  return [...issues].sort(
    (a, b) => a.line - b.line || a.column - b.column || a.severity.localeCompare(b.severity),
  );
}

export function countText(errors: number, warnings: number): string {
  const wrong = errors === 0 ? 'geen fouten' : plural(errors, 'fout', 'fouten');
  return warnings === 0 ? wrong : `${wrong}, ${plural(warnings, 'waarschuwing', 'waarschuwingen')}`;
}

export function plural(count: number, one: string, more: string): string {
  return `${count} ${count === 1 ? one : more}`;
}
