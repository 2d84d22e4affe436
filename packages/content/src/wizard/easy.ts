import { checkIssue } from '../check-issues.js';
import type { Issue, Path } from '../issues.js';
import type { Wizard } from './schema.js';

/** Places that promise easier words and have none: a reader would be offered a choice that changes nothing. */
export function emptyEasy({ questions, outcomes }: Wizard): Issue[] {
  const at = (part: object, path: Path) =>
    'easy' in part && Object.keys(part.easy as object).length === 0
      ? [checkIssue('empty-easy', [...path, 'easy'])]
      : [];
  return [
    ...questions.flatMap((question, position) => [
      ...at(question, ['questions', position]),
      ...('options' in question ? question.options : []).flatMap((option, index) =>
        at(option, ['questions', position, 'options', index]),
      ),
    ]),
    ...outcomes.flatMap((outcome, position) => at(outcome, ['outcomes', position])),
  ];
}
