/**
 * One whole visit to each instrument on a page of a host: what a reader sees on every screen, what the page is told, and
 * what is taken along. Everything is an ordinary value, to compare with the same visit on another page.
 */
import type { WizardElement } from '@wijzer/elements';
import { textOf } from './accessible.js';
import type { Bundle, HostilePage, Widget } from './hostile-page.js';
import { textsIn } from './layout.js';
import { Reader } from './reader.js';
import type { Saved } from './saved-file.js';
import { until } from './until.js';
import { visit } from './visit.js';

export interface Visited {
  readonly screens: readonly Seen[];
  readonly events: readonly unknown[];
  readonly files: readonly Saved[];
}

/** A screen in words: by what is drawn, and as reading services get it from the page. */
interface Seen {
  readonly drawn: readonly string[];
  readonly read: string;
}

/** Looks at a screen while it shows. */
export type Look = (root: ShadowRoot) => void;

type Walk = (page: HostilePage, see: () => void) => Promise<void>;

/** A walk through each instrument, from its first page on. */
export type Walks = Readonly<Record<Bundle, Walk>>;

/** A whole visit: that of today, unless the page has another edition. */
export async function visited(
  bundle: Bundle,
  page: HostilePage,
  look: Look,
  walks: Walks = WALKS,
): Promise<Visited> {
  const screens: Seen[] = [];
  const see = () => {
    const { element } = page;
    screens.push({
      drawn: textsIn(element.shadowRoot).map((drawn) => textOf(drawn.element)),
      read: element.innerText,
    });
    look(element.shadowRoot);
  };
  await walks[bundle](page, see);
  return { screens, events: page.events.splice(0), files: await Promise.all(page.files.splice(0)) };
}

/** A reader of the instrument itself, or of a widget inside it. */
export async function readerOf(page: HostilePage, tag?: string): Promise<Reader> {
  const found = () =>
    tag ? page.element.querySelector<Widget>(`:scope > ${tag}:not([hidden])`) : page.element;
  await until(() => found()?.shadowRoot, `${tag ?? 'the instrument'} is upgraded`);
  const reader = new Reader(found() as unknown as WizardElement);
  await until(() => reader.heading, 'its first screen shows');
  return reader;
}

export async function settled({ element }: Reader): Promise<void> {
  while (!(await element.updateComplete));
}

export const press = (page: HostilePage) => async (reader: Reader, role: string, name: string) => {
  page.press(reader.get(role, name));
  await settled(reader);
};

export async function write(reader: Reader, field: string, text: string): Promise<void> {
  const input = reader.root.querySelector<HTMLTextAreaElement>(field)!;
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await settled(reader);
}

const toegang: Walk = async (page, see) => {
  const reader = await readerOf(page);
  see();
  const take = 'Bewaar als tekst';
  await visit(
    reader,
    async (arrived) => {
      if (!arrived) return;
      see();
      if (page.files.length > 0 || !reader.has('button', take)) return;
      await press(page)(reader, 'button', take);
      see();
    },
    (element) => page.press(element),
  );
};

const kiezenEnDelen: Walk = async (page, see) => {
  const act = press(page);
  const instrument = await readerOf(page);
  see();
  await act(instrument, 'button', 'Levenswiel: leren van dilemma’s');
  const wheel = await readerOf(page, 'wijzer-dilemmas');
  see();
  for (const part of ['station', 'dilemma', 'option']) {
    page.press(wheel.root.querySelector<HTMLElement>(`[part~="${part}"]:is(button, li *)`)!);
    await settled(wheel);
    see();
  }
  await act(wheel, 'button', 'Open de beslishulp bij deze vraag');
  const tree = await readerOf(page, 'wijzer-decision-tree');
  see();
  await act(tree, 'button', 'Beginnen');
  for (const option of ['huisarts', 'nee', 'overleggen', 'anoniem']) {
    page.press(tree.root.querySelector<HTMLInputElement>(`input[value="${option}"]`)!);
    await settled(tree);
    see();
    await act(tree, 'button', 'Verder');
  }
  see();
  await act(tree, 'button', 'Maak het verslag');
  await write(tree, 'textarea', 'Besproken met het team.\nBel 06-12345678 terug.');
  tree.root.querySelector<HTMLElement>('.folded')!.closest('details')!.open = true;
  see();
  await act(tree, 'button', 'Bewaar als tekst');
  await act(tree, 'button', 'Bewaar als bestand');
  see();
  await act(instrument, 'button', 'Terug naar de keuze');
  await act(instrument, 'button', 'Levenswiel: leren van dilemma’s');
  see();
};

const regieChecklist: Walk = async (page, see) => {
  const act = press(page);
  const reader = await readerOf(page);
  const choose = async (value: string) => {
    page.press(reader.root.querySelector<HTMLInputElement>(`input[value="${value}"]`)!);
    await settled(reader);
  };
  see();
  await choose('gemeente');
  await act(reader, 'button', 'Beginnen');
  see();
  reader.root.querySelector<HTMLDetailsElement>('.sections details')!.open = true;
  page.press(reader.root.querySelector<HTMLElement>('[part~=item]')!);
  await settled(reader);
  await choose('geregeld');
  await write(reader, '#note', 'Staat in het plan van 1 maart.');
  see();
  await act(reader, 'button', 'Volgend punt');
  await choose('deels');
  await act(reader, 'button', 'Maak een actie');
  await write(reader, '#what-a1', 'Afspraak maken "met" de school; dan nog eens');
  see();
  await act(reader, 'button', 'Terug naar de checklist');
  see();
  await act(reader, 'button', 'Acties: 1 open');
  await act(reader, 'button', 'Bewaar als tabel (CSV)');
  see();
  await act(reader, 'button', 'Terug naar de checklist');
  await act(reader, 'button', 'Bewaren, kopiëren en printen');
  await act(reader, 'button', 'Bewaar als bestand');
  see();
};

const WALKS: Walks = {
  toegang,
  'kiezen-en-delen': kiezenEnDelen,
  'regie-checklist': regieChecklist,
};

/** Where two visits differ, in words. */
export function differences(one: unknown, other: unknown, at = ''): string[] {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null)
    return Object.is(one, other) ? [] : [`${at}: ${JSON.stringify(one)} is here ${JSON.stringify(other)}`];
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...keys].flatMap((key) =>
    differences(
      (one as Record<string, unknown>)[key],
      (other as Record<string, unknown>)[key],
      `${at}/${key}`,
    ),
  );
}
