/** Puts the widget with dilemmas on the test page, in a place of a chosen width, and looks after it. */
import type { DilemmasElement, WizardElement } from '@wijzer/elements';
import '@wijzer/elements/define/dilemmas';
import type { Dilemmas } from '@wijzer/content';
import { nameOf, textOf } from '../../../support/accessible.js';
import { click } from '../../../support/keys.js';
import { inOrder, lookAfter, watchMounted } from '../../../support/mounted.js';
import { Reader } from '../../../support/reader.js';
import { smallDilemmas } from '../../../support/small-dilemmas.js';

export { inOrder, takeMessages } from '../../../support/mounted.js';

export const FALLBACK = 'Praat erover met je team.';

/** Room for the wheel beside the list, and a phone. */
export const WIDE = 750;
export const NARROW = 320;

export interface MountOptions {
  readonly content?: unknown;
  readonly width?: number;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly linked?: boolean;
}

export async function mount(options: MountOptions = {}): Promise<Mounted> {
  const widget = new Mounted(make(options), options.width);
  await widget.settled();
  return widget;
}

/** A widget that is not on the page yet; without content of its own it has the small dilemmas. */
export function make({
  content = smallDilemmas(),
  attributes = {},
  linked = false,
}: MountOptions = {}): DilemmasElement {
  const element = document.createElement('wijzer-dilemmas');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  const fallback = document.createElement('p');
  fallback.textContent = FALLBACK;
  element.append(fallback);
  element.linked = linked;
  if (!('src' in attributes)) element.content = content;
  return element;
}

export async function levenswiel(): Promise<Dilemmas> {
  const address = '../../../../packages/content/examples/dilemmas/levenswiel.json';
  return (await (await fetch(new URL(address, import.meta.url))).json()) as Dilemmas;
}

export class Mounted extends Reader {
  readonly host: DilemmasElement;
  readonly fallback: Element | null;
  readonly place: HTMLElement;

  constructor(host: DilemmasElement, width = WIDE) {
    // What the reader does is the same for every widget; only its type names one.
    super(host as unknown as WizardElement);
    this.host = host;
    document.documentElement.lang ||= 'nl';
    this.fallback = host.querySelector(':scope > p');
    this.place = document.createElement('div');
    this.place.style.inlineSize = `${width}px`;
    this.place.append(host);
    document.body.append(this.place);
    lookAfter(this);
  }

  async settled(): Promise<void> {
    while (!(await this.host.updateComplete));
    await new Promise((resolve) => setTimeout(resolve));
    while (!(await this.host.updateComplete));
  }

  part(name: string): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>(`[part~="${name}"]`)];
  }

  /** The buttons of the list of stations, and the segments of the wheel. */
  get rows(): HTMLElement[] {
    return this.part('station');
  }

  get segments(): SVGGElement[] {
    return [...this.root.querySelectorAll<SVGGElement>('.wheel g')];
  }

  /** Goes to a station by its name, and to a dilemma there by its title. */
  async open(station: string, dilemma?: string): Promise<void> {
    await click(this.rows.find((row) => nameOf(row).startsWith(`${station}:`))!);
    await this.settled();
    if (dilemma === undefined) return;
    await click(this.part('dilemma').find((row) => textOf(row).startsWith(dilemma))!);
    await this.settled();
  }

  /** Chooses in a filter, as the browser reports it. */
  async filter(label: string, option: string): Promise<void> {
    const select = this.select(label);
    const found = [...select.options].find(({ text }) => text === option)!;
    select.value = found.value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await this.settled();
  }

  select(label: string): HTMLSelectElement {
    return [...this.root.querySelectorAll('select')].find(({ labels }) => textOf(labels[0]!) === label)!;
  }
}

export const watchDilemmas = () => watchMounted(inOrder);
