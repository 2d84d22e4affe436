import type { Option, Pictogram, Question } from '@wijzer/content';
import { optionsOf } from '@wijzer/content/links';
import { isOutside, type Answer, type Snapshot } from '@wijzer/engine';
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { choices } from '../../ui/choices.js';
import type { PictogramProps } from '../../ui/pictogram.js';
import { fill } from './fill.js';
import { rich, type TextPlace } from './rich.js';

/** What every flow widget says around its controls; each in the tone of its readers. */
export interface FormTexts {
  readonly chooseOne: string;
  /** With the words of the answer for who does not know. */
  readonly unsure: string;
  readonly chooseSome: string;
  readonly fillPostcode: string;
  /** Four digits outside every area. */
  readonly otherPostcode: string;
  readonly fillDate: string;
  readonly postcode: string;
  readonly orChoose: string;
  readonly date: string;
  readonly noteWarning: string;
}

/** Which answers are shown, for a kind that can have very many; `around` puts what it likes around the rows. */
export interface Narrowed {
  readonly options: readonly Option[];
  readonly around: (rows: TemplateResult) => TemplateResult;
}

export interface QuestionProps {
  readonly question: Question;
  readonly snapshot: Snapshot;
  /** What is filled in now: chosen before, or not sent yet. */
  readonly draft: Answer | undefined;
  /** The reader pressed on without an answer that fits. */
  readonly failed: boolean;
  readonly changing: boolean;
  readonly narrowed?: Narrowed | undefined;
  readonly onDraft: (draft: Answer) => void;
  readonly onNext: () => void;
  readonly onBack: () => void;
  readonly onChange: (question: string) => void;
}

/** What the controls of a question need of the screen they stand on. */
export interface FormPlace extends TextPlace {
  readonly content: TextPlace['content'] & { readonly pictograms?: readonly Pictogram[] | undefined };
}

/** What can go wrong: there is no answer yet, or it is of elsewhere. Says what to do, without blame (T25). */
export function whatToDo(
  { question, draft }: Pick<QuestionProps, 'question' | 'draft'>,
  texts: FormTexts,
): string {
  const unsure = optionsOf(question).find((option) => option.unsure)?.text;
  const orUnsure = unsure === undefined ? '' : ` ${fill(texts.unsure, { unsure })}`;
  switch (question.type) {
    case 'multiple':
      return texts.chooseSome;
    case 'postcode':
      return isOutside(question, draft) ? texts.otherPostcode + orUnsure : texts.fillPostcode;
    case 'date':
      return texts.fillDate;
    default:
      return texts.chooseOne + orUnsure;
  }
}

/** The drawing of a pictogram id. */
export function drawing({ content }: FormPlace, wanted: string | undefined): PictogramProps | undefined {
  return content.pictograms?.find(({ id }: Pictogram) => id === wanted);
}

/**
 * The controls of a question. Rows are used again for the next one, which makes a step lighter; what a reader can change is
 * keyed by the question, so that nothing of the last one stays behind.
 */
export function questionControl(place: FormPlace, props: QuestionProps, texts: FormTexts): unknown {
  const { question, draft, onDraft } = props;
  const { say } = place;
  const field = (content: TemplateResult) => keyed(question.id, html`<div class="field">${content}</div>`);
  const typed = (event: Event) => onDraft((event.target as HTMLInputElement | HTMLTextAreaElement).value);
  switch (question.type) {
    case 'single':
      return optionRows(place, props, 'radio', ([value = '']) => onDraft(value));
    case 'multiple':
      return optionRows(place, props, 'checkbox', onDraft);
    case 'postcode':
      return html`${field(
          html`<label for="field">${say(texts.postcode)}</label>
            <input
              id="field"
              inputmode="numeric"
              autocomplete="off"
              size="6"
              maxlength="4"
              .value=${/^\d/.test(String(draft ?? '')) ? String(draft) : ''}
              @input=${typed}
            />`,
        )}
        <p>${say(texts.orChoose)}</p>
        ${optionRows(place, props, 'radio', ([value = '']) => onDraft(value))}`;
    case 'date':
      return field(
        html`<label for="field">${say(texts.date)}</label>
          <input id="field" type="date" .value=${String(draft ?? '')} @input=${typed} />`,
      );
    case 'note':
      return field(
        html`<p id="warning">${say(texts.noteWarning)}</p>
          <textarea
            id="field"
            rows="5"
            aria-labelledby="heading"
            aria-describedby="warning"
            .value=${String(draft ?? '')}
            @input=${typed}
          ></textarea>`,
      );
    case 'info':
      return nothing;
  }
}

function optionRows(
  place: FormPlace,
  { question, draft, narrowed }: QuestionProps,
  type: 'radio' | 'checkbox',
  onChange: (chosen: string[]) => void,
): TemplateResult {
  const rows = choices(place.say, {
    key: question.id,
    type,
    chosen: draft === undefined ? [] : [draft].flat(),
    onChange,
    choices: (narrowed?.options ?? optionsOf(question)).map(({ id, text, help, pictogram }) => ({
      value: id,
      text,
      drawing: drawing(place, pictogram),
      ...(help !== undefined && { hint: () => rich(place, help) }),
    })),
  });
  return narrowed ? narrowed.around(rows) : rows;
}
