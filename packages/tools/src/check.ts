import {
  issue,
  readChecklist,
  readDecisionTree,
  readDilemmas,
  readWizard,
  type Issue,
} from '@wijzer/content';
import {
  checkChecklist,
  checkDecisionTree,
  checkDilemmas,
  checkWizard,
  checklistFacts,
  decisionTreeFacts,
  dilemmasFacts,
  nearest,
  wizardFacts,
} from '@wijzer/content/checks';
import type { Arguments, ExitCode, Output } from './command-line.js';
import { findFiles, JOURNEYS, reason } from './find-files.js';
import { readJsonFile, type PlacedIssue } from './json-file.js';
import { countText, inOrder, issueForMachines, issueLines, plural } from './report.js';

/**
 * How a file of each kind is judged. Where parts were left out the way through the file cannot be judged; the facts in
 * what remains can.
 */
const KINDS: Readonly<Record<string, (data: unknown, today: string) => readonly Issue[]>> = {
  wizard: (data, today) =>
    readWizard(data, (content, whole) => (whole ? checkWizard(content, today) : wizardFacts(content, today)))
      .issues,
  'decision-tree': (data, today) =>
    readDecisionTree(data, (content, whole) =>
      whole ? checkDecisionTree(content, today) : decisionTreeFacts(content, today),
    ).issues,
  dilemmas: (data, today) =>
    readDilemmas(data, (content, whole) =>
      whole ? checkDilemmas(content, today) : dilemmasFacts(content, today),
    ).issues,
  checklist: (data, today) =>
    readChecklist(data, (content, whole) =>
      whole ? checkChecklist(content, today) : checklistFacts(content, today),
    ).issues,
};

/** `wijzer check`: everything that is wrong with content files, at once. */
export function check({ files: named, json, today }: Arguments, output: Output): ExitCode {
  const { files, problems } = findFiles(named, (file) => !file.endsWith(JOURNEYS));
  const results: { file: string; issues: PlacedIssue[] }[] = [];
  for (const file of files) {
    try {
      results.push({ file, issues: judge(file, today) });
    } catch (error) {
      problems.push(`Dit kan niet gelezen worden: ${file} (${reason(error)})`);
    }
  }
  if (problems.length > 0) {
    problems.forEach(output.err);
    return 2;
  }
  const issues = results.flatMap((result) => result.issues);
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  const warnings = issues.length - errors;
  if (json) {
    const report = {
      ok: errors === 0,
      date: today,
      errors,
      warnings,
      files: results.map(({ file, issues: found }) => ({ file, issues: found.map(issueForMachines) })),
    };
    output.out(JSON.stringify(report, null, 2));
  } else {
    for (const { file, issues: found } of results)
      found.flatMap((each) => issueLines(file, each)).forEach(output.out);
    output.out(`${plural(results.length, 'bestand', 'bestanden')} bekeken: ${countText(errors, warnings)}.`);
  }
  return errors > 0 ? 1 : 0;
}

function judge(file: string, today: string): PlacedIssue[] {
  const { data, issues, place } = readJsonFile(file);
  return data === undefined ? [...issues] : inOrder([...issues, ...judgeContent(data, today).map(place)]);
}

function judgeContent(data: unknown, today: string): readonly Issue[] {
  if (typeof data !== 'object' || data === null || Array.isArray(data))
    return [issue('wrong-type', [], { wanted: 'een object: { … }' })];
  const kind = 'kind' in data ? data.kind : undefined;
  if (kind === undefined) return [issue('missing', ['kind'], { what: 'kind' })];
  const name = typeof kind === 'string' ? kind : JSON.stringify(kind);
  const known = Object.keys(KINDS);
  const judgeKind = Object.hasOwn(KINDS, name) ? KINDS[name] : undefined;
  return (
    judgeKind?.(data, today) ?? [
      issue('not-allowed', ['kind'], { what: name, wanted: known.join(', '), near: nearest(name, known) }),
    ]
  );
}
