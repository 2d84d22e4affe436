import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { button } from '../../ui/button.js';
import { screenHeading } from '../../ui/heading.js';
import { disclosure } from '../../ui/rich-text.js';
import { answersOverview } from '../common/answers-overview.js';
import { questionControl, whatToDo, type QuestionProps } from '../common/question-form.js';
import { rich } from '../common/rich.js';
import type { Screen } from './screen.js';
import { messages } from './wizard.messages.js';

/**
 * One question, its answers, on and back: nothing else on the page asks for attention.
 *
 * Rows, buttons and frames are used again for the next question, which makes a step lighter. What a reader can
 * change (controls, opened explanations) and the heading that takes focus are keyed by the question, so that nothing of
 * the last one stays behind.
 */
export function questionScreen(screen: Screen, props: QuestionProps): TemplateResult {
  const { say, level } = screen;
  const { question, snapshot, failed, changing, onNext, onBack, onChange } = props;
  const sent = (event: Event) => {
    event.preventDefault();
    onNext();
  };
  const progress = snapshot.progress ?? { number: 1, longest: 1, shortest: 1 };
  const { number, longest, shortest } = progress;
  return html`<form novalidate class="stack" @submit=${sent}>
      <p part="progress" id="progress" class="small">
        ${say(changing ? messages.changing : messages.progress(number, longest, longest === shortest))}
      </p>
      <fieldset
        part="question"
        class="stack"
        aria-describedby="${question.help ? 'help' : ''} ${failed ? 'error' : ''}"
      >
        ${keyed(
          question.id,
          html`<legend>${screenHeading(say, question.text, level, 'progress')}</legend>
            ${question.help ? html`<div part="hint" id="help" class="stack">${rich(screen, question.help)}</div>` : nothing}
            ${question.why ? disclosure(say, messages.why, () => rich(screen, question.why ?? '')) : nothing}`,
        )}
        ${failed ? html`<p part="error" id="error" class="error" role="alert">${say(whatToDo(question, messages))}</p>` : nothing}
        ${questionControl(screen, props, messages)}
      </fieldset>
      <div part="actions" class="actions">
        ${button(say, { text: messages.next, look: 'primary' })}
        ${button(say, { text: messages.back, onClick: onBack })}
      </div>
    </form>
    ${answersOverview(screen, snapshot, onChange, messages)}`;
}
