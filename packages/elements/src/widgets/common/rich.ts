import { parseRichText, type Term } from '@wijzer/content';
import type { TemplateResult } from 'lit';
import { fill } from './fill.js';
import { richText } from '../../ui/rich-text.js';
import type { Say } from '../../ui/say.js';

/** What a text needs to be drawn: a place for its words, and the file's hard words. */
export interface TextPlace {
  readonly say: Say;
  readonly content: { readonly terms?: readonly Term[] | undefined };
  /** Level of the screen's own heading; those in a text stand under it. */
  readonly level: number;
  /** How the fold of a hard word is called. Default: Dutch. */
  readonly texts?: { readonly whatIs: string };
}

/** A rich text of the content, with its hard words explained under the paragraph they stand in. */
export function rich({ content, say, level, texts }: TextPlace, source: string): TemplateResult[] {
  const explain = (wanted: string) => {
    const term = content.terms?.find(({ id }) => id === wanted);
    return (
      term && {
        question: fill(texts?.whatIs ?? 'Wat betekent {term}?', { term: term.term }),
        blocks: parseRichText(term.text),
      }
    );
  };
  return richText(say, parseRichText(source), explain, Math.min(level + 1, 6));
}
