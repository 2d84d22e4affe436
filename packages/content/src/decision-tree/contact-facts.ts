/** What can be wrong with whom a reader is told to call. */
import { hoursIssues } from '../contact/hours-checks.js';
import type { Fact } from '../flow/facts.js';
import type { Issue } from '../issues.js';
import type { DecisionTree } from './schema.js';

/** A number for an emergency is trusted for a shorter time. */
export function contactFacts({ contacts = [] }: DecisionTree): Fact[] {
  return contacts.map(({ phone, urgent }, at) => ({
    fact: phone,
    kind: urgent ? 'crisis' : 'ordinary',
    path: ['contacts', at, 'phone'],
  }));
}

export function contactHours({ contacts = [] }: DecisionTree, today: string): Issue[] {
  return contacts.flatMap(({ phone }, at) =>
    hoursIssues(phone.hours, ['contacts', at, 'phone', 'hours'], today),
  );
}
