/** What a condition names: questions, and options of those. */
import { issue, type Issue, type Path } from '../issues.js';
import { nearest } from '../nearest.js';
import { optionsOf, questionsIn } from './links.js';
import type { Condition, Question } from './schema.js';

/** The questions a condition names. Their options are looked at by `conditionIssues`. */
export function conditionReferences(condition: Condition, path: Path) {
  return questionsIn(condition).map((use) => ({
    name: use.question,
    path: [...path, ...use.path, 'question'],
    lists: ['questions'],
  }));
}

/** Options that a condition waits for, but that its question does not have. */
export function conditionIssues(
  questions: ReadonlyMap<string, Question>,
  condition: Condition,
  path: Path,
): Issue[] {
  return questionsIn(condition).flatMap((use) => {
    const question = questions.get(use.question);
    const names = question ? optionsOf(question).map(({ id }) => id) : [];
    return use.is.flatMap((what, at) =>
      question && !names.includes(what)
        ? issue('unknown-reference', [...path, ...use.path, 'is', at], {
            what,
            wanted: 'options',
            near: nearest(what, names),
          })
        : [],
    );
  });
}
