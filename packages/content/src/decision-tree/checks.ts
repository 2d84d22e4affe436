/** Checks of a decision tree, for editors: where a reader gets stuck, what the record would miss, what may be out of date. */
import { checkIssue } from '../check-issues.js';
import { contactFacts, contactHours } from '../contact/contact-facts.js';
import { checkFlow } from '../flow/checks.js';
import { optionsOf } from '../flow/links.js';
import type { Issue } from '../issues.js';
import { namesIn } from '../references.js';
import { DECISION_TREE_SHAPE } from './decision-tree-shape.js';
import { ageIssues, unsureSources, unusedEntries } from '../flow/facts.js';
import type { DecisionTree } from './schema.js';
import { withSwitches } from './switches.js';

/**
 * Everything worth saying about content that reads without a problem, with all that hangs on a switch still in it: a way
 * that is only closed here and now is no mistake. `today`: `yyyy-mm-dd`.
 */
export function checkDecisionTree(content: DecisionTree, today: string): Issue[] {
  const exits = sideExits(content);
  // What stands in an outcome that is shown beside another, or at a doubt, is looked at wherever the reader is then.
  const conditions = namesIn(DECISION_TREE_SHAPE, content).conditions.filter(({ id }) => !exits.includes(id));
  return [
    ...checkFlow(content, exits, conditions),
    ...unusedEntries(DECISION_TREE_SHAPE, content, ['switches', 'sources', 'terms', 'pictograms']),
    ...withoutOpenAnswer(content),
    ...withoutDay(content),
    ...notInRecord(content),
    ...decisionTreeFacts(content, today),
  ];
}

/** The part that also holds for content from which bad parts were left out. */
export function decisionTreeFacts(content: DecisionTree, today: string): Issue[] {
  return [
    ...unsureSources(content),
    ...contactHours(content, today),
    ...ageIssues(content, contactFacts(content), today),
  ];
}

/** Outcomes that a reader also comes to past the questions. */
function sideExits({ doubt, outcomes }: DecisionTree): string[] {
  return [
    ...(doubt?.outcomes ?? []),
    ...outcomes.flatMap(({ also = [] }) => also.map(({ outcome }) => outcome)),
  ];
}

/** As the switches stand now. */
function withoutOpenAnswer(content: DecisionTree): Issue[] {
  const open = withSwitches(content).questions;
  return content.questions.flatMap((question, at) => {
    const now = open[at];
    return optionsOf(question).length > 0 && now && optionsOf(now).length === 0
      ? checkIssue('no-open-answer', ['questions', at, 'options'], { what: question.id })
      : [];
  });
}

function withoutDay({ questions, outcomes }: DecisionTree): Issue[] {
  const types = new Map(questions.map(({ id, type }) => [id, type]));
  return outcomes.flatMap(({ lookAgain }, at) =>
    lookAgain !== undefined && types.get(lookAgain) !== 'date'
      ? checkIssue('not-a-day', ['outcomes', at, 'lookAgain'], { what: lookAgain })
      : [],
  );
}

function notInRecord({ questions, record }: DecisionTree): Issue[] {
  if (!record) return [];
  const recorded = new Set(record.fields.flatMap((field) => field.questions ?? []));
  return questions.flatMap(({ id, type }, at) =>
    type === 'info' || recorded.has(id) ? [] : checkIssue('not-in-record', ['questions', at], { what: id }),
  );
}
