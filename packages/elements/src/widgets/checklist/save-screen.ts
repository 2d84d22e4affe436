import { addDays } from '@wijzer/content/links';
import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../ui/button.js';
import { screenHeading, subHeading } from '../../ui/heading.js';
import { dateText } from '../common/dutch-time.js';
import { openFile, type OpenFileProps } from '../common/open-file.js';
import { restart, type RestartProps } from '../common/restart.js';
import { messages } from './checklist.messages.js';
import type { PaperOutput } from './papers.js';
import type { Screen } from './screen.js';

/** Days that work stays on a device. */
export const KEEP_DAYS = 30;

export interface SaveProps extends OpenFileProps {
  readonly withHelp: boolean;
  /** Whether the host allows keeping on the device, and for how long. */
  readonly storage: 'none' | 'session' | 'local';
  /** Since which day it is kept, or nothing. */
  readonly keptSince: string | undefined;
  readonly onSaveFile: () => void;
  readonly onWithHelp: (withHelp: boolean) => void;
  readonly onOutput: (output: PaperOutput) => void;
  readonly onKeep: (keep: boolean) => void;
  readonly restart: RestartProps;
}

/** Everything that leaves the screen, stays on the device, or goes. Only ever by an act of the reader. */
export function saveScreen(screen: Screen, props: SaveProps): TemplateResult {
  const { say, level } = screen;
  const output = (text: string, what: PaperOutput) =>
    button(say, { text, onClick: () => props.onOutput(what) });
  const helped = (event: Event) => props.onWithHelp((event.target as HTMLInputElement).checked);
  return html`<div part="save" class="stack">
    ${screenHeading(say, messages.saveTitle, level)}
    <p>${say(messages.fileText)}</p>
    <div class="actions">
      ${button(say, { text: messages.saveFile, look: 'primary', onClick: props.onSaveFile })}
    </div>
    ${openFile(say, messages.openFile, props)} ${subHeading(say, messages.paperText, level)}
    <div class="choice">
      <input id="with-help" type="checkbox" .checked=${props.withHelp} @change=${helped} />
      <label for="with-help">${say(messages.withHelp)}</label>
    </div>
    <div class="actions">
      ${output(messages.print, 'print')} ${output(messages.copyText, 'copy-text')}
      ${output(messages.copyLayout, 'copy-layout')}
    </div>
    ${props.storage === 'none' ? nothing : device(screen, props)} ${restart(say, messages, props.restart)}
  </div>`;
}

function device({ say, level, now }: Screen, { storage, keptSince, onKeep }: SaveProps): TemplateResult {
  const until = (since: string) => dateText(addDays(since, KEEP_DAYS));
  return html`${subHeading(say, messages.deviceTitle, level)}
  ${
    keptSince === undefined
      ? html`<p>
            ${say(storage === 'local' ? messages.deviceText(until(now.date)) : messages.deviceSession)}
          </p>
          <div class="actions">${button(say, { text: messages.keep, onClick: () => onKeep(true) })}</div>`
      : html`<p>
            ${say(storage === 'local' ? messages.keeping(dateText(keptSince), until(now.date)) : messages.keepingSession)}
          </p>
          <div class="actions">
            ${button(say, { text: messages.stopKeeping, onClick: () => onKeep(false) })}
          </div>`
  }`;
}
