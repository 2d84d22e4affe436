import type { Checklist } from '@wijzer/content';
import {
  addAction,
  beginRound,
  byDate,
  changeAction,
  entryAt,
  fillIn,
  presentRound,
  removeAction,
  type Action,
  type Entry,
  type OpenedWork,
  type Work,
} from '@wijzer/engine';
import type { ReactiveControllerHost } from 'lit';
import type { StoreArea } from '../../controllers/device-store.js';
import { Screens } from '../../controllers/screens.js';
import { contentDetail, tell } from '../../events.js';
import { HEADING_ID } from '../../ui/heading.js';
import { forgetPaper } from '../common/hand-over.js';
import { momentOf } from '../common/dutch-time.js';
import { KEPT, OPEN_ID, REPLACE_ID } from '../common/open-file.js';
import { whatId } from './action-fields.js';
import { messages } from './checklist.messages.js';
import { Notebook } from './notebook.js';
import { itemOf, type Place, type Side } from './screen.js';
import { SETTLED, withFold, type Settled } from './settled.js';
import { sideOf } from './sides.js';

export interface DeskOptions {
  readonly now: () => Date;
  readonly storage: () => 'none' | StoreArea;
  readonly historyOn: () => boolean;
}

/**
 * One reader at one checklist: where they are, what they do, and what each act comes to. The only place in the widget
 * where anything changes.
 */
