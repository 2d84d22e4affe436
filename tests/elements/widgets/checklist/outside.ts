/** Stands in for what lies outside the widget: the clipboard, the printer, the storage of the browser, another tab. */
import { until } from '../../../support/until.js';
import { begun, savedBy, type Mounted, type MountOptions } from './mount.js';

/** Where a browser keeps the work of the small checklist. */
export const KEY = 'wijzer:klein';

export const SAVE = 'Bewaren, kopiëren en printen';
export const BACK = 'Terug naar de checklist';

/** Unfolds everything on the screen, by script. */
export async function unfoldAll(widget: Mounted): Promise<void> {
  for (const details of widget.root.querySelectorAll('details')) details.open = true;
  await widget.settled();
  // A browser tells of it a moment later.
  await new Promise((resolve) => setTimeout(resolve));
  await widget.settled();
}

/** Goes from the list to a point in its section, by script. */
export async function toItem(widget: Mounted, text: string): Promise<void> {
  for (const section of widget.part('section')) section.toggleAttribute('open', true);
  await widget.settled();
  await widget.item(text);
}

/** From the list: gives a point an answer and maybe a note, and comes back to the list. */
export async function fill(widget: Mounted, text: string, mark: string, note = ''): Promise<void> {
  await toItem(widget, text);
  await widget.mark(mark);
  if (note) await widget.write('note', note);
  await widget.act(BACK);
}

/** What somebody saved after this was done; nothing of it stays on the page. */
export async function fileOf(
  act: (widget: Mounted) => Promise<void>,
  options: MountOptions = {},
): Promise<string> {
  const widget = await begun({ attributes: { history: 'off' }, ...options });
  await act(widget);
  if (widget.has('button', SAVE)) await widget.act(SAVE);
  const { text } = await savedBy(() => widget.act('Bewaar als bestand'));
  widget.place.remove();
  return text;
}

/** A saved file with parts of it changed. */
export function changed(file: string, change: object): string {
  return JSON.stringify({ ...(JSON.parse(file) as object), ...change });
}

export interface Copied {
  readonly text: string;
  /** Only where the layout was copied too. */
  readonly page: Document | undefined;
}

/** What the widget puts on the clipboard while a button is pressed, and waits for its sentence. */
export async function copiedBy(widget: Mounted, button: string): Promise<Copied> {
  let text = '';
  let items: readonly ClipboardItem[] = [];
  const value = {
    writeText: (words: string) => ((text = words), Promise.resolve()),
    write: (given: readonly ClipboardItem[]) => ((items = given), Promise.resolve()),
  };
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value });
  try {
    await widget.act(button);
    await until(() => widget.told !== '', 'the widget says what happened');
    const [item] = items;
    if (!item) return { text, page: undefined };
    const html = await (await item.getType('text/html')).text();
    return {
      text: await (await item.getType('text/plain')).text(),
      page: new DOMParser().parseFromString(html, 'text/html'),
    };
  } finally {
    Reflect.deleteProperty(navigator, 'clipboard');
  }
}

/** The page that the widget gives to the printer while a button is pressed. The frame goes as after a real print. */
export async function printedBy(widget: Mounted, button: string): Promise<Document> {
  const printed: Document[] = [];
  document.body.append = (...nodes) => {
    Element.prototype.append.call(document.body, ...nodes);
    for (const node of nodes)
      if (node instanceof HTMLIFrameElement)
        node.contentWindow!.print = () => printed.push(node.contentDocument!);
  };
  try {
    await widget.act(button);
  } finally {
    Reflect.deleteProperty(document.body, 'append');
  }
  const [page] = printed;
  if (!page || printed.length > 1) throw new Error(`Printed ${printed.length} times.`);
  page.defaultView!.dispatchEvent(new Event('afterprint'));
  return page;
}

/** The cells of every table of a paper, row by row. */
export const rowsOn = (page: Document): string[][] =>
  [...page.querySelectorAll('tr')].map((row) => [...row.children].map((cell) => cell.textContent));

/** A browser that forbids even to look at its storage, as in a frame of another site. Gives back how to allow it. */
export function forbidStorage(): () => void {
  const names = ['localStorage', 'sessionStorage'] as const;
  const real = names.map((name) => Object.getOwnPropertyDescriptor(window, name));
  const get = () => {
    throw new DOMException('Not in this frame.', 'SecurityError');
  };
  for (const name of names) Object.defineProperty(window, name, { configurable: true, get });
  return () =>
    names.forEach((name, at) => {
      if (real[at]) Object.defineProperty(window, name, real[at]);
      else Reflect.deleteProperty(window, name);
    });
}

/** A store that has no room after so many writes. Gives back how to make room again. */
export function fullAfter(writes: number): () => void {
  const real = Object.getOwnPropertyDescriptor(Storage.prototype, 'setItem')!;
  let left = writes;
  Storage.prototype.setItem = function (key, text) {
    if (left-- <= 0) throw new DOMException('No room.', 'QuotaExceededError');
    (real.value as typeof Storage.prototype.setItem).call(this, key, text);
  };
  return () => Object.defineProperty(Storage.prototype, 'setItem', real);
}

/** Lets the widget write what it holds back for a moment: a page that goes out of sight makes it do so. */
export async function written(widget: Mounted): Promise<void> {
  dispatchEvent(new Event('pagehide'));
  await widget.settled();
}

/** Whether the browser would ask before this page goes. */
export function asksBeforeLeaving(): boolean {
  const leaving = new Event('beforeunload', { cancelable: true });
  dispatchEvent(leaving);
  return leaving.defaultPrevented;
}
