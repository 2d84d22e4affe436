import { readChecklist, type Checklist } from '@wijzer/content';
import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { ContentLoader } from '../../controllers/content-loader.js';
import { LightTexts } from '../../controllers/light-texts.js';
import { Settings } from '../../controllers/settings.js';
import { contentDetail, tell } from '../../events.js';
import { base } from '../../ui/base.styles.js';
import { button } from '../../ui/button.js';
import { controls } from '../../ui/controls.styles.js';
import { HEADING_ID } from '../../ui/heading.js';
import { selectFieldStyles } from '../../ui/select-field.styles.js';
import { tokens } from '../../ui/tokens.styles.js';
import { contacts } from '../common/contacts.js';
import { contactsStyles } from '../common/contacts.styles.js';
import { momentOf } from '../common/dutch-time.js';
import { messages } from './checklist.messages.js';
import { checklistStyles } from './checklist.styles.js';
import { Desk } from './desk.js';
import { renderPlace } from './render-place.js';
import type { Screen } from './screen.js';

/**
 * Points to look at together: answers on a plain scale, notes, agreements on who does what, rounds over time, and a
 * hand-over sheet. Helps a conversation and gives no mark. Everything stays in the memory of the page until the reader
 * copies, prints, saves, or asks to keep it on the device.
 *
 * @element wijzer-checklist
 * @slot - What people see without script, while loading, and when the content cannot be used.
 *
 * @fires wijzer-ready - The content is there and the start page shows.
 * @fires wijzer-question-shown - A point is on the screen; `question` is its id.
 * @fires wijzer-question-answered - A point got another answer. Which one is not told.
 * @fires wijzer-restarted - The reader erased everything.
 * @fires wijzer-content-rejected - The content, or a part of it, cannot be used.
 * @fires wijzer-load-failed - The content could not be fetched.
 *
 * @csspart example - Says that the content is an example.
 * @csspart start - The first page.
 * @csspart found - Asks whether earlier work on the device is the reader's own.
 * @csspart option - One answer.
 * @csspart list - The page with all sections.
 * @csspart filters - Which points show.
 * @csspart section - One section with its points.
 * @csspart progress - How far a section is, in words.
 * @csspart item - The button of a point in the list.
 * @csspart lapsed - Points that are gone from the content, with what was written there.
 * @csspart item-page - The page of one point.
 * @csspart former - The answer of the round before.
 * @csspart beside - Answers of others.
 * @csspart item-actions - Agreements at a point.
 * @csspart action - One agreement.
 * @csspart actions-page - All agreements.
 * @csspart split - With whom each point lies.
 * @csspart rounds - The rounds.
 * @csspart changes - What changed since an earlier round.
 * @csspart compare - Answers of several people beside each other.
 * @csspart handover - The hand-over sheet.
 * @csspart save - Keeping, copying, printing and erasing.
 * @csspart sources - A list of sources.
 * @csspart actions - Buttons.
 * @csspart contacts - Who can be called, on every page.
 *
 * @example
 * ```html
 * <wijzer-checklist src="/inhoud/onze-checklist.json" storage="local">
 *   <p>De checklist werkt alleen met JavaScript.</p>
 * </wijzer-checklist>
 * ```
 */
export class ChecklistElement extends LitElement {
  static override styles = [tokens, base, controls, selectFieldStyles, contactsStyles, checklistStyles];

  /** Address of the content an instrument ships with; the bundle sets it. */
  static defaultSrc: string | undefined;

  /** The content itself, as plain data. Goes before every other source. Default: none. */
  @property({ attribute: false }) content?: unknown;

  /** Address of the content, a JSON file of kind `checklist`. Default: the instrument's own, if it has one. */
  @property() src?: string;

  /** Level of the heading, 1 to 6. Default 2. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel?: number;

  /** `on`: the browser's back button goes to the screen before. `off`: it leaves the page. Default `on`. */
  @property() history?: 'on' | 'off';

