/** A widget on a test page, met as a reader meets it: by what has a role and a name, with real keys and clicks. */
import type { Wizard } from '@wijzer/content';
import type { WizardElement } from '@wijzer/elements';
import '@wijzer/elements/define/settings';
import '@wijzer/elements/define/toegang';
import '@wijzer/elements/define/wizard';
import { expect } from '@esm-bundle/chai';
import { brokenReferences, focused, isVisible, nameOf, roleOf, textOf } from './accessible.js';
import { violations } from './axe.js';
import { EXAMPLE_NOW } from './examples.js';
import { click, press } from './keys.js';
import { until } from './until.js';
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
export function make({ tag = 'wijzer-toegang', content, attributes = {}, script }: MountOptions): WizardElement {
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

export class Widget {
  readonly element: WizardElement;
  readonly fallback: Element | null;
  readonly #place: HTMLElement;

  constructor(element: WizardElement, now = EXAMPLE_NOW, parent: HTMLElement = document.body) {
    document.documentElement.lang ||= 'nl';
    this.element = element;
    this.fallback = element.querySelector(':scope > p');
    const settings = document.createElement('wijzer-settings');
    settings.now = () => now;
    settings.append(element);
    this.#place = settings;
    parent.append(settings);
    mounted.push(this);
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  /** Until the widget has drawn what it knows. */
  async settled(): Promise<void> {
    await (this.#place as HTMLElementTagNameMap['wijzer-settings']).updateComplete;
    while (!(await this.element.updateComplete));
    // The content loader answers after a few microtasks; a fetch is waited for by the test itself.
    await new Promise((resolve) => setTimeout(resolve));
    while (!(await this.element.updateComplete));
  }

  /** All visible elements of a role. */
  all(role: string): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>('*')].filter(
      (element) => roleOf(element) === role && isVisible(element),
    );
  }

  names(role: string): string[] {
    return this.all(role).map(nameOf);
  }

  has(role: string, name: string): boolean {
    return this.names(role).includes(name);
  }

  /** The one element with this role and name. */
  get(role: string, name: string): HTMLElement {
    const found = this.all(role).filter((element) => nameOf(element) === name);
    if (found.length === 1) return found[0]!;
    throw new Error(`${found.length} times ${role} "${name}"; there is: ${this.names(role).join(' | ')}`);
  }

  radio(name: string): HTMLInputElement {
    return this.get('radio', name) as HTMLInputElement;
  }

  /** The heading of the page that is shown. */
  get heading(): string {
    return this.names('heading')[0] ?? '';
  }

  /** All words on the page that is shown, as they are composed. */
  get text(): string {
    return [...this.root.querySelectorAll('slot')]
      .filter((slot) => isVisible(slot.assignedElements()[0] ?? slot))
      .map(textOf)
      .join('\n');
  }

  get status(): string {
    return this.all('status').map(textOf).join(' ').trim();
  }

  async until(heading: string): Promise<void> {
    await until(() => this.heading === heading, `the page is "${heading}" and not "${this.heading}"`);
    await this.element.updateComplete;
  }

  /** A real click on what has this role and name. */
  async click(role: string, name: string): Promise<void> {
    await click(this.get(role, name));
    await this.element.updateComplete;
  }

  async begin(): Promise<void> {
    await this.click('button', 'Beginnen');
  }

  async choose(answer: string): Promise<void> {
    // The row is the target; the middle of the radio itself is inside it too.
    await click(this.all('radio').concat(this.all('checkbox')).find((input) => nameOf(input) === answer)!);
    await this.element.updateComplete;
  }

  async next(): Promise<void> {
    await this.click('button', 'Verder');
  }

  /** Chooses an answer and goes on. */
  async answer(answer: string): Promise<void> {
    await this.choose(answer);
    await this.next();
  }

  /** As `answer`, by script: for tests that are about where it leads and not about how. */
  async quick(answers: readonly string[]): Promise<void> {
    if (this.has('button', 'Beginnen')) this.get('button', 'Beginnen').click();
    for (const answer of answers) {
      await this.element.updateComplete;
      this.radio(answer).click();
      this.get('button', 'Verder').click();
    }
    await this.element.updateComplete;
  }

  /** Presses Tab until focus is on what has this role and, if given, this name. */
  async tabTo(role: string, name?: string): Promise<HTMLElement> {
    const seen: string[] = [];
    for (let presses = 0; presses < 60; presses++) {
      await press('Tab');
      const element = focused();
      if (!element) continue;
      seen.push(`${roleOf(element)} "${nameOf(element)}"`);
      if (roleOf(element) === role && (name === undefined || nameOf(element) === name)) return element as HTMLElement;
    }
    throw new Error(`Tab never came to ${role} "${name ?? ''}", only to ${seen.join(', ')}`);
  }

  remove(): void {
    this.#place.remove();
  }
}

/** The id of an option in the words a reader sees. */
export function optionText(content: Wizard, question: string, option: string): string {
  const found = content.questions.find(({ id }) => id === question);
  const options = found && 'options' in found ? found.options : [];
  return options.find(({ id }) => id === option)?.text ?? option;
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
  beforeEach(() => {
    watch = watchPage();
    history.replaceState(null, '');
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
    }
  });
}
