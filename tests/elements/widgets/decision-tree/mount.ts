/** Puts a decision tree on the test page, walks through it, and looks after it. */
import type { DecisionTreeElement, WizardElement } from '@wijzer/elements';
import '@wijzer/elements/define/decision-tree';
import '@wijzer/elements/define/settings';
import { expect } from '@esm-bundle/chai';
import { nameOf, textOf } from '../../../support/accessible.js';
import {
  inOrder as inOrderAsAny,
  lookAfter,
  watchMounted,
  type Mounted as OnPage,
} from '../../../support/mounted.js';
import { Reader } from '../../../support/reader.js';
import { smallTree } from '../../../support/small-tree.js';
import { savedBy, type Saved } from '../../../support/saved-file.js';
import { until } from '../../../support/until.js';

/** A Monday on which nothing in the small tree is out of date: 12 o'clock in the Netherlands. */
export const NOW = new Date('2026-06-15T10:00:00Z');

/** An option, some options, or what goes in the field; no answer at a page that only tells. */
export type Given = string | readonly string[];

/** To "Je deelt", to "Je deelt nog niet" and to "Bel 112". */
export const SHARE: readonly Given[] = ['Ik help', 'Nee', ['Gewone gegevens'], [], 'Rust', '2026-07-01'];
export const WAIT: readonly Given[] = [
  'Ik handhaaf',
  'Weet ik niet',
  ['Gezondheid'],
  [],
  'Rust',
  '2026-07-01',
];
export const URGENT: readonly Given[] = ['Ik help', 'Ja'];

export interface MountOptions {
  readonly content?: unknown;
  readonly now?: Date;
  readonly attributes?: Readonly<Record<string, string>>;
}

export { takeMessages } from '../../../support/mounted.js';
export { savedBy, type Saved };

export async function mount(options: MountOptions = {}): Promise<Mounted> {
  const widget = new Mounted(options);
  await widget.settled();
  return widget;
}

/** Begun, and with these answers given. */
export async function after(answers: readonly Given[], options: MountOptions = {}): Promise<Mounted> {
  const widget = await mount(options);
  await widget.begun(answers);
  return widget;
}

/** At the record of "Je deelt". */
export async function atRecord(options: MountOptions = {}, answers = SHARE): Promise<Mounted> {
  const widget = await after(answers, options);
  await widget.click('button', 'Maak het verslag');
  return widget;
}

export class Mounted extends Reader {
  readonly host: DecisionTreeElement;
  readonly fallback: Element | null;
  readonly place: HTMLElementTagNameMap['wijzer-settings'];

  constructor({ content = smallTree(), now = NOW, attributes = {} }: MountOptions) {
    const host = document.createElement('wijzer-decision-tree');
    // What the reader does is the same for every widget; only its type names one.
    super(host as unknown as WizardElement);
    this.host = host;
    for (const [name, value] of Object.entries(attributes)) host.setAttribute(name, value);
    document.documentElement.lang ||= 'nl';
    const fallback = document.createElement('p');
    fallback.textContent = 'Overleg met een collega.';
    host.append(fallback);
    this.fallback = fallback;
    host.content = content;
    this.place = document.createElement('wijzer-settings');
    this.place.now = () => now;
    this.place.append(host);
    document.body.append(this.place);
    lookAfter(this);
  }

  async settled(): Promise<void> {
    await this.place.updateComplete;
    while (!(await this.host.updateComplete));
    await new Promise((resolve) => setTimeout(resolve));
    while (!(await this.host.updateComplete));
  }

  part(name: string): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>(`[part~="${name}"]`)];
  }

  /** Chooses or fills in, by script, without going on. */
  async give(answer: Given): Promise<void> {
    for (const each of [answer].flat()) {
      const option = [...this.all('radio'), ...this.all('checkbox')].find((input) => nameOf(input) === each);
      if (option) option.click();
      else this.write('field', each);
      await this.settled();
    }
  }

  /** Writes in the field with this id, as typing does it. */
  write(id: string, text: string): void {
    const field = this.root.querySelector<HTMLInputElement | HTMLTextAreaElement>(`#${id}`);
    if (!field) throw new Error(`There is no field ${id} at "${this.heading}".`);
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }

  async on(answer: Given): Promise<void> {
    await this.give(answer);
    this.get('button', 'Verder').click();
    await this.settled();
  }

  async begun(answers: readonly Given[]): Promise<void> {
    this.get('button', 'Beginnen').click();
    await this.settled();
    for (const answer of answers) await this.on(answer);
  }

  /** Writes a note at the question that shows. */
  async note(text: string): Promise<void> {
    this.root.querySelector('details[part=note]')!.toggleAttribute('open', true);
    this.write('note', text);
    await this.settled();
  }

  get noteText(): string {
    return this.root.querySelector<HTMLTextAreaElement>('#note')!.value;
  }

  /** Opens a file through the file input, and waits for the sentence or the question about it. */
  async openFile(text: string, name = 'verslag.json'): Promise<void> {
    const before = this.status;
    const files = new DataTransfer();
    files.items.add(new File([text], name, { type: 'application/json' }));
    const input = this.root.querySelector<HTMLInputElement>('input[type=file]')!;
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await until(
      () => this.status !== before || this.root.querySelector('#replace') !== null,
      'the file was read',
    );
    await this.settled();
  }

  /** What is written on the page under a heading, up to the next one. */
  listed(part: string): string[] {
    return this.part(part).flatMap((each) => [...each.querySelectorAll('li')].map(textOf));
  }
}

/** What must hold in every state. */
export async function inOrder(widget: OnPage): Promise<void> {
  await inOrderAsAny(widget);
  inReadingOrder(widget);
}

/** Every text that shows stands in the words of the page, in the order in which it is composed. */
function inReadingOrder(widget: OnPage): void {
  const page = document.body.innerText.replace(/\s+/g, ' ');
  let at = 0;
  for (const text of widget.text.split('\n').filter(Boolean)) {
    const found = page.indexOf(text, at);
    expect(found, `"${text}" in reading order`).to.be.at.least(0);
    at = found + text.length;
  }
}

export const watchTrees = () => watchMounted(inOrder);
