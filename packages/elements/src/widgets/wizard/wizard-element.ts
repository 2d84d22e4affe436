import { readWizard, type DeskOutcome, type OtherLanguage, type Reading, type Wizard } from '@wijzer/content';
import type { Places } from '@wijzer/engine';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { ContentSources } from '../../controllers/content-loader.js';
import { openForPrint } from '../../controllers/open-for-print.js';
import { QuickExit } from '../../controllers/quick-exit.js';
import { ReadAloud } from '../../controllers/read-aloud.js';
import { Wording, type Texts } from '../../controllers/wording.js';
import { tell, contentDetail } from '../../events.js';
import { base } from '../../ui/base.styles.js';
import { button } from '../../ui/button.js';
import { controls } from '../../ui/controls.styles.js';
import { HEADING_ID } from '../../ui/heading.js';
import { tokens } from '../../ui/tokens.styles.js';
import { answersOverviewStyles } from '../common/answers-overview.styles.js';
import { momentOf } from '../common/dutch-time.js';
import { FlowElement, type Shown } from '../common/flow-element.js';
import { forgetPaper } from '../common/hand-over.js';
import { bringHeading } from './bring-heading.js';
import { hasSaid } from './check-screen.js';
import { humanBlock } from './contact.js';
import { easierWizard, hasEasier } from './easier.js';
import { exitBar } from './exit-bar.js';
import { RESTART_ID, SURE_ID } from '../common/restart.js';
import { page, type Aside } from './page.js';
import { readingBar } from './reading-bar.js';
import { isRightToLeft, wordingOf } from './languages.js';
import type { Screen } from './screen.js';
import { sentencesOf } from './sentences.js';
import { isAboutViolence } from './violence.js';
import { takeAlong } from './take-along.js';
import type { TakeHome } from './take-home-bar.js';
import { timeWords } from './time-words.js';
import { messages, type WizardTexts } from './wizard.messages.js';
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
 * @fires wijzer-question-unclear - The reader does not understand the question.
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
 * @csspart unclear - The question explained.
 * @csspart check - What the reader said, and whether that is right.
 * @csspart languages - Other languages to choose from.
 * @csspart answers - What was answered so far.
 * @csspart outcome - The outcome.
 * @csspart desk - Who the desk is, and how to reach it now.
 * @csspart sources - Where the facts of an outcome come from.
 * @csspart crisis - Numbers for help at once.
 * @csspart human - The person behind every page.
 * @csspart take - Ways to take the outcome along.
 * @csspart large - A few large words to show at a counter.
 * @csspart read - Buttons to hear the page, and to read it more easily.
 * @csspart exit - The way out of a page about violence.
 *
 * @example
 * ```html
 * <wijzer-wizard src="/inhoud/hulp.json">
 *   <p>Hulp nodig? Bel <a href="tel:14000">14 000</a>.</p>
 * </wijzer-wizard>
 * ```
 */
export class WizardElement extends FlowElement<Wizard, Aside> {
  /** Folder of the words in other languages; the bundle sets it. */
  static wordingBase: string | undefined;

  static override styles = [tokens, base, controls, answersOverviewStyles, wizardStyles];

  protected override readonly statusTexts = messages;

  /** What taking the outcome along came to, in one sentence. */
  @state() private told = '';

  /** Texts of the buttons and the like, by name, in place of those that ship. Default: none. */
  @property({ attribute: false }) wording?: Texts;

  /** The easiest of the depths of language. For as long as the reader is here. */
  @state() private easier = false;

  /** Larger letters, more room and calm colours. For as long as the reader is here. */
  @state() private comfort = false;

  readonly #words = new Wording<WizardTexts>(messages, 'nl', this.localName);
  /** The content in another language that the reader chose on the first page. */
  #language: string | undefined;
  /** The reader waits for that language. */
  #switching = false;

