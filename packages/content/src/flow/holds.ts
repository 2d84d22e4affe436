import type { Condition } from './schema.js';

/** The chosen options of the questions on the path. */
export type Choices = ReadonlyMap<string, readonly string[]>;

/** Whether a condition holds. Questions off the path were not answered: nothing holds about them. */
export function holds(condition: Condition, choices: Choices): boolean {
  if ('question' in condition)
    return condition.is.some((id) => choices.get(condition.question)?.includes(id));
  if ('all' in condition) return condition.all.every((part) => holds(part, choices));
  if ('any' in condition) return condition.any.some((part) => holds(part, choices));
  return !holds(condition.not, choices);
}
