import type { Area, Option, Pictogram, Wizard } from '@wijzer/content';
import { parseRichText } from '@wijzer/content';
import type { Moment } from '@wijzer/engine';
import type { TemplateResult } from 'lit';
import type { PictogramProps } from '../../ui/pictogram.js';
import { richText } from '../../ui/rich-text.js';
import type { Say } from '../../ui/say.js';
import { messages } from './wizard.messages.js';

/** What every screen of the wizard needs to draw itself. */
export interface Screen {
  readonly content: Wizard;
  readonly say: Say;
  /** The time in the Netherlands. */
  readonly now: Moment;
  /** Level of the screen's own heading. */
  readonly level: number;
}

/** A rich text of the content, with its hard words explained under the paragraph they stand in. */
export function rich({ content, say }: Screen, source: string): TemplateResult[] {
  return richText(say, parseRichText(source), (wanted) => {
    const term = content.terms?.find(({ id }) => id === wanted);
    return term && { question: messages.termQuestion(term.term), blocks: parseRichText(term.text) };
  });
}

/** The drawing of a pictogram id. */
export function drawing({ content }: Screen, wanted: string | undefined): PictogramProps | undefined {
  return content.pictograms?.find(({ id }: Pictogram) => id === wanted);
}

/** The text of the option that says "I don't know". */
export function unsureText(options: readonly (Option | Area)[]): string {
  return options.find(({ unsure }) => unsure)?.text ?? '';
}
