/** A phone number with its hours: what every kind shows that can send a reader to somebody. */
import * as z from 'zod/mini';
import { date, list, nameOf, someOf, text } from '../flow/schema.js';
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
  source: z.optional(nameOf('sources')),
  checkedOn: date,
});

export type Hours = z.infer<typeof hours>;
export type Phone = z.infer<typeof phone>;
