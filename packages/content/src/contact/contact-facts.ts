/** What can be wrong with whom a reader is told to call. */
import type { Fact } from '../flow/facts.js';
import type { Issue } from '../issues.js';
import { hoursIssues } from './hours-checks.js';
import type { Phone } from './schema.js';

interface Contacts {
  readonly contacts?: readonly { readonly phone: Phone; readonly urgent?: true | undefined }[] | undefined;
}

/** A number for an emergency is trusted for a shorter time. */
export function contactFacts({ contacts = [] }: Contacts): Fact[] {
  return contacts.map(({ phone, urgent }, at) => ({
    fact: phone,
    kind: urgent ? 'crisis' : 'ordinary',
    path: ['contacts', at, 'phone'],
  }));
}

export function contactHours({ contacts = [] }: Contacts, today: string): Issue[] {
  return contacts.flatMap(({ phone }, at) =>
    hoursIssues(phone.hours, ['contacts', at, 'phone', 'hours'], today),
  );
}
