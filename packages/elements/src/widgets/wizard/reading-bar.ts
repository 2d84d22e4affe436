import { html, nothing, type TemplateResult } from 'lit';
import type { ReadAloud } from '../../controllers/read-aloud.js';
import { button } from '../../ui/button.js';
import { readAloudBar } from './read-aloud-bar.js';
import type { Screen } from './screen.js';

export interface ReadingProps {
  /** Whether the easiest words show; nothing where the content has no other depth. */
  readonly easier: boolean | undefined;
  /** Whether letters are large and colours calm. */
  readonly comfort: boolean;
  readonly onEasier: () => void;
  readonly onComfort: () => void;
}

/** What makes reading lighter, on every page: hear it, in easier words, larger and calmer. */
export function readingBar(
  screen: Pick<Screen, 'say' | 'texts'>,
  reader: ReadAloud,
  { easier, comfort, onEasier, onComfort }: ReadingProps,
): TemplateResult {
  const { say, texts } = screen;
  return html`${readAloudBar(screen, reader)}
  ${easier === undefined ? nothing : button(say, { text: texts.easier, pressed: easier, onClick: onEasier })}
  ${button(say, { text: texts.comfort, pressed: comfort, onClick: onComfort })}`;
}
