import type { WizardQuestion } from '@wijzer/content';
import { optionsOf } from '@wijzer/content/links';
import type { PathStep, Snapshot } from '@wijzer/engine';
import { html, type TemplateResult } from 'lit';
import { button } from '../../ui/button.js';
import { screenHeading } from '../../ui/heading.js';
import { pictogram } from '../../ui/pictogram.js';
import { answerText } from '../common/answers-overview.js';
import { drawing } from '../common/question-form.js';
import type { Screen } from './screen.js';

export interface CheckProps {
  readonly onRight: () => void;
  readonly onBack: () => void;
  /** This answer is not right: to its question, and back here. */
  readonly onWrong: (question: string) => void;
}

/** Whether there is anything to ask about: reading a page and leaving a note empty say nothing. */
export function hasSaid(path: readonly PathStep[]): boolean {
  return path.some(({ answer }) => answer !== 'seen' && answer !== '');
}

/** Before the outcome: what the reader said, in short lines with pictures, and whether that is right (TSD, point 6). */
export function checkScreen(
  screen: Screen,
  { path }: Snapshot,
  { onRight, onBack, onWrong }: CheckProps,
): TemplateResult {
  const { say, texts, level, content } = screen;
  const said = path.flatMap((step) => {
    const question = content.questions.find(({ id }) => id === step.question);
    const answer = question && answerText(question, step, screen.time.date);
    return question && answer ? [{ question, answer, picture: pictureOf(question, step, answer) }] : [];
  });
  return html`<div part="check" class="stack">
    ${screenHeading(say, texts.check, level)}
    <p>${say(texts.checkSaid)}</p>
    <ol class="said">
      ${said.map(
        ({ question, answer, picture }, at) =>
          html`<li>
            <p id="said${at}" class="small">${say(question.text)}</p>
            <div class="titled">
              ${pictogram(drawing(screen, picture))}
              <p class="strong">${say(answer)}</p>
              ${button(say, {
                text: texts.checkNo,
                id: `wrong${at}`,
                labelledBy: `wrong${at} said${at}`,
                onClick: () => onWrong(question.id),
              })}
            </div>
          </li>`,
      )}
    </ol>
    <div part="actions" class="actions">
      ${button(say, { text: texts.checkYes, look: 'primary', onClick: onRight })}
      ${button(say, { text: texts.back, onClick: onBack })}
    </div>
  </div>`;
}

/** The picture of the answer; of several answers, that of the first. None of what was not said in words. */
function pictureOf(question: WizardQuestion, { options }: PathStep, answer: string): string | undefined {
  return optionsOf(question).find(({ id, text }) => options.includes(id) && answer.includes(text))?.pictogram;
}
