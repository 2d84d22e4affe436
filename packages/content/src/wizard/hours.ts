import { hoursIssues as hoursIssuesOf } from '../contact/hours-checks.js';
import type { Issue } from '../issues.js';
import type { Wizard } from './schema.js';

/** What is wrong with any opening hours in the file. */
export function hoursIssues({ human, clientSupport, desks, lines }: Wizard, today: string): Issue[] {
  return [
    ...hoursIssuesOf(human.phone.hours, ['human', 'phone', 'hours'], today),
    ...hoursIssuesOf(clientSupport.phone?.hours, ['clientSupport', 'phone', 'hours'], today),
    ...desks.flatMap(({ hours, walkIn, phone }, at) => [
      ...hoursIssuesOf(hours, ['desks', at, 'hours'], today),
      ...hoursIssuesOf(walkIn?.hours, ['desks', at, 'walkIn', 'hours'], today),
      ...hoursIssuesOf(phone?.hours, ['desks', at, 'phone', 'hours'], today),
    ]),
    ...lines.flatMap(({ phone }, at) => hoursIssuesOf(phone.hours, ['lines', at, 'phone', 'hours'], today)),
  ];
}
