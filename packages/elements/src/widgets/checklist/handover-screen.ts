import type { HandoverField } from '@wijzer/content';
import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../ui/button.js';
import { screenHeading, subHeading } from '../../ui/heading.js';
import { lineField } from '../../ui/line-field.js';
import { NOTE_WARNING, noteField } from '../common/note-field.js';
import { rich } from '../common/rich.js';
import { messages } from './checklist.messages.js';
import { automaticLines, wordsOf } from './handover-lines.js';
import type { PaperOutput } from './papers.js';
import type { Screen } from './screen.js';

export interface HandoverProps {
  readonly onWords: (field: string, words: string) => void;
  readonly onOutput: (output: PaperOutput) => void;
  readonly onBack: () => void;
}

/** The hand-over sheet: what the checklist knows by itself, and room for the rest. */
export function handoverScreen(
  screen: Screen,
  { onWords, onOutput, onBack }: HandoverProps,
): TemplateResult | typeof nothing {
  const { content, say, level } = screen;
  const { handover } = content;
  if (!handover) return nothing;
  const output = (text: string, what: PaperOutput) => button(say, { text, onClick: () => onOutput(what) });
  return html`<div part="handover" class="stack">
    ${screenHeading(say, handover.title, level)} ${rich(screen, handover.text)}
    <p id="handover-warning" class="small">${say(NOTE_WARNING)}</p>
    ${handover.fields.map((field) => fieldOf(screen, field, (words) => onWords(field.id, words)))}
    <div part="actions" class="actions">
      ${output(messages.print, 'print')} ${output(messages.copyText, 'copy-text')}
      ${output(messages.copyLayout, 'copy-layout')}
    </div>
    <div class="actions">${button(say, { text: messages.toList, onClick: onBack })}</div>
  </div>`;
}

function fieldOf(screen: Screen, field: HandoverField, onInput: (words: string) => void): TemplateResult {
  const { say, level, work, now } = screen;
  const id = `handover-${field.id}`;
  const value = wordsOf(work, field.id);
  switch (field.type) {
    case 'line':
    case 'date':
      return lineField(say, {
        id,
        label: field.title,
        value,
        type: field.type === 'date' ? 'date' : 'text',
        ...(field.help !== undefined && { hint: field.help }),
        ...(field.type === 'line' && { describedBy: 'handover-warning' }),
        onInput,
      });
    case 'text':
      return noteField(say, {
        id,
        label: field.title,
        value,
        hint: field.help,
        year: Number(now.date.slice(0, 4)),
        onInput,
      });
    default:
      return html`<section class="stack">
        ${subHeading(say, field.title, level)}
        ${field.help ? html`<p class="small">${say(field.help)}</p>` : nothing}
        <ul>
          ${automaticLines(screen, field.type).map((line) => html`<li>${say(line)}</li>`)}
        </ul>
      </section>`;
  }
}
