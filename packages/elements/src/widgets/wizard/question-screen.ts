import type { Question } from '@wijzer/content';
import { optionsOf } from '@wijzer/content/links';
import type { Answer, Snapshot } from '@wijzer/engine';
import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../ui/button.js';
import { choices } from '../../ui/choices.js';
import { screenHeading } from '../../ui/heading.js';
import { disclosure } from '../../ui/rich-text.js';
import { answersOverview } from './answers-overview.js';
import { drawing, rich, unsureText, type Screen } from './screen.js';
import { messages } from './wizard.messages.js';

export interface QuestionProps {
  readonly question: Question;
  readonly snapshot: Snapshot;
  /** What is filled in now: chosen before, or not sent yet. */
  readonly draft: Answer | undefined;
  /** The reader pressed on without an answer that fits. */
  readonly failed: boolean;
  readonly changing: boolean;
  readonly onDraft: (draft: Answer) => void;
  readonly onNext: () => void;
  readonly onBack: () => void;
  readonly onChange: (question: string) => void;
}

/** One question, its answers, on and back: nothing else on the page asks for attention. */
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
        <legend>${screenHeading(say, question.text, level, 'progress')}</legend>
        ${question.help ? html`<div part="hint" id="help" class="stack">${rich(screen, question.help)}</div>` : nothing}
        ${question.why ? disclosure(say, messages.why, () => rich(screen, question.why ?? '')) : nothing}
        ${failed ? html`<p part="error" id="error" class="error" role="alert">${say(whatToDo(question))}</p>` : nothing}
        ${control(screen, props)}
      </fieldset>
      <div part="actions" class="actions">
        ${button(say, { text: messages.next, look: 'primary' })}
        ${button(say, { text: messages.back, onClick: onBack })}
      </div>
    </form>
    ${answersOverview(screen, snapshot, onChange)}`;
}

/** The one thing that can go wrong: there is no answer yet. Says what to do, without blame (T25). */
function whatToDo(question: Question): string {
  switch (question.type) {
    case 'multiple':
      return messages.chooseSome;
    case 'postcode':
      return messages.fillPostcode;
    case 'date':
      return messages.fillDate;
    default:
      return messages.chooseOne(unsureText(optionsOf(question)));
  }
}

function control(screen: Screen, props: QuestionProps): TemplateResult | typeof nothing {
  const { question, draft, onDraft } = props;
  const { say } = screen;
  switch (question.type) {
    case 'single':
      return optionRows(screen, props, 'radio', ([value = '']) => onDraft(value));
    case 'multiple':
      return optionRows(screen, props, 'checkbox', onDraft);
    case 'postcode':
      return html`<div class="field">
          <label for="field">${say(messages.postcode)}</label>
          <input
            id="field"
            inputmode="numeric"
            autocomplete="off"
            size="6"
            maxlength="4"
            .value=${/^\d/.test(String(draft ?? '')) ? String(draft) : ''}
            @input=${(event: Event) => onDraft(valueOf(event))}
          />
        </div>
        <p>${say(messages.orChoose)}</p>
        ${optionRows(screen, props, 'radio', ([value = '']) => onDraft(value))}`;
    case 'date':
      return html`<div class="field">
        <label for="field">${say(messages.date)}</label>
        <input
          id="field"
          type="date"
          .value=${String(draft ?? '')}
          @input=${(event: Event) => onDraft(valueOf(event))}
        />
      </div>`;
    case 'note':
      return html`<div class="field">
        <p id="warning">${say(messages.noteWarning)}</p>
        <textarea
          id="field"
          rows="5"
          aria-labelledby="heading"
          aria-describedby="warning"
          .value=${String(draft ?? '')}
          @input=${(event: Event) => onDraft(valueOf(event))}
        ></textarea>
      </div>`;
    case 'info':
      return nothing;
  }
}

function optionRows(
  screen: Screen,
  { question, draft }: QuestionProps,
  type: 'radio' | 'checkbox',
  onChange: (chosen: string[]) => void,
): TemplateResult {
  return choices(screen.say, {
    type,
    chosen: draft === undefined ? [] : [draft].flat(),
    onChange,
    choices: optionsOf(question).map(({ id, text, help, pictogram }) => ({
      value: id,
      text,
      drawing: drawing(screen, pictogram),
      ...(help !== undefined && { hint: () => rich(screen, help) }),
    })),
  });
}

function valueOf(event: Event): string {
  return (event.target as HTMLInputElement | HTMLTextAreaElement).value;
}
