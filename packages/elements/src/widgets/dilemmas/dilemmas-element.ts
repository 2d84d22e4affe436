import { readDilemmas, type Dilemmas } from '@wijzer/content';
import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { ContentLoader } from '../../controllers/content-loader.js';
import { LightTexts } from '../../controllers/light-texts.js';
import { Screens, goUp } from '../../controllers/screens.js';
import { Settings } from '../../controllers/settings.js';
import { contentDetail, tell } from '../../events.js';
import { base } from '../../ui/base.styles.js';
import { button } from '../../ui/button.js';
import { controls } from '../../ui/controls.styles.js';
import { HEADING_ID } from '../../ui/heading.js';
import { selectFieldStyles } from '../../ui/select-field.styles.js';
import { tokens } from '../../ui/tokens.styles.js';
import { dilemmaScreen } from './dilemma-screen.js';
import { messages } from './dilemmas.messages.js';
import { dilemmasStyles } from './dilemmas.styles.js';
import { helpAddress } from './help-address.js';
import type { Screen } from './screen.js';
import { stationScreen } from './station-screen.js';
import {
  START,
  back,
  choose,
  filterBy,
  openDilemma,
  openStation,
  standingOn,
  type Place,
  type View,
} from './view.js';
import { ROLE_ID, wheelScreen } from './wheel-screen.js';
import { wheelStyles } from './wheel.styles.js';

/** Where the reader wants to be in the decision aid. */
export interface OpenQuestionDetail {
  readonly question: string;
}

/**
 * Lets a team walk a wheel of life phases of one invented family, and talk about the dilemmas they meet there.
 *
 * @element wijzer-dilemmas
 * @slot - What people see without script, while loading, and when the content cannot be used.
 *
 * @fires wijzer-ready - The content is there and the wheel shows.
 * @fires wijzer-question-shown - A dilemma is on the screen; `question` is its id.
 * @fires wijzer-open-question - The reader asks for the decision aid at a question; only with `linked`.
 * @fires wijzer-content-rejected - The content, or a part of it, cannot be used.
 * @fires wijzer-load-failed - The content could not be fetched.
 *
 * @csspart example - Says that the content is an example.
 * @csspart start - The page with the wheel.
 * @csspart filters - The filters on function and phase.
 * @csspart progress - How many dilemmas fit, and how many were seen.
 * @csspart station - The button of a station in the list.
 * @csspart wheel - The drawing of the wheel.
 * @csspart station-page - The page of a station.
 * @csspart dilemma - The button of a dilemma.
 * @csspart dilemma-page - The page of a dilemma.
 * @csspart option - One choice.
 * @csspart outcome - The direction.
 * @csspart sources - The sources.
 * @csspart actions - Buttons that lead on and back.
 *
 * @example
 * ```html
 * <wijzer-dilemmas src="/inhoud/levenswiel.json" help-href="/beslishulp?vraag={question}">
 *   <p>Het Levenswiel werkt alleen met JavaScript.</p>
 * </wijzer-dilemmas>
 * ```
 */
export class DilemmasElement extends LitElement {
  static override styles = [tokens, base, controls, selectFieldStyles, dilemmasStyles, wheelStyles];

  /** Address of the content an instrument ships with; the bundle sets it. */
  static defaultSrc: string | undefined;

  /** The content itself, as plain data. Goes before every other source. Default: none. */
  @property({ attribute: false }) content?: unknown;

  /** Address of the content, a JSON file of kind `dilemmas`. Default: the instrument's own, if it has one. */
  @property() src?: string;

  /** Level of the heading, 1 to 6. Default 2. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel?: number;

  /** `on`: the browser's back button goes to the screen before. `off`: it leaves the page. Default `on`. */
  @property() history?: 'on' | 'off';

  /** Address of the page with the decision aid; `{question}` in it becomes the id of a question. Default: no link. */
  @property({ attribute: 'help-href' }) helpHref?: string;

  /** Whether an instrument around the widget answers `wijzer-open-question`. Default false: no button for it. */
  @property({ attribute: false }) linked = false;

  /** What the reader chose and saw, and where they were last. In memory only: the browser's history has a number. */
  @state() private marks: View = START;

  readonly #texts = new LightTexts(this);
  readonly #settings = new Settings(this);
  readonly #loader = new ContentLoader(this, (data, parsed) => readDilemmas(data, undefined, parsed));
  readonly #screens = new Screens<Place>(
    this,
    START,
    () => (this.history ?? this.#settings.value.history) !== 'off',
    () => (this.#focusNext = HEADING_ID),
  );
  /** What shows. */
  #view = START;
  /** Id of what takes focus after the coming render: only ever after an act of the reader. */
  #focusNext: string | undefined;
  #toldContent: Dilemmas | undefined;
  #toldDilemma: string | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const fallback = (this.constructor as typeof DilemmasElement).defaultSrc;
    this.#loader.use({ content: this.content, src: this.src, fallback });
    const { state } = this.#loader;
    if (state.status !== 'ready') return;
    const { marks } = this;
    const { screen, station = marks.station, dilemma } = this.#screens.current;
    this.#view = standingOn(state.content, { ...marks, screen, station, dilemma });
  }

