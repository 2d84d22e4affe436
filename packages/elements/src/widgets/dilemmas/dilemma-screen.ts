import type { Choice, Dilemma } from '@wijzer/content';
import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../ui/button.js';
import { screenHeading, subHeading } from '../../ui/heading.js';
import { pictogram } from '../../ui/pictogram.js';
import { rich } from '../common/rich.js';
import { sourceList } from '../common/source-list.js';
import { messages } from './dilemmas.messages.js';
import { nameIn, type OnDilemma, type Screen } from './screen.js';
import { nextOf } from './view.js';

export interface DilemmaProps {
  readonly dilemma: Dilemma;
  /** Where the decision aid explains the question of this dilemma. */
  readonly help: string | undefined;
  /** Opens the question in the instrument around the widget. */
  readonly onQuestion: ((question: string) => void) | undefined;
  readonly onChoose: (choice: string) => void;
  readonly onDilemma: OnDilemma;
  readonly onBack: () => void;
}

/** A check mark; the place for it is always there, so that no word moves under the finger that chose it. */
const CHECK = { size: 16, path: 'M13.5 2.5 15 4 6.5 13 1 8l1.5-1.6 4 3.6z' };

/** One dilemma. What speaks for and against every choice is there once the reader has chosen: first think, then read. */
export function dilemmaScreen(screen: Screen, props: DilemmaProps): TemplateResult {
  const { content, view, say, level } = screen;
  const { dilemma } = props;
  const chosen = dilemma.choices.find(({ id }) => id === view.chosen.get(dilemma.id));
  return html`<article part="dilemma-page" class="stack reading" aria-labelledby="heading">
    ${screenHeading(say, dilemma.title, level, 'place')}
    <p id="place" class="small">
      <span class="line">${say(messages.roleIs(nameIn(content.roles, dilemma.role)))}</span>
      <span class="line">${say(messages.phaseIs(nameIn(content.stations, dilemma.station)))}</span>
    </p>
    ${rich(screen, dilemma.situation)}
    <div class="next">${subHeading(say, messages.know, level)}</div>
    <ul>
      ${dilemma.know.map((fact) => html`<li>${say(fact)}</li>`)}
    </ul>
    ${choosing(screen, props, chosen)} ${chosen ? afterwards(screen, props, chosen) : nothing}
    ${ways(screen, props)}
  </article>`;
}

function choosing(
  { say, level }: Screen,
  { dilemma, onChoose }: DilemmaProps,
  chosen: Choice | undefined,
): TemplateResult {
  return html`<div id="choices" class="next">${subHeading(say, messages.choices, level)}</div>
    <div class="choices" role="group" aria-labelledby="choices">
      ${dilemma.choices.map(
        ({ id, text }) =>
          html`<button
            part="option"
            type="button"
            class="row option"
            aria-pressed=${id === chosen?.id ? 'true' : 'false'}
            @click=${() => onChoose(id)}
          >
            ${pictogram(CHECK)}<span class="line">${say(text)}</span>
          </button>`,
      )}
    </div>
    <p role="status">${say(chosen ? messages.chosen(chosen.text) : messages.choose)}</p>`;
}

function afterwards(
  screen: Screen,
  { dilemma, help, onQuestion }: DilemmaProps,
  chosen: Choice,
): TemplateResult {
  const { content, say, level } = screen;
  const { question } = dilemma;
  const others = dilemma.choices.filter((choice) => choice !== chosen);
  const certainty = messages.certainty[dilemma.certainty];
  return html`<div class="next">${subHeading(say, messages.weighing, level)}</div>
    ${[chosen, ...others].map((choice) => weighing(screen, choice, choice === chosen))}
    <section part="outcome" class="stack outcome" aria-labelledby="direction">
      <div id="direction">${subHeading(say, messages.direction, level)}</div>
      ${rich(screen, dilemma.direction)}
      ${certainty ? html`<p class="strong">${say(certainty)}</p>` : nothing}
    </section>
    <div class="next">${subHeading(say, messages.sources, level)}</div>
    <div class="small">
      ${sourceList(say, content.sources?.filter(({ id }) => dilemma.sources.includes(id)) ?? [])}
    </div>
    <div class="next">${subHeading(say, messages.talk, level)}</div>
    <p>${say(dilemma.talk)}</p>
    ${question && help ? html`<p class="screen-only"><a href=${help}>${say(messages.help)}</a></p>` : nothing}
    ${
      question && onQuestion
        ? html`<div class="actions">
            ${button(say, { text: messages.openHelp, onClick: () => onQuestion(question) })}
          </div>`
        : nothing
    }`;
}

function weighing(screen: Screen, choice: Choice, yours: boolean): TemplateResult {
  const { say, level } = screen;
  return html`<div class="weighing stack ${yours ? 'yours' : ''}">
    ${subHeading(say, choice.text, level + 1)}
    ${yours ? html`<p class="small">${say(messages.yours)}</p>` : nothing}
    <dl class="sides">
      <div>
        <dt>${say(messages.inFavour)}</dt>
        <dd class="stack">${rich(screen, choice.for)}</dd>
      </div>
      <div>
        <dt>${say(messages.against)}</dt>
        <dd class="stack">${rich(screen, choice.against)}</dd>
      </div>
    </dl>
  </div>`;
}

function ways(screen: Screen, { dilemma, onDilemma, onBack }: DilemmaProps): TemplateResult {
  const { content, view, say } = screen;
  const next = nextOf(content, view);
  return html`${next ? nothing : html`<p class="screen-only">${say(messages.last)}</p>`}
    <div part="actions" class="actions next">
      ${next ? button(say, { text: messages.nextDilemma(next.title), look: 'primary', onClick: () => onDilemma(next) }) : nothing}
      ${button(say, { text: messages.toStation(nameIn(content.stations, dilemma.station)), onClick: onBack })}
    </div>`;
}