export class Desk {
  readonly #host: ReactiveControllerHost & HTMLElement;
  /** What it was given: the clock, and what the page allows. */
  readonly options: DeskOptions;
  readonly #screens: Screens<Place>;
  /** To look into; whatever changes goes through the desk. */
  readonly notebook: Notebook;
  #content: Checklist | undefined;
  #settled = SETTLED;
  #told = '';
  /** That work is no longer kept on the device: said until the reader did something about it. */
  #lost = '';
  #sides: readonly Side[] = [];
  /** A file that would replace what was filled in, until the reader says so. */
  #replacing: OpenedWork | undefined;
  /** Ids of agreements in the order in which the reader found them: nothing may jump away while it is filled in. */
  #order: readonly string[] = [];
  #focusNext: string | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, options: DeskOptions) {
    this.#host = host;
    this.options = options;
    this.#screens = new Screens<Place>(host, { view: 'start' }, options.historyOn, () => this.#moved());
    this.notebook = new Notebook(host, {
      ...options,
      onLost: (why) => {
        this.#lost = messages.lostKeeping[why];
        this.say('');
      },
      onExpired: () => this.say(messages.keptExpired),
    });
  }

  get place(): Place {
    return this.#screens.current;
  }

  get work(): Work {
    return this.notebook.work;
  }

  get settled(): Settled {
    return this.#settled;
  }

  /** What the last act of the reader came to, in one sentence. */
  get told(): string {
    return this.#told || this.#lost;
  }

  /** Others' answers, opened to compare. */
  get sides(): readonly Side[] {
    return this.#sides;
  }

  get replacing(): boolean {
    return this.#replacing !== undefined;
  }

  /** All agreements; new ones stand at the end, where they were made. */
  get actions(): readonly Action[] {
    const { actions } = this.work;
    const known = this.#order.flatMap((id) => actions.find((action) => action.id === id) ?? []);
    return [...known, ...actions.filter(({ id }) => !this.#order.includes(id))];
  }

  /** Id of what takes focus after the coming render, once: only ever after an act of the reader. */
  takeFocus(): string | undefined {
    const target = this.#focusNext;
    this.#focusNext = undefined;
    return target;
  }

  /** @param look whether to look on the device again */
  follow(content: Checklist, look: boolean): void {
    if (content.id !== this.#content?.id) this.#beginAfresh();
    this.#content = content;
    this.notebook.follow(content);
    if (look) this.notebook.look();
  }

  go(place: Place): void {
    this.#screens.go(place);
  }

  /** To the list, at the point that the reader comes from. */
  toList(): void {
    const { place } = this;
    this.go({ view: 'list' });
    const item = place.view === 'item' && this.#content ? itemOf(this.#content, place.item) : undefined;
    if (!item) return;
    // "Volgend punt" goes on into sections that are still folded in the list.
    this.fold(item.section, true);
    this.#focusNext = `row-${item.id}`;
  }

  change(step: (work: Work) => Work): void {
    this.#told = '';
    this.notebook.change(step);
  }

  settle(change: Partial<Settled>): void {
    this.#settled = { ...this.#settled, ...change };
    this.#host.requestUpdate();
  }

  /** Says what an act came to. */
  say(told: string): void {
    this.#told = told;
    this.#host.requestUpdate();
  }

  fold(section: string, open: boolean): void {
    const { unfolded } = this.#settled;
    if (unfolded.has(section) !== open) this.settle({ unfolded: withFold(unfolded, section, open) });
  }

  fillIn(item: string, change: Entry): void {
    const before = entryAt(presentRound(this.work).entries, item).mark;
    this.change((work) => fillIn(work, item, change));
    if (change.mark !== undefined && change.mark !== before) this.#tellAnswered(item);
  }

  /** Changes an answer by a button that is gone after it. */
  settleItem(step: (work: Work) => Work, item: string): void {
    this.change(step);
    this.#tellAnswered(item);
    this.#focusNext = HEADING_ID;
  }

  addAction(item?: string): void {
    this.change((work) =>
      addAction(work, { what: '', owner: '', date: '', state: 'open', ...(item && { item }) }),
    );
    const added = this.work.actions.at(-1);
    if (added) this.#focusNext = whatId(added.id);
  }

  changeAction(id: string, change: Partial<Omit<Action, 'id'>>): void {
    this.change((work) => changeAction(work, id, change));
  }

  removeAction(id: string): void {
    this.change((work) => removeAction(work, id));
    this.#done(messages.removed, 'add');
  }

  /** Asks whether the reader is sure, or no longer. */
  ask(asking: Settled['asking'], focus: string): void {
    this.settle({ asking });
    this.#focusNext = focus;
  }

  beginRound(): void {
    this.change((work) => beginRound(work, momentOf(this.options.now()).date));
    this.settle({ asking: undefined, beside: undefined, mark: '' });
    this.#done(messages.begun);
  }

  answerFound(goOn: boolean): void {
    const { done, lost } = this.notebook.answerFound(goOn);
    if (!goOn) return this.#done(done ? messages.keptErased : messages.notErased);
    this.go({ view: 'list' });
    if (lost > 0) this.say(messages.openedPartly(lost));
  }

  keep(keep: boolean): void {
    this.#lost = '';
    const done = this.notebook.keep(keep);
    if (keep) this.#done(done ? messages.keptNow : '');
    else this.#done(done ? messages.stopped : messages.notErased);
  }

  /** The text of a file with everything in it. */
  toFile(): string {
    this.#lost = '';
    return this.notebook.toFile();
  }

  /** Opens a saved file. What was filled in stays until the reader lets it go. */
  async openFile(file: File): Promise<void> {
    const opened = await this.notebook.read(file);
    if ('refused' in opened) return this.say(messages.refused[opened.refused]);
    if (!this.notebook.unsaved) return this.#take(opened);
    this.#replacing = opened;
    this.#done('', REPLACE_ID);
  }

  answerReplace(replace: boolean): void {
    const opened = this.#replacing;
    this.#replacing = undefined;
    if (replace && opened && 'work' in opened) this.#take(opened);
    else this.#done(KEPT, OPEN_ID);
  }

  /** Puts somebody's answers beside the reader's own. */
  async addSide(file: File): Promise<void> {
    const opened = await this.notebook.read(file);
    if ('refused' in opened) return this.say(messages.refused[opened.refused]);
    if (!this.#content) return;
    const side = sideOf(this.#content, opened.work, this.#sides);
    this.#sides = [...this.#sides, side];
    this.say(messages.sideAdded(side.name));
  }

  removeSide(at: number): void {
    this.#sides = this.#sides.filter((_, place) => place !== at);
    this.#done(messages.sideRemoved);
  }

  /** Everything goes, on the device too. */
  erase(): void {
    const done = this.notebook.erase();
    forgetPaper();
    this.#beginAfresh();
    this.go({ view: 'start' });
    this.say(done ? messages.erased : messages.notErased);
    if (this.#content) tell(this.#host, 'wijzer-restarted', contentDetail(this.#content));
  }

  #take({ work, lost }: Extract<OpenedWork, { work: Work }>): void {
    this.notebook.take(work);
    this.go({ view: 'list' });
    const lapsed = Object.keys(work.lapsed).length;
    const opened = lost > 0 ? messages.openedPartly(lost) : messages.opened;
    this.say(lapsed > 0 ? opened + messages.openedLapsed(lapsed) : opened);
  }

  #beginAfresh(): void {
    this.#settled = SETTLED;
    this.#told = '';
    this.#lost = '';
    this.#sides = [];
    this.#replacing = undefined;
    this.#order = [];
    this.#screens.reset({ view: 'start' });
  }

  /** The reader is on another screen: begin at its heading. */
  #moved(): void {
    this.#told = '';
    this.#replacing = undefined;
    this.settle({ asking: undefined, only: undefined });
    this.#order = byDate(this.work.actions).map(({ id }) => id);
    this.#focusNext = HEADING_ID;
  }

  /** After an act whose own control may be gone. */
  #done(told: string, focus = HEADING_ID): void {
    this.say(told);
    this.#focusNext = focus;
  }

  /** That there is an answer, and never which one: it may be about a case. */
  #tellAnswered(question: string): void {
    if (this.#content)
      tell(this.#host, 'wijzer-question-answered', { ...contentDetail(this.#content), question });
  }
}
