import type { Checklist } from '@wijzer/content';
import { presentRound, type Work } from '@wijzer/engine';
import { dateText } from '../common/dutch-time.js';
import { messages } from './checklist.messages.js';
import { namesOf, type Side } from './screen.js';

/** Somebody's answers from a file, under a name that no other side has. */
export function sideOf(content: Checklist, work: Work, sides: readonly Side[]): Side {
  const { date, entries } = presentRound(work);
  const who = namesOf(content.parties, [work.party]) || messages.someone;
  const name = messages.sideName(who, dateText(date));
  const numbered = (number: number) => (number > 1 ? `${name} (${number})` : name);
  let number = 1;
  while (sides.some((side) => side.name === numbered(number))) number++;
  return { name: numbered(number), entries };
}
