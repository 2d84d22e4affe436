/** Facts of a wizard with an age: phone numbers, desks, and the test with readers. */
import { ageIssues as ageIssuesOf, future, type Fact } from '../flow/facts.js';
import type { Trust } from '../flow/trust.js';
import type { Issue, Path } from '../issues.js';
import { crisisLines } from './freshness.js';
import type { Wizard } from './schema.js';

export function ageIssues(content: Wizard, today: string): Issue[] {
  return [
    ...(content.tested ? future(content.tested.date, ['tested', 'date'], today) : []),
    ...ageIssuesOf(content, facts(content), today),
  ];
}

function facts(content: Wizard): Fact[] {
  const found: Fact[] = [];
  const add = (fact: Fact['fact'] | undefined, kind: Trust, path: Path) => {
    if (fact) found.push({ fact, kind, path });
  };
  const crisis = crisisLines(content);
  add(content.human.phone, 'ordinary', ['human', 'phone']);
  add(content.human.whatsapp, 'ordinary', ['human', 'whatsapp']);
  add(content.clientSupport.phone, 'ordinary', ['clientSupport', 'phone']);
  content.desks.forEach((desk, at) => {
    add(desk, 'desk', ['desks', at]);
    add(desk.phone, 'ordinary', ['desks', at, 'phone']);
    add(desk.whatsapp, 'ordinary', ['desks', at, 'whatsapp']);
  });
  content.lines.forEach(({ id, phone }, at) =>
    add(phone, crisis.has(id) ? 'crisis' : 'ordinary', ['lines', at, 'phone']),
  );
  return found;
}
