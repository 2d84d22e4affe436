import { readWizard, type DeskOutcome, type Reading, type Wizard } from '@wijzer/content';
import type { Places } from '@wijzer/engine';
import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { QuickExit } from '../../controllers/quick-exit.js';
import { ReadAloud } from '../../controllers/read-aloud.js';
import { base } from '../../ui/base.styles.js';
import { button } from '../../ui/button.js';
import { controls } from '../../ui/controls.styles.js';
import { screenHeading } from '../../ui/heading.js';
import { tokens } from '../../ui/tokens.styles.js';
import { answersOverviewStyles } from '../common/answers-overview.styles.js';
import { momentOf } from '../common/dutch-time.js';
import { FlowElement } from '../common/flow-element.js';
import { answersOverview } from '../common/answers-overview.js';
import { forgetPaper, printPaper, saveFile } from '../common/hand-over.js';
import { paperText } from '../common/paper.js';
import { callButton, humanBlock } from './contact.js';
import { crisisScreen } from './crisis-screen.js';
import { largeScreen } from './large-screen.js';
import { outcomeScreen } from './outcome-screen.js';
import { questionScreen } from './question-screen.js';
import { RESTART_ID, SURE_ID, restart } from '../common/restart.js';
import { readAloudBar } from './read-aloud-bar.js';
import type { Screen } from './screen.js';
import { sentencesOf } from './sentences.js';
import { startScreen } from './start-screen.js';
import { isAboutViolence } from './violence.js';
import { takeHome, toShow } from './take-home.js';
import type { TakeHome } from './take-home-bar.js';
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
 * @csspart take - Ways to take the outcome along.
 * @csspart large - A few large words to show at a counter.
 * @csspart read - Buttons to hear the page.
 * @csspart exit - The way out of a page about violence.
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
export class WizardElement extends FlowElement<Wizard, 'crisis' | 'large'> {
  static override styles = [tokens, base, controls, answersOverviewStyles, wizardStyles];

  protected override readonly statusTexts = messages;

  /** What taking the outcome along came to, in one sentence. */
  @state() private told = '';

  /** What shows in large words. */
  @state() private large: readonly string[] = [];

  readonly #exit = new QuickExit(
    this,
    () => this.#exitTarget,
    () => {
      // At once: the next page may be slow to come.
      this.#reader.stop();
      this.told = '';
      this.large = [];
      this.forgetDrafts();
      forgetPaper();
      this.journey.forget();
    },
  );

  readonly #reader = new ReadAloud(
    this,
    () => sentencesOf(this.renderRoot as ShadowRoot, this.#pronunciation),
    () => this.#language,
  );

  protected override read(data: unknown, parsed: boolean): Reading<Wizard> {
    return readWizard(data, undefined, parsed);
  }

  protected override renderContent(content: Wizard): TemplateResult {
    const { view } = this.journey;
    const screen: Screen = {
      content,
      say: this.texts.say,
      now: momentOf(this.settings.value.now?.() ?? new Date()),
      level: this.level,
    };
    return html`<div class="frame">
      ${content.example ? html`<p part="example" class="small">${screen.say(messages.example)}</p>` : nothing}
      ${this.#exitTarget === undefined ? nothing : this.#renderExit(screen)}
      <div class="top">
        ${this.#renderReader(screen)} ${view === 'crisis' ? nothing : this.#renderUrgent(screen)}
      </div>
      ${this.#renderView(screen)} ${humanBlock(screen)}
    </div>`;
  }

  /** Where the reader can flee to; nothing where there is nothing to hide. */
  get #exitTarget(): string | undefined {
    const { state: loading } = this.loader;
    // Before the first page shows there is no snapshot yet.
    if (loading.status !== 'ready' || this.journey.view === 'start') return undefined;
    const { content } = loading;
    const hidden = isAboutViolence(content, this.journey.view, this.journey.snapshot);
    return hidden ? content.crisis.quickExit : undefined;
  }

  #renderExit({ say }: Screen): TemplateResult {
    const { left } = this.#exit;
    return html`<div part="exit" class="exit">
        ${button(say, { text: messages.exit, onClick: () => this.#exit.leave() })}
      </div>
      <div class="small">
        <p>${say(messages.exitKeys)}</p>
        <p>${say(messages.exitTrace)}</p>
        <p role="status">${left === undefined ? nothing : say(messages.exitLeft(left))}</p>
      </div>`;
  }

  protected override moved(): void {
    super.moved();
    this.#reader.stop();
    this.told = '';
  }

  async #take(how: TakeHome, screen: Screen, outcome: DeskOutcome, places: Places): Promise<void> {
    const { id, language } = screen.content;
    const parts = takeHome(screen, outcome, places);
    switch (how) {
      case 'print':
        return printPaper(outcome.title, language, parts);
      case 'save':
        saveFile(`${id}-${outcome.id}.txt`, 'text/plain;charset=utf-8', paperText(parts));
        this.told = messages.saved;
        return;
      case 'share':
        // Who closes the sheet of the device without sharing has done nothing wrong.
        return navigator.share({ title: outcome.title, text: paperText(parts) }).catch(() => undefined);
      case 'large':
        this.large = toShow(outcome, places);
        this.journey.open('large');
    }
  }

  get #language(): string {
    const { state: loading } = this.loader;
    return loading.status === 'ready' ? loading.content.language : 'nl';
  }

  get #pronunciation(): Wizard['pronunciation'] {
    const { state: loading } = this.loader;
    return loading.status === 'ready' ? loading.content.pronunciation : undefined;
  }

  #renderReader({ say }: Screen): TemplateResult {
    return html`<div part="read" class="top read">${readAloudBar(say, this.#reader)}</div>`;
  }

  #renderUrgent({ say }: Screen): TemplateResult {
    return button(say, {
      text: messages.urgent,
      look: 'urgent',
      onClick: () => this.journey.open('crisis'),
    });
  }

  #renderView(screen: Screen): unknown {
    const journey = this.journey;
    const { snapshot, view } = journey;
    if (view === 'start') return startScreen(screen, snapshot, () => journey.begin());
    if (view === 'crisis') return crisisScreen(screen, () => journey.back());
    if (view === 'large') return largeScreen(screen, this.large, () => journey.back());
    return snapshot.current === undefined
      ? this.#renderEnd(screen)
      : this.#renderQuestion(screen, snapshot.current);
  }

  #renderQuestion(screen: Screen, id: string): unknown {
    const { content } = screen;
    const question = content.questions.find((candidate) => candidate.id === id);
    return question ? questionScreen(screen, this.questionProps(content, question)) : nothing;
  }

  #renderEnd(screen: Screen): TemplateResult {
    const { snapshot } = this.journey;
    const { say, level, content } = screen;
    const outcome = content.outcomes.find(({ id }) => id === snapshot.outcome);
    return html`${
      outcome
        ? outcomeScreen(screen, outcome, snapshot, {
            told: this.told,
            onTake: (how, desk, places) => void this.#take(how, screen, desk, places),
          })
        : html`<div class="stack">
            ${screenHeading(say, messages.lost, level)} ${callButton(screen, content.human.phone)}
          </div>`
    }
    ${answersOverview(screen, snapshot, (question) => this.journey.change(question), messages)}
    ${restart(say, messages, {
      asking: this.restarting,
      onBack: () => this.journey.back(),
      onAsk: (asking) => this.askRestart(asking, `#${asking ? SURE_ID : RESTART_ID}`),
      onRestart: () => this.restart(content),
    })}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wijzer-wizard': WizardElement;
  }
}
