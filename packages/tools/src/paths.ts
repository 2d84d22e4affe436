import { existsSync } from 'node:fs';
import type { Arguments, ExitCode, Output } from './command-line.js';
import { COUNTED, isComplete, type Coverage } from './coverage.js';
import { PARTS } from './failure.js';
import { JOURNEYS, judgeFiles } from './find-files.js';
import { issueForMachines, issueLines, plural } from './report.js';
import { walkFile, type Result } from './walk-file.js';

/** `wijzer paths`: walks the journeys beside content files, and says what they do not touch. */
export function paths({ files: named, json }: Arguments, output: Output): ExitCode {
  // A content file stands for the journeys beside it.
  const journeysOf = (file: string) => (file.endsWith(JOURNEYS) ? file : file.replace(/\.json$/, JOURNEYS));
  const { results, problems } = judgeFiles(
    named.map((name) => (existsSync(journeysOf(name)) ? journeysOf(name) : name)),
    (file) => file.endsWith(JOURNEYS),
    walkFile,
  );
  if (problems.length > 0) {
    problems.forEach(output.err);
    return 2;
  }
  const ok = results.every(isFine);
  if (json) output.out(JSON.stringify({ ok, files: results.map(forMachines) }, null, 2));
  else results.flatMap(lines).forEach(output.out);
  return ok ? 0 : 1;
}

function isFine({ issues, journeys, coverage }: Result): boolean {
  return (
    issues.length === 0 &&
    journeys.every(({ failures }) => failures.length === 0) &&
    coverage !== undefined &&
    isComplete(coverage)
  );
}

function forMachines(result: Result) {
  return { ...result, ok: isFine(result), issues: result.issues.map(issueForMachines) };
}

function lines({ file, issues, journeys, coverage }: Result): string[] {
  const failed = journeys.filter(({ failures }) => failures.length > 0);
  return [
    ...issues.flatMap((each) => issueLines(file, each)),
    ...failed.flatMap(({ name, failures }) => [
      `${file}: mislukt: ${name}`,
      ...failures.flatMap(({ what, expected, actual }) => [
        `    ${PARTS[what]} verwacht: ${expected}`,
        `    ${PARTS[what]} gekregen: ${actual}`,
      ]),
    ]),
    `${file}: ${plural(journeys.length, 'route', 'routes')} gelopen, ${failed.length === 0 ? 'alle goed' : `${failed.length} mislukt`}.`,
    ...(coverage ? coverageLines(coverage) : []),
  ];
}

function coverageLines(coverage: Coverage): string[] {
  return (Object.keys(COUNTED) as (keyof Coverage)[]).flatMap((part) => {
    const counted = coverage[part];
    if (!counted) return [];
    const { covered, total, missed } = counted;
    return [
      `    ${COUNTED[part]}: ${covered} van ${total}`,
      ...(missed.length > 0 ? [`        niet geraakt: ${missed.join(', ')}`] : []),
    ];
  });
}
