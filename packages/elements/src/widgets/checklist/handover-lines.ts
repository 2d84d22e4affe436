/** What the hand-over sheet knows by itself. */
import type { HandoverField } from '@wijzer/content';
import { byDate, isOpen, markAt, openItems, presentRound, type Action, type Work } from '@wijzer/engine';
import { dateText } from '../common/dutch-time.js';
import { messages } from './checklist.messages.js';
import type { Screen } from './screen.js';

/** The reader's own words in a field; it may be called `constructor`. */
export function wordsOf({ handover }: Work, field: string): string {
  return Object.hasOwn(handover, field) ? (handover[field] ?? '') : '';
}

/** At least one line: an empty list on paper looks as if something is missing. */
export function automaticLines(
  screen: Pick<Screen, 'content' | 'work' | 'filter'>,
  type: HandoverField['type'],
): string[] {
  const lines = linesOf(screen, type);
  return lines.length > 0 ? lines : [messages.nothing];
}

function linesOf(
  { content, work, filter }: Pick<Screen, 'content' | 'work' | 'filter'>,
  type: HandoverField['type'],
): string[] {
  const { entries } = presentRound(work);
  switch (type) {
    case 'actions':
      return byDate(work.actions.filter(isOpen)).map(actionLine);
    case 'open':
      return openItems(content, { party: filter.party, scope: filter.scope }, entries).map(
        (item) => `${markAt(content, entries, item)?.text ?? ''}: ${item.text}`,
      );
    case 'next':
      return work.next ? [dateText(work.next)] : [];
    default:
      return [];
  }
}

/** What, by whom, and when. */
export function actionLine({ what, owner, date, state }: Action): string {
  return [what, owner, date && dateText(date), state === 'busy' && messages.states.busy]
    .filter(Boolean)
    .join(', ');
}
