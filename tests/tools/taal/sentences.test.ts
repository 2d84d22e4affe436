import { describe, expect, it } from 'vitest';
import { linesOf } from '../../../packages/tools/src/taal/blocks.js';
import { fullSentencesIn, sentencesIn, wordsOf } from '../../../packages/tools/src/taal/sentences.js';

const line = (text: string) => ({ text, runs: [{ text }] });

describe('sentencesIn', () => {
  it.each([
    ['Zeg: ik ben bang. Bel dan.', ['Zeg:', 'ik ben bang.', 'Bel dan.']],
    ['Kijk op 113.nl of bel 113.', ['Kijk op 113.nl of bel 113.']],
    ['Kom om 9.30 uur. Of om 10:30 uur.', ['Kom om 9.30 uur.', 'Of om 10:30 uur.']],
    ['Kies 1. Bel dan.', ['Kies 1.', 'Bel dan.']],
    ['Neem bijv. een pas mee.', ['Neem bijv. een pas mee.']],
    ['Met pas, brief enz. Bel dan.', ['Met pas, brief enz.', 'Bel dan.']],
    ['Vraag dr. Jansen of J. de Wit.', ['Vraag dr. Jansen of J. de Wit.']],
    ['Bel Naast U. Loop door.', ['Bel Naast U.', 'Loop door.']],
    ['Hij zegt: “Kom.” Daarna loopt u.', ['Hij zegt:', '“Kom.”', 'Daarna loopt u.']],
    ['Echt waar?! Ja... Goed…', ['Echt waar?!', 'Ja...', 'Goed…']],
    ['!!! ...', []],
    ['', []],
  ])('%j', (text, wanted) => {
    expect(sentencesIn(line(text)).map((sentence) => sentence.text)).toEqual(wanted);
  });
});

describe('fullSentencesIn', () => {
  it('keeps what stands after a colon with what stands before it', () => {
    expect(fullSentencesIn(line('Vraag: wie helpt mij? Schrijf het op.'))).toEqual([
      'Vraag: wie helpt mij?',
      'Schrijf het op.',
    ]);
  });
});

describe('wordsOf', () => {
  it.each([
    ["Zo'n ID-kaart is 's avonds € 12,50.", ["Zo'n", 'ID-kaart', 'is', 's', 'avonds', '12', '50']],
    ['Bel 088-0767 000 of 14 000.', ['Bel', '0880767000', 'of', '14000']],
    ['Eén cliënt op veiligthuis.nl', ['Eén', 'cliënt', 'op', 'veiligthuis.nl']],
  ])('%j', (text, wanted) => {
    expect(wordsOf(text).map((word) => word.text)).toEqual(wanted);
  });

  it('knows a name by its capital inside the sentence', () => {
    expect(
      wordsOf('Bel Werk en Inkomen bij UWV')
        .filter(({ name }) => name)
        .map(({ text }) => text),
    ).toEqual(['Werk', 'Inkomen']);
  });
});

describe('linesOf', () => {
  it('shows what a reader sees of a rich text, and every character of another', () => {
    const shown = (source: string, rich: boolean) =>
      linesOf(source, rich).map(({ type, lines }) => [type, ...lines.map(({ text }) => text)]);
    expect(shown('## Kop\nBel [UWV](term:uwv) **nu**.\n- a\n- b', true)).toEqual([
      ['heading', 'Kop'],
      ['paragraph', 'Bel UWV nu.'],
      ['list', 'a', 'b'],
    ]);
    expect(shown('Bel **nu**.\n\nOf later.', false)).toEqual([['paragraph', 'Bel **nu**.', 'Of later.']]);
  });
});
