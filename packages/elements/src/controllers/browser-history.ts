/**
 * The browser's back button as "previous question". Each step is a history entry that keeps the host's own state and
 * address and adds one number per widget: which screen it showed. What was answered is not in it: entries outlive the
 * page on disk.
 */
import type { ReactiveController } from 'lit';

const KEY = 'wijzer';

/** A page that was reloaded has entries of its former life. Their numbers mean nothing any more. */
const PAGE = Math.random().toString(36).slice(2);

let widgets = 0;

/** What an entry holds: the page's life, the widget that made the entry, and the screen of each widget. */
interface Mark {
  readonly page: string;
  readonly by: string;
  readonly screens: Readonly<Record<string, number>>;
}

export class BrowserHistory implements ReactiveController {
  readonly #widget = `w${++widgets}`;
  readonly #onReturn: (screen: number) => void;
  /** Address at this widget's first step. Elsewhere on the page, an entry without a mark is the host's own doing. */
  #address: string | undefined;
  #returning = false;

  /** @param onReturn is told which screen the reader went back (or forward) to. */
  constructor(onReturn: (screen: number) => void) {
    this.#onReturn = onReturn;
  }

  hostConnected(): void {
    addEventListener('popstate', this.#popped);
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#popped);
  }

  /** Adds an entry for a screen. */
  push(screen: number): void {
    const state: unknown = history.state;
    // A state that is no object cannot be added to without changing it for the host.
    if (state !== null && (typeof state !== 'object' || Array.isArray(state))) return;
    const mark = this.#mark();
    this.#address ??= location.href;
    try {
      history.pushState(
        {
          ...state,
          [KEY]: { page: PAGE, by: this.#widget, screens: { ...mark?.screens, [this.#widget]: screen } },
        },
        '',
      );
    } catch {
      // Some frames, and some browsers after many steps, refuse. The widget's own back button still works.
    }
  }

  /** Goes back by the browser, if the newest entry is this screen of this widget. Says whether it did. */
  back(screen: number): boolean {
    const mark = this.#mark();
    if (mark?.by !== this.#widget || mark.screens[this.#widget] !== screen) return false;
    if (!this.#returning) history.back();
    this.#returning = true;
    return true;
  }

  readonly #popped = (): void => {
    this.#returning = false;
    const mark = this.#mark();
    const screen = mark?.screens[this.#widget];
    if (screen !== undefined) this.#onReturn(screen);
    // An entry of another widget alone: before the first step of this one, if it ever made an entry.
    else if (mark ? this.#address : location.href === this.#address) this.#onReturn(0);
  };

  #mark(): Mark | undefined {
    const mark = (history.state as Record<string, Mark | undefined> | null)?.[KEY];
    return mark?.page === PAGE ? mark : undefined;
  }
}
