/**
 * Kind `checklist`: points to look at together, with a note, an agreement on who does what, and rounds over time (domain:
 * Regie-checklist). To talk about how things are arranged; nobody gets a mark.
 */
import * as z from 'zod/mini';
import { contact } from '../decision-tree/schema.js';
import { flowShape, id, list, nameOf, richText, someOf, text } from '../flow/schema.js';

const { $schema, version, language, title, review, example, sources, terms } = flowShape;

const sourceNames = z.optional(someOf(nameOf('sources')));

/** Who fills in: an audience that the points are meant for. */
export const party = z.strictObject({ id, name: text, text: z.optional(text) });

/** What is looked at: the function in general, or one case. */
export const scope = z.strictObject({ id, name: text, text: z.optional(text) });

/** A task that lies with one person, or is split over more: casusregie, procesregie. */
export const duty = z.strictObject({ id, name: text, text: z.optional(text) });

/**
 * An answer. `open`: something is left to talk about. `special`: only at points that name it. `asks`: what else to write
 * down with this answer. `counted`: the words of a count, such as "niet geregeld" in "2 niet geregeld".
 */
export const mark = z.strictObject({
  id,
  text,
  open: z.optional(z.literal(true)),
  special: z.optional(z.literal(true)),
  asks: z.optional(text),
  counted: z.optional(text),
});

/** How a reader knows what they answer. */
export const evidence = z.strictObject({ text, options: someOf(z.strictObject({ id, text }), 12) });

/** What often goes wrong, and where that was seen: the reason that a point is there. */
export const finding = z.strictObject({
  id,
  text,
  certainty: z.enum(['A', 'B', 'C', 'D']),
  sources: sourceNames,
});

/** `empty`: its points are still to be written, and the widget says so. */
export const checklistSection = z.strictObject({
  id,
  title: text,
  text: z.optional(richText),
  empty: z.optional(z.literal(true)),
});

/** A point. `certainty` D is our own proposal, with no source. */
export const item = z.strictObject({
  id,
  section: nameOf('sections'),
  text,
  help: z.optional(richText),
  parties: z.optional(someOf(nameOf('parties'))),
  scopes: z.optional(someOf(nameOf('scopes'))),
  duties: z.optional(someOf(nameOf('duties'))),
  marks: z.optional(someOf(nameOf('scale'))),
  findings: z.optional(someOf(nameOf('findings'))),
  certainty: z.enum(['A', 'B', 'C', 'D']),
  sources: sourceNames,
});

/** A heading of the hand-over sheet. `actions`: the open ones. `open`: points with something left. `next`: the next round. */
export const handoverField = z.strictObject({
  id,
  title: text,
  help: z.optional(text),
  type: z.enum(['line', 'text', 'date', 'actions', 'open', 'next']),
});

export const handover = z.strictObject({ title: text, text: richText, fields: someOf(handoverField, 40) });

export const checklist = z.strictObject({
  kind: z.literal('checklist'),
  $schema,
  version,
  id,
  language,
  title,
  review,
  example,
  start: z.strictObject({ text: richText, more: z.optional(richText) }),
  caution: z.optional(text),
  contacts: z.optional(list(contact, 6)),
  parties: z.optional(someOf(party, 12)),
  scopes: z.optional(someOf(scope, 12)),
  duties: z.optional(someOf(duty, 4)),
  split: z.optional(z.strictObject({ title: text, text: richText })),
  scale: someOf(mark, 12),
  evidence: z.optional(evidence),
  findings: z.optional(list(finding)),
  sections: someOf(checklistSection, 50),
  items: someOf(item, 1_000),
  handover: z.optional(handover),
  sources,
  terms,
});

export type ChecklistParty = z.infer<typeof party>;
export type ChecklistScope = z.infer<typeof scope>;
export type ChecklistDuty = z.infer<typeof duty>;
export type Mark = z.infer<typeof mark>;
export type Finding = z.infer<typeof finding>;
export type ChecklistSection = z.infer<typeof checklistSection>;
export type ChecklistItem = z.infer<typeof item>;
export type HandoverField = z.infer<typeof handoverField>;
export type Handover = z.infer<typeof handover>;
export type Checklist = z.infer<typeof checklist>;
