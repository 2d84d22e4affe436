/** What there is to read aloud on a screen, in reading order: not buttons, and not what is the same on every page. */
import type { Sentence } from '../../controllers/read-aloud.js';
import { fill } from '../common/fill.js';
import { spoken, sentencesIn, type Pronunciation } from './spoken.js';

/** Buttons say what they do to who presses them; what is folded was not asked for; the rest stands on every page. */
const SILENT =
  'button, summary, details:not([open]), [part~="human"], [part~="answers"], [part~="example"], [part~="exit"], [part~="take"], .top';

/** @param answerNumber what is said before each answer, with its number: "Antwoord {number}:" */
export function sentencesOf(
  root: ShadowRoot,
  answerNumber: string,
  pronunciation: readonly Pronunciation[] = [],
): Sentence[] {
  const answers = [...root.querySelectorAll('.choice')];
  return [...root.querySelectorAll('slot')].flatMap((slot) => {
    const [element] = slot.assignedElements();
    if (!element || slot.closest(SILENT) || element.getClientRects().length === 0) return [];
    const text = element.textContent;
    const number = slot.closest('label') ? answers.indexOf(slot.closest('.choice') as Element) + 1 : 0;
    const isNumber = slot.closest('a[href^="tel:"]') !== null;
    return sentencesIn(text).map((sentence, at) => ({
      element,
      words:
        (number > 0 && at === 0 ? `${fill(answerNumber, { number })} ` : '') +
        spoken(sentence, isNumber, pronunciation),
    }));
  });
}
