import type { Checklist, ChecklistItem } from '@wijzer/content';
import type { ChecklistJourney } from '@wijzer/content/checks';
import {
  emptyWork,
  fillIn,
  hold,
  itemsFor,
  marksFor,
  openItems,
  presentRound,
  splitOf,
  type SplitItem,
} from '@wijzer/engine';
import { unlike, type Failure } from './failure.js';

/** The day does not matter: a journey is one round. */
const EMPTY = emptyWork('2000-01-01');

/** Fills in a checklist as a journey says, and compares what there is to talk about with what was expected. */
export function runChecklist(content: Checklist, journey: ChecklistJourney): Failure[] {
  const { party = '', scope = '', marks, split = {} } = journey;
  const marked = Object.entries(marks).reduce((work, [item, mark]) => fillIn(work, item, { mark }), EMPTY);
  const work = Object.entries(split).reduce((to, [item, duties]) => hold(to, item, { duties }), marked);
  const filter = { party, scope };
  const { entries } = presentRound(work);
  const shown = itemsFor(content, filter, entries);
  const flagged = (flag: SplitItem['flag']) =>
    splitOf(shown, work)
      .filter((each) => each.flag === flag)
      .map(({ item }) => item);
  const unlikeItems = (what: Failure['what'], wanted: readonly string[], items: readonly ChecklistItem[]) =>
    unlike(what, inOrder(content, wanted), namesOf(items.map(({ id }) => id)));
  return [
    ...unknown('party', party, content.parties),
    ...unknown('scope', scope, content.scopes),
    ...misfits(content, shown, journey),
    ...unlike('shown', String(journey.shown), String(shown.length)),
    ...unlikeItems('open', journey.open, openItems(content, filter, entries)),
    ...(journey.nobody ? unlikeItems('nobody', journey.nobody, flagged('nobody')) : []),
    ...(journey.two ? unlikeItems('two', journey.two, flagged('two')) : []),
  ];
}

function unknown(
  what: Failure['what'],
  wanted: string,
  list: readonly { readonly id: string }[] = [],
): Failure[] {
  return !wanted || list.some(({ id }) => id === wanted)
    ? []
    : [{ what, expected: namesOf(list.map(({ id }) => id)), actual: wanted }];
}

/** What a reader could not have filled in: the point is not there, or does not offer this. */
function misfits(
  content: Checklist,
  shown: readonly ChecklistItem[],
  { marks, split = {} }: ChecklistJourney,
): Failure[] {
  const points = new Map(shown.map((item) => [item.id, item]));
  const duties = content.duties?.map(({ id }) => id) ?? [];
  const marksOf = (item: string) => {
    const point = points.get(item);
    return point ? marksFor(content, point).map(({ id }) => id) : [];
  };
  const dutiesOf = (item: string) => (points.get(item)?.duties ? duties : []);
  const misfit = (what: Failure['what'], item: string, given: string, offered: readonly string[]) =>
    offered.includes(given)
      ? []
      : [
          {
            what,
            expected: points.has(item) ? namesOf(offered) : '(dit punt is er niet)',
            actual: `${item}: ${given}`,
          },
        ];
  return [
    ...Object.entries(marks).flatMap(([item, mark]) => misfit('marks', item, mark, marksOf(item))),
    ...Object.entries(split).flatMap(([item, held]) =>
      held.flatMap((duty) => misfit('split', item, duty, dutiesOf(item))),
    ),
  ];
}

/** The order in a journey does not matter: that of the content, and behind it what the content does not have. */
function inOrder({ sections, items }: Checklist, wanted: readonly string[]): string {
  const known = sections.flatMap(({ id }) =>
    items.filter(({ section }) => section === id).map((item) => item.id),
  );
  return namesOf([
    ...known.filter((id) => wanted.includes(id)),
    ...wanted.filter((id) => !known.includes(id)),
  ]);
}

function namesOf(ids: readonly string[]): string {
  return ids.join(', ') || '(niets)';
}
