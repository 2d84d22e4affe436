import type { Section, TreeOutcome } from '@wijzer/content';
import { additionsFor, conclusionOf, groundsOf, type Reason } from '@wijzer/engine';
import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../ui/button.js';
import { screenHeading, subHeading } from '../../ui/heading.js';
import { disclosure } from '../../ui/rich-text.js';
import { answerText, answersOverview } from '../common/answers-overview.js';
import { dateText } from '../common/dutch-time.js';
import { rich } from '../common/rich.js';
import { sourceList, sourceSummary } from '../common/source-list.js';
import { messages } from './decision-tree.messages.js';
import { sourcesOf, type Screen } from './screen.js';

export interface OutcomeProps {
  readonly onChange: (question: string) => void;
  readonly onRecord: () => void;
  readonly onAgenda: () => void;
}

/** The conclusion in one sentence, what decided with its grounds, what else holds, and what to do now. */
export function outcomeScreen(
  screen: Screen,
  { onChange, onRecord, onAgenda }: OutcomeProps,
): TemplateResult {
  const { content, say, level, snapshot } = screen;
  const conclusion = conclusionOf(content, snapshot);
  if (!conclusion) return html`<div class="stack">${screenHeading(say, messages.lost, level)}</div>`;
  const { outcome, also, reasons, lookAgain } = conclusion;
  return html`<div part="outcome" class="stack outcome ${outcome.tone}">
      <p id="conclusion" class="small">${say(messages.conclusion)}</p>
      ${screenHeading(say, outcome.title, level, 'conclusion')} ${rich(screen, outcome.text)}
      ${sources(screen, outcome.sources)}
      ${
        lookAgain === undefined
          ? nothing
          : html`<p class="strong">${say(messages.lookAgain(dateText(lookAgain)))}</p>
              <div class="actions">${button(say, { text: messages.agenda, onClick: onAgenda })}</div>`
      }
    </div>
    ${
      reasons.length > 0
        ? html`<section part="reasons" class="stack">
            ${subHeading(say, messages.reasons, level)}
            <ul class="reasons">
              ${reasons.map((reason) => reasonItem(screen, reason))}
            </ul>
          </section>`
        : nothing
    }
    ${sections(screen, outcome)}
    ${
      also.length > 0
        ? html`<section part="also" class="stack">
            ${subHeading(say, messages.also, level)}
            ${also.map(
              (other) =>
                html`<div class="outcome stack ${other.tone}">
                  <p class="strong">${say(other.title)}</p>
                  ${rich(screen, other.text)} ${sections(screen, other)}
                </div>`,
            )}
          </section>`
        : nothing
    }
    ${content.record ? html`<div class="actions">${button(say, { text: messages.toRecord, look: 'primary', onClick: onRecord })}</div>` : nothing}
    ${answersOverview(screen, snapshot, onChange, messages)}`;
}

function reasonItem(screen: Screen, { question, step, options }: Reason): TemplateResult {
  const { say } = screen;
  return html`<li class="stack">
    <p class="strong">${say(question.text)}</p>
    <p>${say(messages.answered(answerText(question, step) ?? ''))}</p>
    ${options.map(({ reason }) => (reason ? rich(screen, reason) : nothing))}
    ${sources(screen, groundsOf(question, options))}
  </li>`;
}

/** What to share and what not, whom to ask, what to do: only the entries that fit the answers. */
export function sections(screen: Screen, outcome: TreeOutcome): TemplateResult[] {
  return (outcome.sections ?? []).flatMap((section) => sectionBlock(screen, section) ?? []);
}

function sectionBlock(screen: Screen, { title, ordered, entries }: Section): TemplateResult | undefined {
  const fitting = additionsFor(entries, screen.snapshot);
  if (fitting.length === 0) return undefined;
  const { say, level } = screen;
  // Not before the heading: words stand in the page in the order in which they are said.
  const items = () => fitting.map(({ text }) => html`<li>${rich(screen, text)}</li>`);
  return html`<section part="section" class="stack">
    ${subHeading(say, title, level)}
    ${
      ordered
        ? html`<ol>
            ${items()}
          </ol>`
        : html`<ul>
            ${items()}
          </ul>`
    }
    ${sources(
      screen,
      fitting.flatMap((entry) => entry.sources ?? []),
    )}
  </section>`;
}

function sources(screen: Screen, ids: readonly string[] | undefined): TemplateResult | typeof nothing {
  const found = sourcesOf(screen, ids);
  return found.length > 0
    ? disclosure(screen.say, sourceSummary(found), () => sourceList(screen.say, found))
    : nothing;
}
