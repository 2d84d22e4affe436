import { ChecklistElement } from '../checklist/checklist-element.js';

/**
 * Regie-checklist: how is regie arranged around households with several problems? A checklist with content of its own, to
 * talk about; no test of a person, and no safety instrument.
 *
 * @element wijzer-regie-checklist
 *
 * @example
 * ```html
 * <wijzer-regie-checklist src="/inhoud/regie-checklist.json" storage="local">
 *   <p>Acuut gevaar? Bel 112. Advies over veiligheid? Bel Veilig Thuis: <a href="tel:08002000">0800-2000</a>.</p>
 * </wijzer-regie-checklist>
 * ```
 */
export class RegieChecklistElement extends ChecklistElement {}

declare global {
  interface HTMLElementTagNameMap {
    'wijzer-regie-checklist': RegieChecklistElement;
  }
}
