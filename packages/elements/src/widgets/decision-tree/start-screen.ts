import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../ui/button.js';
import { screenHeading } from '../../ui/heading.js';
import { rich } from '../common/rich.js';
import { messages } from './decision-tree.messages.js';
import { openFile } from '../common/open-file.js';
import type { Screen } from './screen.js';

export interface StartProps {
  readonly onBegin: () => void;
  readonly onFile: (file: File) => void;
}

/** What this is and what it is not; to begin, or to go on from a file. */
export function startScreen(screen: Screen, { onBegin, onFile }: StartProps): TemplateResult {
  const { content, say, level } = screen;
  return html`<div part="start" class="stack">
    ${screenHeading(say, content.title, level)} ${rich(screen, content.start.text)}
    <div part="actions" class="actions">
      ${button(say, { text: messages.begin, look: 'primary', onClick: onBegin })}
    </div>
    ${
      content.record
        ? html`<p>${say(messages.keeping)}</p>
            ${openFile(say, messages.openFile, onFile)}`
        : nothing
    }
  </div>`;
}
