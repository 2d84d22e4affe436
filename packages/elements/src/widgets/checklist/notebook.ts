import { LIMITS, type Checklist } from '@wijzer/content';
import { addDays, isRealDate } from '@wijzer/content/links';
import { emptyWork, isEmpty, openWork, saveWork, type OpenedWork, type Work } from '@wijzer/engine';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { DeviceStore, type Kept, type StoreArea } from '../../controllers/device-store.js';
import { momentOf } from '../common/dutch-time.js';
import { jsonIn, parsed } from '../common/open-file.js';
import { KEEP_DAYS } from './save-screen.js';
import type { Found } from './start-screen.js';

/** Milliseconds of rest after which what was typed goes to the device. */
const REST = 400;

/** Why work is not kept on the device. `taken`: earlier work that cannot be opened here is still there. */
export type Lost = Exclude<Kept, 'kept'> | 'taken';

export interface NotebookOptions {
  readonly now: () => Date;
  readonly storage: () => 'none' | StoreArea;
  /** Told when work can no longer be kept on the device. What is on the screen stays. */
  readonly onLost: (why: Lost) => void;
  /** Told when earlier work was past its day, and was erased unseen. */
  readonly onExpired: () => void;
}

/** What a reader does with one checklist: in memory, in a file, and on the device if they ask for that. */
export class Notebook implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #options: NotebookOptions;
  #content: Checklist | undefined;
  #work: Work;
  #store: DeviceStore | undefined;
  #keptSince: string | undefined;
  #found: { readonly shown: Found; readonly opened: OpenedWork } | undefined;
  /** Something would be lost with the page. */
  #unsaved = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost, options: NotebookOptions) {
    this.#host = host;
    this.#options = options;
    this.#work = emptyWork('');
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('pagehide', this.#flush);
    addEventListener('storage', this.#elsewhere);
    this.#guard();
  }

  hostDisconnected(): void {
    this.#flush();
    removeEventListener('pagehide', this.#flush);
    removeEventListener('storage', this.#elsewhere);
    removeEventListener('beforeunload', this.#ask);
  }

  get work(): Work {
    return this.#work;
  }

  /** Earlier work on the device, of which nothing is shown before the reader says that it is theirs. */
  get found(): Found | undefined {
    return this.#found?.shown;
  }

  /** Since which day work is kept on the device: `yyyy-mm-dd`. */
  get keptSince(): string | undefined {
    return this.#keptSince;
  }

  /** Whether something would be lost by putting other work in its place. */
  get unsaved(): boolean {
    return this.#unsaved && !isEmpty(this.#work);
  }

  /** Follows a checklist. The same one in another edition keeps everything; another one begins afresh. */
  follow(content: Checklist): void {
    if (content === this.#content) return;
    const former = this.#content;
    if (content.id !== former?.id) this.#flush();
    this.#content = content;
    if (content.id === former?.id) {
      // Written down with the texts of then and opened again: points that are gone turn up as lapsed.
      const opened = openWork(content, JSON.parse(saveWork(former, this.#work, '')), this.#today);
      if ('work' in opened) this.#work = opened.work;
      return;
    }
    this.#work = emptyWork(this.#today);
    this.#keptSince = undefined;
    this.#setUnsaved(false);
    this.look();
  }

  /** Looks for earlier work on the device, where the host allows that. */
  look(): void {
    const area = this.#options.storage();
    const content = this.#content;
    if (this.#keptSince !== undefined) this.#lose('full');
    this.#found = undefined;
    this.#store = area === 'none' || !content ? undefined : new DeviceStore(area, `wijzer:${content.id}`);
    const text = this.#store?.read();
    if (typeof text !== 'string' || !content) return;
    const file = parsed(text);
    const until = dayIn(file, 'until');
    const opened = openWork(content, file, this.#today);
    if (until !== undefined && until < this.#today) {
      this.#store?.erase();
      this.#options.onExpired();
      return;
    }
    const since = dayIn(file, 'since');
    // Nothing is offered in the place of what is filled in already.
    const usable = isEmpty(this.#work) && 'work' in opened && since !== undefined && until !== undefined;
    this.#found = { opened, shown: usable ? { since, until } : {} };
  }

  /** The reader says whether what was found is theirs, or erases it. `lost`: parts of it that could not be used. */
  answerFound(goOn: boolean): { readonly done: boolean; readonly lost: number } {
    const found = this.#found;
    this.#found = undefined;
    this.#host.requestUpdate();
    if (!goOn || !found || !('work' in found.opened)) return { done: this.#store?.erase() ?? true, lost: 0 };
    this.#work = found.opened.work;
    this.#keptSince = found.shown.since;
    return { done: true, lost: found.opened.lost };
  }

  change(step: (work: Work) => Work): void {
    this.#work = step(this.#work);
    this.#setUnsaved(true);
    this.#host.requestUpdate();
    if (this.#keptSince === undefined) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#flush, REST);
  }

  /** Puts work from a file in the place of what is there. */
  take(work: Work): void {
    this.change(() => work);
    // It came out of a file: nothing is lost with the page.
    this.#setUnsaved(false);
  }

  /** The text of a file with everything in it. From here on nothing is lost with the page. */
  toFile(): string {
    this.#setUnsaved(false);
    return this.#content ? saveWork(this.#content, this.#work, this.#options.now().toISOString()) : '';
  }

  /** Reads a file, and changes nothing yet. */
  async read(file: File): Promise<OpenedWork | { readonly refused: 'too-large' }> {
    if (file.size > LIMITS.bytes) return { refused: 'too-large' };
    const work = await jsonIn(file);
    return this.#content ? openWork(this.#content, work, this.#today) : { refused: 'not-a-checklist' };
  }

  keep(keep: boolean): boolean {
    if (!keep) {
      this.#keptSince = undefined;
      this.#host.requestUpdate();
      this.#setUnsaved(true);
      return this.#store?.erase() ?? true;
    }
    if (this.#found) this.#options.onLost('taken');
    else {
      this.#keptSince = this.#today;
      this.#flush();
    }
    this.#host.requestUpdate();
    return this.#keptSince !== undefined;
  }

  /** Everything goes, on the device too. Says whether that worked there. */
  erase(): boolean {
    clearTimeout(this.#timer);
    this.#work = emptyWork(this.#today);
    this.#keptSince = undefined;
    this.#found = undefined;
    this.#setUnsaved(false);
    this.#host.requestUpdate();
    return this.#store?.erase() ?? true;
  }

  get #today(): string {
    return momentOf(this.#options.now()).date;
  }

  /** Writes to the device now. */
  readonly #flush = (): void => {
    clearTimeout(this.#timer);
    const since = this.#keptSince;
    if (since === undefined || !this.#store || !this.#content) return;
    const until = addDays(this.#today, KEEP_DAYS);
    const text = saveWork(this.#content, this.#work, this.#options.now().toISOString(), { since, until });
    const kept = this.#store.write(text);
    if (kept === 'kept') {
      // What a tab keeps goes with the tab.
      if (this.#options.storage() === 'local') this.#setUnsaved(false);
      return;
    }
    this.#lose(kept);
  };

  #lose(why: Lost): void {
    this.#keptSince = undefined;
    this.#setUnsaved(true);
    this.#options.onLost(why);
  }

  /** Another tab wrote or erased: trying to write finds out which. */
  readonly #elsewhere = ({ key }: StorageEvent): void => {
    if (key === null || key === `wijzer:${this.#content?.id}`) this.#flush();
  };

  readonly #ask = (event: BeforeUnloadEvent): void => event.preventDefault();

  #setUnsaved(unsaved: boolean): void {
    this.#unsaved = unsaved;
    this.#guard();
  }

  /** The browser asks before the page goes, only as long as there is something to lose. */
  #guard(): void {
    if (this.unsaved) addEventListener('beforeunload', this.#ask);
    else removeEventListener('beforeunload', this.#ask);
  }
}

function dayIn(file: unknown, key: 'since' | 'until'): string | undefined {
  const value = (file as Partial<Record<string, unknown>> | null | undefined)?.[key];
  return typeof value === 'string' && isRealDate(value) ? value : undefined;
}
