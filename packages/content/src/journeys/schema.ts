/** The tests beside a content file, as data: `<name>.paths.json` holds journeys of readers. */
import * as z from 'zod/mini';
import { id, someOf, text } from '../flow/schema.js';
import { LIMITS } from '../limits.js';

/** An option id, several, four digits, a day or a note: what the question asks. */
const answer = z.union([z.string().check(z.maxLength(LIMITS.text)), someOf(id, LIMITS.options)]);

export const journey = z.strictObject({
  name: text,
  answers: z.record(id, answer),
  path: someOf(id, LIMITS.questions),
  outcome: id,
  desk: z.optional(id),
});

export const journeys = z.strictObject({
  $schema: z.optional(z.string()),
  content: text,
  journeys: someOf(journey),
});

export type Journey = z.infer<typeof journey>;
export type Journeys = z.infer<typeof journeys>;
