/** Puts widgets on the test page, and looks after each test whether everything is in order. */
import type { WizardElement } from '@wijzer/elements';
import '@wijzer/elements/define/settings';
import '@wijzer/elements/define/toegang';
import '@wijzer/elements/define/wizard';
import { expect } from '@esm-bundle/chai';
import { brokenReferences } from './accessible.js';
import { violations } from './axe.js';
import { entryNow, toEntry } from './entries.js';
import { EXAMPLE_NOW } from './examples.js';
import { Reader } from './reader.js';
import { watchPage, type Watch } from './watch.js';

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

let watch: Watch | undefined;
const mounted: Widget[] = [];

/** Messages on the console since the last time, for a test that expects some. */
export function takeMessages(level: 'error' | 'warn' = 'error'): string[] {
  return watch?.take(level) ?? [];
}

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
  readonly #place: HTMLElementTagNameMap['wijzer-settings'];

  constructor(element: WizardElement, now = EXAMPLE_NOW) {
    super(element);
    document.documentElement.lang ||= 'nl';
    this.fallback = element.querySelector(':scope > p');
    this.#place = document.createElement('wijzer-settings');
    this.#place.now = () => now;
    this.#place.append(element);
    document.body.append(this.#place);
    mounted.push(this);
  }

  /** Until the widget has drawn what it knows. */
  async settled(): Promise<void> {
    await this.#place.updateComplete;
    while (!(await this.element.updateComplete));
    // The content loader answers after a few microtasks; a fetch is waited for by the test itself.
    await new Promise((resolve) => setTimeout(resolve));
    while (!(await this.element.updateComplete));
  }

  remove(): void {
    this.#place.remove();
  }
}

/** What must hold in every state of every widget. */
export async function inOrder(widget: Widget, axe = true): Promise<void> {
  expect(brokenReferences(widget.root), 'references inside the root').to.deep.equal([]);
  if (axe) expect(await violations(widget.element), 'axe').to.deep.equal([]);
}

/**
 * Watches every test of a file: afterwards each widget must be accessible as it stands, keep its light children, and
 * have brought no error and no message that the test did not expect.
 */
export function watchWidgets({ axe = true } = {}): void {
  let entry: number | undefined;
  beforeEach(() => {
    watch = watchPage();
    // WebKit allows a hundred changes in ten seconds.
    if (history.state !== null) history.replaceState(null, '');
    entry = entryNow(window);
  });
  afterEach(async () => {
    const { errors } = watch!;
    const messages = [...takeMessages('error'), ...takeMessages('warn')];
    watch?.stop();
    const present = mounted.splice(0);
    try {
      for (const widget of present) {
        if (!widget.element.isConnected) continue;
        await inOrder(widget, axe);
        expect(widget.element.querySelector(':scope > p'), 'the fallback child').to.equal(widget.fallback);
      }
      expect(errors, 'uncaught errors').to.deep.equal([]);
      expect(messages, 'console messages nobody expected').to.deep.equal([]);
    } finally {
      for (const widget of present) widget.remove();
      await toEntry(window, entry);
    }
  });
}
