/** A widget as a reader meets it: by what has a role and a name, with real keys and clicks. */
import type { WizardElement } from '@wijzer/elements';
import { focused, isVisible, nameOf, roleOf, textOf } from './accessible.js';
import { click, press } from './keys.js';
import { until } from './until.js';

const CHECK = 'Klopt dit?';
const RIGHT = 'Ja, dit klopt';

export class Reader {
  readonly element: WizardElement;

  constructor(element: WizardElement) {
    this.element = element;
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
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
    await click(
      this.all('radio')
        .concat(this.all('checkbox'))
        .find((input) => nameOf(input) === answer)!,
    );
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

  /** Fills in the one field of the page by script. */
  fill(text: string): void {
    const [field] = [...this.all('textbox'), ...this.all('date')] as HTMLInputElement[];
    field!.value = text;
    field!.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }

  /** As `answer`, by script and up to the outcome: for tests that are about where it leads and not about how. */
  async quick(answers: readonly string[]): Promise<void> {
    if (this.has('button', 'Beginnen')) this.get('button', 'Beginnen').click();
    for (const answer of answers) {
      await this.element.updateComplete;
      if (/^\d{4}$/.test(answer)) this.fill(answer);
      else this.radio(answer).click();
      this.get('button', 'Verder').click();
    }
    await this.element.updateComplete;
    if (this.heading !== CHECK) return;
    this.get('button', RIGHT).click();
    await this.element.updateComplete;
  }

  /** Says that the answers are right, where the reader is asked. */
  async confirm(): Promise<void> {
    await this.until(CHECK);
    await this.click('button', RIGHT);
  }

  /** Presses Tab until focus is on what has this role and, if given, this name. */
  async tabTo(role: string, name?: string): Promise<HTMLElement> {
    const seen: string[] = [];
    for (let presses = 0; presses < 60; presses++) {
      await press('Tab');
      const element = focused();
      // Tab has left the page. Firefox goes on in its own buttons, and does not come back for the next test.
      if (!element || (seen.length > 0 && element === document.body)) break;
      seen.push(`${roleOf(element)} "${nameOf(element)}"`);
      if (roleOf(element) === role && (name === undefined || nameOf(element) === name))
        return element as HTMLElement;
    }
    throw new Error(`Tab never came to ${role} "${name ?? ''}", only to ${seen.join(', ')}`);
  }
}
