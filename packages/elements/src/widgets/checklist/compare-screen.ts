import { compare, entryAt, itemsFor, presentRound, type ComparedItem } from '@wijzer/engine';
import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../ui/button.js';
import { screenHeading, subHeading } from '../../ui/heading.js';
import { openFile } from '../common/open-file.js';
import { messages } from './checklist.messages.js';
import type { Screen, Side } from './screen.js';

export interface CompareProps {
  readonly onFile: (file: File) => void;
  /** @param at place of the side in the list */
  readonly onRemove: (at: number) => void;
  readonly onOutput: (output: 'print' | 'copy-text') => void;
  readonly onBack: () => void;
}

/** What is compared: what was filled in here, and every file that was opened. */
export function sidesOf({ work, sides }: Screen): Side[] {
  return [{ name: messages.here, entries: presentRound(work).entries }, ...sides];
}

/** The points by how far the answers are apart: what differs first, as what to talk about. */
export function groupsOf(
  screen: Screen,
): { readonly title: string; readonly items: readonly ComparedItem[] }[] {
  const { content } = screen;
  const compared = compare(
    content,
    // All points: the others may have looked at other ones.
    itemsFor(content, { party: '', scope: '' }, {}),
    sidesOf(screen).map(({ entries }) => entries),
  );
  return (['differ', 'some', 'same'] as const)
    .map((wanted) => ({
      title: messages.groups[wanted],
      items: compared.filter(({ outcome }) => outcome === wanted),
    }))
    .filter(({ items }) => items.length > 0);
}

/** Several people's answers beside each other. Nobody is right or wrong. */
export function compareScreen(
  screen: Screen,
  { onFile, onRemove, onOutput, onBack }: CompareProps,
): TemplateResult {
  const { say, level, sides } = screen;
  const groups = sides.length > 0 ? groupsOf(screen) : [];
  const output = (text: string, what: 'print' | 'copy-text') =>
    button(say, { text, onClick: () => onOutput(what) });
  return html`<div part="compare" class="stack">
    ${screenHeading(say, messages.compareTitle, level)}
    <p>${say(messages.compareText)}</p>
    ${openFile(say, messages.addFile, { onFile })}
    ${
      sides.length > 0
        ? html`<p class="strong">${say(messages.sides)}</p>
            <ul class="facts">
              <li>${say(messages.here)}</li>
              ${sides.map(
                ({ name }, at) =>
                  html`<li>
                    <span class="line">${say(name)}</span>
                    ${button(say, { text: messages.removeSide(name), onClick: () => onRemove(at) })}
                  </li>`,
              )}
            </ul>`
        : nothing
    }
    ${sides.length > 0 && groups.length === 0 ? html`<p>${say(messages.noComparison)}</p>` : nothing}
    ${groups.map(
      ({ title, items }) =>
        html`<section class="stack">
          ${subHeading(say, `${title} (${items.length})`, level)}
          <ul class="facts">
            ${items.map((each) => html`<li>${comparedItem(screen, each)}</li>`)}
          </ul>
        </section>`,
    )}
    ${
      groups.length > 0
        ? html`<div class="actions">
            ${output(messages.print, 'print')} ${output(messages.copyText, 'copy-text')}
          </div>`
        : nothing
    }
    <div part="actions" class="actions">${button(say, { text: messages.toList, onClick: onBack })}</div>
  </div>`;
}

function comparedItem(screen: Screen, { item, marks }: ComparedItem): TemplateResult {
  const { say } = screen;
  return html`<span class="line strong">${say(item.text)}</span>
    <dl class="sides">
      ${sidesOf(screen).map(({ name, entries }, at) => {
        const { note } = entryAt(entries, item.id);
        return html`<div>
          <dt class="small">${say(name)}</dt>
          <dd>
            <span class="line">${say(marks[at]?.text ?? messages.unanswered)}</span>
            ${note ? html`<span class="line small written">${say(note)}</span>` : nothing}
          </dd>
        </div>`;
      })}
    </dl>`;
}
