/**
 * Kind `wizard`: a flow for citizens that ends at one place. Adds desks, phone lines, a human on every page and
 * crisis exits. The field list follows what a gemeente must fill in (domain: Toegang, chapter d).
 */
import * as z from 'zod/mini';
import { condition, date, flowShape, id, list, richText, someOf, text, url } from '../flow/schema.js';
import { LIMITS } from '../limits.js';
import { DAYS } from './days.js';

const time = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/));

/** Opening hours in Dutch local time. An exception without times means closed that day. */
export const hours = z.strictObject({
  week: someOf(z.strictObject({ days: someOf(z.enum(DAYS)), from: time, to: time })),
  holidays: z.optional(z.enum(['closed', 'open'])),
  exceptions: z.optional(
    list(z.strictObject({ date, name: z.optional(text), from: z.optional(time), to: z.optional(time) })),
  ),
});

/** A phone number is a fact with an age: without `checkedOn` it may not be shown. */
export const phone = z.strictObject({
  number: z.string().check(z.regex(/^\+?\d(?:[ -]?\d){1,14}$/)),
  cost: text,
  hours: z.optional(hours),
  hint: z.optional(text),
  permanent: z.optional(z.literal(true)),
  source: z.optional(id),
  checkedOn: date,
});

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
  pictogram: z.optional(id),
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
  source: z.optional(id),
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

const outcomeShape = { id, title: text, text: z.optional(richText), pictogram: z.optional(id) };

/** One place first; at most one more. */
export const deskOutcome = z.strictObject({
  type: z.literal('desk'),
  ...outcomeShape,
  urgent: z.optional(text),
  desk: id,
  deskRoutes: z.optional(someOf(z.strictObject({ when: condition, desk: id }))),
  second: z.optional(z.strictObject({ desk: id, text })),
  lines: z.optional(someOf(id, 3)),
  steps: someOf(text, 6),
  say: text,
  bring: someOf(text, 6),
  next: richText,
  sources: z.optional(someOf(id)),
});

/** One call to action. `cannotCall` is for who cannot phone. */
export const crisisOutcome = z.strictObject({
  type: z.literal('crisis'),
  ...outcomeShape,
  line: id,
  lines: z.optional(someOf(id, 3)),
  cannotCall: richText,
  violence: z.optional(z.literal(true)),
});

export const outcome = z.discriminatedUnion('type', [deskOutcome, crisisOutcome]);

/**
 * What a crisis needs. The local numbers are obligatory: a gemeente that leaves one empty cannot publish.
 * Each names an entry of `lines`.
 */
export const crisis = z.strictObject({
  exits: someOf(id, 6),
  text,
  doctor: id,
  shelter: id,
  local: id,
});

/** A test with people from the target group. Without it the file may not claim to be tested. */
export const tested = z.strictObject({ date, withWhom: text, changes: text });

export const wizard = z.strictObject({
  kind: z.literal('wizard'),
  ...flowShape,
  human,
  crisis,
  clientSupport,
  tested: z.optional(tested),
  desks: someOf(desk),
  lines: someOf(line),
  outcomes: someOf(outcome, LIMITS.outcomes),
});

export type Hours = z.infer<typeof hours>;
export type Phone = z.infer<typeof phone>;
export type Human = z.infer<typeof human>;
export type Line = z.infer<typeof line>;
export type Address = z.infer<typeof address>;
export type Desk = z.infer<typeof desk>;
export type ClientSupport = z.infer<typeof clientSupport>;
export type DeskOutcome = z.infer<typeof deskOutcome>;
export type CrisisOutcome = z.infer<typeof crisisOutcome>;
export type WizardOutcome = z.infer<typeof outcome>;
export type Wizard = z.infer<typeof wizard>;
