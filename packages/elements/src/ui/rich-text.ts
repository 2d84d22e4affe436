import { html, nothing, type TemplateResult } from 'lit';
import type { Say } from './say.js';

interface RichRun {
  readonly text: string;
  readonly strong?: true;
  readonly emphasis?: true;
  readonly href?: string;
  readonly term?: string;
}

/** A parsed text: see the rich text of the content package. */
export type RichBlock =
  | { readonly type: 'paragraph'; readonly lines: readonly (readonly RichRun[])[] }
  | { readonly type: 'heading'; readonly lines: readonly (readonly RichRun[])[] }
  | { readonly type: 'list'; readonly ordered: boolean; readonly lines: readonly (readonly RichRun[])[] };

/** What a hard word means, folded away under the paragraph it stands in. */
export interface Explanation {
  readonly question: string;
  readonly blocks: readonly RichBlock[];
}

/**
 * @param explain gives the explanation of a term; nothing for one that is not there.
 * @param level of headings in the text.
 */
export function richText(
  say: Say,
  blocks: readonly RichBlock[],
  explain: (term: string) => Explanation | undefined,
  level: number,
): TemplateResult[] {
  return blocks.map((block) => {
    const items = block.lines.map((line) => line.map((run) => richRun(say, run)));
    const terms = new Set(block.lines.flatMap((line) => line.flatMap(({ term }) => term ?? [])));
    return html`${blockOf(block, items, level)}${[...terms].map((term) => explanation(say, explain(term), level))}`;
  });
}

function blockOf(block: RichBlock, items: readonly TemplateResult[][], level: number): TemplateResult {
  if (block.type === 'heading')
    return html`<div class="subheading" role="heading" aria-level=${level}>${items}</div>`;
  if (block.type === 'paragraph')
    return html`<p>${items.map((item) => html`<span class="line">${item}</span>`)}</p>`;
  const entries = items.map((item) => html`<li>${item}</li>`);
  return block.ordered
    ? html`<ol>
        ${entries}
      </ol>`
    : html`<ul>
        ${entries}
      </ul>`;
}

function richRun(say: Say, { text, strong, emphasis, href }: RichRun): TemplateResult {
  const words = say(text);
  if (href) return html`<a href=${href}>${words}</a>`;
  if (strong) return html`<strong>${words}</strong>`;
  return emphasis ? html`<em>${words}</em>` : words;
}

function explanation(
  say: Say,
  found: Explanation | undefined,
  level: number,
): TemplateResult | typeof nothing {
  return found
    ? disclosure(say, found.question, () => richText(say, found.blocks, () => undefined, level))
    : nothing;
}

/** A question with its answer folded away: one tap to open. */
export function disclosure(say: Say, summary: string, body: () => unknown): TemplateResult {
  return html`<details>
    <summary>${say(summary)}</summary>
    <div class="folded">${body()}</div>
  </details>`;
}
