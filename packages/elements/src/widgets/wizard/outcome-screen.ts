import type { CrisisOutcome, DeskOutcome, WizardOutcome } from '@wijzer/content';
import { placesOf, type Places, type Snapshot } from '@wijzer/engine';
import { html, nothing, type TemplateResult } from 'lit';
import { screenHeading, subHeading } from '../../ui/heading.js';
import { pictogram } from '../../ui/pictogram.js';
import { disclosure } from '../../ui/rich-text.js';
import { callButton, channels, deskBlock, deskFacts, lineBlock, phoneBlock } from './contact.js';
import { drawing } from '../common/question-form.js';
import { rich } from '../common/rich.js';
import { sourceList } from '../common/source-list.js';
import type { Screen } from './screen.js';
import { takeHomeBar, type TakeHome } from './take-home-bar.js';

export interface TakeProps {
  /** What taking it along came to, in one sentence. */
  readonly told: string;
  readonly onTake: (how: TakeHome, outcome: DeskOutcome, places: Places) => void;
}

/** The end of the way: one place first, and what to do now. */
export function outcomeScreen(
  screen: Screen,
  outcome: WizardOutcome,
  { path }: Snapshot,
  take: TakeProps,
): TemplateResult {
  const places = placesOf(screen.content, outcome, path);
  return outcome.type === 'crisis'
    ? crisisBody(screen, outcome, places)
    : deskBody(screen, outcome, places, take);
}

function title(screen: Screen, { title: text, pictogram: picture }: WizardOutcome): TemplateResult {
  return html`<div class="titled">
    ${pictogram(drawing(screen, picture))}${screenHeading(screen.say, text, screen.level)}
  </div>`;
}

/** One call to action, then at most a few short lines (domain: Toegang, c.4). */
function crisisBody(screen: Screen, outcome: CrisisOutcome, { line, lines }: Places): TemplateResult {
  const { say, texts, level, content } = screen;
  return html`<div part="outcome" class="stack">
    ${title(screen, outcome)}
    ${line ? lineBlock(screen, line, 'urgent') : callButton(screen, content.human.phone, 'urgent')}
    ${outcome.text ? rich(screen, outcome.text) : nothing} ${subHeading(say, texts.cannotCall, level)}
    ${rich(screen, outcome.cannotCall)} ${lines.map((other) => lineBlock(screen, other, 'second'))}
  </div>`;
}

function deskBody(
  screen: Screen,
  outcome: DeskOutcome,
  places: Places,
  { told, onTake }: TakeProps,
): TemplateResult {
  const { desk, second, lines } = places;
  const { say, texts, level, content } = screen;
  return html`<div part="outcome" class="stack">
    ${title(screen, outcome)} ${outcome.urgent ? html`<p class="error">${say(outcome.urgent)}</p>` : nothing}
    ${desk ? deskBlock(screen, desk) : phoneBlock(screen, content.human.phone)}
    ${outcome.text ? rich(screen, outcome.text) : nothing} ${subHeading(say, texts.steps, level)}
    <ol>
      ${outcome.steps.map((step) => html`<li>${say(step)}</li>`)}
    </ol>
    ${subHeading(say, texts.say, level)}
    <p class="quote">${say(outcome.say)}</p>
    ${subHeading(say, texts.bring, level)}
    <ul>
      ${outcome.bring.map((thing) => html`<li>${say(thing)}</li>`)}
    </ul>
    <p>${say(texts.company)}</p>
    ${subHeading(say, texts.afterwards, level)} ${rich(screen, outcome.next)}
    ${outcome.more ? disclosure(say, texts.more, () => rich(screen, outcome.more ?? '')) : nothing}
    ${desk ? deskFacts(screen, desk) : nothing}
    <p>
      <span class="line">${say(texts.done)}</span>
      <span class="line">${say(texts.notApplied)}</span>
    </p>
    ${takeHomeBar(screen, told, (how) => onTake(how, outcome, places))} ${support(screen)}
    ${
      second
        ? html`${subHeading(say, texts.second, level)}
            <p>${say(second.text)}</p>
            ${deskBlock(screen, second.desk)} ${deskFacts(screen, second.desk)}`
        : nothing
    }
    ${lines.length > 0 ? html`${subHeading(say, texts.moreLines, level)}${lines.map((line) => lineBlock(screen, line))}` : nothing}
    ${sources(screen, outcome)}
  </div>`;
}

/** Free and independent, on every result (T21). */
function support(screen: Screen): TemplateResult {
  const { say, texts, level, content } = screen;
  const { name, text, phone, website } = content.clientSupport;
  return html`${subHeading(say, texts.support, level)}
    <p class="strong">${say(name)}</p>
    ${rich(screen, text)} ${phone ? phoneBlock(screen, phone) : nothing} ${channels(screen, { website })}`;
}

function sources(screen: Screen, outcome: DeskOutcome): TemplateResult | typeof nothing {
  const { say, texts, time, content } = screen;
  const found = (content.sources ?? []).filter(({ id }) => outcome.sources?.includes(id));
  if (found.length === 0) return nothing;
  return disclosure(say, texts.sources, () => sourceList(say, found, texts, time.date));
}
