import { readChecklist, type Checklist, type ChecklistItem } from '@wijzer/content';
import {
  addAction,
  beginRound,
  byDate,
  changeAction,
  entryAt,
  fillIn,
  handOver,
  hold,
  isEmpty,
  itemsFor,
  presentRound,
  removeAction,
  splitOf,
  stillSo,
  type Entry,
  type OpenedWork,
  type Work,
} from '@wijzer/engine';
import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { ContentLoader } from '../../controllers/content-loader.js';
import { LightTexts } from '../../controllers/light-texts.js';
import { Screens } from '../../controllers/screens.js';
import { Settings } from '../../controllers/settings.js';
import { tell, type ContentDetail } from '../../events.js';
import { base } from '../../ui/base.styles.js';
import { button } from '../../ui/button.js';
import { controls } from '../../ui/controls.styles.js';
import { HEADING_ID } from '../../ui/heading.js';
import { selectFieldStyles } from '../../ui/select-field.styles.js';
import { tokens } from '../../ui/tokens.styles.js';
import { contacts } from '../common/contacts.js';
import { contactsStyles } from '../common/contacts.styles.js';
import { dateText, momentOf } from '../common/dutch-time.js';
import { RESTART_ID, SURE_ID } from '../common/restart.js';
import { whatId, type ActionActs } from './action-fields.js';
import { actionsScreen } from './actions-screen.js';
import { messages } from './checklist.messages.js';
import { checklistStyles } from './checklist.styles.js';
import { compareScreen } from './compare-screen.js';
import { handoverScreen } from './handover-screen.js';
import { itemScreen } from './item-screen.js';
import { listScreen } from './list-screen.js';
import { Notebook } from './notebook.js';
import { putOut, saveActionsAgenda, saveActionsTable, saveNextRound, saveWorkFile } from './outputs.js';
import { actionsPaper, comparePaper, fullPaper, handoverPaper } from './papers.js';
import { ROUND_ID, ROUND_SURE_ID, roundsScreen } from './rounds-screen.js';
import { REPLACE_ID, saveScreen } from './save-screen.js';
import { itemOf, namesOf, type Place, type Screen, type Side } from './screen.js';
import { splitScreen } from './split-screen.js';
import { startScreen } from './start-screen.js';

/** What the reader set on the screens themselves. Not part of their work, and not kept. */
interface Settled {
  readonly mark: string;
  readonly unfolded: ReadonlySet<string>;
  readonly withHelp: boolean;
  /** Points that were not settled when the reader asked for those alone. */
  readonly only: ReadonlySet<string> | undefined;
  readonly beside: number | undefined;
  readonly asking: 'restart' | 'round' | undefined;
}

