import type { CrisisOutcome, Desk, DeskOutcome, PhoneLine, Wizard, WizardOutcome } from '@wijzer/content';
import { holds } from '@wijzer/content/links';
import type { Snapshot } from '../flow/state.js';

/** Where an outcome sends the reader: one place first, at most one more, and phone lines beside it. */
export interface Places {
  readonly desk?: Desk;
  readonly second?: { readonly desk: Desk; readonly text: string };
  readonly line?: PhoneLine;
  readonly lines: readonly PhoneLine[];
}

/** Looks up what an outcome names. A name that leads nowhere is left out: the human on every page remains. */
export function placesOf(content: Wizard, outcome: WizardOutcome, path: Snapshot['path']): Places {
  const lines = (outcome.lines ?? [])
    .map((id) => content.lines.find((line) => line.id === id))
    .filter((line) => line !== undefined);
  return outcome.type === 'crisis'
    ? { ...crisisLine(content, outcome), lines }
    : { ...desks(content, outcome, path), lines };
}

function crisisLine(content: Wizard, { line: id }: CrisisOutcome): Pick<Places, 'line'> {
  const line = content.lines.find((candidate) => candidate.id === id);
  return line ? { line } : {};
}

function desks(
  content: Wizard,
  outcome: DeskOutcome,
  path: Snapshot['path'],
): Pick<Places, 'desk' | 'second'> {
  const choices = new Map(path.map(({ question, options }) => [question, options]));
  const first = outcome.deskRoutes?.find(({ when }) => holds(when, choices))?.desk ?? outcome.desk;
  const find = (wanted: string | undefined) => content.desks.find(({ id }) => id === wanted);
  const desk = find(first);
  const second = find(outcome.second?.desk);
  return {
    ...(desk && { desk }),
    // The same place twice is no second place: a gemeente may let one desk do everything.
    ...(second && second !== desk && { second: { desk: second, text: outcome.second?.text ?? '' } }),
  };
}
