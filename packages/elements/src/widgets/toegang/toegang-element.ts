import { WizardElement } from '../wizard/wizard-element.js';

/**
 * Toegang: which desk of the gemeente helps? A wizard with content of its own; a gemeente gives its desks by `src`.
 * Without any content it shows the invented gemeente that ships with it, and says so on every page.
 *
 * @element wijzer-toegang
 *
 * @example
 * ```html
 * <wijzer-toegang src="/inhoud/toegang.json">
 *   <p>Hulp nodig? Bel <a href="tel:14000">14 000</a>.</p>
 * </wijzer-toegang>
 * ```
 */
export class ToegangElement extends WizardElement {}

declare global {
  interface HTMLElementTagNameMap {
    'wijzer-toegang': ToegangElement;
  }
}
