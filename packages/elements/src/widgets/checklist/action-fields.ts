import { ACTION_STATES, isLate, type Action, type ActionState } from '@wijzer/engine';
import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../ui/button.js';
import { lineField } from '../../ui/line-field.js';
import { selectField } from '../../ui/select-field.js';
import { NOTE_WARNING, personalData } from '../common/note-field.js';
import { messages } from './checklist.messages.js';
import type { Screen } from './screen.js';

/** What can be done with agreements. */
export interface ActionActs {
  /** @param item the point it belongs to, if any */
  readonly onAdd: (item?: string) => void;
  readonly onChange: (id: string, change: Partial<Omit<Action, 'id'>>) => void;
  readonly onRemove: (id: string) => void;
}

/** Where focus goes when an agreement was added. */
export const whatId = (id: string) => `what-${id}`;

const STATES = ACTION_STATES.map((id) => ({ id, name: messages.states[id] }));

/** One agreement, ready to be filled in: every letter counts at once, there is nothing to confirm. */
export function actionFields(
  { content, say, now }: Screen,
  action: Action,
  { onChange, onRemove }: Pick<ActionActs, 'onChange' | 'onRemove'>,
): TemplateResult {
  const { id, what, owner, date, state } = action;
  const change = (part: Partial<Omit<Action, 'id'>>) => onChange(id, part);
  const year = Number(now.date.slice(0, 4));
  return html`<fieldset part="action" class="stack action" aria-labelledby="action-${id}">
    <p id="action-${id}" class="strong">${say(messages.action(Number(id.slice(1))))}</p>
    <p id="warning-${id}" class="small">${say(NOTE_WARNING)}</p>
    ${lineField(say, { id: whatId(id), label: messages.what, value: what, describedBy: `warning-${id}`, onInput: (value) => change({ what: value }) })}
    ${lineField(say, { id: `owner-${id}`, label: messages.owner, hint: messages.ownerHint, value: owner, describedBy: `warning-${id}`, onInput: (value) => change({ owner: value }) })}
    ${personalData(say, `found-${id}`, `${what}\n${owner}`, year)}
    <div class="pair">
      ${lineField(say, { id: `date-${id}`, label: messages.date, type: 'date', value: date, onInput: (value) => change({ date: value }) })}
      ${selectField(say, {
        id: `state-${id}`,
        label: messages.state,
        options: STATES,
        chosen: state,
        language: content.language,
        onChange: (value) => change({ state: value as ActionState }),
      })}
    </div>
    ${isLate(action, now.date) ? html`<p class="strong">${say(messages.late)}</p>` : nothing}
    <div class="actions">
      ${button(say, { text: messages.removeAction, id: `remove-${id}`, labelledBy: `remove-${id} action-${id}`, onClick: () => onRemove(id) })}
    </div>
  </fieldset>`;
}
