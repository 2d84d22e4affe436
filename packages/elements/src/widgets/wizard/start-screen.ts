import type { OtherLanguage } from '@wijzer/content';
import type { Snapshot } from '@wijzer/engine';
import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../ui/button.js';
import { screenHeading } from '../../ui/heading.js';
import { fill } from '../common/fill.js';
import { rich } from '../common/rich.js';
import type { Screen } from './screen.js';

export interface StartProps {
  /** How far another language is that the reader asked for. */
  readonly switching: 'busy' | 'failed' | undefined;
  readonly onBegin: () => void;
  readonly onLanguage: (language: OtherLanguage) => void;
}

/** What is going to happen, how long it takes, and that nobody asks for a name. */
export function startScreen(screen: Screen, { progress }: Snapshot, props: StartProps): TemplateResult {
  const { content, say, texts, time, level } = screen;
  const { tested } = content;
  const most = progress?.longest;
  return html`<div part="start" class="stack">
    ${languages(screen, props)} ${screenHeading(say, content.title, level)}
    ${rich(screen, content.start.text)}
    ${most === undefined ? nothing : html`<p>${say(most === 1 ? texts.howManyOne : fill(texts.howMany, { most }))}</p>`}
    ${
      // Only what was tested with people says so, and says when (T40).
      tested === undefined
        ? nothing
        : html`<p class="small">
            ${say(fill(texts.tested, { date: time.date(tested.date), withWhom: tested.withWhom }))}
          </p>`
    }
    <div part="actions" class="actions">
      ${button(say, { text: texts.begin, look: 'primary', onClick: props.onBegin })}
    </div>
  </div>`;
}

/**
 * Only here: what another language needs is fetched before the first question, and never after it. Each language has its
 * own name, because who needs it does not read this one.
 */
function languages({ content, say, texts }: Screen, { switching, onLanguage }: StartProps) {
  if (!content.languages) return nothing;
  return html`<div part="languages" class="actions">
      ${content.languages.map((other) =>
        button(say, { text: other.name, language: other.language, onClick: () => onLanguage(other) }),
      )}
    </div>
    <p role="status">
      ${switching === undefined ? nothing : say(switching === 'busy' ? texts.languageBusy : texts.languageFailed)}
    </p>`;
}
