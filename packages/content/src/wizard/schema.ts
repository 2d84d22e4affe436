/**
 * Kind `wizard`: a flow for citizens that ends at one place. Adds desks, phone lines, a human on every page and
 * crisis exits. The field list follows what a gemeente must fill in (domain: Toegang, chapter d).
 */
import * as z from 'zod/mini';
import { condition, date, flowShape, id, list, nameOf, richText, someOf, text, url } from '../flow/schema.js';
import { LIMITS } from '../limits.js';
import { hours, phone } from '../contact/schema.js';

const email = z.string().check(z.regex(/^[^\s@]+@[^\s@]+\.[^\s@]+$/), z.maxLength(LIMITS.text));

/** A number for messages, with the day on which somebody looked whether it is right. */
export const whatsapp = z.strictObject({
  number: z.string().check(z.regex(/^\+\d(?:[ -]?\d){6,14}$/)),
  checkedOn: date,
});

/** Somebody to talk to, shown on every page. */
export const human = z.strictObject({
  name: text,
  phone,
  whatsapp: z.optional(whatsapp),
  email: z.optional(email),
  website: z.optional(url),
  callback: z.optional(text),
});

/** A national or local phone line that belongs to no building. */
export const line = z.strictObject({
  id,
  name: text,
  does: text,
  phone,
  chat: z.optional(z.strictObject({ text, url })),
});

export const address = z.strictObject({
  street: text,
  postcode: z.string().check(z.regex(/^[1-9]\d{3} ?[A-Z]{2}$/)),
  city: text,
  inside: text,
  landmark: z.optional(text),
  stop: z.optional(text),
  wheelchair: z.optional(text),
  map: z.optional(url),
});

/** What a desk may lack, said on purpose so that it is never forgotten by accident. */
export const ABSENT = [
  'phone',
  'address',
  'hours',
  'walkIn',
  'whatsapp',
  'email',
  'callback',
  'replyTime',
] as const;

/** The place a reader is sent to. `name` is what the sign on the door says. */
export const desk = z.strictObject({
  id,
  name: text,
  plainName: z.optional(text),
  does: richText,
  pictogram: z.optional(nameOf('pictograms')),
  address: z.optional(address),
  hours: z.optional(hours),
  walkIn: z.optional(z.strictObject({ text, hours: z.optional(hours) })),
  appointment: z.optional(text),
  phone: z.optional(phone),
  whatsapp: z.optional(whatsapp),
  email: z.optional(email),
  website: z.optional(url),
  callback: z.optional(text),
  replyTime: z.optional(text),
  firstTalkWithin: z.optional(text),
  absent: z.optional(list(z.enum(ABSENT))),
  source: z.optional(nameOf('sources')),
  checkedOn: date,
});

/** The free, independent supporter every result names (Wmo 2015). */
export const clientSupport = z.strictObject({
  name: text,
  text: richText,
  free: z.literal(true),
  phone: z.optional(phone),
  website: z.optional(url),
});

const outcomeShape = {
  id,
  title: text,
  text: z.optional(richText),
  pictogram: z.optional(nameOf('pictograms')),
};

/** One place first; at most one more. */
export const deskOutcome = z.strictObject({
  type: z.literal('desk'),
  ...outcomeShape,
  urgent: z.optional(text),
  desk: nameOf('desks'),
  deskRoutes: z.optional(someOf(z.strictObject({ when: condition, desk: nameOf('desks') }))),
  second: z.optional(z.strictObject({ desk: nameOf('desks'), text })),
  lines: z.optional(someOf(nameOf('lines'), 3)),
  steps: someOf(text, 6),
  say: text,
  bring: someOf(text, 6),
  next: richText,
  sources: z.optional(someOf(nameOf('sources'))),
});

/** One call to action. `cannotCall` is for who cannot phone. */
export const crisisOutcome = z.strictObject({
  type: z.literal('crisis'),
  ...outcomeShape,
  line: nameOf('lines'),
  lines: z.optional(someOf(nameOf('lines'), 3)),
  cannotCall: richText,
  violence: z.optional(z.literal(true)),
});

export const outcome = z.discriminatedUnion('type', [deskOutcome, crisisOutcome]);

/**
 * What a crisis needs. The local numbers are obligatory: a gemeente that leaves one empty cannot publish.
 * Each names an entry of `lines`.
 */
export const crisis = z.strictObject({
  exits: someOf(nameOf('outcomes'), 6),
  text,
  doctor: nameOf('lines'),
  shelter: nameOf('lines'),
  local: nameOf('lines'),
  quickExit: z.optional(z.string().check(z.regex(/^https?:\/\/\S+$/), z.maxLength(LIMITS.text))),
});

/** A test with people from the target group. Without it the file may not claim to be tested. */
export const tested = z.strictObject({ date, withWhom: text, changes: text });

/** A word that voices get wrong, and how it sounds. */
export const pronounced = z.strictObject({ word: text, say: text });

export const wizard = z.strictObject({
  kind: z.literal('wizard'),
  ...flowShape,
  human,
  crisis,
  clientSupport,
  tested: z.optional(tested),
  pronunciation: z.optional(someOf(pronounced, 200)),
  desks: someOf(desk),
  lines: someOf(line),
  outcomes: someOf(outcome, LIMITS.outcomes),
});

export type Human = z.infer<typeof human>;
export type Line = z.infer<typeof line>;
export type Address = z.infer<typeof address>;
export type Desk = z.infer<typeof desk>;
export type ClientSupport = z.infer<typeof clientSupport>;
export type DeskOutcome = z.infer<typeof deskOutcome>;
export type CrisisOutcome = z.infer<typeof crisisOutcome>;
export type WizardOutcome = z.infer<typeof outcome>;
export type Wizard = z.infer<typeof wizard>;
