import type { ChecklistItem, Finding } from '@wijzer/content';
import { entryAt, formerRound, itemsFor, markAt, marksFor, presentRound, type Entry } from '@wijzer/engine';
import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../ui/button.js';
import { choices } from '../../ui/choices.js';
import { screenHeading, subHeading } from '../../ui/heading.js';
import { lineField } from '../../ui/line-field.js';
import { disclosure } from '../../ui/rich-text.js';
import { dateText } from '../common/dutch-time.js';
import { noteField } from '../common/note-field.js';
import { rich } from '../common/rich.js';
import { sourceList } from '../common/source-list.js';
import { actionFields, type ActionActs } from './action-fields.js';
import { messages } from './checklist.messages.js';
import { namesOf, sourcesOf, type Screen } from './screen.js';

export interface ItemProps extends ActionActs {
  readonly item: ChecklistItem;
  readonly onEntry: (change: Entry) => void;
  readonly onStillSo: () => void;
  /** Takes the answer away; the note stays. */
  readonly onClear: () => void;
  readonly onItem: (item: string) => void;
  readonly onList: () => void;
}

/** One point: the answer, what was said before and by others, a note, agreements, and why it is asked. */
export function itemScreen(screen: Screen, props: ItemProps): TemplateResult {
  const { content, say, level, work, now, filter } = screen;
  const { item, onEntry } = props;
  const section = content.sections.find(({ id }) => id === item.section);
  const chosen = itemsFor(content, { party: filter.party, scope: filter.scope }, {});
  // An agreement leads to any point, also to one that the choice leaves out.
  const items = chosen.includes(item) ? chosen : itemsFor(content, { party: '', scope: '' }, {});
  const own = items.filter((each) => each.section === item.section);
  const entry = entryAt(presentRound(work).entries, item.id);
  const mark = markAt(content, presentRound(work).entries, item);
  const actions = work.actions.filter((action) => action.item === item.id);
  return html`<div part="item-page" class="stack">
    <p id="place" class="small">
      ${say(messages.place(section?.title ?? '', own.indexOf(item) + 1, own.length))}
    </p>
    <fieldset class="stack" aria-labelledby="heading">
      ${screenHeading(say, item.text, level, 'place')} ${former(screen, props)} ${beside(screen, item)}
      <p id="ask" class="strong">${say(messages.answer)}</p>
      ${choices(say, {
        key: item.id,
        name: 'mark',
        type: 'radio',
        chosen: mark ? [mark.id] : [],
        onChange: ([value = '']) => onEntry({ mark: value }),
        choices: marksFor(content, item).map(({ id, text }) => ({ value: id, text })),
      })}
    </fieldset>
    ${mark ? html`<div class="actions">${button(say, { text: messages.clear, onClick: props.onClear })}</div>` : nothing}
    ${
      mark?.asks
        ? lineField(say, {
            id: 'via',
            label: mark.asks,
            value: entry.via ?? '',
            onInput: (via) => onEntry({ via }),
          })
        : nothing
    }
    ${evidence(screen, entry, onEntry)}
    ${noteField(say, {
      id: 'note',
      label: messages.note,
      value: entry.note ?? '',
      year: Number(now.date.slice(0, 4)),
      onInput: (note) => onEntry({ note }),
    })}
    ${item.help ? disclosure(say, messages.help, () => rich(screen, item.help ?? '')) : nothing}
    ${disclosure(say, messages.why, () => why(screen, item))}
    <section part="item-actions" class="stack">
      ${actions.length > 0 ? subHeading(say, messages.itemActions, level) : nothing}
      ${actions.map((action) => actionFields(screen, action, props))}
      <div class="actions">
        ${button(say, { text: messages.addAction, id: 'add', onClick: () => props.onAdd(item.id) })}
      </div>
    </section>
    ${ways(screen, props, items)}
  </div>`;
}

/** What was answered in the round before, with one button to say that nothing changed. */
function former(screen: Screen, { item, onStillSo }: ItemProps): TemplateResult | typeof nothing {
  const { content, say, work } = screen;
  const round = formerRound(work);
  const mark = round && markAt(content, round.entries, item);
  if (!round || !mark) return nothing;
  const { note } = entryAt(round.entries, item.id);
  const again = !markAt(content, presentRound(work).entries, item);
  return html`<div part="former" class="addition stack">
    <p>
      <span class="line">${say(messages.formerly(dateText(round.date), mark.text))}</span>
      ${note ? html`<span class="line written">${say(messages.formerNote(note))}</span>` : nothing}
    </p>
    ${again ? html`<div class="actions">${button(say, { text: messages.stillSo, onClick: onStillSo })}</div>` : nothing}
  </div>`;
}

/** What others answered, in the files that were opened to compare. */
function beside({ content, say, sides }: Screen, item: ChecklistItem): TemplateResult | typeof nothing {
  const given = sides.flatMap(({ name, entries }) => {
    const mark = markAt(content, entries, item);
    return mark ? [messages.beside(name, mark.text)] : [];
  });
  if (given.length === 0) return nothing;
  return html`<ul part="beside" class="addition facts">
    ${given.map((line) => html`<li>${say(line)}</li>`)}
  </ul>`;
}

function evidence(
  { content, say }: Screen,
  entry: Entry,
  onEntry: ItemProps['onEntry'],
): TemplateResult | typeof nothing {
  if (!content.evidence || !entry.mark) return nothing;
  return html`<fieldset class="stack">
    <legend class="strong">${say(content.evidence.text)}</legend>
    ${choices(say, {
      key: 'evidence',
      name: 'evidence',
      type: 'radio',
      chosen: entry.evidence === undefined ? [] : [entry.evidence],
      onChange: ([value = '']) => onEntry({ evidence: value }),
      choices: content.evidence.options.map(({ id, text }) => ({ value: id, text })),
    })}
  </fieldset>`;
}

/** Findings behind the point, for whom it is, and how sure that is. */
function why(screen: Screen, item: ChecklistItem): TemplateResult {
  const { content, say } = screen;
  const findings = (content.findings ?? []).filter(({ id }) => item.findings?.includes(id));
  const sources = sourcesOf(content, [
    ...(item.sources ?? []),
    ...findings.flatMap((finding) => finding.sources ?? []),
  ]);
  const parties = namesOf(content.parties, item.parties);
  const duties = namesOf(content.duties, item.duties);
  return html`${
      findings.length > 0
        ? html`<ul>
            ${findings.map((finding) => html`<li>${say(findingText(finding))}</li>`)}
          </ul>`
        : nothing
    }
    <p class="strong">${say(messages.certainty[item.certainty])}</p>
    ${parties ? html`<p>${say(messages.meantFor(parties))}</p>` : nothing}
    ${duties ? html`<p>${say(messages.belongsTo(duties))}</p>` : nothing}
    <div class="small">${sourceList(say, sources)}</div>`;
}

export function findingText({ text, certainty }: Finding): string {
  return `${text}${messages.findingCertainty[certainty]}`;
}

function ways(
  { say }: Screen,
  { item, onItem, onList }: ItemProps,
  items: readonly ChecklistItem[],
): TemplateResult {
  const at = items.indexOf(item);
  const [before, after] = [items[at - 1], items[at + 1]];
  return html`<div part="actions" class="actions">
    ${after ? button(say, { text: messages.next, look: 'primary', onClick: () => onItem(after.id) }) : nothing}
    ${before ? button(say, { text: messages.previous, onClick: () => onItem(before.id) }) : nothing}
    ${button(say, { text: messages.toList, onClick: onList })}
  </div>`;
}
