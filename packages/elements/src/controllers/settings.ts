import { ContextConsumer, createContext } from '@lit/context';
import type { ReactiveControllerHost } from 'lit';

/** What a page may set once for all its widgets. An attribute on a widget itself goes first. */
export interface WijzerSettings {
  /** Level of a widget's own heading, 1 to 6. Default 2. */
  readonly headingLevel?: number;
  /** `on` (default): the browser's back button goes to the previous question. */
  readonly history?: 'on' | 'off';
  /** The clock for opening hours and review dates. For previews and tests; default: the real one. */
  readonly now?: () => Date;
}

/** A registered symbol: two copies of the library on one page understand each other. */
export const settingsContext = createContext<WijzerSettings>(Symbol.for('wijzer-settings'));

/** Follows the `wijzer-settings` element around a widget. Without one everything has its default. */
export class Settings {
  readonly #consumer: ContextConsumer<typeof settingsContext, ReactiveControllerHost & HTMLElement>;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#consumer = new ContextConsumer(host, { context: settingsContext, subscribe: true });
  }

  get value(): WijzerSettings {
    return this.#consumer.value ?? {};
  }
}
