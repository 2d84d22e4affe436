/**
 * The only code that knows how the JSON writes a connection. The engine walks these links, the checks judge them, the
 * pictures draw them: so behaviour, check and picture cannot differ.
 */
import type { Path } from '../issues.js';
import type { Condition, Option, Question } from './schema.js';

/** The parts of a flow that decide where an answer leads. Every kind built on the flow has them. */
export interface Flow {
  readonly id: string;
  readonly start: { readonly question: string };
  readonly questions: readonly Question[];
  readonly outcomes: readonly { readonly id: string }[];
}

export interface Link {
  /** The question or outcome it leads to. */
  readonly to: string;
  /** Where it is written, from the question. */
  readonly path: Path;
  /** The option that must be chosen, if one must. */
  readonly option?: string;
  /** What must hold, if anything must. */
  readonly when?: Condition;
}

/** The options of a question; a type without options has none. */
export function optionsOf(question: Question): readonly Option[] {
  return 'options' in question ? question.options : [];
}

/** Every way out of a question that its content writes, in the order in which they are tried. */
export function linksOf(question: Question): Link[] {
  const links: Link[] = [];
  const options = optionsOf(question);
  options.forEach(({ id, to }, at) => {
    if (to) links.push({ to, path: ['options', at, 'to'], option: id });
  });
  if (everyAnswerLeads(question)) return links;
  question.routes?.forEach(({ when, to }, at) => links.push({ to, path: ['routes', at, 'to'], when }));
  if (question.to) links.push({ to: question.to, path: ['to'] });
  return links;
}

/**
 * Whether every answer has its own way out, so that routes and the question's own `to` are never used. Four digits
 * outside every area are an answer too: without a "weet ik niet" they belong to no option.
 */
export function everyAnswerLeads(question: Question): boolean {
  const options = optionsOf(question);
  const outside = question.type === 'postcode' && !options.some(({ unsure }) => unsure);
  return options.length > 0 && !outside && options.every(({ to }) => to);
}

/** Questions by id. With two of the same id the first one counts. */
export function questionsById({ questions }: Flow): Map<string, Question> {
  const byId = new Map<string, Question>();
  for (const question of questions) if (!byId.has(question.id)) byId.set(question.id, question);
  return byId;
}

/** Where an answer leads: a chosen option's own `to`, else the first route that holds, else the question's `to`. */
export function targetOf(
  question: Question,
  chosen: readonly string[],
  holds: (condition: Condition) => boolean,
): string | undefined {
  const own = optionsOf(question).find(({ id, to }) => to && chosen.includes(id))?.to;
  return own ?? question.routes?.find(({ when }) => holds(when))?.to ?? question.to;
}

/** The questions that a condition looks at. */
export function questionsIn(condition: Condition): { question: string; is: readonly string[]; path: Path }[] {
  if ('question' in condition) return [{ ...condition, path: [] }];
  if ('not' in condition)
    return questionsIn(condition.not).map((use) => ({ ...use, path: ['not', ...use.path] }));
  const [key, parts] =
    'all' in condition ? (['all', condition.all] as const) : (['any', condition.any] as const);
  return parts.flatMap((part, at) =>
    questionsIn(part).map((use) => ({ ...use, path: [key, at, ...use.path] })),
  );
}
