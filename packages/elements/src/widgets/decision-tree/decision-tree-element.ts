import { LIMITS, readDecisionTree, type DecisionTree, type Reading } from '@wijzer/content';
import {
  EMPTY_RUN,
  agendaFile,
  conclusionOf,
  openRun,
  saveRun,
  type CaseRecord,
  type Opened,
  type Run,
} from '@wijzer/engine';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { base } from '../../ui/base.styles.js';
import { controls } from '../../ui/controls.styles.js';
import { tokens } from '../../ui/tokens.styles.js';
import { answersOverviewStyles } from '../common/answers-overview.styles.js';
import { momentOf } from '../common/dutch-time.js';
import { FlowElement } from '../common/flow-element.js';
import { KEPT, OPEN_ID, REPLACE_ID, jsonIn, type OpenFileProps } from '../common/open-file.js';
import { ifExample, paperText, type PaperPart } from '../common/paper.js';
import { RESTART_ID, SURE_ID, restart } from '../common/restart.js';
import { contacts } from '../common/contacts.js';
import { contactsStyles } from '../common/contacts.styles.js';
import { messages } from './decision-tree.messages.js';
import { decisionTreeStyles } from './decision-tree.styles.js';
import { doubtScreen } from './doubt-screen.js';
import { copyPaper, forgetPaper, printPaper, saveFile } from '../common/hand-over.js';
import { outcomeScreen } from './outcome-screen.js';
import { questionScreen } from './question-screen.js';
import { recordScreen, type RecordAct } from './record-screen.js';
import type { Screen } from './screen.js';
import { startScreen } from './start-screen.js';

/**
 * Leads a professional by questions to a conclusion with its reasons and sources, and to a record for the file.
 * Everything stays in the memory of the page until the reader copies, prints or saves it.
 *
 * @element wijzer-decision-tree
 * @slot - What people see without script, while loading, and when the content cannot be used.
 *
 * @fires wijzer-ready - The content is there and the start page shows.
 * @fires wijzer-question-shown - A question is on the screen.
 * @fires wijzer-question-answered - The reader went on with an answer.
 * @fires wijzer-outcome-reached - The reader came to a conclusion.
 * @fires wijzer-restarted - The reader erased everything.
 * @fires wijzer-content-rejected - The content, or a part of it, cannot be used.
 * @fires wijzer-load-failed - The content could not be fetched.
 *
 * @csspart example - Says that the content is an example.
 * @csspart fitting - Says which question fits what the reader comes from.
 * @csspart start - The first page.
 * @csspart question - The question with its answers.
 * @csspart option - One answer.
 * @csspart hint - Help with a question.
 * @csspart error - What to do when there is no answer yet.
 * @csspart progress - "Vraag 2 van ongeveer 12".
 * @csspart note - Room for a note at a question.
 * @csspart actions - Buttons.
 * @csspart answers - What was answered so far.
 * @csspart outcome - The conclusion.
 * @csspart reasons - What decided.
 * @csspart section - A part of the conclusion: steps, whom to ask.
 * @csspart also - Further conclusions.
 * @csspart sources - A list of sources.
 * @csspart doubt - The side exit.
 * @csspart record - The record.
 * @csspart contacts - Who can be called, on every page.
 *
 * @example
 * ```html
 * <wijzer-decision-tree src="/inhoud/beslishulp.json">
 *   <p>Twijfel je? Bel Veilig Thuis: <a href="tel:08002000">0800-2000</a>.</p>
 * </wijzer-decision-tree>
 * ```
 */
export class DecisionTreeElement extends FlowElement<DecisionTree, 'doubt' | 'record'> {
  static override styles = [
    tokens,
    base,
    controls,
    answersOverviewStyles,
    contactsStyles,
    decisionTreeStyles,
  ];

  /** Id of a question that fits what the reader comes from, such as a dilemma. It is named at the start, and where it stands. */
  @property({ attribute: false }) fitting?: string;

  /** What the last act of the reader came to, in one sentence. */
  @state() private told = '';

  /** What the reader is looking for among many answers. */
  @state() private query = '';

  /** A file that would replace what is saved nowhere, until the reader says so. */
  @state() private replacing: Fitting | undefined;

  protected override readonly statusTexts = messages;
  /** Notes and own words; the answers are with the journey. */
  #written = EMPTY_RUN;
  /** Id of the content that notes and words belong to. */
  #of: string | undefined;
  /** The run, as text, when nothing of it could be lost: empty, or in a file. */
  #safe = '';

  protected override read(data: unknown, parsed: boolean): Reading<DecisionTree> {
    return readDecisionTree(data, undefined, parsed);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const { state: loading } = this.loader;
    if (loading.status !== 'ready' || loading.content.id === this.#of) return;
    this.#of = loading.content.id;
    this.#written = EMPTY_RUN;
    this.replacing = undefined;
    this.#safe = this.#text;
  }

  protected override renderContent(content: DecisionTree): TemplateResult {
    const screen: Screen = {
      content,
      say: this.texts.say,
      now: momentOf(this.#now()),
      level: this.level,
      snapshot: this.journey.snapshot,
      run: this.#run,
    };
    const { say } = screen;
    return html`<div class="frame">
      ${content.example ? html`<p part="example" class="small">${say(messages.example)}</p>` : nothing}
      ${this.#renderFitting(screen)}
      ${this.journey.view === 'record' ? nothing : html`<p role="status">${this.told ? say(this.told) : nothing}</p>`}
      ${this.#renderView(screen)} ${contacts(screen)}
    </div>`;
  }

  #renderFitting({ content, say, snapshot }: Screen): TemplateResult | typeof nothing {
    const question = content.questions.find(({ id }) => id === this.fitting);
    const { view } = this.journey;
    if (!question || (view !== 'start' && (view !== 'flow' || snapshot.current !== question.id)))
      return nothing;
    return html`<p part="fitting" class="addition">
      ${say(view === 'start' ? messages.fitting(question.text) : messages.fittingHere)}
    </p>`;
  }

  protected override moved(): void {
    super.moved();
    this.told = '';
    this.query = '';
    this.replacing = undefined;
  }

  get #run(): Run {
    return { ...this.#written, answers: this.journey.answers };
  }

  get #text(): string {
    return JSON.stringify(this.#run);
  }

  #now(): Date {
    return this.settings.value.now?.() ?? new Date();
  }

