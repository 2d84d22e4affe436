import { placesOf } from '@wijzer/engine';
import { html, type TemplateResult } from 'lit';
import { button } from '../../ui/button.js';
import { screenHeading } from '../../ui/heading.js';
import { lineBlock } from './contact.js';
import { rich } from '../common/rich.js';
import type { Screen } from './screen.js';

/** Every number for help at once, one tap away from every page (T17). Opening it loses no answer. */
export function crisisScreen(screen: Screen, onBack: () => void): TemplateResult {
  const { content, say, texts, level } = screen;
  const { exits, text, doctor, shelter, local } = content.crisis;
  const outcomes = exits.flatMap((wanted) => content.outcomes.find(({ id }) => id === wanted) ?? []);
  const crisisLines = outcomes.flatMap((outcome) => placesOf(content, outcome, []).line ?? []);
  const localLines = [local, doctor, shelter].flatMap(
    (wanted) => content.lines.find(({ id }) => id === wanted) ?? [],
  );
  return html`<div part="crisis" class="stack">
    ${screenHeading(say, texts.urgentTitle, level)} ${rich(screen, text)}
    ${[...new Set([...crisisLines, ...localLines])].map((line) => lineBlock(screen, line, 'urgent'))}
    <div part="actions" class="actions">${button(say, { text: texts.back, onClick: onBack })}</div>
  </div>`;
}
