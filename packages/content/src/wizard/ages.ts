/** Facts with an age: when each was checked, until when it may be trusted, and what a given day says of that. */
import { checkIssue } from '../check-issues.js';
import { addDays } from '../dates.js';
import type { Issue, Path } from '../issues.js';
import { crisisLines, trustedUntil, type Trust } from './freshness.js';
import type { Wizard } from './schema.js';

/** How long before the last day an editor hears of it. */
const NOTICE_DAYS = 30;

export function ageIssues(content: Wizard, today: string): Issue[] {
  const { review } = content;
  const lastDay = addDays(review.reviewBefore, -1);
  return [
    ...future(review.checkedOn, ['review', 'checkedOn'], today),
    ...due(lastDay, ['review', 'reviewBefore'], today),
    ...(content.tested ? future(content.tested.date, ['tested', 'date'], today) : []),
    ...facts(content).flatMap(({ fact, kind, path }) => [
      ...future(fact.checkedOn, [...path, 'checkedOn'], today),
      ...due(trustedUntil(fact, kind), [...path, 'checkedOn'], today),
    ]),
  ];
}

function future(day: string, path: Path, today: string): Issue[] {
  return day > today ? [checkIssue('future-date', path, { what: day })] : [];
}

function due(lastDay: string | undefined, path: Path, today: string): Issue[] {
  if (lastDay === undefined || lastDay >= addDays(today, NOTICE_DAYS)) return [];
  return [checkIssue(lastDay < today ? 'overdue' : 'due-soon', path, { wanted: lastDay })];
}

interface Fact {
  readonly fact: { readonly checkedOn: string; readonly permanent?: true | undefined };
  readonly kind: Trust;
  readonly path: Path;
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
  content.sources?.forEach((source, at) => add(source, 'source', ['sources', at]));
  return found;
}
