import type { Question } from '@wijzer/content';
import { optionsOf } from '@wijzer/content/links';
import type { PathStep, Snapshot } from '@wijzer/engine';
import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../ui/button.js';
import { subHeading } from '../../ui/heading.js';
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

/** What the reader answered so far, each with a way to change it. Nothing has to be remembered (T13, T14). */
export function answersOverview(
  place: OverviewPlace,
  { path, current }: Snapshot,
  onChange: (question: string) => void,
  texts: OverviewTexts,
): TemplateResult | typeof nothing {
  const { content, say, level, time } = place;
  const before = path.findIndex(({ question }) => question === current);
  const steps = (before < 0 ? path : path.slice(0, before)).flatMap((step) => {
    const question = content.questions.find(({ id }) => id === step.question);
    const answer = question && answerText(question, step, time?.date);
    return answer ? [{ question, answer }] : [];
  });
  if (steps.length === 0) return nothing;
  return html`<section part="answers" class="answers stack">
    ${subHeading(say, texts.yourAnswers, level)}
    <dl>
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
    </dl>
  </section>`;
}

/** An answer in words; nothing for a question that only tells. */
export function answerText(
  question: Question,
  { answer, options }: PathStep,
  day = dateText,
): string | undefined {
  const texts = optionsOf(question)
    .filter(({ id }) => options.includes(id))
    .map(({ text }) => text);
  switch (question.type) {
    case 'single':
    case 'multiple':
      return texts.join(', ');
    case 'postcode':
      return [...(/^\d/.test(String(answer)) ? [String(answer)] : []), ...texts].join(', ');
    case 'date':
      return day(String(answer));
    case 'note':
      return String(answer);
    case 'info':
      return undefined;
  }
}
