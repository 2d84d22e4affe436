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
  madeUpIssues,
  nearest,
  wizardFacts,
} from '@wijzer/content/checks';
import type { Arguments, ExitCode, Output } from './command-line.js';
import { JOURNEYS, judgeFiles } from './find-files.js';
import { readJsonFile, type PlacedIssue } from './json-file.js';
import { otherLanguages } from './other-languages.js';
import { countText, inOrder, issueForMachines, issueLines, plural } from './report.js';
import { isDutch, languageIssues } from './taal/language.js';

interface Asked extends Pick<Arguments, 'today' | 'taal'> {
  readonly file: string;
}

/**
 * How a file of each kind is judged. Where parts were left out the way through the file cannot be judged; the facts in
 * what remains can.
 */
const KINDS: Readonly<Record<string, (data: unknown, asked: Asked) => readonly Issue[]>> = {
  wizard: (data, { today, taal, file }) =>
    readWizard(data, (content, whole) => [
      ...(whole ? checkWizard(content, today) : wizardFacts(content, today)),
      ...otherLanguages(content, data, file),
      ...(taal && isDutch(content) ? languageIssues(content) : []),
    ]).issues,
  'decision-tree': (data, { today }) =>
    readDecisionTree(data, (content, whole) =>
      whole ? checkDecisionTree(content, today) : decisionTreeFacts(content, today),
    ).issues,
  dilemmas: (data, { today }) =>
    readDilemmas(data, (content, whole) =>
      whole ? checkDilemmas(content, today) : dilemmasFacts(content, today),
    ).issues,
  checklist: (data, { today }) =>
    readChecklist(data, (content, whole) =>
      whole ? checkChecklist(content, today) : checklistFacts(content, today),
    ).issues,
};

/** `wijzer check`: everything that is wrong with content files, at once. */
export function check({ files: named, json, taal, today }: Arguments, output: Output): ExitCode {
  const { results, problems } = judgeFiles(
    named,
    (file) => !file.endsWith(JOURNEYS),
    (file) => judge({ file, today, taal }),
  );
  if (problems.length > 0) {
    problems.forEach(output.err);
    return 2;
  }
  const issues = results.flatMap((result) => result.issues);
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  const warnings = issues.length - errors;
  const unread = taal ? results.filter(({ easy }) => !easy).map(({ file }) => file) : [];
  if (json) {
    const report = {
      ok: errors === 0,
      date: today,
      errors,
      warnings,
      ...(taal ? { withoutLanguageRules: unread } : {}),
      files: results.map(({ file, issues: found }) => ({ file, issues: found.map(issueForMachines) })),
    };
    output.out(JSON.stringify(report, null, 2));
  } else {
    for (const { file, issues: found } of results)
      found.flatMap((each) => issueLines(file, each)).forEach(output.out);
    if (unread.length > 0) output.out(`${ONLY_WIZARD} Zonder taalregels: ${unread.join(', ')}.`);
    output.out(`${plural(results.length, 'bestand', 'bestanden')} bekeken: ${countText(errors, warnings)}.`);
  }
  return errors > 0 ? 1 : 0;
}

interface Judged {
  readonly file: string;
  readonly issues: readonly PlacedIssue[];
  /** Whether the language rules are about this file, so that `--taal` has looked at its texts. */
  readonly easy: boolean;
}

const ONLY_WIZARD = 'De taalregels zijn voor Nederlandse teksten in bestanden van de soort "wizard".';

function judge(asked: Asked): Judged {
  const { file } = asked;
  const { data, issues, place } = readJsonFile(file);
  if (data === undefined) return { file, issues, easy: true };
  return {
    file,
    issues: inOrder([...issues, ...judgeContent(data, asked).map(place)]),
    easy: !isOtherKind(data),
  };
}

/** A file that is no content at all has more to tell than that its language was not looked at. */
function isOtherKind(data: unknown): boolean {
  if (typeof data !== 'object' || data === null || !('kind' in data)) return false;
  if (data.kind === 'wizard') return 'language' in data && !isDutch({ language: String(data.language) });
  return typeof data.kind === 'string' && Object.hasOwn(KINDS, data.kind);
}

function judgeContent(data: unknown, asked: Asked): readonly Issue[] {
  if (typeof data !== 'object' || data === null || Array.isArray(data))
    return [issue('wrong-type', [], { wanted: 'een object: { … }' })];
  const kind = 'kind' in data ? data.kind : undefined;
  if (kind === undefined) return [issue('missing', ['kind'], { what: 'kind' })];
  const name = typeof kind === 'string' ? kind : JSON.stringify(kind);
  const known = Object.keys(KINDS);
  const judgeKind = Object.hasOwn(KINDS, name) ? KINDS[name] : undefined;
  if (!judgeKind)
    return [
      issue('not-allowed', ['kind'], { what: name, wanted: known.join(', '), near: nearest(name, known) }),
    ];
  return [...judgeKind(data, asked), ...madeUpIssues(data)];
}
