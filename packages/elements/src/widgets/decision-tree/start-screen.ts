import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../ui/button.js';
import { screenHeading } from '../../ui/heading.js';
import { rich } from '../common/rich.js';
import { messages } from './decision-tree.messages.js';
import { openFile, type OpenFileProps } from '../common/open-file.js';
import type { Screen } from './screen.js';

export interface StartProps extends OpenFileProps {
  readonly onBegin: () => void;
}

/** What this is and what it is not; to begin, or to go on from a file. */
export function startScreen(screen: Screen, props: StartProps): TemplateResult {
  const { content, say, level } = screen;
  return html`<div part="start" class="stack">
    ${screenHeading(say, content.title, level)} ${rich(screen, content.start.text)}
    <div part="actions" class="actions">
      ${button(say, { text: messages.begin, look: 'primary', onClick: props.onBegin })}
    </div>
    ${
      content.record
        ? html`<p>${say(messages.keeping)}</p>
            ${openFile(say, messages.openFile, props)}`
        : nothing
    }
  </div>`;
}
