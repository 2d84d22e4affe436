import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { BrowserHistory } from './browser-history.js';

interface Shown<Screen> {
  readonly screen: Screen;
  /** Number of the screen before it. The start has none, also when the reader came back to it. */
  readonly from: number | undefined;
}

/**
 * Which screen a widget shows, and the way back through those before it: by the widget's own button or by the browser's.
 * A screen is a plain value without anything that the reader filled in: going back loses nothing.
 */
export class Screens<Screen> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #history: BrowserHistory;
  readonly #historyOn: () => boolean;
  readonly #onMove: () => void;
  /** Every screen there has been. Number 0 is the start. */
  #all: [Shown<Screen>, ...Shown<Screen>[]];
  #current = 0;

  /**
   * @param historyOn whether the browser's back button takes part, asked at each step.
   * @param onMove is told after each move of the reader, the browser's buttons included.
   */
  constructor(host: ReactiveControllerHost, start: Screen, historyOn: () => boolean, onMove: () => void) {
    this.#host = host;
    this.#all = [{ screen: start, from: undefined }];
    this.#historyOn = historyOn;
    this.#onMove = onMove;
    this.#history = new BrowserHistory((number) => {
      if (number === this.#current || !this.#all[number]) return;
      this.#show(number);
      onMove();
    });
    host.addController(this);
  }

  hostConnected(): void {
    this.#history.hostConnected();
  }

  hostDisconnected(): void {
    this.#history.hostDisconnected();
  }

  get current(): Screen {
    return this.#at(this.#current).screen;
  }

  /** Whether there is a screen before this one. */
  get canGoBack(): boolean {
    return this.#at(this.#current).from !== undefined;
  }

  /** From the present screen back to the start. */
  get trail(): Screen[] {
    const trail: Screen[] = [];
    let at: number | undefined = this.#current;
    for (; at !== undefined; at = this.#at(at).from) trail.push(this.#at(at).screen);
    return trail;
  }

  go(screen: Screen): void {
    this.#go(screen, this.#current);
  }

  /** To the screen before this one; the same as the browser's own button, where that can be. Says whether there is one. */
  back(): boolean {
    if (this.#historyOn() && this.#history.back(this.#current)) return true;
    const { from } = this.#at(this.#current);
    if (from === undefined) return false;
    const before = this.#at(from);
    this.#go(before.screen, before.from);
    return true;
  }

  /** Forgets every screen, and stands at this one without a move of the reader. */
  reset(start: Screen): void {
    this.#all = [{ screen: start, from: undefined }];
    this.#show(0);
  }

  #at(number: number): Shown<Screen> {
    return this.#all[number] ?? this.#all[0];
  }

  #go(screen: Screen, from: number | undefined): void {
    this.#all.push({ screen, from });
    this.#show(this.#all.length - 1);
    if (this.#historyOn()) this.#history.push(this.#current);
    this.#onMove();
  }

  #show(number: number): void {
    this.#current = number;
    this.#host.requestUpdate();
  }
}

/** To a screen that lies above the present one: back, if the reader came from there. */
export function goUp<Screen>(
  screens: Screens<Screen>,
  screen: Screen,
  isThere: (before: Screen) => boolean,
): void {
  const before = screens.trail[1];
  if (before !== undefined && isThere(before)) screens.back();
  else screens.go(screen);
}
