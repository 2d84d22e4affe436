/**
 * Kind `decision-tree`: a flow for professionals that ends in a conclusion with its reasons, what to do, and a record for
 * the file (domain: Kiezen en delen, chapter 2). Nothing in the format is about one subject: any editor's tree fits.
 */
import * as z from 'zod/mini';
import { phone } from '../contact/schema.js';
import {
  condition,
  flowShape,
  id,
  list,
  nameOf,
  optionShape,
  questionWith,
  richText,
  someOf,
  text,
} from '../flow/schema.js';
import { LIMITS } from '../limits.js';

const sources = z.optional(someOf(nameOf('sources')));
const onlyWith = z.optional(nameOf('switches'));

/** A text for some readers only: those whose answers so far fit, or whose gemeente works that way. */
export const addition = z.strictObject({
  text: richText,
  when: z.optional(condition),
  switch: onlyWith,
  sources,
});

/** An answer. `reason` is what the outcome and the record say about it when it decided. */
export const treeOption = z.strictObject({
  ...optionShape,
  reason: z.optional(richText),
  switch: onlyWith,
  sources,
});

export const treeQuestion = questionWith(
  { label: z.optional(text), more: z.optional(someOf(addition)), sources },
  treeOption,
);

/** Law in motion: a way that is open in one gemeente and not in another, or not yet. */
export const treeSwitch = z.strictObject({ id, text, on: z.boolean(), sources });

/** Somebody to call, reachable from every page. */
export const contact = z.strictObject({
  id,
  name: text,
  does: text,
  urgent: z.optional(z.literal(true)),
  phone,
});

/** The side exit on every question: to think it over with somebody, and come back. */
export const doubt = z.strictObject({ label: text, text: richText, outcomes: someOf(nameOf('outcomes')) });

export const section = z.strictObject({
  id,
  title: text,
  ordered: z.optional(z.literal(true)),
  entries: someOf(addition),
});

/** A conclusion. `also`: further ones that hold beside it, in order. `lookAgain`: the date question that says when. */
export const treeOutcome = z.strictObject({
  id,
  title: text,
  tone: z.enum(['go', 'careful', 'stop', 'urgent']),
  text: richText,
  also: z.optional(someOf(z.strictObject({ outcome: nameOf('outcomes'), when: z.optional(condition) }))),
  lookAgain: z.optional(nameOf('questions')),
  sections: z.optional(list(section, 12)),
  sources,
});

/** One heading of the record: what was answered there, and room for the reader's own words. */
export const field = z.strictObject({
  id,
  title: text,
  help: z.optional(richText),
  questions: z.optional(someOf(nameOf('questions'))),
  write: z.optional(z.literal(true)),
  outcomes: z.optional(someOf(nameOf('outcomes'))),
});

export const record = z.strictObject({ title: text, text: richText, fields: someOf(field, 50) });

export const decisionTree = z.strictObject({
  kind: z.literal('decision-tree'),
  ...flowShape,
  questions: someOf(treeQuestion, LIMITS.questions),
  outcomes: someOf(treeOutcome, LIMITS.outcomes),
  switches: z.optional(list(treeSwitch)),
  contacts: z.optional(list(contact, 6)),
  doubt: z.optional(doubt),
  record: z.optional(record),
});

export type Addition = z.infer<typeof addition>;
export type TreeOption = z.infer<typeof treeOption>;
export type TreeQuestion = z.infer<typeof treeQuestion>;
export type TreeSwitch = z.infer<typeof treeSwitch>;
export type Contact = z.infer<typeof contact>;
export type Doubt = z.infer<typeof doubt>;
export type Section = z.infer<typeof section>;
export type TreeOutcome = z.infer<typeof treeOutcome>;
export type RecordField = z.infer<typeof field>;
export type RecordForm = z.infer<typeof record>;
export type DecisionTree = z.infer<typeof decisionTree>;
