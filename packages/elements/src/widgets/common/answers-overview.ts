import type { Question } from '@wijzer/content';
import { optionsOf } from '@wijzer/content/links';
import type { PathStep, Snapshot } from '@wijzer/engine';
import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../ui/button.js';
import { subHeading } from '../../ui/heading.js';
import { disclosure } from '../../ui/rich-text.js';
import type { Say } from '../../ui/say.js';
import { dateText } from './dutch-time.js';

/** What this needs of a screen. */
export interface OverviewPlace {
  readonly say: Say;
  readonly level: number;
  readonly content: { readonly questions: readonly Question[] };
  /** How days are said. Default: in Dutch. */
  readonly time?: { readonly date: (date: string) => string };
}

export interface OverviewTexts {
  readonly yourAnswers: string;
  readonly change: string;
}

/**
 * What the reader answered so far, each with a way to change it. Nothing has to be remembered (T13, T14).
 *
 * @param folded where something else matters more
 */
export function answersOverview(
  place: OverviewPlace,
  { path, current }: Snapshot,
  onChange: (question: string) => void,
  texts: OverviewTexts,
  folded = false,
): TemplateResult | typeof nothing {
  const { content, say, level, time } = place;
  const before = path.findIndex(({ question }) => question === current);
  const steps = (before < 0 ? path : path.slice(0, before)).flatMap((step) => {
    const question = content.questions.find(({ id }) => id === step.question);
    const answer = question && answerText(question, step, time?.date);
    return answer ? [{ question, answer }] : [];
  });
  if (steps.length === 0) return nothing;
  const list = () =>
    html`<dl>
      ${steps.map(
        ({ question, answer }, at) =>
          html`<div>
            <dt id="asked${at}">${say(question.text)}</dt>
            <dd>${say(answer)}</dd>
            <dd>
              ${button(say, { text: texts.change, id: `change${at}`, labelledBy: `change${at} asked${at}`, onClick: () => onChange(question.id) })}
            </dd>
          </div>`,
      )}
    </dl>`;
  return html`<section part="answers" class="answers stack">
    ${folded ? disclosure(say, texts.yourAnswers, list) : html`${subHeading(say, texts.yourAnswers, level)} ${list()}`}
  </section>`;
}

/** An answer in words; nothing for a question that only tells. */
export function answerText(
  question: Question,
  { answer, options }: PathStep,
  day = dateText,
): string | undefined {
  const digits = question.type === 'postcode' && /^\d/.test(String(answer)) ? [String(answer)] : [];
  const texts = optionsOf(question)
    // Who gave digits of elsewhere did not say "weet ik niet".
    .filter(({ id, unsure }) => options.includes(id) && !(digits[0] && unsure))
    .map(({ text }) => text);
  switch (question.type) {
    case 'single':
    case 'multiple':
    case 'postcode':
      return [...digits, ...texts].join(', ');
    case 'date':
      return day(String(answer));
    case 'note':
      return String(answer);
    case 'info':
      return undefined;
  }
}
