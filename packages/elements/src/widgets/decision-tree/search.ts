import { optionsOf } from '@wijzer/content/links';
import { html } from 'lit';
import type { Say } from '../../ui/say.js';
import type { Narrowed, QuestionProps } from '../common/question-form.js';
import { messages } from './decision-tree.messages.js';

/** More answers than this nobody finds by reading: a field to search them stands above. */
const MOST_WITHOUT_SEARCH = 20;

export interface SearchProps {
  readonly query: string;
  readonly onQuery: (query: string) => void;
}

/** Fewer rows while the reader looks for one. What is chosen stays in sight, and "weet ik niet" too. */
export function narrowed(
  say: Say,
  { question, draft }: QuestionProps,
  { query, onQuery }: SearchProps,
): Narrowed | undefined {
  const all = optionsOf(question);
  if (all.length <= MOST_WITHOUT_SEARCH) return undefined;
  const chosen = draft === undefined ? [] : [draft].flat();
  const sought = query.trim().toLowerCase();
  const options = all.filter(
    ({ id, text, unsure }) => unsure || chosen.includes(id) || text.toLowerCase().includes(sought),
  );
  // Before the rows: words stand in the page in the order in which they are said.
  const field = html`<div class="field">
    <label for="search">${say(messages.search)}</label>
    <input
      id="search"
      type="search"
      autocomplete="off"
      .value=${query}
      @input=${(event: Event) => onQuery((event.target as HTMLInputElement).value)}
      @keydown=${stayHere}
    />
    <p role="status">${say(messages.found(options.length, all.length))}</p>
  </div>`;
  return { options, around: (rows) => html`${field} ${rows}` };
}

/** Enter in the search field looks for an answer; it does not send one. */
function stayHere(event: KeyboardEvent): void {
  if (event.key === 'Enter') event.preventDefault();
}
