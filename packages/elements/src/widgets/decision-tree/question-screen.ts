import type { TreeQuestion } from '@wijzer/content';
import { additionsFor } from '@wijzer/engine';
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { keyed } from 'lit/directives/keyed.js';
import { button } from '../../ui/button.js';
import { screenHeading } from '../../ui/heading.js';
import { disclosure } from '../../ui/rich-text.js';
import { answersOverview } from '../common/answers-overview.js';
import { questionControl, whatToDo, type QuestionProps } from '../common/question-form.js';
import { rich } from '../common/rich.js';
import { sourceList, sourceSummary } from '../common/source-list.js';
import { messages } from './decision-tree.messages.js';
import { noteField, personalData } from '../common/note-field.js';
import { narrowed, type SearchProps } from './search.js';
import { sourcesOf, type Screen } from './screen.js';

export interface TreeQuestionProps extends QuestionProps {
  readonly onNote: (note: string) => void;
  readonly onDoubt: () => void;
  readonly search: SearchProps;
}

/** One question with its explanation, its answers, a note, and the side exit for who is not sure. */
export function questionScreen(screen: Screen, props: TreeQuestionProps): TemplateResult {
  const { say, level, snapshot, content, run, now } = screen;
  const { failed, changing, onNext, onBack, onChange } = props;
  const question = props.question as TreeQuestion;
  const sent = (event: Event) => {
    event.preventDefault();
    onNext();
  };
  const { number, longest, shortest } = snapshot.progress ?? { number: 1, longest: 1, shortest: 1 };
  // Its own only: a question may be called `constructor`.
  const note = Object.hasOwn(run.notes, question.id) ? (run.notes[question.id] ?? '') : '';
  const year = Number(now.date.slice(0, 4));
  return html`<form novalidate class="stack" @submit=${sent}>
      <p part="progress" id="progress" class="small">
        ${say(changing ? messages.changing : messages.progress(number, longest, longest === shortest))}
      </p>
      <fieldset part="question" class="stack" aria-describedby=${failed ? 'error' : nothing}>
        ${keyed(
          question.id,
          html`<legend>${screenHeading(say, question.text, level, 'progress')}</legend>
            ${explanation(screen, question)}`,
        )}
        ${failed ? html`<p part="error" id="error" class="error" role="alert">${say(whatToDo(props, messages))}</p>` : nothing}
        ${questionControl(screen, { ...props, narrowed: narrowed(say, props, props.search) }, messages)}
        ${question.type === 'note' ? personalData(say, 'field-found', String(props.draft ?? ''), year) : nothing}
      </fieldset>
      ${
        // Open from the start where there is a note; after that the reader opens and closes it.
        content.record && question.type !== 'note'
          ? keyed(
              question.id,
              html`<details part="note" ?open=${guard([], () => note !== '')}>
                <summary>${say(messages.note)}</summary>
                <div class="folded">
                  ${noteField(say, { id: 'note', label: messages.noteLabel, value: note, year, onInput: props.onNote })}
                </div>
              </details>`,
            )
          : nothing
      }
      <div part="actions" class="actions">
        ${button(say, { text: messages.next, look: 'primary' })}
        ${button(say, { text: messages.back, onClick: onBack })}
        ${content.doubt ? button(say, { text: content.doubt.label, onClick: props.onDoubt }) : nothing}
      </div>
    </form>
    ${answersOverview(screen, snapshot, onChange, messages)}`;
}

/** Help for everybody, then what fits the answers so far, then why this is asked and on what ground. */
function explanation(screen: Screen, question: TreeQuestion): TemplateResult {
  const { say, snapshot } = screen;
  const more = additionsFor(question.more, snapshot);
  const sources = sourcesOf(screen, [
    ...(question.sources ?? []),
    ...more.flatMap((each) => each.sources ?? []),
  ]);
  return html`<div part="hint" class="stack">
    ${question.help ? rich(screen, question.help) : nothing}
    ${more.map(({ text }) => html`<div class="addition stack">${rich(screen, text)}</div>`)}
    ${question.why ? disclosure(say, messages.why, () => rich(screen, question.why ?? '')) : nothing}
    ${sources.length > 0 ? disclosure(say, sourceSummary(sources), () => sourceList(say, sources)) : nothing}
  </div>`;
}
