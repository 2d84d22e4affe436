/** Opening hours that cannot be, and special days that are over. */
import { checkIssue } from '../check-issues.js';
import type { Issue, Path } from '../issues.js';
import type { Hours, Wizard } from './schema.js';

export function hoursIssues(content: Wizard, today: string): Issue[] {
  return hoursIn(content).flatMap(({ hours, path }) => [
    ...impossible(hours, path),
    ...past(hours, path, today),
  ]);
}

function impossible({ week, exceptions = [] }: Hours, path: Path): Issue[] {
  const spans = [
    ...week.map(({ from, to }, at) => ({ from, to, place: ['week', at] })),
    ...exceptions.map(({ from, to }, at) => ({ from, to, place: ['exceptions', at] })),
  ];
  return spans.flatMap(({ from, to, place }) => {
    // An exception without times is a day on which the desk is closed.
    const possible = from === undefined ? to === undefined : to !== undefined && from < to;
    return possible
      ? []
      : checkIssue('impossible-hours', [...path, ...place], { what: `${from ?? '?'} tot ${to ?? '?'}` });
  });
}

function past({ exceptions = [] }: Hours, path: Path, today: string): Issue[] {
  return exceptions.length > 0 && exceptions.every(({ date }) => date < today)
    ? [checkIssue('past-exceptions', [...path, 'exceptions'])]
    : [];
}

function hoursIn(content: Wizard): { hours: Hours; path: Path }[] {
  const found: { hours: Hours; path: Path }[] = [];
  const add = (hours: Hours | undefined, path: Path) => {
    if (hours) found.push({ hours, path });
  };
  add(content.human.phone.hours, ['human', 'phone', 'hours']);
  add(content.clientSupport.phone?.hours, ['clientSupport', 'phone', 'hours']);
  content.desks.forEach(({ hours, walkIn, phone }, at) => {
    add(hours, ['desks', at, 'hours']);
    add(walkIn?.hours, ['desks', at, 'walkIn', 'hours']);
    add(phone?.hours, ['desks', at, 'phone', 'hours']);
  });
  content.lines.forEach(({ phone }, at) => add(phone.hours, ['lines', at, 'phone', 'hours']));
  return found;
}
