import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Presses of the key that count together, and milliseconds within which they must follow each other. */
const PRESSES = 3;
const PAUSE = 5_000;

/** In a frame it is the page around it that somebody may see. Where that may not be, at least the frame goes. */
function goTo(target: string): void {
  try {
    top?.location.replace(target);
  } catch {
    // A sandbox, or a browser that wants an act of the reader first.
  }
  location.replace(target);
}

/**
 * Leaves the page at once, for who must not be seen on it (domain: Toegang, T29): by a button, or by Shift three times.
 * The page makes way for a neutral one in the same entry of the history, so that "back" does not lead here.
 */
export class QuickExit implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #target: () => string | undefined;
  readonly #forget: () => void;
  #presses = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param target the address to go to; nothing where the page has nothing to hide.
   * @param forget takes away everything that was filled in: a browser may keep the page as it was left.
   */
  constructor(host: ReactiveControllerHost, target: () => string | undefined, forget: () => void) {
    this.#host = host;
    this.#target = target;
    this.#forget = forget;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('keydown', this.#pressed);
  }

  hostDisconnected(): void {
    document.removeEventListener('keydown', this.#pressed);
    this.#reset();
  }

  /** How often the key must still be pressed; nothing while nobody has begun. */
  get left(): number | undefined {
    return this.#presses > 0 ? PRESSES - this.#presses : undefined;
  }

  leave(): void {
    const target = this.#target();
    if (target === undefined) return;
    this.#reset();
    this.#forget();
    goTo(target);
  }

  readonly #pressed = ({ key, repeat }: KeyboardEvent): void => {
    if (repeat || this.#target() === undefined) return;
    // Any other key in between was ordinary typing.
    if (key !== 'Shift') return this.#presses > 0 ? this.#reset() : undefined;
    clearTimeout(this.#timer);
    this.#presses++;
    if (this.#presses === PRESSES) return this.leave();
    this.#timer = setTimeout(() => this.#reset(), PAUSE);
    this.#host.requestUpdate();
  };

  #reset(): void {
    clearTimeout(this.#timer);
    if (this.#presses === 0) return;
    this.#presses = 0;
    this.#host.requestUpdate();
  }
}
