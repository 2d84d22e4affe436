import type { Question, Reading } from '@wijzer/content';
import type { Flow } from '@wijzer/content/links';
import { chosenOptions, isOutside, type Answer } from '@wijzer/engine';
import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { ContentLoader, type ContentSources } from '../../controllers/content-loader.js';
import { Journey } from '../../controllers/journey.js';
import { LightTexts } from '../../controllers/light-texts.js';
import { Settings } from '../../controllers/settings.js';
import { contentDetail, tell } from '../../events.js';
import { button } from '../../ui/button.js';
import { HEADING_ID } from '../../ui/heading.js';
import type { QuestionProps } from './question-form.js';

/** What this class needs of a content file; each kind has more. */
export interface FlowContent extends Flow {
  readonly version: number;
  readonly language: string;
  readonly sensitive?: boolean | undefined;
}

/** The question or the outcome that the reader sees, if any. */
export interface Shown {
  readonly current?: string | undefined;
  readonly outcome?: string | undefined;
}

/** What an element says when it has no content to show. */
export interface StatusTexts {
  readonly rejected: string;
  readonly failed: string;
  readonly retry: string;
}

/**
 * What all widgets on the flow engine share: where content comes from, one reader's way through it, answers that are not
 * sent yet, where focus goes, and what the page is told. A kind adds its reader of content and its screens.
 */
export abstract class FlowElement<Content extends FlowContent, Aside extends string> extends LitElement {
  /** Address of the content an instrument ships with; the bundle sets it. */
  static defaultSrc: string | undefined;

  /** The content itself, as plain data. Goes before every other source. Default: none. */
  @property({ attribute: false }) content?: unknown;

  /** Address of the content, a JSON file of the element's kind. Default: the instrument's own, if it has one. */
  @property() src?: string;

  /** Level of the heading, 1 to 6. Default 2. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel?: number;

  /** `on`: the browser's back button goes to the previous question. `off`: it leaves the page. Default `on`. */
  @property() history?: 'on' | 'off';

  /** The reader pressed on without an answer. */
  @state() protected failed = false;

  /** The reader is asked whether to begin again. */
  @state() protected restarting = false;

  protected readonly texts = new LightTexts(this);
  protected readonly settings = new Settings(this);
  protected readonly loader = new ContentLoader<Content>(
    this,
    (data, parsed) => this.read(data, parsed),
    (content, stop) => this.prepare(content, stop),
  );
  protected readonly journey = new Journey<Aside>(
    this,
    () => (this.history ?? this.settings.value.history) !== 'off',
    () => this.moved(),
  );
  /** Chosen but not sent yet, by question: a look at another view must not lose it. */
  readonly #drafts = new Map<string, Answer>();
  /** What takes focus after the coming render, as a selector: only ever after an act of the reader. */
  protected focusNext: string | undefined;
  #followed: string | undefined;
  #toldContent: Content | undefined;
  #toldShown = '';

  protected abstract readonly statusTexts: StatusTexts;
  protected abstract read(data: unknown, parsed: boolean): Reading<Content>;
  protected abstract renderContent(content: Content): TemplateResult;

  /** Moves focus to the heading of the screen that shows. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>(`#${HEADING_ID}`)?.focus(options);
  }

  /** Where content can come from. */
  protected get sources(): ContentSources {
    const fallback = (this.constructor as typeof FlowElement).defaultSrc;
    return { content: this.content, src: this.src, fallback };
  }

  /** What must be there before the content shows; nothing, as a rule. */
  protected prepare(_content: Content, _stop: AbortSignal): Promise<void> | undefined {
    return undefined;
  }

