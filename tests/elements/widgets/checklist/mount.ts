/** Puts a checklist on the test page, fills it in, and looks after it. */
import type { ChecklistElement, WizardElement } from '@wijzer/elements';
import '@wijzer/elements/define/checklist';
import '@wijzer/elements/define/settings';
import { nameOf, textOf } from '../../../support/accessible.js';
import { inOrder, lookAfter, watchMounted } from '../../../support/mounted.js';
import { Reader } from '../../../support/reader.js';
import { smallChecklist } from '../../../support/small-checklist.js';
import { until } from '../../../support/until.js';

export { inOrder, takeMessages } from '../../../support/mounted.js';
export { savedBy, type Saved } from '../../../support/saved-file.js';

/** A Monday on which nothing in the small checklist is out of date: 12 o'clock in the Netherlands. */
export const NOW = new Date('2026-06-15T10:00:00Z');

export interface MountOptions {
  readonly content?: unknown;
  readonly now?: Date;
  readonly attributes?: Readonly<Record<string, string>>;
  /** Put in a place of this width. */
  readonly width?: number;
}

/** At the first page. */
export async function mount(options: MountOptions = {}): Promise<Mounted> {
  const widget = new Mounted(options);
  await widget.settled();
  return widget;
}

/** At the list of points. */
export async function begun(options: MountOptions = {}): Promise<Mounted> {
  const widget = await mount(options);
  await widget.act('Beginnen');
  return widget;
}

export class Mounted extends Reader {
  readonly host: ChecklistElement;
  readonly fallback: Element | null;
  readonly place: HTMLElementTagNameMap['wijzer-settings'];

  constructor({ content = smallChecklist(), now = NOW, attributes = {}, width }: MountOptions) {
    const host = document.createElement('wijzer-checklist');
    // What the reader does is the same for every widget; only its type names one.
    super(host as unknown as WizardElement);
    this.host = host;
    for (const [name, value] of Object.entries(attributes)) host.setAttribute(name, value);
    document.documentElement.lang ||= 'nl';
    const fallback = document.createElement('p');
    fallback.textContent = 'Overleg met een collega.';
    host.append(fallback);
    this.fallback = fallback;
    if (!('src' in attributes)) host.content = content;
    this.place = document.createElement('wijzer-settings');
    this.place.now = () => now;
    this.place.style.display = 'block';
    if (width !== undefined) this.place.style.inlineSize = `${width}px`;
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

  /** Presses a button by its name, by script. */
  async act(name: string): Promise<void> {
    this.get('button', name).click();
    await this.settled();
  }

  /** Chooses an answer, by script. */
  async mark(name: string): Promise<void> {
    const options = [...this.all('radio'), ...this.all('checkbox')];
    const option = options.find((input) => nameOf(input) === name);
    if (!option) throw new Error(`There is no answer "${name}" at "${this.heading}".`);
    option.click();
    await this.settled();
  }

  /** Unfolds a section of the list, by the start of its title. */
  async unfold(title: string): Promise<void> {
    const section = this.part('section').find((each) =>
      textOf(each.querySelector('summary')!).startsWith(title),
    );
    if (!section) throw new Error(`There is no section "${title}".`);
    section.toggleAttribute('open', true);
    await this.settled();
    await new Promise((resolve) => setTimeout(resolve));
    await this.settled();
  }

  /** Opens the point with this text from the list. */
  async item(text: string): Promise<void> {
    const row = this.part('item').find((each) => textOf(each).startsWith(text));
    if (!row) throw new Error(`There is no point "${text}".`);
    row.click();
    await this.settled();
  }

  /** What the list says about a point. */
  rowText(text: string): string {
    return textOf(this.part('item').find((each) => textOf(each).startsWith(text))!);
  }

  /** What the list says about a section. */
  progress(title: string): string {
    return textOf(
      this.part('section')
        .find((each) => textOf(each).startsWith(title))!
        .querySelector('[part=progress]')!,
    );
  }

  field(id: string): HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement {
    const field = this.root.querySelector<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>(
      `#${id}`,
    );
    if (!field) throw new Error(`There is no field ${id} at "${this.heading}".`);
    return field;
  }

  /** Writes in the field with this id, as typing does it. */
  async write(id: string, text: string): Promise<void> {
    const field = this.field(id);
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await this.settled();
  }

  /** Chooses in a select, as the browser reports it. */
  async select(id: string, option: string): Promise<void> {
    const select = this.field(id) as HTMLSelectElement;
    const found = [...select.options].find(({ text }) => text === option);
    if (!found) throw new Error(`There is no option "${option}" in ${id}.`);
    select.value = found.value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await this.settled();
  }

  /** What the widget said last about an act. */
  get told(): string {
    return textOf(this.root.querySelector('.told')!);
  }

  /** Opens a file through the file input, and waits for the sentence or the question about it. */
  async openFile(text: string, name = 'checklist.json'): Promise<void> {
    const before = this.told;
    const files = new DataTransfer();
    files.items.add(new File([text], name, { type: 'application/json' }));
    const input = this.root.querySelector<HTMLInputElement>('input[type=file]')!;
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await until(
      () => this.told !== before || this.root.querySelector('#replace') !== null,
      'the file was read',
    );
    await this.settled();
  }
}

export function watchChecklists(): void {
  watchMounted(inOrder, () => {
    localStorage.clear();
    sessionStorage.clear();
  });
}
