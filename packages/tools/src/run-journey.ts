import type { DecisionTree, Wizard } from '@wijzer/content';
import type { Journey } from '@wijzer/content/checks';
import { placesOf, resolve, type Snapshot } from '@wijzer/engine';
import { unlike, type Failure } from './failure.js';

/** Content that a reader walks through. */
export type Walkable = Wizard | DecisionTree;

/** Answers all the questions of a journey, and compares where that leads with what was expected. */
export function runJourney(content: Walkable, journey: Journey): { snapshot: Snapshot; failures: Failure[] } {
  const snapshot = resolve(content, { answers: journey.answers });
  const path = snapshot.path.map(({ question }) => question);
  const stale = snapshot.problems
    .filter(({ code }) => code === 'stale-answer')
    .map(({ question }) => question);
  return {
    snapshot,
    failures: [
      ...stale.map((question): Failure => ({
        what: 'answers',
        expected: 'een antwoord dat de vraag heeft',
        actual: `${question}: ${JSON.stringify(journey.answers[question])}`,
      })),
      ...unlike('path', journey.path.join(' → '), path.join(' → ')),
      // A journey that names a question instead of an outcome means to come back there.
      ...(journey.outcome === snapshot.again ? [] : unlike('outcome', journey.outcome, end(snapshot))),
      ...(journey.desk === undefined ? [] : unlike('desk', journey.desk, deskOf(content, snapshot))),
    ],
  };
}

function end({ outcome, current, lost, again }: Snapshot): string {
  if (outcome !== undefined) return outcome;
  if (again !== undefined) return `(terug bij de vraag ${again})`;
  return lost ? '(het gaat niet verder)' : `(nog bij de vraag ${current ?? ''})`;
}

function deskOf(content: Walkable, { outcome: id, path }: Snapshot): string {
  if (content.kind === 'decision-tree') return '(geen loket)';
  const outcome = content.outcomes.find((each) => each.id === id);
  return (outcome && placesOf(content, outcome, path).desk?.id) ?? '(geen loket)';
}
