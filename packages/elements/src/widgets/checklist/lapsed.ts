import type { Checklist } from '@wijzer/content';
import { entryAt, type Work } from '@wijzer/engine';
import { dateText } from '../common/dutch-time.js';
import { messages } from './checklist.messages.js';

/** A point, or a part of the hand-over sheet, that is gone from the content, with everything that was written there. */
export interface LapsedItem {
  readonly id: string;
  readonly text: string;
  readonly lines: readonly string[];
}

export function lapsedItems(content: Checklist, work: Work): LapsedItem[] {
  const { lapsed, rounds, actions, handover } = work;
  const points = Object.entries(lapsed).map(([id, text]) => ({
    id,
    text,
    lines: [
      ...rounds.flatMap(({ date, entries }) => {
        const { mark, via, note } = entryAt(entries, id);
        const answer = content.scale.find(({ id: known }) => known === mark)?.text ?? mark;
        const words = [answer, via, note].filter(Boolean).join('. ');
        return words ? [`${dateText(date)}: ${words}`] : [];
      }),
      ...actions.flatMap(({ item, what }) => (item === id && what ? what : [])),
    ],
  }));
  const fields = (content.handover?.fields ?? []).map(({ id }) => id);
  const words = Object.entries(handover).filter(([id]) => !fields.includes(id));
  return [...points, ...words.map(([id, text]) => ({ id, text: messages.lapsedHandover, lines: [text] }))];
}
