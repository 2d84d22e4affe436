import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { BrowserHistory } from './browser-history.js';

/**
 * Which screen a widget shows, and the way back through those before it: by the widget's own button or by the browser's.
 * A screen is a plain value without anything that the reader filled in: going back loses nothing.
 */
export class Screens<Screen> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #history: BrowserHistory;
  readonly #historyOn: () => boolean;
  readonly #onMove: () => void;
  /** Every screen there has been, with the one before it. Number 0 is the start. */
  #all: [{ screen: Screen; from: number }, ...{ screen: Screen; from: number }[]];
  #current = 0;

  /**
   * @param historyOn whether the browser's back button takes part, asked at each step.
   * @param onMove is told after each move of the reader, the browser's buttons included.
   */
  constructor(host: ReactiveControllerHost, start: Screen, historyOn: () => boolean, onMove: () => void) {
    this.#host = host;
    this.#all = [{ screen: start, from: 0 }];
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
    return this.#current > 0;
  }

  /** From the present screen back to the start. */
  get trail(): Screen[] {
    const trail: Screen[] = [];
    let at = this.#current;
    for (; at > 0; at = this.#at(at).from) trail.push(this.#at(at).screen);
    return [...trail, this.#all[0].screen];
  }

  go(screen: Screen): void {
    this.#go(screen, this.#current);
  }

  /** To the screen before this one; the same as the browser's own button, where that can be. Says whether there is one. */
  back(): boolean {
    if (this.#historyOn() && this.#history.back(this.#current)) return true;
    if (!this.canGoBack) return false;
    const before = this.#at(this.#at(this.#current).from);
    this.#go(before.screen, before.from);
    return true;
  }

  /** Forgets every screen, and stands at this one without a move of the reader. */
  reset(start: Screen): void {
    this.#all = [{ screen: start, from: 0 }];
    this.#current = 0;
  }

  #at(number: number): { screen: Screen; from: number } {
    return this.#all[number] ?? this.#all[0];
  }

  #go(screen: Screen, from: number): void {
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
