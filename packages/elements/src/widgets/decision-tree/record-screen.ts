import { recordOf, type CaseRecord } from '@wijzer/engine';
import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../ui/button.js';
import { screenHeading, subHeading } from '../../ui/heading.js';
import { disclosure } from '../../ui/rich-text.js';
import { rich } from '../common/rich.js';
import { messages } from './decision-tree.messages.js';
import { noteField } from '../common/note-field.js';
import { openFile, type OpenFileProps } from '../common/open-file.js';
import type { PaperPart } from '../common/paper.js';
import { answerLines, recordParts } from './record-parts.js';
import type { Screen } from './screen.js';

export type RecordAct = 'copy-text' | 'copy-layout' | 'print' | 'save-text' | 'save-file';

export interface RecordProps extends OpenFileProps {
  /** What the last act came to, in one sentence. */
  readonly told: string;
  readonly onWords: (field: string, words: string) => void;
  readonly onAct: (act: RecordAct, record: CaseRecord, parts: readonly PaperPart[]) => void;
}

const ACTS: readonly (readonly [RecordAct, string])[] = [
  ['copy-text', messages.copyText],
  ['copy-layout', messages.copyLayout],
  ['print', messages.print],
  ['save-text', messages.saveText],
  ['save-file', messages.saveFile],
];

/** The record: what the run says by itself, room for the reader's own words, and ways to take it along. */
export function recordScreen(screen: Screen, props: RecordProps): TemplateResult | typeof nothing {
  const { content, say, level, snapshot, run, now } = screen;
  const record = recordOf(content, snapshot, run);
  if (!record || !content.record) return nothing;
  const parts = recordParts(record, now, content);
  const year = Number(now.date.slice(0, 4));
  return html`<div part="record" class="stack">
    ${screenHeading(say, record.title, level)} ${rich(screen, content.record.text)}
    <p>${say(messages.keeping)}</p>
    ${record.fields.map(
      (field) =>
        html`<section class="stack record-field">
          ${subHeading(say, field.title, level)} ${field.help ? rich(screen, field.help) : nothing}
          ${
            field.answers.length > 0
              ? html`<ul>
                  ${answerLines(field).map((line) => html`<li>${say(line)}</li>`)}
                </ul>`
              : nothing
          }
          ${
            field.write
              ? noteField(say, {
                  id: `words-${field.id}`,
                  label: `${messages.ownWords}: ${field.title}`,
                  value: field.words,
                  year,
                  onInput: (words) => props.onWords(field.id, words),
                })
              : nothing
          }
        </section>`,
    )}
    ${disclosure(say, messages.preview, () => preview(screen, parts))}
    <div part="actions" class="actions">
      ${ACTS.map(([act, text]) => button(say, { text, onClick: () => props.onAct(act, record, parts) }))}
    </div>
    <p role="status">${props.told ? say(props.told) : nothing}</p>
    ${openFile(say, messages.openFile, props)}
  </div>`;
}

function preview({ say, level }: Screen, parts: readonly PaperPart[]): TemplateResult[] {
  return parts.map(
    ({ title, level: own, lines }) =>
      html`${subHeading(say, title, level + own - 1)}
      ${
        lines.length > 0
          ? html`<ul>
              ${lines.map((line) => html`<li class="written">${say(line)}</li>`)}
            </ul>`
          : nothing
      }`,
  );
}
