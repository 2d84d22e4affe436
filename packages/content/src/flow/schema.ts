/**
 * The vocabulary that every flow shares: questions, options, routes, conditions, sources, terms, review dates.
 * Kinds (`wizard`, later `decision-tree`) build their file out of these. What each key means to an editor is
 * written in `reference/descriptions.ts`, which only the build reads.
 */
import * as z from 'zod/mini';
import { ID } from '../id.js';
import { CERTAINTIES } from './certainty.js';
import { LIMITS } from '../limits.js';

const filled = z.regex(/\S/);

/** A plain text of one or more visible characters. */
export const text = z.string().check(filled, z.maxLength(LIMITS.text));

/** A text in the small Markdown of `rich-text.ts`. */
export const richText = z.string().check(filled, z.maxLength(LIMITS.richText));

/** Name of something in this file: lower case letters, digits and hyphens. Never reused for another meaning. */
export const id = z.string().check(z.regex(new RegExp(ID)), z.maxLength(LIMITS.id));

/** The id of something in one of these lists of the file. */
export const nameOf = (...lists: readonly string[]) =>
  z
    .string()
    .check(z.regex(new RegExp(ID)), z.maxLength(LIMITS.id))
    .register(z.globalRegistry, { refers: lists });

/** Where an answer leads. */
export const target = nameOf('questions', 'outcomes');

/** A day that exists, `yyyy-mm-dd`. */
export const date = z.iso.date();

/** An address a link may point at. `javascript:` and every other scheme is refused. */
export const url = z
  .string()
  .check(z.regex(/^(https?:\/\/|mailto:|tel:|[/.#?])\S*$/), z.maxLength(LIMITS.text));

export const list = <T extends z.core.$ZodType>(item: T, most: number = LIMITS.entries) =>
  z.array(item).check(z.maxLength(most));

/** A list with at least one entry. */
export const someOf = <T extends z.core.$ZodType>(item: T, most: number = LIMITS.entries) =>
  z.array(item).check(z.minLength(1), z.maxLength(most));

/** A condition is data, never code: it holds or it does not, given the answers. */
export type Condition =
  { question: string; is: string[] } | { all: Condition[] } | { any: Condition[] } | { not: Condition };

export const condition: z.ZodMiniType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ question: id, is: someOf(id) }),
    z.strictObject({ all: someOf(condition) }),
    z.strictObject({ any: someOf(condition) }),
    z.strictObject({ not: condition }),
  ]),
);

export const route = z.strictObject({ when: condition, to: target });

export const optionShape = {
  id,
  text,
  help: z.optional(richText),
  pictogram: z.optional(nameOf('pictograms')),
  unsure: z.optional(z.literal(true)),
  to: z.optional(target),
};

export const option = z.strictObject(optionShape);

/** An option of a postcode question: an area, chosen by name or by the four digits that belong to it. */
export const area = z.strictObject({
  ...optionShape,
  postcodes: z.optional(someOf(z.string().check(z.regex(/^[1-9]\d{3}(-[1-9]\d{3})?$/)))),
});

const questionShape = {
  id,
  text,
  help: z.optional(richText),
  why: z.optional(richText),
  pictogram: z.optional(nameOf('pictograms')),
  routes: z.optional(someOf(route, LIMITS.routes)),
  to: z.optional(target),
};

/** A question of each type, with the keys that a kind adds to questions and to options. */
export const questionWith = <
  Question extends z.core.$ZodShape,
  Choice extends z.ZodMiniType<{ id: string; text: string }>,
>(
  more: Question,
  choice: Choice,
) =>
  z.discriminatedUnion('type', [
    z.strictObject({
      type: z.literal('single'),
      ...questionShape,
      ...more,
      options: someOf(choice, LIMITS.options),
    }),
    z.strictObject({
      type: z.literal('multiple'),
      ...questionShape,
      ...more,
      options: someOf(choice, LIMITS.options),
    }),
    z.strictObject({
      type: z.literal('postcode'),
      ...questionShape,
      ...more,
      options: someOf(area, LIMITS.options),
    }),
    z.strictObject({ type: z.literal('date'), ...questionShape, ...more }),
    z.strictObject({ type: z.literal('note'), ...questionShape, ...more }),
    z.strictObject({ type: z.literal('info'), ...questionShape, ...more }),
  ]);

export const question = questionWith({}, option);

/** Where a fact comes from. `certainty` A is read at the source, B in a serious second-hand one, C is unchecked. */
export const source = z.strictObject({
  id,
  title: text,
  url: z.optional(url),
  article: z.optional(text),
  edition: z.optional(text),
  certainty: z.enum(CERTAINTIES),
  checkedOn: date,
});

export const term = z.strictObject({ id, term: text, text: richText });

/** Who looked at the whole file, when, and before which day somebody must look again. */
export const review = z.strictObject({ checkedOn: date, checkedBy: text, reviewBefore: date });

/** One drawing: the `d` of a single path, drawn in the colour of the text. */
export const pictogram = z.strictObject({
  id,
  size: z.int().check(z.gte(1), z.lte(1024)),
  path: z.string().check(z.regex(/^[Mm][-MmLlHhVvCcSsQqTtAaZz\d\s.,eE+]*$/), z.maxLength(LIMITS.richText)),
  credit: text,
});

/** A language as the web names it: `nl`, `en`, `ar`. */
export const languageCode = z.string().check(z.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/));

/** What every flow file starts with, whatever its kind. */
export const flowShape = {
  $schema: z.optional(z.string()),
  version: z.literal(LIMITS.formatVersion),
  id,
  language: languageCode,
  title: text,
  sensitive: z.optional(z.boolean()),
  example: z.optional(z.literal(true)),
  review,
  start: z.strictObject({ question: nameOf('questions'), text: richText }),
  questions: someOf(question, LIMITS.questions),
  sources: z.optional(list(source)),
  terms: z.optional(list(term)),
  pictograms: z.optional(list(pictogram)),
};

export type Route = z.infer<typeof route>;
export type Option = z.infer<typeof option>;
export type Area = z.infer<typeof area>;
export type Question = z.infer<typeof question>;
export type Source = z.infer<typeof source>;
export type Term = z.infer<typeof term>;
export type Review = z.infer<typeof review>;
export type Pictogram = z.infer<typeof pictogram>;
