import type { ChecklistItem } from '@wijzer/content';
import {
  OPEN,
  UNSEEN,
  entryAt,
  isOpen,
  markAt,
  presentRound,
  summaryOf,
  type Filter,
  type SectionSummary,
} from '@wijzer/engine';
import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../ui/button.js';
import { screenHeading, subHeading } from '../../ui/heading.js';
import { disclosure } from '../../ui/rich-text.js';
import { selectField } from '../../ui/select-field.js';
import { dateText } from '../common/dutch-time.js';
import { rich } from '../common/rich.js';
import { messages } from './checklist.messages.js';
import { lapsedItems } from './lapsed.js';
import type { Screen, View } from './screen.js';

export interface ListProps {
  /** Ids of the sections that are unfolded. */
  readonly unfolded: ReadonlySet<string>;
  readonly onFold: (section: string, open: boolean) => void;
  readonly onFilter: (filter: Partial<Filter>) => void;
  readonly onItem: (item: string) => void;
  readonly onView: (view: Exclude<View, 'item'>) => void;
}

/** All sections with how far each is, in words; folded until the reader opens one. */
export function listScreen(screen: Screen, props: ListProps): TemplateResult {
  const { content, say, level, work, filter } = screen;
  const round = presentRound(work);
  const summary = summaryOf(content, filter, round.entries);
  return html`<div part="list" class="stack">
    ${screenHeading(say, content.title, level)}
    ${content.caution ? html`<p class="addition">${say(content.caution)}</p>` : nothing}
    <p class="small">
      <span class="line">${say(messages.roundOf(dateText(round.date)))}</span>
      ${work.next ? html`<span class="line">${say(messages.nextRound(dateText(work.next)))}</span>` : nothing}
    </p>
    ${filters(screen, props, summary)}
    <div class="sections">${summary.map((section) => sectionOf(screen, section, props))}</div>
    ${lapsed(screen)} ${menu(screen, props.onView)}
  </div>`;
}

/** "7 van 12 bekeken, 2 niet geregeld": never a mark, never a colour. */
export function progressText({ items, seen, open }: SectionSummary): string {
  return [
    messages.progress(seen, items.length),
    ...open.map(({ mark, count }) => `${count} ${mark.counted ?? mark.text.toLowerCase()}`),
  ].join(', ');
}

function filters(
  { content, say, filter }: Screen,
  { onFilter }: ListProps,
  summary: readonly SectionSummary[],
): TemplateResult {
  const { language, parties, scopes } = content;
  const all = { id: '', name: messages.all };
  const marks = [
    all,
    { id: UNSEEN, name: messages.unseen },
    { id: OPEN, name: messages.open },
    ...content.scale.map(({ id, text }) => ({ id, name: text })),
  ];
  const field = (
    key: 'party' | 'scope' | 'mark',
    label: string,
    options: readonly { readonly id: string; readonly name: string }[],
  ) =>
    selectField(say, {
      id: `filter-${key}`,
      label,
      options,
      chosen: filter[key] ?? '',
      language,
      onChange: (chosen) => onFilter({ [key]: chosen }),
    });
  const shown = summary.flatMap(({ items }) => items).length;
  return html`<div part="filters" class="stack">
    ${disclosure(
      say,
      messages.filters,
      () =>
        html`<div class="filters">
          ${parties ? field('party', messages.filterParty, [all, ...parties]) : nothing}
          ${scopes ? field('scope', messages.filterScope, [all, ...scopes]) : nothing}
          ${field('mark', messages.filterMark, marks)}
        </div>`,
    )}
    <p role="status" class="small">${say(messages.shown(shown, content.items.length))}</p>
  </div>`;
}

function sectionOf(screen: Screen, summary: SectionSummary, props: ListProps): TemplateResult {
  const { say, level } = screen;
  const { section, items } = summary;
  const toggled = (event: Event) => props.onFold(section.id, (event.target as HTMLDetailsElement).open);
  return html`<details part="section" ?open=${props.unfolded.has(section.id)} @toggle=${toggled}>
    <summary>
      <span class="line strong" role="heading" aria-level=${Math.min(level + 1, 6)}
        >${say(section.title)}</span
      >
      ${
        section.empty
          ? nothing
          : html`<span part="progress" class="line small"
              >${say(items.length > 0 ? progressText(summary) : messages.noItems)}</span
            >`
      }
    </summary>
    <div class="folded stack">
      ${section.text ? rich(screen, section.text) : nothing}
      ${section.empty ? html`<p class="strong">${say(messages.emptySection)}</p>` : nothing}
      <ul class="rows">
        ${items.map((item) => html`<li>${row(screen, item, props.onItem)}</li>`)}
      </ul>
    </div>
  </details>`;
}

function row(screen: Screen, item: ChecklistItem, onItem: ListProps['onItem']): TemplateResult {
  const { content, say, work } = screen;
  const { entries } = presentRound(work);
  const mark = markAt(content, entries, item);
  const open = work.actions.filter((action) => action.item === item.id && isOpen(action)).length;
  const words = [
    messages.answerOf(mark?.text ?? messages.unanswered),
    ...(entryAt(entries, item.id).note ? [messages.hasNote] : []),
    ...(open > 0 ? [messages.actions(open)] : []),
  ].join(', ');
  return html`<button
    part="item"
    type="button"
    class="row"
    id="row-${item.id}"
    @click=${() => onItem(item.id)}
  >
    <span class="line">${say(item.text)}</span>
    <span class="line small ${mark ? 'strong' : ''}">${say(words)}</span>
  </button>`;
}

function lapsed(screen: Screen): TemplateResult | typeof nothing {
  const items = lapsedItems(screen.content, screen.work);
  const { say } = screen;
  if (items.length === 0) return nothing;
  return html`<section part="lapsed" class="stack">
    ${subHeading(say, messages.lapsed, screen.level)}
    <p>${say(messages.lapsedText)}</p>
    <ul>
      ${items.map(
        ({ text, lines }) =>
          html`<li>
            <span class="line">${say(text)}</span>
            ${lines.map((line) => html`<span class="line small written">${say(line)}</span>`)}
          </li>`,
      )}
    </ul>
  </section>`;
}

function menu({ content, say, level, work }: Screen, onView: ListProps['onView']): TemplateResult {
  const way = (view: Exclude<View, 'item'>, text: string) =>
    button(say, { text, onClick: () => onView(view) });
  return html`<nav aria-labelledby="menu" class="stack menu">
    <div id="menu">${subHeading(say, messages.menu, level)}</div>
    <div part="actions" class="actions">
      ${way('actions', messages.toActions(work.actions.filter(isOpen).length))}
      ${content.split ? way('split', content.split.title) : nothing} ${way('rounds', messages.toRounds)}
      ${way('compare', messages.toCompare)}
      ${content.handover ? way('handover', content.handover.title) : nothing} ${way('save', messages.toSave)}
    </div>
  </nav>`;
}
