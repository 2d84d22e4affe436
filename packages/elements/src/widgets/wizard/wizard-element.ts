import { readWizard, type Question, type Wizard } from '@wijzer/content';
import { chosenOptions, type Answer } from '@wijzer/engine';
import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { ContentLoader } from '../../controllers/content-loader.js';
import { Journey } from '../../controllers/journey.js';
import { LightTexts } from '../../controllers/light-texts.js';
import { Settings } from '../../controllers/settings.js';
import { tell, type ContentDetail } from '../../events.js';
import { base } from '../../ui/base.styles.js';
import { button } from '../../ui/button.js';
import { controls } from '../../ui/controls.styles.js';
import { HEADING_ID, screenHeading } from '../../ui/heading.js';
import { tokens } from '../../ui/tokens.styles.js';
import { answersOverview } from './answers-overview.js';
import { callButton, humanBlock } from './contact.js';
import { crisisScreen } from './crisis-screen.js';
import { momentOf } from './dutch-time.js';
import { outcomeScreen } from './outcome-screen.js';
import { questionScreen } from './question-screen.js';
import { RESTART_ID, SURE_ID, restart } from './restart.js';
import type { Screen } from './screen.js';
import { startScreen } from './start-screen.js';
import { messages } from './wizard.messages.js';
import { wizardStyles } from './wizard.styles.js';

/**
 * Leads a citizen by a few easy questions to one place where help is.
 *
 * @element wijzer-wizard
 * @slot - What people see without script, while loading, and when the content cannot be used.
 *
 * @fires wijzer-ready - The content is there and the start page shows.
 * @fires wijzer-question-shown - A question is on the screen.
 * @fires wijzer-question-answered - The reader went on with an answer.
 * @fires wijzer-outcome-reached - The reader came to an outcome.
 * @fires wijzer-restarted - The reader began again.
 * @fires wijzer-content-rejected - The content, or a part of it, cannot be used.
 * @fires wijzer-load-failed - The content could not be fetched.
 *
 * @csspart example - Says that the content is an example.
 * @csspart start - The first page.
 * @csspart question - The question with its answers.
 * @csspart option - One answer.
 * @csspart hint - Help with a question.
 * @csspart error - What to do when there is no answer yet.
 * @csspart progress - "Vraag 2 van ongeveer 5".
 * @csspart actions - Buttons that lead on and back.
 * @csspart answers - What was answered so far.
 * @csspart outcome - The outcome.
 * @csspart desk - Everything about one desk.
 * @csspart crisis - Numbers for help at once.
 * @csspart human - The person behind every page.
 *
 * @cssprop --wijzer-color-action - Background of the button that leads on.
 * @cssprop --wijzer-color-action-text - Its text.
 * @cssprop --wijzer-color-urgent - Background of buttons to help at once.
 * @cssprop --wijzer-color-urgent-text - Their text.
 * @cssprop --wijzer-color-focus - Inner ring of what has focus.
 * @cssprop --wijzer-color-focus-edge - Outer ring of what has focus.
 * @cssprop --wijzer-color-line - Lines around answers and blocks.
 * @cssprop --wijzer-color-soft - Background of a chosen answer.
 * @cssprop --wijzer-radius - Roundness of corners.
 * @cssprop --wijzer-font-family - Font of the text.
 * @cssprop --wijzer-heading-font-family - Font of headings.
 *
 * @example
 * ```html
 * <wijzer-wizard src="/inhoud/hulp.json">
 *   <p>Hulp nodig? Bel <a href="tel:14000">14 000</a>.</p>
 * </wijzer-wizard>
 * ```
 */
export class WizardElement extends LitElement {
  static override styles = [tokens, base, controls, wizardStyles];

  /** Address of the content an instrument ships with; the bundle sets it. */
  static defaultSrc: string | undefined;

  /** The content itself, as plain data. Goes before every other source. Default: none. */
  @property({ attribute: false }) content?: unknown;

  /** Address of the content, a JSON file of kind `wizard`. Default: the instrument's own, if it has one. */
  @property() src?: string;

  /** Level of the heading, 1 to 6. Default 2. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel?: number;

  /** `on`: the browser's back button goes to the previous question. `off`: it leaves the page. Default `on`. */
  @property() history?: 'on' | 'off';

  /** The reader pressed on without an answer. */
  @state() private failed = false;

  /** The reader is asked whether to begin again. */
  @state() private restarting = false;

  readonly #texts = new LightTexts(this);
  readonly #settings = new Settings(this);
  readonly #loader = new ContentLoader(this, readWizard);
  readonly #journey = new Journey(
    this,
    () => (this.history ?? this.#settings.value.history) !== 'off',
    () => this.#moved(),
  );
  /** Chosen but not sent yet, by question: a look at the crisis page must not lose it. */
  readonly #drafts = new Map<string, Answer>();
  /** What takes focus after the coming render, as a selector: only ever after an act of the reader. */
  #focusNext: string | undefined;
  #toldContent: Wizard | undefined;
  #toldShown = '';

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const fallback = (this.constructor as typeof WizardElement).defaultSrc;
    this.#loader.use({ content: this.content, src: this.src, fallback });
    const { state } = this.#loader;
    if (state.status === 'ready') this.#journey.follow(state.content);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { state } = this.#loader;
    const target = this.#focusNext;
    this.#focusNext = undefined;
    if (target) this.renderRoot.querySelector<HTMLElement>(target)?.focus();
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

