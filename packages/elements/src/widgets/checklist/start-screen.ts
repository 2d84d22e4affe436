import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../ui/button.js';
import { choices } from '../../ui/choices.js';
import { screenHeading } from '../../ui/heading.js';
import { disclosure } from '../../ui/rich-text.js';
import { dateText } from '../common/dutch-time.js';
import { openFile, type OpenFileProps } from '../common/open-file.js';
import { rich } from '../common/rich.js';
import { messages } from './checklist.messages.js';
import type { Screen } from './screen.js';

/** Earlier work that was found on the device. The days are there when it can be opened. */
export interface Found {
  readonly since?: string;
  readonly until?: string;
}

export interface StartProps extends OpenFileProps {
  readonly begun: boolean;
  readonly found: Found | undefined;
  readonly onFound: (goOn: boolean) => void;
  readonly onParty: (party: string) => void;
  readonly onScope: (scope: string) => void;
  readonly onBegin: () => void;
}

/** What this is and what it is not, who fills in, and a way on with earlier work. */
export function startScreen(screen: Screen, props: StartProps): TemplateResult {
  const { content, say, level } = screen;
  return html`<div part="start" class="stack">
    ${screenHeading(say, content.title, level)}
    ${props.found ? found(screen, props.found, props.onFound) : nothing} ${rich(screen, content.start.text)}
    ${
      // What somebody else may have left is not shown before the reader says that it is theirs.
      props.found?.until === undefined ? form(screen, props) : nothing
    }
    ${content.start.more ? disclosure(say, messages.more, () => rich(screen, content.start.more ?? '')) : nothing}
  </div>`;
}

function form(screen: Screen, props: StartProps): TemplateResult {
  const { content, say, work } = screen;
  const { begun, onParty, onScope, onBegin } = props;
  const { parties, scopes } = content;
  return html`${
      parties
        ? group(screen, 'party', messages.party, parties, messages.anyParty, work.party, onParty)
        : nothing
    }
    ${scopes ? group(screen, 'scope', messages.scope, scopes, messages.anyScope, work.scope, onScope) : nothing}
    <p>${say(messages.stays)}</p>
    <div part="actions" class="actions">
      ${button(say, { text: begun ? messages.goOn : messages.begin, look: 'primary', onClick: onBegin })}
    </div>
    ${openFile(say, messages.openFile, props)}`;
}

function group(
  { say }: Screen,
  name: string,
  legend: string,
  options: readonly { readonly id: string; readonly name: string; readonly text?: string | undefined }[],
  all: string,
  chosen: string,
  onChange: (id: string) => void,
): TemplateResult {
  return html`<fieldset class="stack">
    <legend class="strong">${say(legend)}</legend>
    ${choices(say, {
      key: name,
      name,
      type: 'radio',
      chosen: [chosen],
      onChange: ([value = '']) => onChange(value),
      choices: [
        ...options.map((option) => ({
          value: option.id,
          text: option.name,
          ...(option.text !== undefined && { hint: () => say(option.text ?? '') }),
        })),
        { value: '', text: all },
      ],
    })}
  </fieldset>`;
}

function found({ say }: Screen, { since, until }: Found, onFound: StartProps['onFound']): TemplateResult {
  const known = since !== undefined && until !== undefined;
  return html`<div part="found" role="group" aria-labelledby="found" class="addition stack">
    <p id="found" class="strong">
      ${say(known ? messages.keptBefore(dateText(since), dateText(until)) : messages.keptUnreadable)}
    </p>
    <div class="actions">
      ${known ? button(say, { text: messages.keptContinue, look: 'primary', onClick: () => onFound(true) }) : nothing}
      ${button(say, { text: messages.keptErase, onClick: () => onFound(false) })}
    </div>
  </div>`;
}
