/**
 * Limits of a content file. They are far above what an editor needs and far below what hurts a phone.
 * The reference (docs/reference) is generated from this table.
 */
export const LIMITS = {
  /** The format this release reads. A higher number in a file means: written for a newer Wijzer. */
  formatVersion: 1,
  /** Size of a file in bytes, as sent over the network and decompressed. */
  bytes: 4 * 1024 * 1024,
  /** Levels of objects and lists inside each other. */
  depth: 64,
  /** Values in a file: objects, lists, texts, numbers. */
  values: 1_000_000,
  questions: 20_000,
  outcomes: 2_000,
  /** Options of one question. */
  options: 500,
  routes: 500,
  /** Desks, lines, sources, terms and pictograms, each. */
  entries: 2_000,
  /** Characters of a plain text: a title, a question, an option. */
  text: 1_500,
  /** Characters of a rich text: help, explanation. */
  richText: 25_000,
  /** Characters of an id. */
  id: 80,
} as const;
