/**
 * What a statistics tool may know of a visit: ids and codes, in the three places that every tool has. Whatever is not an
 * id does not come through, whoever sent it: any script on the page can send an event that looks like one of ours.
 */
import type { AnswerDetail, LoadFailedDetail, OutcomeDetail, RejectedDetail } from '../events.js';

export interface Count {
  /** `wijzer:` and the id of the content; `wijzer` where there is none. */
  readonly category: string;
  /** The name of the event without `wijzer-`. */
  readonly action: string;
  /** Id of a question, of a question and an option, or of an outcome; or a code. */
  readonly name?: string;
}

/** The keys that we read, each with whatever a sender put there. */
type Claimed = {
  readonly [Key in keyof (AnswerDetail & OutcomeDetail & RejectedDetail & LoadFailedDetail)]?: unknown;
};

/** The names to count under, of which there may be one that is empty; nothing where it is not an event of ours. */
type Names = readonly [undefined] | readonly string[] | undefined;

/** The pattern and the length of an id in content, which are also those of our codes. */
const ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const LONGEST = 80;

const isId = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= LONGEST && ID.test(value);

const only = (id: unknown): Names => (isId(id) ? [id] : undefined);
const unnamed = (): Names => [undefined];
const asked = ({ question }: Claimed): Names => only(question);

function answered({ question, options }: Claimed): Names {
  if (!isId(question) || options === undefined) return only(question);
  if (!Array.isArray(options)) return undefined;
  const chosen: readonly unknown[] = Array.from<unknown>(options);
  // One by one: some options together say more of a person than each of them alone.
  return chosen.every(isId) ? chosen.map((option) => `${question}:${option}`) : undefined;
}

/** About a widget without content. One code is enough to see that something is wrong; the console tells them all. */
const TROUBLE = {
  'wijzer-content-rejected': ({ issues }: Claimed): Names =>
    Array.isArray(issues) ? only((issues[0] as { readonly code?: unknown } | undefined)?.code) : undefined,
  'wijzer-load-failed': ({ reason }: Claimed): Names => only(reason),
};

const VISIT = {
  'wijzer-ready': unnamed,
  'wijzer-question-shown': asked,
  'wijzer-question-unclear': asked,
  'wijzer-question-answered': answered,
  'wijzer-outcome-reached': ({ outcome }: Claimed): Names =>
    outcome === undefined ? unnamed() : only(outcome),
  'wijzer-restarted': unnamed,
};

const READ: Readonly<Record<string, (claimed: Claimed) => Names>> = { ...VISIT, ...TROUBLE };

export const COUNTED: readonly string[] = Object.keys(READ);

/** What can be counted of an event; nothing where it is not one of ours, or holds what is not an id. */
export function countsOf(type: string, detail: unknown): readonly Count[] {
  // A copy, so that what is judged is what is passed on.
  const claimed: Claimed = { ...(detail as Claimed) };
  const { content } = claimed;
  if (type in VISIT && !isId(content)) return [];
  const count = {
    category: type in VISIT ? `wijzer:${content as string}` : 'wijzer',
    action: type.replace('wijzer-', ''),
  };
  const names = READ[type]?.(claimed) ?? [];
  return names.map((name) => (name === undefined ? count : { ...count, name }));
}
