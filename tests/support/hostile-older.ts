/** A visit to each instrument of the earlier edition in tests/bundles/pages/older, up to an outcome. */
import { press, readerOf, settled, write, type Walks } from './hostile-visits.js';
import type { HostilePage } from './hostile-page.js';
import type { Reader } from './reader.js';

const chooserOf = (page: HostilePage, reader: Reader) => async (value: string) => {
  page.press(reader.root.querySelector<HTMLInputElement>(`input[value="${value}"]`)!);
  await settled(reader);
};

export const OLDER_WALKS: Walks = {
  async toegang(page, see) {
    const act = press(page);
    const reader = await readerOf(page);
    const choose = chooserOf(page, reader);
    for (const outcome of [
      ['kind', 'nee', 'Ga naar het jeugdteam'],
      ['mij', 'ja', 'Bel nu 112'],
    ] as const) {
      see();
      await act(reader, 'button', 'Beginnen');
      await choose(outcome[0]);
      see();
      await act(reader, 'button', 'Verder');
      await choose(outcome[1]);
      see();
      await act(reader, 'button', 'Verder');
      await reader.until(outcome[2]);
      see();
      await act(reader, 'button', 'Opnieuw beginnen');
      await act(reader, 'button', 'Ja, begin opnieuw');
    }
  },
  async 'kiezen-en-delen'(page, see) {
    const act = press(page);
    const instrument = await readerOf(page);
    see();
    await act(instrument, 'button', 'Beslishulp: mijn eigen situatie');
    const tree = await readerOf(page, 'wijzer-decision-tree');
    see();
    await act(tree, 'button', 'Beginnen');
    const choose = chooserOf(page, tree);
    for (const value of ['agent', 'nee', 'gezondheid']) {
      await choose(value);
      see();
      await act(tree, 'button', 'Verder');
    }
    await act(tree, 'button', 'Verder');
    await write(tree, 'textarea', 'Een plan.');
    await act(tree, 'button', 'Verder');
    await write(tree, 'input', '2026-10-01');
    await act(tree, 'button', 'Verder');
    await tree.until('Je deelt nog niet');
    see();
    await act(tree, 'button', 'Maak het verslag');
    await act(tree, 'button', 'Bewaar als tekst');
    await act(tree, 'button', 'Bewaar als bestand');
    see();
    await act(instrument, 'button', 'Terug naar de keuze');
    await act(instrument, 'button', 'Levenswiel: leren van dilemma’s');
    const wheel = await readerOf(page, 'wijzer-dilemmas');
    see();
    for (const part of ['station', 'dilemma', 'option']) {
      page.press(wheel.root.querySelector<HTMLElement>(`[part~="${part}"]:is(button, li *)`)!);
      await settled(wheel);
      see();
    }
  },
  async 'regie-checklist'(page, see) {
    const act = press(page);
    const reader = await readerOf(page);
    const choose = chooserOf(page, reader);
    see();
    await choose('gemeente');
    await act(reader, 'button', 'Beginnen');
    see();
    reader.root.querySelector<HTMLDetailsElement>('.sections details')!.open = true;
    page.press(reader.root.querySelector<HTMLElement>('[part~=item]')!);
    await settled(reader);
    await choose('ja');
    await write(reader, '#note', 'Staat in het plan van 1 maart.');
    see();
    await act(reader, 'button', 'Terug naar de checklist');
    await act(reader, 'button', 'Bewaren, kopiëren en printen');
    await act(reader, 'button', 'Bewaar als bestand');
    see();
  },
};