  readonly #exit = new QuickExit(
    this,
    () => this.#exitTarget,
    () => {
      // At once: the next page may be slow to come.
      this.#reader.stop();
      this.told = '';
      this.forgetDrafts();
      forgetPaper();
      this.journey.forget();
    },
  );

  readonly #reader = new ReadAloud(
    this,
    () => {
      const { answerNumber } = this.#words.texts;
      return sentencesOf(this.renderRoot as ShadowRoot, answerNumber, this.#content?.pronunciation);
    },
    () => this.#content?.language ?? 'nl',
  );

  constructor() {
    super();
    openForPrint(this);
  }

  protected override read(data: unknown, parsed: boolean): Reading<Wizard> {
    return readWizard(data, undefined, parsed);
  }

  protected override get sources(): ContentSources {
    return { ...super.sources, instead: this.#language };
  }

  protected override prepare(content: Wizard, stop: AbortSignal): Promise<void> | undefined {
    const { wordingBase } = this.constructor as typeof WizardElement;
    return this.wording === undefined
      ? this.#words.use(wordingOf(content), wordingBase, stop)
      : this.#words.give(this.wording);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // Other content of the page goes before what the reader chose in the last one.
    if (changed.has('content') || changed.has('src')) this.#language = undefined;
    super.willUpdate(changed);
    if (!this.#switching || this.loader.switching !== undefined) return;
    this.#switching = false;
    this.focusNext = `#${HEADING_ID}`;
  }

  protected override get shown(): Shown {
    const { snapshot, view } = this.journey;
    if (view === 'outcome') return snapshot;
    return view === 'flow' && this.#mustCheck ? { current: snapshot.current } : super.shown;
  }

  protected override renderContent(original: Wizard): TemplateResult {
    const { view } = this.journey;
    const { texts } = this.#words;
    const { language } = original;
    const content = this.easier ? easierWizard(original) : original;
    const screen: Screen = {
      content,
      texts,
      say: this.texts.say,
      time: timeWords(language),
      now: momentOf(this.settings.value.now?.() ?? new Date()),
      level: this.level,
    };
    return html`<div
      class="frame ${this.comfort ? 'comfort' : ''}"
      dir=${isRightToLeft(language) ? 'rtl' : 'ltr'}
    >
      ${content.example ? html`<p part="example" class="small">${screen.say(texts.example)}</p>` : nothing}
      ${this.#exitTarget === undefined ? nothing : exitBar(screen, this.#exit)}
      <div class="top">
        ${view === 'crisis' ? nothing : this.#renderUrgent(screen)}
        <div part="read" class="read">${this.#renderReading(screen)}</div>
      </div>
      ${this.#renderPage(screen)} ${humanBlock(screen)}
    </div>`;
  }

  get #content(): Wizard | undefined {
    const { state: loading } = this.loader;
    return loading.status === 'ready' ? loading.content : undefined;
  }

  /** Before an outcome the reader is asked whether all is right; never where there is haste. */
  get #mustCheck(): boolean {
    const { outcome: reached, path } = this.journey.snapshot;
    const outcome = this.#content?.outcomes.find(({ id }) => id === reached);
    return outcome?.type === 'desk' && this.#content?.checkAnswers !== false && hasSaid(path);
  }

  /** Where the reader can flee to; nothing where there is nothing to hide. */
  get #exitTarget(): string | undefined {
    const content = this.#content;
    // Before the first page shows there is no snapshot yet.
    if (!content || this.journey.view === 'start') return undefined;
    return isAboutViolence(content, this.journey.view, this.journey.snapshot)
      ? content.crisis.quickExit
      : undefined;
  }

  protected override moved(): void {
    super.moved();
    this.#reader.stop();
    this.told = '';
  }

  protected override bringTo(target: HTMLElement): void {
    super.bringTo(target);
    if (target.id === HEADING_ID) bringHeading(this, target);
  }

  #take(how: TakeHome, screen: Screen, outcome: DeskOutcome, places: Places): void {
    if (how === 'large') this.journey.open('large');
    else this.told = takeAlong(how, screen, outcome, places);
  }

  #renderReading(screen: Screen): TemplateResult {
    const { easier, comfort } = this;
    return readingBar(screen, this.#reader, {
      // The file itself says whether there is anything easier, whatever shows.
      easier: this.#content && hasEasier(this.#content) ? easier : undefined,
      comfort,
      onEasier: () => {
        this.#reader.stop();
        this.easier = !easier;
      },
      onComfort: () => (this.comfort = !comfort),
    });
  }

  #renderUrgent({ say, texts }: Screen): TemplateResult {
    return button(say, { text: texts.urgent, look: 'urgent', onClick: () => this.journey.open('crisis') });
  }

  #renderPage(screen: Screen): unknown {
    const { content } = screen;
    return page(screen, {
      journey: this.journey,
      mustCheck: this.#mustCheck,
      switching: this.loader.switching,
      take: {
        told: this.told,
        onTake: (how, outcome, places) => this.#take(how, screen, outcome, places),
      },
      restart: {
        asking: this.restarting,
        onAsk: (asking) => this.askRestart(asking, `#${asking ? SURE_ID : RESTART_ID}`),
        onRestart: () => this.restart(content),
      },
      question: (question) => this.questionProps(content, question),
      onLanguage: (language) => this.#speak(language),
      onUnclear: (question) => {
        tell(this, 'wijzer-question-unclear', { ...contentDetail(content), question });
        this.journey.open('unclear');
      },
    });
  }

  #speak({ src }: OtherLanguage): void {
    const wanted = this.loader.resolve(src);
    this.#reader.stop();
    this.#switching = true;
    if (this.#language === wanted) return this.loader.retry();
    this.#language = wanted;
    this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wijzer-wizard': WizardElement;
  }
}
