import type { Action } from '@wijzer/engine';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { button } from '../../ui/button.js';
import { screenHeading } from '../../ui/heading.js';
import { actionFields, type ActionActs } from './action-fields.js';
import { messages } from './checklist.messages.js';
import { itemOf, type Screen } from './screen.js';

export type ActionsOutput = 'print' | 'copy-text' | 'csv' | 'ics';

export interface ActionsProps extends ActionActs {
  /** In the order of the day on which the screen was opened: nothing may jump away while it is filled in. */
  readonly actions: readonly Action[];
  readonly onItem: (item: string) => void;
  readonly onOutput: (output: ActionsOutput) => void;
  readonly onBack: () => void;
}

/** All agreements, and ways to take the list along. */
export function actionsScreen(screen: Screen, props: ActionsProps): TemplateResult {
  const { say, level } = screen;
  const { actions, onOutput } = props;
  const output = (text: string, what: ActionsOutput) => button(say, { text, onClick: () => onOutput(what) });
  return html`<div part="actions-page" class="stack">
    ${screenHeading(say, messages.actionsTitle, level)}
    <p>${say(actions.length > 0 ? messages.actionsText : messages.noActions)}</p>
    ${repeat(
      actions,
      ({ id }) => id,
      (action) => html`${actionFields(screen, action, props)} ${itemLine(screen, action, props.onItem)}`,
    )}
    <div class="actions">
      ${button(say, { text: messages.addAction, look: 'primary', id: 'add', onClick: () => props.onAdd() })}
    </div>
    ${
      actions.length > 0
        ? html`<div class="actions">
            ${output(messages.print, 'print')} ${output(messages.copyText, 'copy-text')}
            ${output(messages.saveCsv, 'csv')} ${output(messages.saveIcs, 'ics')}
          </div>`
        : nothing
    }
    <div part="actions" class="actions">${button(say, { text: messages.toList, onClick: props.onBack })}</div>
  </div>`;
}

function itemLine(
  { content, say, work }: Screen,
  { id, item }: Action,
  onItem: ActionsProps['onItem'],
): TemplateResult | typeof nothing {
  if (item === undefined) return nothing;
  const known = itemOf(content, item);
  const text = known?.text ?? (Object.hasOwn(work.lapsed, item) ? work.lapsed[item] : undefined) ?? '';
  return html`<p id="at-${id}" class="small">${say(messages.atItem(text))}</p>
    ${
      known
        ? html`<div class="actions">
            ${button(say, { text: messages.toItem, id: `to-${id}`, labelledBy: `to-${id} at-${id}`, onClick: () => onItem(item) })}
          </div>`
        : nothing
    }`;
}
