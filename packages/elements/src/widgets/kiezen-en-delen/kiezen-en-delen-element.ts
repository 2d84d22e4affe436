import { LitElement, css, html, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { LightTexts } from '../../controllers/light-texts.js';
import { Screens, goUp } from '../../controllers/screens.js';
import { Settings } from '../../controllers/settings.js';
import { base } from '../../ui/base.styles.js';
import { button } from '../../ui/button.js';
import { controls } from '../../ui/controls.styles.js';
import { HEADING_ID, screenHeading } from '../../ui/heading.js';
import { tokens } from '../../ui/tokens.styles.js';
import type { DecisionTreeElement } from '../decision-tree/decision-tree-element.js';
import type { DilemmasElement } from '../dilemmas/dilemmas-element.js';
import { messages } from './kiezen-en-delen.messages.js';

type Entrance = 'choice' | 'own' | 'learn';

/** What stands behind each entrance. */
const WIDGETS = { own: 'wijzer-decision-tree', learn: 'wijzer-dilemmas' } as const;

/**
 * Kiezen en delen: may information about a family be shared? Two entrances: the Beslishulp for a case of one's own, and
 * the Levenswiel to learn from dilemmas. Each is a widget of its own, put into the page as a child of this element, so
 * that its words stand in the page like all others; what was answered stays when the reader goes to the other one. Events
 * come from the widget that is open, and bubble.
 *
 * @element wijzer-kiezen-en-delen
 * @slot - What people see without script, and when nothing can be used.
 *
 * @csspart start - The choice between the two entrances.
 * @csspart actions - The way back to the choice.
 *
 * @example
 * ```html
 * <wijzer-kiezen-en-delen src="/inhoud/kiezen-en-delen.json" dilemmas-src="/inhoud/levenswiel.json">
 *   <p>Twijfel je? Bel Veilig Thuis: <a href="tel:08002000">0800-2000</a>.</p>
 * </wijzer-kiezen-en-delen>
 * ```
 */
export class KiezenEnDelenElement extends LitElement {
  static override styles = [
    tokens,
    base,
    controls,
    css`
      /* The widgets inside have their own measure and their own size of type. */
      :host {
        --_scale: 1;

        max-inline-size: 60em;
      }

      .own {
        max-inline-size: 34em;
        font-size: 1.125em;
      }

      .own.actions {
        margin-block-start: 1.5em;
      }

      .entrance + .entrance {
        margin-block-start: 1.5em;
      }
    `,
  ];

  /** Addresses of the content that ships with the instrument; the bundle sets them. */
  static defaultSrc: string | undefined;
  static defaultDilemmasSrc: string | undefined;

  /** Address of the Beslishulp's content, a JSON file of kind `decision-tree`. Default: the instrument's own. */
  @property() src?: string;

  /** Address of the Levenswiel's content, a JSON file of kind `dilemmas`. Default: the instrument's own. */
  @property({ attribute: 'dilemmas-src' }) dilemmasSrc?: string;

  /** Level of the heading, 1 to 6. Default 2. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel?: number;

  /** `on`: the browser's back button goes to the screen before. `off`: it leaves the page. Default `on`. */
  @property() history?: 'on' | 'off';

  readonly #texts = new LightTexts(this);
  readonly #settings = new Settings(this);
  readonly #screens = new Screens<Entrance>(
    this,
    'choice',
    () => (this.history ?? this.#settings.value.history) !== 'off',
    () => this.#enter(),
  );
  readonly #widgets = new Map<Entrance, DecisionTreeElement | DilemmasElement>();
  #focusNext: (() => HTMLElement | null) | undefined;

  constructor() {
    super();
    // A copy of an element that was used brings widgets along that know nothing of their content. Later they load it.
    // eslint-disable-next-line wc/no-constructor-attributes
    for (const name of Object.keys(WIDGETS)) this.querySelector(`:scope > [slot=${name}]`)?.remove();
    this.addEventListener('wijzer-open-question', this.#toQuestion);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const target = this.#focusNext;
    this.#focusNext = undefined;
    target?.()?.focus();
  }

  protected override render(): TemplateResult {
    const { say } = this.#texts;
    const { current } = this.#screens;
    this.#texts.begin(current, 'nl');
    const level = this.headingLevel ?? this.#settings.value.headingLevel ?? 2;
    if (current !== 'choice')
      return html`<slot name=${current}></slot>
        <div part="actions" class="actions own">
          ${button(say, { text: messages.back, onClick: () => goUp(this.#screens, 'choice', (before) => before === 'choice') })}
        </div>`;
    const entrance = (to: 'own' | 'learn', title: string, text: string) =>
      html`<div class="entrance stack">
        <p>${say(text)}</p>
        <div class="actions">
          ${button(say, { text: title, look: 'primary', onClick: () => this.#screens.go(to) })}
        </div>
      </div>`;
    return html`<div part="start" class="stack own">
      ${screenHeading(say, messages.title, level)}
      <p>${say(messages.intro)}</p>
      ${entrance('own', messages.own, messages.ownText)}
      ${entrance('learn', messages.learn, messages.learnText)}
      <p>${say(messages.advice)}</p>
      <p>${say(messages.danger)} <a href="tel:112">${say(messages.call112)}</a></p>
      <p>${say(messages.doubt)} <a href="tel:08002000">${say(messages.callVeiligThuis)}</a></p>
    </div>`;
  }

  /** The reader is at another entrance, or back at the choice. */
  #enter(): void {
    const entrance = this.#screens.current;
    const present = this.#widgets.get(entrance);
    for (const widget of this.#widgets.values()) widget.hidden = widget !== present;
    if (entrance === 'choice')
      this.#focusNext = () => this.renderRoot.querySelector<HTMLElement>(`#${HEADING_ID}`);
    else if (present) this.#focusNext = () => present;
    else this.#open(entrance);
  }

  /** Makes the widget of an entrance. Its heading takes focus when it is there: opening it was the reader's own act. */
  #open(entrance: 'own' | 'learn'): void {
    const { defaultSrc, defaultDilemmasSrc } = this.constructor as typeof KiezenEnDelenElement;
    const widget = document.createElement(WIDGETS[entrance]);
    const src = entrance === 'own' ? (this.src ?? defaultSrc) : (this.dilemmasSrc ?? defaultDilemmasSrc);
    if (src !== undefined) widget.src = src;
    if (this.headingLevel !== undefined) widget.headingLevel = this.headingLevel;
    if (this.history) widget.history = this.history;
    // Not by its class: that may be of another edition on the page.
    if (entrance === 'learn') (widget as DilemmasElement).linked = true;
    widget.slot = entrance;
    widget.addEventListener('wijzer-ready', () => widget.focus(), { once: true });
    // What the page says without us is what it says when this content cannot be used.
    widget.append(...this.#fallback().map((child) => child.cloneNode(true)));
    this.#widgets.set(entrance, widget);
    this.append(widget);
  }

  #fallback(): Element[] {
    const own = new Set<Element>(this.#widgets.values());
    return [...this.children].filter((child) => !own.has(child) && child.localName !== 'wijzer-text');
  }

  /** From a dilemma to one's own case: the Beslishulp says which of its questions fits. */
  readonly #toQuestion = (event: HTMLElementEventMap['wijzer-open-question']): void => {
    this.#screens.go('own');
    const tree = this.#widgets.get('own') as DecisionTreeElement | undefined;
    if (tree) tree.fitting = event.detail.question;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'wijzer-kiezen-en-delen': KiezenEnDelenElement;
  }
}
