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
import type { ReactiveControllerHost } from 'lit';
import { Screens } from './screens.js';

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
export class Journey<Aside extends string> {
  readonly #screens: Screens<Screen<Aside>>;
  #flow: Flow | undefined;
  #answers: State['answers'] = START.answers;
  /** Worked out once for each screen. */
  #seen: { readonly screen: Screen<Aside>; readonly snapshot: Snapshot } | undefined;

  /** See `Screens` for what is asked and told. */
  constructor(host: ReactiveControllerHost, historyOn: () => boolean, onMove: () => void) {
    this.#screens = new Screens<Screen<Aside>>(host, { view: 'start' }, historyOn, onMove);
  }

  /** Follows a flow. The same one in a newer edition keeps the answers; another one begins afresh. */
  follow(flow: Flow): void {
    if (flow === this.#flow) return;
    if (flow.id !== this.#flow?.id) this.forget();
    this.#flow = flow;
    this.#seen = undefined;
  }

  get view(): Screen<Aside>['view'] {
    return this.#screens.current.view;
  }

  /** Where the reader stands in the flow, also while another view is open. */
  get snapshot(): Snapshot {
    if (!this.#flow) throw new Error('A journey needs a flow first.');
    const { current: screen } = this.#screens;
    if (this.#seen?.screen !== screen) this.#seen = { screen, snapshot: resolve(this.#flow, this.#state) };
    return this.#seen.snapshot;
  }

  /** The reader is changing one earlier answer and will come back. */
  get changing(): boolean {
    return this.#state.returnTo !== undefined;
  }

  /** Whether there is a screen before this one. */
  get canGoBack(): boolean {
    return this.#screens.canGoBack;
  }

  begin(): void {
    this.#step((flow, state) => goTo(state, flow.start.question));
  }

  /** To a view beside the flow. Coming back loses nothing. */
  open(view: Aside): void {
    this.#screens.go({ view });
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

  /** To the screen before this one, and where there is none to the question before this one. */
  back(): void {
    if (this.#screens.back() || this.view !== 'flow' || !this.#flow) return;
    const question = previous(this.#flow, this.#state);
    if (question) this.#screens.go({ view: 'flow', ...goTo(this.#state, question) });
  }

  /** Every answer and every screen goes, without a move: nobody must be able to come back to them. */
  forget(): void {
    this.#answers = START.answers;
    this.#seen = undefined;
    this.#screens.reset({ view: 'start' });
  }

  /** Every answer goes. */
  restart(): void {
    this.#answers = reset().answers;
    this.#seen = undefined;
    this.#screens.go({ view: 'start' });
  }

  get #state(): State {
    // A view beside the flow (the crisis page) does not move the reader within it.
    const screen = this.#screens.trail.find(({ view }) => view === 'flow');
    if (!screen) return { answers: this.#answers };
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
    this.#seen = undefined;
    // An open end is written down as the question it is now: coming back must show that question, not a later one.
    const at = resolve(this.#flow, { answers, ...place }).current;
    this.#screens.go({ view: 'flow', ...place, ...(at !== undefined && { at }) });
  }
}