  #renderContent(content: Wizard): TemplateResult {
    const { snapshot, view } = this.#journey;
    this.#texts.begin(
      `${view} ${view === 'flow' ? (snapshot.current ?? snapshot.outcome ?? '') : ''}`,
      content.language,
    );
    const level = this.headingLevel ?? this.#settings.value.headingLevel ?? 2;
    const screen: Screen = {
      content,
      say: this.#texts.say,
      now: momentOf(this.#settings.value.now?.() ?? new Date()),
      level: level >= 1 && level <= 6 ? Math.floor(level) : 2,
    };
    return html`<div class="frame">
      ${content.example ? html`<p part="example" class="small">${screen.say(messages.example)}</p>` : nothing}
      ${view === 'crisis' ? nothing : this.#renderUrgent(screen)} ${this.#renderView(screen)}
      ${humanBlock(screen)}
    </div>`;
  }

  #renderUrgent({ say }: Screen): TemplateResult {
    return html`<div class="top">
      ${button(say, { text: messages.urgent, look: 'urgent', onClick: () => this.#journey.openCrisis() })}
    </div>`;
  }

  #renderView(screen: Screen): unknown {
    const journey = this.#journey;
    const { snapshot, view } = journey;
    if (view === 'start') return startScreen(screen, snapshot, () => journey.begin());
    if (view === 'crisis') return crisisScreen(screen, () => journey.back());
    return snapshot.current === undefined
      ? this.#renderEnd(screen)
      : this.#renderQuestion(screen, snapshot.current);
  }

  #renderQuestion(screen: Screen, id: string): unknown {
    const question = screen.content.questions.find((candidate) => candidate.id === id);
    if (!question) return nothing;
    const { snapshot, changing } = this.#journey;
    const draft = this.#drafts.get(id) ?? snapshot.path.find((step) => step.question === id)?.answer;
    // Fresh controls for each question: no choice and no opened explanation of the last one stays behind.
    return keyed(
      id,
      questionScreen(screen, {
        question,
        snapshot,
        draft,
        changing,
        failed: this.failed,
        onDraft: (value) => this.#keepDraft(id, value),
        onNext: () => this.#send(screen.content, question, this.#drafts.get(id) ?? draft),
        onBack: () => this.#journey.back(),
        onChange: (other) => this.#journey.change(other),
      }),
    );
  }

  #renderEnd(screen: Screen): TemplateResult {
    const { snapshot } = this.#journey;
    const { say, level, content } = screen;
    const outcome = content.outcomes.find(({ id }) => id === snapshot.outcome);
    return html`${
      outcome
        ? outcomeScreen(screen, outcome, snapshot)
        : html`<div class="stack">
            ${screenHeading(say, messages.lost, level)} ${callButton(screen, content.human.phone)}
          </div>`
    }
    ${answersOverview(screen, snapshot, (question) => this.#journey.change(question))}
    ${restart(say, {
      asking: this.restarting,
      onBack: () => this.#journey.back(),
      onAsk: (asking) => this.#askRestart(asking),
      onRestart: () => this.#restart(content),
    })}`;
  }

  #keepDraft(question: string, value: Answer): void {
    this.#drafts.set(question, value);
    this.failed = false;
    this.requestUpdate();
  }

  #send(content: Wizard, question: Question, draft: Answer | undefined): void {
    // Pressed twice before the next question was there.
    if (this.#journey.snapshot.current !== question.id) return;
    // Reading on and leaving a note empty are answers too.
    const value = question.type === 'info' ? 'seen' : question.type === 'note' ? (draft ?? '') : draft;
    const options = chosenOptions(question, value);
    if (value === undefined || !options) {
      this.failed = true;
      this.#focusNext = FIRST_CONTROL;
      return;
    }
    this.#drafts.delete(question.id);
    const detail = { ...contentDetail(content), question: question.id };
    tell(
      this,
      'wijzer-question-answered',
      content.sensitive || options.length === 0 ? detail : { ...detail, options },
    );
    this.#journey.answer(question.id, value);
  }

  #askRestart(asking: boolean): void {
    this.restarting = asking;
    this.#focusNext = asking ? `#${SURE_ID}` : `#${RESTART_ID}`;
  }

  #restart(content: Wizard): void {
    this.#drafts.clear();
    this.#journey.restart();
    tell(this, 'wijzer-restarted', contentDetail(content));
  }

  /** The reader is on another screen: begin at its heading. */
  #moved(): void {
    this.failed = false;
    this.restarting = false;
    this.#focusNext = `#${HEADING_ID}`;
  }

  /** Tells the page what is on the screen, once. */
  #tellShown(content: Wizard): void {
    const { view, snapshot } = this.#journey;
    const { current, outcome } = snapshot;
    const shown = view === 'flow' ? (current ?? outcome ?? '') : '';
    if (content !== this.#toldContent) tell(this, 'wijzer-ready', contentDetail(content));
    if (shown && (content !== this.#toldContent || shown !== this.#toldShown)) {
      if (current !== undefined)
        tell(this, 'wijzer-question-shown', { ...contentDetail(content), question: current });
      else
        tell(this, 'wijzer-outcome-reached', {
          ...contentDetail(content),
          ...(!content.sensitive && { outcome: shown }),
        });
    }
    this.#toldContent = content;
    this.#toldShown = shown;
  }
}

/** The first thing that can be answered, when there is no answer yet. */
const FIRST_CONTROL = 'fieldset input, fieldset textarea';

function contentDetail({ id, version }: Wizard): ContentDetail {
  return { content: id, version };
}

declare global {
  interface HTMLElementTagNameMap {
    'wijzer-wizard': WizardElement;
  }
}
