/** Puts widgets on the test page, and looks after each test whether everything is in order. */
import type { WizardElement } from '@wijzer/elements';
import '@wijzer/elements/define/settings';
import '@wijzer/elements/define/toegang';
import '@wijzer/elements/define/wizard';
import { EXAMPLE_NOW } from './examples.js';
import { inOrder, lookAfter, watchMounted } from './mounted.js';
import { Reader } from './reader.js';

export { inOrder, takeMessages } from './mounted.js';

export type Tag = 'wijzer-toegang' | 'wijzer-wizard';

export interface MountOptions {
  readonly tag?: Tag;
  readonly content?: unknown;
  readonly now?: Date;
  readonly attributes?: Readonly<Record<string, string>>;
  /** JSON in a script inside the element. */
  readonly script?: string;
}

export const FALLBACK = 'Hulp nodig? Bel 14 000.';

/** Puts a widget on the page as a host does. Waits until it shows something, unless it has nothing to show yet. */
export async function mount(options: MountOptions = {}): Promise<Widget> {
  const widget = new Widget(make(options), options.now ?? EXAMPLE_NOW);
  await widget.settled();
  return widget;
}

/** A widget that is not on the page yet. */
export function make({
  tag = 'wijzer-toegang',
  content,
  attributes = {},
  script,
}: MountOptions): WizardElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  const fallback = document.createElement('p');
  fallback.textContent = FALLBACK;
  element.append(fallback);
  if (script !== undefined) {
    const holder = document.createElement('script');
    holder.type = 'application/json';
    holder.textContent = script;
    element.append(holder);
  }
  if (content !== undefined) element.content = content;
  return element;
}

export class Widget extends Reader {
  readonly fallback: Element | null;
  readonly place: HTMLElementTagNameMap['wijzer-settings'];

  constructor(element: WizardElement, now = EXAMPLE_NOW) {
    super(element);
    document.documentElement.lang ||= 'nl';
    this.fallback = element.querySelector(':scope > p');
    this.place = document.createElement('wijzer-settings');
    this.place.now = () => now;
    this.place.append(element);
    document.body.append(this.place);
    lookAfter(this);
  }

  /** Until the widget has drawn what it knows. */
  async settled(): Promise<void> {
    await this.place.updateComplete;
    while (!(await this.element.updateComplete));
    // The content loader answers after a few microtasks; a fetch is waited for by the test itself.
    await new Promise((resolve) => setTimeout(resolve));
    while (!(await this.element.updateComplete));
  }

  remove(): void {
    this.place.remove();
  }
}

/** Watches every test of a file; without `axe` where a page is bad on purpose. */
export function watchWidgets({ axe = true } = {}): void {
  watchMounted((widget) => inOrder(widget, axe));
}
