import type { DeskOutcome } from '@wijzer/content';
import type { Places } from '@wijzer/engine';
import { printPaper, saveFile } from '../common/hand-over.js';
import { paperText } from '../common/paper.js';
import type { Screen } from './screen.js';
import { takeHome } from './take-home.js';

/** Puts the outcome on paper, in a file, or in the hands of the device. Says what came of it, where that does not show. */
export function takeAlong(
  how: 'print' | 'save' | 'share',
  screen: Screen,
  outcome: DeskOutcome,
  places: Places,
): string {
  const { id, language } = screen.content;
  const parts = takeHome(screen, outcome, places);
  switch (how) {
    case 'print':
      printPaper(outcome.title, language, parts);
      return '';
    case 'save':
      saveFile(`${id}-${outcome.id}.txt`, 'text/plain;charset=utf-8', paperText(parts));
      return screen.texts.saved;
    case 'share':
      // Who closes the sheet of the device without sharing has done nothing wrong.
      navigator.share({ title: outcome.title, text: paperText(parts) }).catch(() => undefined);
      return '';
  }
}
