/**
 * Kind `wizard`: a flow for citizens that ends at one place. Adds desks, phone lines, a human on every page and
 * crisis exits. The field list follows what a gemeente must fill in (domain: Toegang, chapter d).
 */
import * as z from 'zod/mini';
import {
  condition,
  date,
  flowShape,
  id,
  languageCode,
  list,
  nameOf,
  optionShape,
  questionWith,
  richText,
  someOf,
  text,
  url,
} from '../flow/schema.js';
import { LIMITS } from '../limits.js';
import { hours, phone } from '../contact/schema.js';

/** The same texts in easier words. A text that is not in here stays as it is (domain: Toegang, T24). */
const easily = <Texts extends z.core.$ZodShape>(texts: Texts) => z.optional(z.strictObject(texts));

export const wizardOption = z.strictObject({
  ...optionShape,
  easy: easily({ text: z.optional(text), help: z.optional(richText) }),
});

/** `more` is for who wants to know more; `example` for who does not understand the question. */
export const wizardQuestion = questionWith(
  {
    example: z.optional(richText),
    more: z.optional(richText),
    easy: easily({ text: z.optional(text), help: z.optional(richText), why: z.optional(richText) }),
  },
  wizardOption,
);

/** The same content in another language, in a file with the same ids. */
export const otherLanguage = z.strictObject({
  language: languageCode,
  name: text,
  src: z.string().check(z.regex(/^(https?:\/\/|\.{0,2}\/)\S+$/), z.maxLength(LIMITS.text)),
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

const steps = someOf(text, 6);

/** One place first; at most one more. */
export const deskOutcome = z.strictObject({
  type: z.literal('desk'),
  ...outcomeShape,
  urgent: z.optional(text),
  desk: nameOf('desks'),
  deskRoutes: z.optional(someOf(z.strictObject({ when: condition, desk: nameOf('desks') }))),
  second: z.optional(z.strictObject({ desk: nameOf('desks'), text })),
  lines: z.optional(someOf(nameOf('lines'), 3)),
  steps,
  say: text,
  bring: steps,
  next: richText,
  more: z.optional(richText),
  easy: easily({
    title: z.optional(text),
    text: z.optional(richText),
    urgent: z.optional(text),
    steps: z.optional(steps),
    say: z.optional(text),
    bring: z.optional(steps),
    next: z.optional(richText),
  }),
  sources: z.optional(someOf(nameOf('sources'))),
});

/** One call to action. `cannotCall` is for who cannot phone. */
export const crisisOutcome = z.strictObject({
  type: z.literal('crisis'),
  ...outcomeShape,
  line: nameOf('lines'),
  lines: z.optional(someOf(nameOf('lines'), 3)),
  cannotCall: richText,
  easy: easily({
    title: z.optional(text),
    text: z.optional(richText),
    cannotCall: z.optional(richText),
  }),
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
  addressForm: z.optional(z.enum(['u', 'je'])),
  languages: z.optional(someOf(otherLanguage, 20)),
  checkAnswers: z.optional(z.boolean()),
  progressBar: z.optional(z.literal(true)),
  questions: someOf(wizardQuestion, LIMITS.questions),
  human,
  crisis,
  clientSupport,
  tested: z.optional(tested),
  pronunciation: z.optional(someOf(pronounced, 200)),
  desks: someOf(desk),
  lines: someOf(line),
  outcomes: someOf(outcome, LIMITS.outcomes),
});

export type WizardOption = z.infer<typeof wizardOption>;
export type WizardQuestion = z.infer<typeof wizardQuestion>;
export type OtherLanguage = z.infer<typeof otherLanguage>;
export type Human = z.infer<typeof human>;
export type Line = z.infer<typeof line>;
export type Address = z.infer<typeof address>;
export type Desk = z.infer<typeof desk>;
export type ClientSupport = z.infer<typeof clientSupport>;
export type DeskOutcome = z.infer<typeof deskOutcome>;
export type CrisisOutcome = z.infer<typeof crisisOutcome>;
export type WizardOutcome = z.infer<typeof outcome>;
export type Wizard = z.infer<typeof wizard>;
