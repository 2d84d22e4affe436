/** The tests beside a checklist, as data: what a reader answers, and what there is to talk about then. */
import * as z from 'zod/mini';
import { id, list, someOf, text } from '../flow/schema.js';
import { LIMITS } from '../limits.js';

const points = list(id, LIMITS.entries);

/** `shown`: how many points there are for this party and scope. `nobody` and `two`: what the split says of them. */
export const checklistJourney = z.strictObject({
  name: text,
  party: z.optional(id),
  scope: z.optional(id),
  marks: z.record(id, id),
  split: z.optional(z.record(id, someOf(id, LIMITS.options))),
  shown: z.int().check(z.gte(0)),
  open: points,
  nobody: z.optional(points),
  two: z.optional(points),
});

export const checklistJourneys = z.strictObject({
  $schema: z.optional(z.string()),
  content: text,
  journeys: someOf(checklistJourney),
});

export type ChecklistJourney = z.infer<typeof checklistJourney>;
export type ChecklistJourneys = z.infer<typeof checklistJourneys>;
