import type { WizardQuestion } from '@wijzer/content';
import { optionsOf } from '@wijzer/content/links';
import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../ui/button.js';
import { screenHeading, subHeading } from '../../ui/heading.js';
import { pictogram } from '../../ui/pictogram.js';
import { fill } from '../common/fill.js';
import { drawing } from '../common/question-form.js';
import { rich } from '../common/rich.js';
import type { Screen } from './screen.js';

/**
 * "Ik snap dit niet": the question in its easiest words, its picture large, an example, and the way back. The person to
 * call stands right under it, as on every page. It asks nothing: who is stuck gets less to do, not more.
 *
 * @param question in its easiest words
 */
export function unclearScreen(screen: Screen, question: WizardQuestion, onBack: () => void): TemplateResult {
  const { say, texts, level } = screen;
  const unsure = optionsOf(question).find((option) => option.unsure)?.text;
  return html`<div part="unclear" class="stack">
    ${screenHeading(say, texts.unclearTitle, level)}
    <div class="explained">${pictogram(drawing(screen, question.pictogram))}</div>
    <p>${say(texts.unclearAsked)}</p>
    <p class="strong">${say(question.text)}</p>
    ${question.help ? rich(screen, question.help) : nothing}
    ${question.example ? html`${subHeading(say, texts.unclearExample, level)} ${rich(screen, question.example)}` : nothing}
    ${unsure === undefined ? nothing : html`<p>${say(fill(texts.unclearUnsure, { unsure }))}</p>`}
    <div part="actions" class="actions">
      ${button(say, { text: texts.toQuestion, look: 'primary', onClick: onBack })}
    </div>
  </div>`;
}
