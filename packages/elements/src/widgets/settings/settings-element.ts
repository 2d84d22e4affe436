import { ContextProvider } from '@lit/context';
import { LitElement, html, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { settingsContext } from '../../controllers/settings.js';

/**
 * Settings for all Wijzer widgets inside it. Optional: widgets work without it.
 *
 * @element wijzer-settings
 * @slot - The part of the page the settings are for.
 *
 * @example
 * ```html
 * <wijzer-settings heading-level="3" history="off">
 *   <wijzer-toegang src="/inhoud/toegang.json"></wijzer-toegang>
 * </wijzer-settings>
 * ```
 */
export class SettingsElement extends LitElement {
  /** Level of the widgets' own heading, 1 to 6. Default 2. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel?: number;

  /** `on`: the browser's back button goes to the previous question. `off`: it leaves the page. Default `on`. */
  @property() history?: 'on' | 'off';

  /** The clock for opening hours and review dates: for previews and tests. Default: the real time. */
  @property({ attribute: false }) now?: () => Date;

  readonly #provider = new ContextProvider(this, { context: settingsContext, initialValue: {} });

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const { headingLevel, history, now } = this;
    this.#provider.setValue({
      ...(headingLevel !== undefined && { headingLevel }),
      ...(history !== undefined && { history }),
      ...(now !== undefined && { now }),
    });
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wijzer-settings': SettingsElement;
  }
}
