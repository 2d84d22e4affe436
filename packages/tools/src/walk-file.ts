/** Walks the journeys of one file through the content that it names. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readChecklist, readDecisionTree, readWizard, type Checklist, type Issue } from '@wijzer/content';
import { checkIssue, readChecklistJourneys, readJourneys } from '@wijzer/content/checks';
import { checklistCoverageOf, coverageOf, type Coverage } from './coverage.js';
import type { Failure } from './failure.js';
import { readJsonFile, type PlacedIssue } from './json-file.js';
import { inOrder } from './report.js';
import { runChecklist } from './run-checklist.js';
import { runJourney, type Walkable } from './run-journey.js';

export interface Result {
  readonly file: string;
  /** What is wrong with the file itself. */
  readonly issues: readonly PlacedIssue[];
  readonly journeys: readonly { readonly name: string; readonly failures: readonly Failure[] }[];
  /** Absent when no journey could be walked. */
  readonly coverage?: Coverage;
}

type Walked = Partial<Pick<Result, 'journeys' | 'coverage'>> & { readonly issues: readonly Issue[] };

export function walkFile(file: string): Result {
  const { data, issues: syntax, place } = readJsonFile(file);
  if (data === undefined) return { file, issues: syntax, journeys: [] };
  const { issues, ...walked } = walk(file, data);
  return { file, issues: inOrder([...syntax, ...issues.map(place)]), journeys: [], ...walked };
}

/** What a journey looks like depends on the kind of the content. */
function walk(file: string, data: unknown): Walked {
  const name = typeof data === 'object' && data !== null && 'content' in data ? data.content : undefined;
  if (typeof name !== 'string' || !name.trim()) {
    const { issues } = readJourneys(data);
    return { issues: issues.filter(({ path: [first = 'content'] }) => first === 'content') };
  }
  const content = contentAt(join(dirname(file), name));
  if (!content) return { issues: [checkIssue('unusable-content', ['content'], { what: name })] };
  return content.kind === 'checklist' ? walkChecklist(content, data) : walkFlow(content, data);
}

function walkFlow(content: Walkable, data: unknown): Walked {
  const { journeys: read, issues } = readJourneys(data);
  if (!read) return { issues };
  const walked = read.journeys.map((journey) => ({ name: journey.name, ...runJourney(content, journey) }));
  return {
    issues,
    journeys: walked.map(({ name, failures }) => ({ name, failures })),
    coverage: coverageOf(
      content,
      walked.map(({ snapshot }) => snapshot),
    ),
  };
}

function walkChecklist(content: Checklist, data: unknown): Walked {
  const { journeys: read, issues } = readChecklistJourneys(data);
  if (!read) return { issues };
  return {
    issues,
    journeys: read.journeys.map((journey) => ({
      name: journey.name,
      failures: runChecklist(content, journey),
    })),
    coverage: checklistCoverageOf(content, read.journeys),
  };
}

function contentAt(file: string): Walkable | Checklist | undefined {
  if (!existsSync(file)) return undefined;
  const { data } = readJsonFile(file);
  const kind = typeof data === 'object' && data !== null && 'kind' in data ? data.kind : undefined;
  if (kind === 'checklist') return readChecklist(data).content;
  return kind === 'decision-tree' ? readDecisionTree(data).content : readWizard(data).content;
}