  /** Moves focus to the heading of the screen that shows. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>(`#${HEADING_ID}`)?.focus(options);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { state } = this.#loader;
    const target = this.#focusNext;
    this.#focusNext = undefined;
    if (target) this.renderRoot.querySelector<HTMLElement>(`#${target}`)?.focus();
    if (state.status === 'ready') this.#tellShown(state.content);
  }

  protected override render(): TemplateResult {
    const { state } = this.#loader;
    if (state.status === 'ready') return this.#renderContent(state.content);
    const { say } = this.#texts;
    this.#texts.begin(state.status, 'nl');
    // The page's own words come first: they are what a reader can use now.
    return html`<slot></slot>
      <div class="stack">
        <p role="status">${state.status === 'loading' ? nothing : say(messages[state.status])}</p>
        ${state.status === 'failed' ? button(say, { text: messages.retry, onClick: () => this.#loader.retry() }) : nothing}
      </div>`;
  }

  #renderContent(content: Dilemmas): TemplateResult {
    const view = this.#view;
    const step = [view.screen, view.screen === 'dilemma' ? view.dilemma : view.station].join(' ');
    this.#texts.begin(step, content.language);
    const level = this.headingLevel ?? this.#settings.value.headingLevel ?? 2;
    const screen: Screen = {
      content,
      view,
      say: this.#texts.say,
      level: level >= 1 && level <= 6 ? Math.floor(level) : 2,
    };
    return html`<div class="frame" @keydown=${this.#pressed}>
      ${content.example ? html`<p part="example" class="small">${screen.say(messages.example)}</p>` : nothing}
      ${keyed(step, this.#renderScreen(screen))}
    </div>`;
  }

  #renderScreen(screen: Screen): unknown {
    const { content, view } = screen;
    const onBack = () => this.#back();
    const onStation = (station: string) => this.#go(openStation(view, station));
    const onClear = (focus: string) => {
      this.marks = filterBy(view, { role: '', phase: '' });
      this.#focusNext = focus;
    };
    if (view.screen === 'wheel')
      return wheelScreen(screen, {
        onFilter: (filter) => (this.marks = filterBy(view, filter)),
        onClear: () => onClear(ROLE_ID),
        onStation,
      });
    const onDilemma = (next: Dilemmas['dilemmas'][number]) => this.#go(openDilemma(view, next));
    if (view.screen === 'station')
      return stationScreen(screen, { onBack, onStation, onDilemma, onClear: () => onClear(HEADING_ID) });
    const dilemma = content.dilemmas.find(({ id }) => id === view.dilemma);
    if (!dilemma) return nothing;
    return dilemmaScreen(screen, {
      dilemma,
      help: dilemma.question && helpAddress(this.helpHref, dilemma.question),
      onQuestion: this.linked ? (question) => tell(this, 'wijzer-open-question', { question }) : undefined,
      onChoose: (choice) => (this.marks = choose(view, choice)),
      onDilemma,
      onBack,
    });
  }

  #go(view: View): void {
    this.marks = view;
    this.#screens.go(placeOf(view));
  }

  #back(): void {
    const before = back(this.#view);
    goUp(this.#screens, placeOf(before), ({ screen }) => screen === before.screen);
  }

  readonly #pressed = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented || this.#view.screen === 'wheel') return;
    // It is used up here: a dialog around the widget stays open.
    event.preventDefault();
    this.#back();
  };

  /** Tells the page what is on the screen, once. */
  #tellShown(content: Dilemmas): void {
    const { dilemma } = this.#view;
    const detail = contentDetail(content);
    const fresh = content !== this.#toldContent;
    if (fresh) tell(this, 'wijzer-ready', detail);
    if (dilemma !== undefined && (fresh || dilemma !== this.#toldDilemma))
      tell(this, 'wijzer-question-shown', { ...detail, question: dilemma });
    this.#toldContent = content;
    this.#toldDilemma = dilemma;
  }
}

const placeOf = ({ screen, station, dilemma }: View): Place => ({ screen, station, dilemma });

declare global {
  interface HTMLElementTagNameMap {
    'wijzer-dilemmas': DilemmasElement;
  }
  interface HTMLElementEventMap {
    'wijzer-open-question': CustomEvent<OpenQuestionDetail>;
  }
}
