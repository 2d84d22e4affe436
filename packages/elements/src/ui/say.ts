import type { TemplateResult } from 'lit';

/**
 * Puts a text where the template stands. The words themselves go to the page (see `LightTexts`), so that translators,
 * reading services and `innerText` find them; the template only holds their place.
 *
 * `language`: of a text in another language than the screen.
 *
 * Call it in the order in which people read.
 */
export type Say = (text: string, language?: string) => TemplateResult;
