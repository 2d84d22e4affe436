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
  return linesOf(root).flatMap((slots): Sentence[] => {
    const pieces = slots.flatMap((slot) => {
      const [element] = slot.assignedElements();
      return element ? { element, isNumber: slot.closest('a[href^="tel:"]') !== null } : [];
    });
    const say = (text: string, isNumber: boolean) => spoken(text, isNumber, pronunciation);
    const elements = pieces.map(({ element }) => element);
    const [first, ...more] = pieces;
    if (!first) return [];
    // A line with a link or a hard word in it is one sentence in pieces: said in one breath.
    if (more.length > 0)
      return [
        {
          elements,
          words: pieces
            .map(({ element, isNumber }) => say(element.textContent, isNumber))
            .join('')
            .trim(),
        },
      ];
    const label = slots[0]?.closest('label');
    const number = label ? answers.indexOf(label.closest('.choice') as Element) + 1 : 0;
    return sentencesIn(first.element.textContent).map((sentence, at) => ({
      elements,
      words:
        (number > 0 && at === 0 ? `${fill(answerNumber, { number })} ` : '') + say(sentence, first.isNumber),
    }));
  });
}

/** The slots that show and that a reader wants to hear, together where they stand on one line. */
function linesOf(root: ShadowRoot): HTMLSlotElement[][] {
  const lines: { line: Element; slots: HTMLSlotElement[] }[] = [];
  for (const slot of root.querySelectorAll('slot')) {
    const [element] = slot.assignedElements();
    if (!element || slot.closest(SILENT) || element.getClientRects().length === 0) continue;
    const line = slot.closest('.line, li:not(:has(p, div))') ?? slot;
    const last = lines.at(-1);
    if (last?.line === line) last.slots.push(slot);
    else lines.push({ line, slots: [slot] });
  }
  return lines.map(({ slots }) => slots);
}