  protected get shown(): Shown {
    const { view, snapshot } = this.journey;
    return view === 'flow' ? snapshot : {};
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.loader.use(this.sources);
    const { state: loading } = this.loader;
    if (loading.status !== 'ready') return;
    if (loading.content.id !== this.#followed) this.forgetDrafts();
    this.#followed = loading.content.id;
    this.journey.follow(loading.content);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { state: loading } = this.loader;
    const target = this.focusNext;
    this.focusNext = undefined;
    const next = target && this.renderRoot.querySelector<HTMLElement>(target);
    if (next) this.bringTo(next);
    if (loading.status === 'ready') this.#tellShown(loading.content);
  }

  protected override render(): TemplateResult {
    const { state: loading } = this.loader;
    if (loading.status === 'ready') {
      const { current, outcome } = this.shown;
      this.texts.begin(`${this.journey.view} ${current ?? outcome ?? ''}`, loading.content.language);
      return this.renderContent(loading.content);
    }
    const { say } = this.texts;
    this.texts.begin(loading.status, 'nl');
    const { retry, ...texts } = this.statusTexts;
    // The page's own words come first: they are what a reader can use now.
    return html`<slot></slot>
      <div class="stack">
        <p role="status">${loading.status === 'loading' ? nothing : say(texts[loading.status])}</p>
        ${loading.status === 'failed' ? button(say, { text: retry, onClick: () => this.loader.retry() }) : nothing}
      </div>`;
  }

  /** Moves the reader to this, after an act of theirs. */
  protected bringTo(target: HTMLElement): void {
    target.focus();
    // WebKit leaves it out of sight where the new screen is much shorter than the last one.
    target.scrollIntoView({ block: 'nearest' });
  }

  /** Level of a screen's own heading. */
  protected get level(): number {
    const level = this.headingLevel ?? this.settings.value.headingLevel ?? 2;
    return level >= 1 && level <= 6 ? Math.floor(level) : 2;
  }

  /** All that a form needs of the question that the reader stands at. */
  protected questionProps(content: Content, question: Question): QuestionProps {
    const { id } = question;
    const { journey } = this;
    const { snapshot, changing } = journey;
    const draft = this.#drafts.get(id) ?? snapshot.path.find((step) => step.question === id)?.answer;
    return {
      question,
      snapshot,
      draft,
      changing,
      failed: this.failed,
      onDraft: (value) => this.#keepDraft(id, value),
      onNext: () => this.#send(content, question, this.#drafts.get(id) ?? draft),
      onBack: () => journey.back(),
      onChange: (other) => journey.change(other),
    };
  }

  protected askRestart(asking: boolean, focus: string): void {
    this.restarting = asking;
    this.focusNext = focus;
  }

  /** What was chosen and not sent makes way: for other content, other answers, or nothing. */
  protected forgetDrafts(): void {
    this.#drafts.clear();
  }

  protected restart(content: Content): void {
    this.forgetDrafts();
    this.journey.restart();
    tell(this, 'wijzer-restarted', contentDetail(content));
  }

  /** The reader is on another screen: begin at its heading. */
  protected moved(): void {
    this.failed = false;
    this.restarting = false;
    this.focusNext = `#${HEADING_ID}`;
  }

  #keepDraft(question: string, value: Answer): void {
    this.#drafts.set(question, value);
    this.failed = false;
    this.requestUpdate();
  }

  #send(content: Content, question: Question, draft: Answer | undefined): void {
    // Pressed twice before the next question was there.
    if (this.journey.snapshot.current !== question.id) return;
    // Reading on and leaving a note empty are answers too.
    const value = question.type === 'info' ? 'seen' : question.type === 'note' ? (draft ?? '') : draft;
    const options = chosenOptions(question, value);
    // A postcode of elsewhere may be a slip: the reader hears it once, and may go on with it.
    const slip = !this.failed && isOutside(question, value);
    if (value === undefined || !options || slip) {
      this.failed = true;
      this.focusNext = FIRST_CONTROL;
      return;
    }
    this.#drafts.delete(question.id);
    const detail = { ...contentDetail(content), question: question.id };
    tell(
      this,
      'wijzer-question-answered',
      content.sensitive || options.length === 0 ? detail : { ...detail, options },
    );
    this.journey.answer(question.id, value);
  }

  /** Tells the page what is on the screen, once. */
  #tellShown(content: Content): void {
    const { current, outcome } = this.shown;
    const shown = current ?? outcome ?? '';
    if (content !== this.#toldContent) {
      tell(this, 'wijzer-ready', contentDetail(content));
      this.#toldShown = '';
    }
    if (shown && shown !== this.#toldShown) {
      if (current !== undefined)
        tell(this, 'wijzer-question-shown', { ...contentDetail(content), question: current });
      else
        tell(this, 'wijzer-outcome-reached', {
          ...contentDetail(content),
          ...(!content.sensitive && { outcome: shown }),
        });
    }
    this.#toldContent = content;
    // A look at another view is no step, and coming back from it neither.
    if (shown || /^(start|flow)$/.test(this.journey.view)) this.#toldShown = shown;
  }
}

/** The first thing that can be answered, when there is no answer yet. */
const FIRST_CONTROL = 'fieldset :is(input:not([type=search]), textarea)';
