import type { ChecklistSection } from '@wijzer/content';
import { itemsFor, splitOf, type Holding, type SplitItem } from '@wijzer/engine';
import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../ui/button.js';
import { choices } from '../../ui/choices.js';
import { screenHeading } from '../../ui/heading.js';
import { disclosure } from '../../ui/rich-text.js';
import { selectField } from '../../ui/select-field.js';
import { rich } from '../common/rich.js';
import { messages } from './checklist.messages.js';
import type { Screen } from './screen.js';

export interface SplitProps {
  /** Only what is not settled. As it was when the reader asked: nothing may go away under their hand. */
  readonly only: ReadonlySet<string> | undefined;
  /** Ids of the sections that are unfolded. */
  readonly unfolded: ReadonlySet<string>;
  readonly onFold: (section: string, open: boolean) => void;
  readonly onOnly: () => void;
  readonly onHold: (item: string, holding: Holding) => void;
  readonly onBack: () => void;
}

/** With whom each point lies: a matrix that says where nobody holds one, and where two do. */
export function splitScreen(screen: Screen, props: SplitProps): TemplateResult | typeof nothing {
  const { content, say, level, work, filter } = screen;
  if (!content.split) return nothing;
  const all = splitOf(itemsFor(content, { party: filter.party, scope: filter.scope }, {}), work);
  const count = (flag: SplitItem['flag']) => all.filter((each) => each.flag === flag).length;
  const shown = all.filter(({ item }) => !props.only || props.only.has(item.id));
  return html`<div part="split" class="stack">
    ${screenHeading(say, content.split.title, level)} ${rich(screen, content.split.text)}
    ${(content.duties ?? []).map(({ name, text }) => (text ? disclosure(say, name, () => html`<p>${say(text)}</p>`) : nothing))}
    <p role="status" class="strong">${say(messages.splitCount(count('nobody'), count('two')))}</p>
    <div class="actions">
      ${button(say, { text: props.only ? messages.splitAll : messages.splitOnly, id: 'only', onClick: props.onOnly })}
    </div>
    <div class="sections">
      ${content.sections.map((section) => {
        const own = shown.filter(({ item }) => item.section === section.id);
        return own.length > 0 ? sectionOf(screen, section, own, props) : nothing;
      })}
    </div>
    <div part="actions" class="actions">${button(say, { text: messages.toList, onClick: props.onBack })}</div>
  </div>`;
}

function sectionOf(
  screen: Screen,
  { id, title }: ChecklistSection,
  own: readonly SplitItem[],
  { unfolded, onFold, onHold }: SplitProps,
): TemplateResult {
  const { say, level } = screen;
  const open = own.filter(({ flag }) => flag !== 'settled').length;
  const toggled = (event: Event) => onFold(id, (event.target as HTMLDetailsElement).open);
  return html`<details part="section" ?open=${unfolded.has(id)} @toggle=${toggled}>
    <summary>
      <span class="line strong" role="heading" aria-level=${Math.min(level + 1, 6)}>${say(title)}</span>
      <span class="line small">${say(messages.undivided(open, own.length))}</span>
    </summary>
    <div class="folded">${own.map((each) => rowOf(screen, each, onHold))}</div>
  </details>`;
}

function rowOf(
  { content, say }: Screen,
  { item, holding, flag }: SplitItem,
  onHold: SplitProps['onHold'],
): TemplateResult {
  const duties = content.duties ?? [];
  const name = `split-${item.id}`;
  const two = holding.duties.length > 1;
  return html`<fieldset class="stack holder" aria-describedby="${name}-flag">
    <legend>${say(item.text)}</legend>
    ${choices(say, {
      key: item.id,
      name,
      type: 'checkbox',
      chosen: holding.duties,
      onChange: (chosen) =>
        onHold(item.id, {
          duties: chosen,
          ...(holding.decides !== undefined && { decides: holding.decides }),
        }),
      choices: duties.map((duty) => ({ value: duty.id, text: duty.name })),
    })}
    <p id="${name}-flag" class=${flag === 'settled' ? 'small' : 'small strong'}>
      ${say(messages.splitFlags[flag])}
    </p>
    ${
      two
        ? selectField(say, {
            id: `${name}-decides`,
            label: messages.decides,
            options: [
              { id: '', name: messages.undecided },
              ...duties.filter(({ id }) => holding.duties.includes(id)),
            ],
            chosen: holding.decides ?? '',
            language: content.language,
            onChange: (decides) => onHold(item.id, { duties: holding.duties, ...(decides && { decides }) }),
          })
        : nothing
    }
  </fieldset>`;
}
