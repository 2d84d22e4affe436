/** What a citizen sees of Toegang, in every house style of the demo. */
import type { Reader } from '../../support/reader.js';
import { looksAsKept } from '../../support/pictures-suite.js';

const toQuestion = (reader: Reader) => reader.quick(['Nee, niet meteen', 'Voor mijzelf']);

looksAsKept('wijzer-toegang', {
  start: async () => {},
  vraag: async (reader) => {
    await toQuestion(reader);
    reader.radio('Geld, werk of een brief').click();
  },
  fout: async (reader) => {
    await toQuestion(reader);
    reader.get('button', 'Verder').click();
    await reader.element.updateComplete;
    // Older browsers draw another ring around a radio.
    (reader.root.activeElement as HTMLElement).blur();
  },
  uitkomst: (reader) => reader.quick(['Nee, niet meteen', 'Voor mijzelf', 'Weet ik niet']),
  nood: (reader) => reader.quick(['Ja, nu meteen', 'Iemand doet mij of mijn kind pijn.']),
});
