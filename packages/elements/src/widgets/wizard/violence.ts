/** Which pages are about violence at home: somebody else in the house may not see them (domain: Toegang, T29). */
import type { Wizard } from '@wijzer/content';
import { linksOf } from '@wijzer/content/links';
import type { Snapshot } from '@wijzer/engine';

/** The page with all numbers for help at once, the outcome itself, and a question of which an answer leads straight there. */
export function isAboutViolence(content: Wizard, view: string, { current, outcome }: Snapshot): boolean {
  const ends = new Set(
    content.outcomes.flatMap((each) => (each.type === 'crisis' && each.violence ? each.id : [])),
  );
  if (ends.size === 0 || view === 'start') return false;
  if (view === 'crisis') return content.crisis.exits.some((exit) => ends.has(exit));
  if (outcome !== undefined) return ends.has(outcome);
  const question = content.questions.find(({ id }) => id === current);
  return question !== undefined && linksOf(question).some(({ to }) => ends.has(to));
}
