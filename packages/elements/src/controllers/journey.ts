import {
  START,
  answer,
  change,
  goTo,
  previous,
  reset,
  resolve,
  type Answer,
  type Snapshot,
  type State,
} from '@wijzer/engine';
import type { Flow } from '@wijzer/content/links';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { BrowserHistory } from './browser-history.js';

/**
 * What the widget shows: its start, a place in the flow, or a view beside it. Answers are not part of it: going back to a
 * screen keeps them.
 */
interface Screen<Aside extends string> {
  readonly view: 'start' | 'flow' | Aside;
  readonly at?: string;
  readonly returnTo?: string | null;
}

/**
 * One reader's way through one flow: the only place where anything changes. Everything shown follows from the answers
 * and the present screen. `Aside` names the views that a widget has beside the flow.
 */
export class Journey<Aside extends string> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #history: BrowserHistory;
  readonly #historyOn: () => boolean;
  readonly #onMove: () => void;
  #flow: Flow | undefined;
  #answers: State['answers'] = START.answers;
  /** Every screen there has been, with the one before it. Number 0 is the start. */
  #screens: { screen: Screen<Aside>; from: number }[] = [{ screen: { view: 'start' }, from: 0 }];
  #current = 0;
  #snapshot: Snapshot | undefined;

  /**
   * @param historyOn whether the browser's back button takes part, asked at each step.
   * @param onMove is told after each move of the reader, the browser's buttons included.
   */
  constructor(host: ReactiveControllerHost, historyOn: () => boolean, onMove: () => void) {
    this.#host = host;
    this.#historyOn = historyOn;
    this.#onMove = onMove;
    this.#history = new BrowserHistory((screen) => {
      if (screen === this.#current || !this.#screens[screen]) return;
      this.#show(screen);
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

  /** Follows a flow. The same one in a newer edition keeps the answers; another one begins afresh. */
  follow(flow: Flow): void {
    if (flow === this.#flow) return;
    if (flow.id !== this.#flow?.id) {
      this.#answers = START.answers;
      this.#screens = [{ screen: { view: 'start' }, from: 0 }];
      this.#current = 0;
    }
    this.#flow = flow;
    this.#snapshot = undefined;
  }

  get view(): Screen<Aside>['view'] {
    return this.#screen.view;
  }

  /** Where the reader stands in the flow, also while another view is open. */
  get snapshot(): Snapshot {
    if (!this.#flow) throw new Error('A journey needs a flow first.');
    return (this.#snapshot ??= resolve(this.#flow, this.#state));
  }

  /** The reader is changing one earlier answer and will come back. */
  get changing(): boolean {
    return this.#state.returnTo !== undefined;
  }

  /** Whether there is a screen before this one. */
  get canGoBack(): boolean {
    return this.#current > 0;
  }

  begin(): void {
    this.#step((flow, state) => goTo(state, flow.start.question));
  }

  /** To a view beside the flow. Coming back loses nothing. */
  open(view: Aside): void {
    this.#go({ view });
  }

  /** All answers so far, also those off the present path. */
  get answers(): State['answers'] {
    return this.#answers;
  }

  /** Takes answers from elsewhere, and goes to where they lead. */
  restore(answers: State['answers']): void {
    this.#step(() => ({ answers }));
  }

  answer(question: string, value: Answer): void {
    this.#step((flow, state) => answer(flow, state, question, value));
  }

  /** To one earlier question, and after that back to where the reader is. */
  change(question: string): void {
    this.#step((flow, state) => change(flow, state, question));
  }

  /** To the screen before this one; the same as the browser's own button, where that can be. */
  back(): void {
    const { screen, from } = this.#screens[this.#current] ?? { from: 0 };
    if (this.#historyOn() && this.#history.back(this.#current)) return;
    const before = this.#screens[from];
    if (before && this.#current > 0) return this.#go(before.screen, before.from);
    const question = screen?.view === 'flow' && this.#flow ? previous(this.#flow, this.#state) : undefined;
    if (question) this.#go({ view: 'flow', ...goTo(this.#state, question) });
  }

  /** Every answer goes. */
  restart(): void {
    this.#answers = reset().answers;
    this.#go({ view: 'start' });
  }

  get #screen(): Screen<Aside> {
    return this.#screens[this.#current]?.screen ?? { view: 'start' };
  }

  get #state(): State {
    // A view beside the flow (the crisis page) does not move the reader within it.
    let at = this.#current;
    while (at > 0 && this.#screens[at]?.screen.view !== 'flow') at = this.#screens[at]?.from ?? 0;
    const screen = this.#screens[at]?.screen;
    if (screen?.view !== 'flow') return { answers: this.#answers };
    const { at: question, returnTo } = screen;
    return {
      answers: this.#answers,
      ...(question !== undefined && { at: question }),
      ...(returnTo !== undefined && { returnTo }),
    };
  }

  #step(step: (flow: Flow, state: State) => State): void {
    if (!this.#flow) return;
    const { answers, ...place } = step(this.#flow, this.#state);
    this.#answers = answers;
    // An open end is written down as the question it is now: coming back must show that question, not a later one.
    const at = resolve(this.#flow, { answers, ...place }).current;
    this.#go({ view: 'flow', ...place, ...(at !== undefined && { at }) });
  }

  #go(screen: Screen<Aside>, from: number = this.#current): void {
    this.#screens.push({ screen, from });
    this.#show(this.#screens.length - 1);
    if (this.#historyOn()) this.#history.push(this.#current);
    this.#onMove();
  }

  #show(screen: number): void {
    this.#current = screen;
    this.#snapshot = undefined;
    this.#host.requestUpdate();
  }
}
