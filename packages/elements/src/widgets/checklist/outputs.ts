/** Ways in which a checklist leaves the widget. Each ends in one sentence for the reader. */
import { agendaFile, agendaOf, csvFile } from '@wijzer/engine';
import { copyPaper, printPaper, saveFile } from '../common/hand-over.js';
import type { PaperPart } from '../common/paper.js';
import { messages } from './checklist.messages.js';
import { actionRows, type PaperOutput } from './papers.js';
import type { Screen } from './screen.js';

/** Prints or copies. */
export async function putOut(
  { content }: Screen,
  parts: readonly PaperPart[],
  output: PaperOutput,
): Promise<string> {
  if (output !== 'print')
    return (await copyPaper(parts, output === 'copy-layout')) ? messages.copied : messages.notCopied;
  printPaper(parts[0]?.title ?? '', content.language, parts);
  return '';
}

export function saveActionsTable(screen: Screen): string {
  saveFile(`${nameOf(screen)}-acties.csv`, 'text/csv;charset=utf-8', csvFile(actionRows(screen)));
  return messages.saved;
}

/** @param madeAt ISO time */
export function saveActionsAgenda(screen: Screen, madeAt: string): string {
  const { content, work } = screen;
  const days = agendaOf(work.actions, content.id, madeAt);
  if (days.length === 0) return messages.noDates;
  saveFile(`${nameOf(screen)}-acties.ics`, 'text/calendar;charset=utf-8', agendaFile(...days));
  return messages.saved;
}

/** The day of the next round. @param madeAt ISO time */
export function saveNextRound({ content, work }: Screen, madeAt: string): string {
  const day = {
    uid: `${content.id}-ronde-${madeAt}@wijzer`,
    date: work.next,
    title: `${content.title}: ${messages.roundsTitle.toLowerCase()}`,
    text: messages.nextDate,
    madeAt,
  };
  saveFile(`${content.id}-${work.next}.ics`, 'text/calendar;charset=utf-8', agendaFile(day));
  return messages.saved;
}

export function saveWorkFile(screen: Screen, text: string): string {
  saveFile(`${nameOf(screen)}.json`, 'application/json', text);
  return messages.saved;
}

function nameOf({ content, now }: Screen): string {
  return `${content.id}-${now.date}`;
}