const SETTLED: Settled = {
  mark: '',
  unfolded: new Set(),
  withHelp: false,
  only: undefined,
  beside: undefined,
  asking: undefined,
};

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

  @state() private settled = SETTLED;

  /** What the last act of the reader came to, in one sentence. */
  @state() private told = '';

  /** Others' answers, opened to compare. */
  @state() private sides: readonly Side[] = [];

  /** A file that would replace what was filled in, until the reader says so. */
  @state() private replacing: OpenedWork | undefined;

  readonly #texts = new LightTexts(this);
  readonly #settings = new Settings(this);
  readonly #loader = new ContentLoader(this, (data, parsed) => readChecklist(data, undefined, parsed));
  readonly #screens = new Screens<Place>(
    this,
    { view: 'start' },
    () => (this.history ?? this.#settings.value.history) !== 'off',
    () => this.#moved(),
  );
  readonly #notebook = new Notebook(this, {
    now: () => this.#now(),
    storage: () => this.#area,
    onLost: (why) => (this.told = messages.lostKeeping[why]),
    onExpired: () => (this.told = messages.keptExpired),
  });
  /** Ids of agreements in the order in which the reader found them: nothing may jump away while it is filled in. */
  #order: readonly string[] = [];
  /** Id of what takes focus after the coming render: only ever after an act of the reader. */
  #focusNext: string | undefined;
  #followed: string | undefined;
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
    if (loading.status !== 'ready') return;
    if (loading.content.id !== this.#followed) this.#beginAfresh();
    this.#followed = loading.content.id;
    this.#notebook.follow(loading.content);
    if (changed.has('storage')) this.#notebook.look();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { state: loading } = this.#loader;
    const target = this.#focusNext;
    this.#focusNext = undefined;
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
    const place = this.#screens.current;
    const step = place.view === 'item' ? `item ${place.item}` : place.view;
    this.#texts.begin(step, content.language);
    const { work } = this.#notebook;
    const level = this.headingLevel ?? this.#settings.value.headingLevel ?? 2;
    const screen: Screen = {
      content,
      say: this.#texts.say,
      now: momentOf(this.#now()),
      level: level >= 1 && level <= 6 ? Math.floor(level) : 2,
      work,
      filter: { party: work.party, scope: work.scope, mark: this.settled.mark },
      sides: this.sides,
      told: this.told,
    };
    const { say } = screen;
    return html`<div class="frame" @keydown=${this.#pressed}>
      ${content.example ? html`<p part="example" class="small">${say(messages.example)}</p>` : nothing}
      <p role="status" class="told">${this.told ? say(this.told) : nothing}</p>
      ${keyed(step, this.#renderPlace(screen, place))} ${contacts(screen)}
    </div>`;
  }

  #renderPlace(screen: Screen, place: Place): unknown {
    const { content, work } = screen;
    const { settled } = this;
    const item = place.view === 'item' ? itemOf(content, place.item) : undefined;
    const onBack = () => this.#toList();
    const onItem = (id: string) => this.#screens.go({ view: 'item', item: id });
    const print = (parts: Parameters<typeof putOut>[1], output: Parameters<typeof putOut>[2]) =>
      void putOut(screen, parts, output).then((told) => (this.told = told));
    if (item) return itemScreen(screen, this.#itemProps(content, item));
    switch (place.view) {
      case 'start':
        return startScreen(screen, {
          begun: !isEmpty(work),
          found: this.#notebook.found,
          onFound: (goOn) => this.#answerFound(goOn),
          onParty: (party) => this.#change((before) => ({ ...before, party })),
          onScope: (scope) => this.#change((before) => ({ ...before, scope })),
          onBegin: () => this.#screens.go({ view: 'list' }),
          onFile: (file) => void this.#open(file),
        });
      case 'actions':
        return actionsScreen(screen, {
          ...this.#actionActs(),
          actions: this.#inOrder(work),
          onItem,
          onBack,
          onOutput: (output) => {
            if (output === 'csv') this.told = saveActionsTable(screen);
            else if (output === 'ics') this.told = saveActionsAgenda(screen, this.#now().toISOString());
            else print(actionsPaper(screen), output);
          },
        });
      case 'split':
        return splitScreen(screen, {
          only: settled.only,
          onOnly: () => this.#settle({ only: settled.only ? undefined : unsettled(screen) }),
          onHold: (id, holding) => this.#change((before) => hold(before, id, holding)),
          onBack,
        });
      case 'rounds':
        return roundsScreen(screen, {
          beside: settled.beside,
          asking: settled.asking === 'round',
          onBeside: (beside) => this.#settle({ beside }),
          onNext: (next) => this.#change((before) => ({ ...before, next })),
          onAgenda: () => (this.told = saveNextRound(screen, this.#now().toISOString())),
          onAsk: (asking) => this.#ask(asking ? 'round' : undefined, asking ? ROUND_SURE_ID : ROUND_ID),
          onBegin: () => this.#beginRound(screen.now.date),
          onBack,
        });
      case 'compare':
        return compareScreen(screen, {
          onFile: (file) => void this.#addSide(screen, file),
          onRemove: (at) => this.#removeSide(at),
          onOutput: (output) => print(comparePaper(screen), output),
          onBack,
        });
      case 'handover':
        return handoverScreen(screen, {
          onWords: (field, words) => this.#change((before) => handOver(before, field, words)),
          onOutput: (output) => print(handoverPaper(screen), output),
          onBack,
        });
      case 'save':
        return saveScreen(screen, {
          withHelp: settled.withHelp,
          storage: this.#area,
          keptSince: this.#notebook.keptSince,
          replacing: this.replacing !== undefined,
          onSaveFile: () => (this.told = saveWorkFile(screen, this.#notebook.toFile())),
          onFile: (file) => void this.#open(file),
          onReplace: (replace) => this.#replace(replace),
          onWithHelp: (withHelp) => this.#settle({ withHelp }),
          onOutput: (output) => print(fullPaper(screen, settled.withHelp), output),
          onKeep: (keep) => this.#keep(keep),
          restart: {
            asking: settled.asking === 'restart',
            onBack,
            onAsk: (asking) => this.#ask(asking ? 'restart' : undefined, asking ? SURE_ID : RESTART_ID),
            onRestart: () => this.#erase(content),
          },
        });
      default:
        return listScreen(screen, {
          unfolded: settled.unfolded,
          onFold: (section, open) => this.#fold(section, open),
          onFilter: ({ mark, ...rest }) => {
            if (mark !== undefined) this.#settle({ mark });
            else this.#change((before) => ({ ...before, ...rest }));
          },
          onItem,
          onView: (view) => this.#screens.go({ view } as Place),
        });
    }
  }

  #itemProps(content: Checklist, item: ChecklistItem): Parameters<typeof itemScreen>[1] {
    return {
      ...this.#actionActs(),
      item,
      onEntry: (change) => this.#fillIn(content, item, change),
      onStillSo: () => {
        this.#change((before) => stillSo(before, item.id));
        this.#tellAnswered(content, item);
        // The button that was pressed is gone now.
        this.#focusNext = HEADING_ID;
      },
      onItem: (id) => this.#screens.go({ view: 'item', item: id }),
      onList: () => this.#toList(),
    };
  }

  #actionActs(): ActionActs {
    return {
      onAdd: (item) => {
        this.#change((before) =>
          addAction(before, { what: '', owner: '', date: '', state: 'open', ...(item && { item }) }),
        );
        const added = this.#notebook.work.actions.at(-1);
        if (added) this.#focusNext = whatId(added.id);
      },
      onChange: (id, change) => this.#change((before) => changeAction(before, id, change)),
      onRemove: (id) => {
        this.#change((before) => removeAction(before, id));
        this.told = messages.removed;
        this.#focusNext = 'add';
      },
    };
  }

  /** New ones stand at the end, where they were made. */
  #inOrder({ actions }: Work): Work['actions'] {
    const known = this.#order.flatMap((id) => actions.find((action) => action.id === id) ?? []);
    return [...known, ...actions.filter(({ id }) => !this.#order.includes(id))];
  }

  #fillIn(content: Checklist, item: ChecklistItem, change: Entry): void {
    const before = entryAt(presentRound(this.#notebook.work).entries, item.id).mark;
    this.#change((work) => fillIn(work, item.id, change));
    if (change.mark !== undefined && change.mark !== before) this.#tellAnswered(content, item);
  }

  #change(step: (work: Work) => Work): void {
    this.told = '';
    this.#notebook.change(step);
  }

  #settle(change: Partial<Settled>): void {
    this.settled = { ...this.settled, ...change };
  }

  #ask(asking: Settled['asking'], focus: string): void {
    this.#settle({ asking });
    this.#focusNext = focus;
  }

  #fold(section: string, open: boolean): void {
    const unfolded = new Set(this.settled.unfolded);
    if (unfolded.has(section) === open) return;
    if (open) unfolded.add(section);
    else unfolded.delete(section);
    this.#settle({ unfolded });
  }

  /** To the list, at the point that the reader comes from. */
  #toList(): void {
    const { current } = this.#screens;
    const { state: loading } = this.#loader;
    this.#screens.go({ view: 'list' });
    if (current.view !== 'item' || loading.status !== 'ready') return;
    const item = itemOf(loading.content, current.item);
    // "Volgend punt" goes on into sections that are still folded in the list.
    if (item) this.#fold(item.section, true);
    this.#focusNext = `row-${current.item}`;
  }

  #answerFound(goOn: boolean): void {
    const done = this.#notebook.answerFound(goOn);
    if (goOn) return this.#screens.go({ view: 'list' });
    this.told = done ? messages.keptErased : messages.notErased;
    this.#focusNext = HEADING_ID;
  }

  #keep(keep: boolean): void {
    this.told = '';
    const done = this.#notebook.keep(keep);
    if (!keep) this.told = done ? messages.stopped : messages.notErased;
    this.#focusNext = HEADING_ID;
  }

  #beginRound(today: string): void {
    this.#change((before) => beginRound(before, today));
    this.#settle({ asking: undefined, beside: undefined, mark: '' });
    this.told = messages.begun;
    this.#focusNext = HEADING_ID;
  }

  #erase(content: Checklist): void {
    const done = this.#notebook.erase();
    this.#beginAfresh();
    this.#screens.go({ view: 'start' });
    this.told = done ? messages.erased : messages.notErased;
    tell(this, 'wijzer-restarted', contentDetail(content));
  }

  #beginAfresh(): void {
    this.settled = SETTLED;
    this.told = '';
    this.sides = [];
    this.replacing = undefined;
    this.#order = [];
    this.#screens.reset({ view: 'start' });
  }

  /** Opens a saved file. What was filled in stays until the reader lets it go. */
  async #open(file: File): Promise<void> {
    const opened = await this.#notebook.read(file);
    if ('refused' in opened) {
      this.told = messages.refused[opened.refused];
      return;
    }
    if (!this.#notebook.unsaved) return this.#take(opened);
    if (this.#screens.current.view !== 'save') this.#screens.go({ view: 'save' });
    this.replacing = opened;
    this.told = '';
    this.#focusNext = REPLACE_ID;
    // The focus is set in the coming render, whatever moved before it.
    this.requestUpdate();
  }

  #replace(replace: boolean): void {
    const opened = this.replacing;
    this.replacing = undefined;
    if (replace && opened && 'work' in opened) return this.#take(opened);
    this.told = messages.kept;
    this.#focusNext = HEADING_ID;
  }

  #take({ work, lost }: Extract<OpenedWork, { work: Work }>): void {
    this.#notebook.take(work);
    this.#screens.go({ view: 'list' });
    const lapsed = Object.keys(work.lapsed).length;
    this.told =
      (lost > 0 ? messages.openedPartly(lost) : messages.opened) +
      (lapsed > 0 ? messages.openedLapsed(lapsed) : '');
  }

  async #addSide({ content }: Screen, file: File): Promise<void> {
    const opened = await this.#notebook.read(file);
    if ('refused' in opened) {
      this.told = messages.refused[opened.refused];
      return;
    }
    const { work } = opened;
    const round = presentRound(work);
    const name = messages.sideName(
      namesOf(content.parties, [work.party]) || messages.someone,
      dateText(round.date),
    );
    const own = (number: number) => (number > 1 ? `${name} (${number})` : name);
    let number = 1;
    while (this.sides.some((side) => side.name === own(number))) number++;
    this.sides = [...this.sides, { name: own(number), entries: round.entries }];
    this.told = messages.sideAdded(own(number));
  }

  #removeSide(at: number): void {
    this.sides = this.sides.filter((_, place) => place !== at);
    this.told = messages.sideRemoved;
    this.#focusNext = HEADING_ID;
  }

  /** The reader is on another screen: begin at its heading. */
  #moved(): void {
    this.told = '';
    this.replacing = undefined;
    this.#settle({ asking: undefined, only: undefined });
    this.#order = byDate(this.#notebook.work.actions).map(({ id }) => id);
    this.#focusNext = HEADING_ID;
  }

  readonly #pressed = (event: KeyboardEvent): void => {
    const { view } = this.#screens.current;
    if (event.key !== 'Escape' || event.defaultPrevented || view === 'start' || view === 'list') return;
    // It is used up here: a dialog around the widget stays open.
    event.preventDefault();
    this.#toList();
  };

  get #area(): 'none' | 'session' | 'local' {
    return this.storage === 'local' || this.storage === 'session' ? this.storage : 'none';
  }

  #now(): Date {
    return this.#settings.value.now?.() ?? new Date();
  }

  /** That there is an answer, and never which one: it may be about a case. */
  #tellAnswered(content: Checklist, { id }: ChecklistItem): void {
    tell(this, 'wijzer-question-answered', { ...contentDetail(content), question: id });
  }

  /** Tells the page what is on the screen, once. */
  #tellShown(content: Checklist): void {
    const { current } = this.#screens;
    const item = current.view === 'item' ? current.item : undefined;
    const fresh = content !== this.#toldContent;
    if (fresh) tell(this, 'wijzer-ready', contentDetail(content));
    if (item !== undefined && (fresh || item !== this.#toldItem))
      tell(this, 'wijzer-question-shown', { ...contentDetail(content), question: item });
    this.#toldContent = content;
    this.#toldItem = item;
  }
}

function contentDetail({ id, version }: Checklist): ContentDetail {
  return { content: id, version };
}

/** The points that nobody holds, or two without who decides. */
function unsettled({ content, work, filter }: Screen): ReadonlySet<string> {
  const items = itemsFor(content, { party: filter.party, scope: filter.scope }, {});
  return new Set(splitOf(items, work).flatMap(({ item, flag }) => (flag === 'settled' ? [] : item.id)));
}

declare global {
  interface HTMLElementTagNameMap {
    'wijzer-checklist': ChecklistElement;
  }
}
