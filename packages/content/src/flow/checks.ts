/** Checks of any flow: can a reader get everywhere, and out of everywhere? */
import { checkIssue } from '../check-issues.js';
import type { Issue } from '../issues.js';
import { nearest } from '../nearest.js';
import { cyclesOf } from './cycles.js';
import { everyAnswerLeads, optionsOf, questionsById, questionsIn, type Flow } from './links.js';
import { orderOf, type Order } from './order.js';
import { postcodeIssues } from './postcodes.js';
import { leadingToOutcome, reachableFrom } from './reach.js';
import type { PlacedCondition } from '../references.js';
import type { FlowFile } from './flow-file.js';
import { routeUse } from './route-use.js';
import type { Question } from './schema.js';
import { termsIn } from './terms.js';

/**
 * `entries`: questions and outcomes that a reader can also come to past the questions, such as crisis exits.
 * `conditions`: all that the file holds.
 */
export function checkFlow(
  flow: FlowFile,
  entries: readonly string[],
  conditions: readonly PlacedCondition[],
): Issue[] {
  const reachable = reachableFrom(flow, flow.start.question, ...entries);
  const order = orderOf(flow);
  return [
    ...unreachable(flow, reachable),
    ...waysOn(flow, reachable, order),
    ...cycles(flow),
    ...conditionsTooEarly(conditions, reachable, order),
    ...unknownTerms(flow),
  ];
}

function unreachable(flow: Flow, reachable: ReadonlySet<string>): Issue[] {
  return (['questions', 'outcomes'] as const).flatMap((list) =>
    flow[list].flatMap(({ id }, at) =>
      reachable.has(id) ? [] : checkIssue('unreachable', [list, at], { what: id }),
    ),
  );
}

/** A part that nobody comes to is said to be so once; its ways on do not matter. */
function waysOn(flow: Flow, reachable: ReadonlySet<string>, order: Order): Issue[] {
  const alive = leadingToOutcome(flow);
  const questions = questionsById(flow);
  return flow.questions.flatMap((question, at) => {
    if (!reachable.has(question.id)) return [];
    const here = ['questions', at];
    const stuck = alive.has(question.id) ? [] : [checkIssue('dead-end', here, { what: question.id })];
    const found = [...noNext(question), ...routes(question, questions, order), ...postcodeIssues(question)];
    return [...stuck, ...found.map((each) => ({ ...each, path: [...here, ...each.path] }))];
  });
}

function noNext(question: Question): Issue[] {
  if (question.to !== undefined || question.routes || everyAnswerLeads(question)) return [];
  const options = optionsOf(question);
  const stuck = options.flatMap(({ id, to }, at) =>
    to ? [] : checkIssue('no-next', ['options', at], { what: id }),
  );
  // No options at all, or four digits that belong to none of them.
  return stuck.length > 0 ? stuck : [checkIssue('no-next', [], { what: question.id })];
}

function routes(question: Question, questions: ReadonlyMap<string, Question>, order: Order): Issue[] {
  const idle = (key: string | number) =>
    checkIssue('unused-way', typeof key === 'number' ? ['routes', key] : [key], { what: question.id });
  if (everyAnswerLeads(question))
    return [...(question.routes ? [idle('routes')] : []), ...(question.to ? [idle('to')] : [])];
  const use = routeUse(question, questions, order);
  return [
    ...(use?.mayFail ? [checkIssue('routes-may-fail', ['routes'], { what: question.id })] : []),
    ...(use?.unused ?? []).map(idle),
  ];
}

function cycles(flow: Flow): Issue[] {
  const positions = new Map(flow.questions.map(({ id }, at) => [id, at]).reverse() as [string, number][]);
  return cyclesOf(flow).map(({ from, to, questions, path }) =>
    checkIssue('cycle', ['questions', positions.get(from) ?? 0, ...path], {
      what: [...questions, to].join(' → '),
    }),
  );
}

function conditionsTooEarly(
  conditions: readonly PlacedCondition[],
  reachable: ReadonlySet<string>,
  order: Order,
): Issue[] {
  return conditions.flatMap(({ when, id, path }) =>
    questionsIn(when).flatMap((use) =>
      !reachable.has(id) || order.possible(use.question, id)
        ? []
        : checkIssue('asked-later', [...path, ...use.path, 'question'], { what: use.question }),
    ),
  );
}

function unknownTerms(flow: FlowFile): Issue[] {
  const names = (flow.terms ?? []).map(({ id }) => id);
  return termsIn(flow).flatMap(({ name, path }) =>
    names.includes(name) ? [] : checkIssue('unknown-term', path, { what: name, near: nearest(name, names) }),
  );
}