  #renderView(screen: Screen): unknown {
    const { journey } = this;
    const { content, snapshot } = screen;
    const file: OpenFileProps = {
      replacing: this.replacing !== undefined,
      onFile: (chosen) => void this.#open(content, chosen),
      onReplace: (replace) => this.#answerReplace(replace),
    };
    if (journey.view === 'start') return startScreen(screen, { ...file, onBegin: () => journey.begin() });
    if (journey.view === 'doubt') return doubtScreen(screen, () => journey.back());
    if (journey.view === 'record' && snapshot.current === undefined)
      return html`${recordScreen(screen, {
        told: this.told,
        onWords: (field, words) => this.#write('words', field, words),
        onAct: (act, record, parts) => void this.#act(content, act, record, parts),
        ...file,
      })}
      ${this.#erase(screen)}`;
    const question = content.questions.find(({ id }) => id === snapshot.current);
    if (question)
      return questionScreen(screen, {
        ...this.questionProps(content, question),
        onNote: (note) => this.#write('notes', question.id, note),
        onDoubt: () => journey.open('doubt'),
        search: { query: this.query, onQuery: (query) => (this.query = query) },
      });
    return html`${outcomeScreen(screen, {
      onChange: (id) => journey.change(id),
      onRecord: () => journey.open('record'),
      onAgenda: () => this.#saveAgenda(content),
    })}
    ${this.#erase(screen)}`;
  }

  #erase({ say, content }: Screen): TemplateResult {
    return restart(say, messages, {
      asking: this.restarting,
      onBack: () => this.journey.back(),
      onAsk: (asking) => this.askRestart(asking, `#${asking ? SURE_ID : RESTART_ID}`),
      onRestart: () => {
        this.#written = EMPTY_RUN;
        forgetPaper();
        this.restart(content);
        this.#safe = this.#text;
        this.told = messages.erased;
      },
    });
  }

  #write(where: 'notes' | 'words', id: string, text: string): void {
    this.#written = { ...this.#written, [where]: { ...this.#written[where], [id]: text } };
    this.requestUpdate();
  }

  async #act(
    content: DecisionTree,
    act: RecordAct,
    record: CaseRecord,
    parts: readonly PaperPart[],
  ): Promise<void> {
    const name = `${content.id}-${momentOf(this.#now()).date}`;
    switch (act) {
      case 'copy-text':
      case 'copy-layout':
        this.told = (await copyPaper(parts, act === 'copy-layout')) ? messages.copied : messages.notCopied;
        return;
      case 'print':
        return printPaper(record.title, content.language, parts);
      case 'save-text':
        saveFile(`${name}.txt`, 'text/plain;charset=utf-8', paperText(parts));
        break;
      case 'save-file':
        saveFile(`${name}.json`, 'application/json', saveRun(content, this.#run, this.#now().toISOString()));
        this.#safe = this.#text;
    }
    this.told = messages.saved;
  }

  #saveAgenda(content: DecisionTree): void {
    const conclusion = conclusionOf(content, this.journey.snapshot);
    if (conclusion?.lookAgain === undefined) return;
    const madeAt = this.#now().toISOString();
    saveFile(
      `${content.id}-${conclusion.lookAgain}.ics`,
      'text/calendar;charset=utf-8',
      agendaFile({
        uid: `${content.id}-${madeAt}@wijzer`,
        date: conclusion.lookAgain,
        title: `${content.title}: opnieuw kijken`,
        text: [...ifExample(content, messages.example), conclusion.outcome.title].join(' '),
        madeAt,
      }),
    );
    this.told = messages.saved;
  }

  /** Opens a saved run. Whatever is wrong with the file, what was typed in this run stays until the reader lets it go. */
  async #open(content: DecisionTree, file: File): Promise<void> {
    const tooLarge = file.size > LIMITS.bytes && ({ refused: 'too-large' } as const);
    const opened = tooLarge || openRun(content, await jsonIn(file));
    if ('refused' in opened) this.told = messages.refused[opened.refused];
    else if (this.#text === this.#safe) this.#take(opened);
    else {
      this.replacing = opened;
      this.told = '';
      this.focusNext = `#${REPLACE_ID}`;
    }
  }

  #answerReplace(replace: boolean): void {
    const opened = this.replacing;
    this.replacing = undefined;
    if (replace && opened) return this.#take(opened);
    this.told = KEPT;
    this.focusNext = `#${OPEN_ID}`;
  }

  #take({ run, lost }: Fitting): void {
    this.#written = run;
    this.forgetDrafts();
    this.journey.restore(run.answers);
    this.#safe = this.#text;
    this.told = lost > 0 ? messages.openedPartly(lost) : messages.opened;
  }
}

type Fitting = Extract<Opened, { run: Run }>;

declare global {
  interface HTMLElementTagNameMap {
    'wijzer-decision-tree': DecisionTreeElement;
  }
}