  /** What the page allows to keep on the device, if the reader asks for it: `none`, `session` or `local`. Default `none`. */
  @property() storage?: 'none' | 'session' | 'local';

  readonly #texts = new LightTexts(this);
  readonly #settings = new Settings(this);
  readonly #loader = new ContentLoader(this, (data, parsed) => readChecklist(data, undefined, parsed));
  readonly #desk = new Desk(this, {
    now: () => this.#settings.value.now?.() ?? new Date(),
    storage: () => (this.storage === 'local' || this.storage === 'session' ? this.storage : 'none'),
    historyOn: () => (this.history ?? this.#settings.value.history) !== 'off',
  });
  #toldContent: Checklist | undefined;
  #toldItem: string | undefined;

  /** Moves focus to the heading of the screen that shows. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>(`#${HEADING_ID}`)?.focus(options);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const fallback = (this.constructor as typeof ChecklistElement).defaultSrc;
    this.#loader.use({ content: this.content, src: this.src, fallback });
    const { state: loading } = this.#loader;
    if (loading.status === 'ready') this.#desk.follow(loading.content, changed.has('storage'));
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { state: loading } = this.#loader;
    const target = this.#desk.takeFocus();
    // A point may have left the list by the answer it got.
    const at = (id: string) => this.renderRoot.querySelector<HTMLElement>(`#${id}`);
    if (target) (at(target) ?? at(HEADING_ID))?.focus();
    if (loading.status === 'ready') this.#tellShown(loading.content);
  }

  protected override render(): TemplateResult {
    const { state: loading } = this.#loader;
    if (loading.status === 'ready') return this.#renderContent(loading.content);
    const { say } = this.#texts;
    this.#texts.begin(loading.status, 'nl');
    // The page's own words come first: they are what a reader can use now.
    return html`<slot></slot>
      <div class="stack">
        <p role="status">${loading.status === 'loading' ? nothing : say(messages[loading.status])}</p>
        ${loading.status === 'failed' ? button(say, { text: messages.retry, onClick: () => this.#loader.retry() }) : nothing}
      </div>`;
  }

  #renderContent(content: Checklist): TemplateResult {
    const desk = this.#desk;
    const { place, work, told } = desk;
    const step = place.view === 'item' ? `item ${place.item}` : place.view;
    this.#texts.begin(step, content.language);
    const { say } = this.#texts;
    const level = this.headingLevel ?? this.#settings.value.headingLevel ?? 2;
    const screen: Screen = {
      content,
      say,
      now: momentOf(desk.options.now()),
      level: level >= 1 && level <= 6 ? Math.floor(level) : 2,
      work,
      filter: { party: work.party, scope: work.scope, mark: desk.settled.mark },
      sides: desk.sides,
    };
    return html`<div class="frame" @keydown=${this.#pressed}>
      ${content.example ? html`<p part="example" class="small">${say(messages.example)}</p>` : nothing}
      <p role="status" class="told">${told ? say(told) : nothing}</p>
      ${keyed(step, renderPlace(screen, desk))} ${contacts(screen)}
    </div>`;
  }

  readonly #pressed = (event: KeyboardEvent): void => {
    const { view } = this.#desk.place;
    if (
      event.key !== 'Escape' ||
      event.isComposing ||
      event.defaultPrevented ||
      view === 'start' ||
      view === 'list'
    )
      return;
    // It is used up here: a dialog around the widget stays open.
    event.preventDefault();
    this.#desk.toList();
  };

  /** Tells the page what is on the screen, once. */
  #tellShown(content: Checklist): void {
    const { place } = this.#desk;
    const item = place.view === 'item' ? place.item : undefined;
    const fresh = content !== this.#toldContent;
    if (fresh) tell(this, 'wijzer-ready', contentDetail(content));
    if (item !== undefined && (fresh || item !== this.#toldItem))
      tell(this, 'wijzer-question-shown', { ...contentDetail(content), question: item });
    this.#toldContent = content;
    this.#toldItem = item;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wijzer-checklist': ChecklistElement;
  }
}
