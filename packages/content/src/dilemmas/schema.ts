/**
 * Kind `dilemmas`: hard choices of professionals around one invented family, along the stations of a life (domain: Kiezen
 * en delen, chapters 1.3 and 3). To learn from and to talk about; nobody is marked.
 */
import * as z from 'zod/mini';
import { flowShape, id, nameOf, richText, someOf, text } from '../flow/schema.js';
import { CERTAINTIES } from '../flow/certainty.js';

const { $schema, version, language, title, review, example, sources, terms } = flowShape;

export const member = z.strictObject({ id, name: text, text });

export const family = z.strictObject({ text: richText, members: someOf(member, 20) });

export const role = z.strictObject({ id, name: text });

export const station = z.strictObject({ id, name: text, text });

/** A choice with what speaks for it and what speaks against it: there is no wrong one. */
export const choice = z.strictObject({ id, text, for: richText, against: richText });

/** `direction` is a direction, no verdict; `certainty` says how sure its legal ground is. */
export const dilemma = z.strictObject({
  id,
  role: nameOf('roles'),
  station: nameOf('stations'),
  title: text,
  situation: richText,
  know: someOf(text, 10),
  choices: someOf(choice, 8),
  direction: richText,
  certainty: z.enum(CERTAINTIES),
  sources: someOf(nameOf('sources')),
  talk: text,
  question: z.optional(id),
});

export const dilemmas = z.strictObject({
  kind: z.literal('dilemmas'),
  $schema,
  version,
  id,
  language,
  title,
  review,
  example,
  start: z.strictObject({ text: richText }),
  family,
  roles: someOf(role, 30),
  stations: someOf(station, 16),
  dilemmas: someOf(dilemma, 1_000),
  sources,
  terms,
});

export type FamilyMember = z.infer<typeof member>;
export type Role = z.infer<typeof role>;
export type Station = z.infer<typeof station>;
export type Choice = z.infer<typeof choice>;
export type Dilemma = z.infer<typeof dilemma>;
export type Dilemmas = z.infer<typeof dilemmas>;
