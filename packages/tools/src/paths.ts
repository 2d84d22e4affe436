import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readDecisionTree, readWizard } from '@wijzer/content';
import { checkIssue, readJourneys } from '@wijzer/content/checks';
import type { Arguments, ExitCode, Output } from './command-line.js';
import { coverageOf, type Coverage, type Covered } from './coverage.js';
import { findFiles, JOURNEYS, reason } from './find-files.js';
import { readJsonFile, type PlacedIssue } from './json-file.js';
import { inOrder, issueForMachines, issueLines, plural } from './report.js';
import { runJourney, type Failure, type Walkable } from './run-journey.js';

interface Result {
  readonly file: string;
  /** What is wrong with the file itself. */
  readonly issues: readonly PlacedIssue[];
  readonly journeys: readonly { readonly name: string; readonly failures: readonly Failure[] }[];
  /** Absent when no journey could be walked. */
  readonly coverage?: Coverage;
}

/** `wijzer paths`: walks the journeys beside content files, and says what they do not touch. */
export function paths({ files: named, json }: Arguments, output: Output): ExitCode {
  // A content file stands for the journeys beside it.
  const journeysOf = (file: string) => (file.endsWith(JOURNEYS) ? file : file.replace(/\.json$/, JOURNEYS));
  const { files, problems } = findFiles(
    named.map((name) => (existsSync(journeysOf(name)) ? journeysOf(name) : name)),
    (file) => file.endsWith(JOURNEYS),
  );
  const results: Result[] = [];
  for (const file of files) {
    try {
      results.push(walkFile(file));
    } catch (error) {
      problems.push(`Dit kan niet gelezen worden: ${file} (${reason(error)})`);
    }
  }
  if (problems.length > 0) {
    problems.forEach(output.err);
    return 2;
  }
  const ok = results.every(isFine);
  if (json)
    output.out(
      JSON.stringify(
        {
          ok,
          files: results.map((result) => ({
            ...result,
            ok: isFine(result),
            issues: result.issues.map(issueForMachines),
          })),
        },
        null,
        2,
      ),
    );
  else results.flatMap(lines).forEach(output.out);
  return ok ? 0 : 1;
}

function isFine({ issues, journeys, coverage }: Result): boolean {
  return (
    issues.length === 0 &&
    journeys.every(({ failures }) => failures.length === 0) &&
    coverage?.outcomes.missed.length === 0
  );
}

function walkFile(file: string): Result {
  const { data, issues: syntax, place } = readJsonFile(file);
  if (data === undefined) return { file, issues: syntax, journeys: [] };
  const { journeys, issues } = readJourneys(data);
  const wrong = inOrder([...syntax, ...issues.map(place)]);
  if (!journeys) return { file, issues: wrong, journeys: [] };

  const content = contentAt(join(dirname(file), journeys.content));
  if (!content)
    return {
      file,
      issues: [...wrong, place(checkIssue('unusable-content', ['content'], { what: journeys.content }))],
      journeys: [],
    };
  const walked = journeys.journeys.map((journey) => ({
    name: journey.name,
    ...runJourney(content, journey),
  }));
  return {
    file,
    issues: wrong,
    journeys: walked.map(({ name, failures }) => ({ name, failures })),
    coverage: coverageOf(
      content,
      walked.map(({ snapshot }) => snapshot),
    ),
  };
}

function contentAt(file: string): Walkable | undefined {
  if (!existsSync(file)) return undefined;
  const { data } = readJsonFile(file);
  const tree = typeof data === 'object' && data !== null && 'kind' in data && data.kind === 'decision-tree';
  return tree ? readDecisionTree(data).content : readWizard(data).content;
}

const PARTS: Readonly<Record<Failure['what'], string>> = {
  answers: 'antwoord',
  path: 'pad',
  outcome: 'uitkomst',
  desk: 'loket',
};

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

function coverageLines({ questions, options, outcomes }: Coverage): string[] {
  const line = (name: string, { covered, total, missed }: Covered) => [
    `    ${name}: ${covered} van ${total}`,
    ...(missed.length > 0 ? [`        niet geraakt: ${missed.join(', ')}`] : []),
  ];
  return [...line('vragen', questions), ...line('antwoorden', options), ...line('uitkomsten', outcomes)];
}
