import type { WizardQuestion } from '@wijzer/content';
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { button } from '../../ui/button.js';
import { screenHeading } from '../../ui/heading.js';
import { disclosure } from '../../ui/rich-text.js';
import { answersOverview } from '../common/answers-overview.js';
import { questionControl, whatToDo, type QuestionProps } from '../common/question-form.js';
import { fill } from '../common/fill.js';
import { rich } from '../common/rich.js';
import type { Screen } from './screen.js';

export interface WizardQuestionProps extends QuestionProps {
  readonly question: WizardQuestion;
  /** The reader does not understand the question. */
  readonly onUnclear: () => void;
}

/**
 * One question, its answers, on and back: nothing else on the page asks for attention.
 *
 * Rows, buttons and frames are used again for the next question, which makes a step lighter. What a reader can
 * change (controls, opened explanations) and the heading that takes focus are keyed by the question, so that nothing of
 * the last one stays behind.
 */
export function questionScreen(screen: Screen, props: WizardQuestionProps): TemplateResult {
  const { say, texts, level, content } = screen;
  const { question, snapshot, failed, changing, onNext, onBack, onChange, onUnclear } = props;
  const sent = (event: Event) => {
    event.preventDefault();
    onNext();
  };
  const progress = snapshot.progress ?? { number: 1, longest: 1, shortest: 1 };
  const { number, longest, shortest } = progress;
  return html`<form novalidate class="stack" @submit=${sent}>
      <p part="progress" id="progress" class="small">
        ${say(changing ? texts.changing : fill(longest === shortest ? texts.progress : texts.progressAbout, { number, most: longest }))}
      </p>
      ${
        // Only looks: the words above say the same.
        content.progressBar
          ? html`<progress max=${longest} .value=${number - 1} aria-hidden="true"></progress>`
          : nothing
      }
      <fieldset
        part="question"
        class="stack"
        aria-describedby="${question.help ? 'help' : ''} ${failed ? 'error' : ''}"
      >
        ${keyed(
          question.id,
          html`<legend>${screenHeading(say, question.text, level, 'progress')}</legend>
            ${question.help ? html`<div part="hint" id="help" class="stack">${rich(screen, question.help)}</div>` : nothing}
            ${question.why ? disclosure(say, texts.why, () => rich(screen, question.why ?? '')) : nothing}
            ${question.more ? disclosure(say, texts.more, () => rich(screen, question.more ?? '')) : nothing}`,
        )}
        ${failed ? html`<p part="error" id="error" class="error" role="alert">${say(whatToDo(props, texts))}</p>` : nothing}
        ${questionControl(screen, props, texts)}
      </fieldset>
      <div part="actions" class="actions">
        ${button(say, { text: texts.next, look: 'primary' })}
        ${button(say, { text: texts.back, onClick: onBack })}
        ${button(say, { text: texts.unclear, onClick: onUnclear })}
      </div>
    </form>
    ${answersOverview(screen, snapshot, onChange, texts)}`;
}
