import type { Wizard } from './schema.js';

/** Ids of the lines that somebody in need is told to call. Their numbers are trusted for a shorter time. */
export function crisisLines({ crisis, outcomes }: Pick<Wizard, 'crisis' | 'outcomes'>): Set<string> {
  const calls = outcomes.flatMap((outcome) =>
    outcome.type === 'crisis' ? [outcome.line, ...(outcome.lines ?? [])] : [],
  );
  return new Set([crisis.doctor, crisis.shelter, crisis.local, ...calls]);
}
