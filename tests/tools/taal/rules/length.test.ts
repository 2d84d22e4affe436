import { describe, expect, it } from 'vitest';
import { extra, findings, verdict, type Setting } from '../judge.js';

const TEN = 'Bel de gemeente als u nu geen geld meer heeft.';
const words = (count: number) => `${Array.from({ length: count }, () => 'en').join(' ')}.`;

describe('sentenceLength', () => {
  it.each<[string, Setting, string]>([
    [TEN, {}, 'goed'],
    ['Bel de gemeente ook als u nu geen geld meer heeft.', {}, 'fout'],
    ['U kunt bij dit team terecht met al uw vragen over wonen.', {}, 'fout'],
    [words(12), extra, 'goed'],
    [words(13), extra, 'let op'],
    [words(15), extra, 'let op'],
    [words(16), extra, 'fout'],
    // A colon, a new line, and the marks of a list end a sentence.
    ['Zeg meteen als u belt: ik moet morgen uit mijn huis.', {}, 'goed'],
    [`${TEN}\n${TEN}`, {}, 'goed'],
    ['- een brief\n- uw pas of uw kaart\n- iemand die u vertrouwt\n- een tas', {}, 'goed'],
    // A number to call, an address and a time are one word each.
    ['Bel dan 000 000 00 10 of kom op vrijdag langs bij ons.', {}, 'goed'],
    ['Kijk vanavond op [veiligthuis.nl](https://veiligthuis.nl/) of u nu kunt chatten.', {}, 'goed'],
    ['Kom om 9.30 uur naar de balie van uw gemeente.', {}, 'goed'],
    // A dot that ends nothing joins what is one sentence.
    ['U kunt hier bijv. een brief of een ander papier laten lezen.', {}, 'fout'],
  ])('of %j with %j: %s', (text, setting, wanted) => {
    expect(verdict('taal-l01', text, setting)).toBe(wanted);
  });

  it('names the sentence and the measure', () => {
    expect(findings('Bel ons.\nBel de gemeente ook als u nu geen geld meer heeft.')[0]?.detail).toEqual({
      what: 'Bel de gemeente ook als u nu geen geld meer heeft.',
      wanted: '11 woorden, hoogstens 10',
    });
  });
});

describe('meanLength', () => {
  it.each<[string, Setting, string]>([
    [[words(9), words(9), words(9)].join('\n'), {}, 'let op'],
    [[words(10), words(6), words(8)].join('\n'), {}, 'goed'],
    [[words(9), words(9), words(9)].join('\n'), extra, 'goed'],
    [[words(11), words(11), words(11)].join('\n'), extra, 'let op'],
    // L01 says enough of one sentence or two.
    [[words(10), words(10)].join('\n'), {}, 'goed'],
  ])('of %j with %j: %s', (text, setting, wanted) => {
    expect(verdict('taal-l02', text, setting)).toBe(wanted);
  });
});

describe('optionLength', () => {
  it.each<[string, Setting, string]>([
    ['Mijn kind is ziek of heeft een beperking.', { role: 'option' }, 'goed'],
    ['Mijn kind is ziek of heeft een andere beperking.', { role: 'option' }, 'fout'],
    // There is an easier answer for who finds this one long.
    ['Mijn kind is ziek of heeft een andere beperking.', { role: 'option', ...extra }, 'let op'],
    ['Er is gevaar. Of iemand is gewond en valt om.', { role: 'option' }, 'fout'],
    ['Een ander, en er is nu gevaar.', { role: 'option' }, 'goed'],
    [TEN, { role: 'question' }, 'goed'],
  ])('of %j with %j: %s', (text, setting, wanted) => {
    expect(verdict('taal-l03', text, setting)).toBe(wanted);
  });
});

describe('blockLength', () => {
  it.each<[string, Setting, string]>([
    ['Een.\nTwee.\nDrie.', {}, 'goed'],
    ['Een.\nTwee.\nDrie.\nVier.', {}, 'let op'],
    ['Een.\nTwee.\nDrie.\nVier.', extra, 'goed'],
    ['Een.\nTwee.\nDrie.\nVier.\nVijf.\nZes.', extra, 'let op'],
    // A blank line starts another piece; a list is short lines.
    ['Een.\nTwee.\n\nDrie.\nVier.', {}, 'goed'],
    ['- Een.\n- Twee.\n- Drie.\n- Vier.', {}, 'goed'],
    // A question with its answer is one thought.
    ['Een.\nTwee.\nKomt er een brief?\nBel dan weer.', {}, 'goed'],
    ['Een.\nTwee.\nKomt er een brief?\nBel ons weer.', {}, 'let op'],
    [words(51), extra, 'let op'],
  ])('of %j with %j: %s', (text, setting, wanted) => {
    expect(verdict('taal-l04', text, setting)).toBe(wanted);
  });
});

describe('oneLineEach', () => {
  it.each<[string, Setting, string]>([
    ['U belt eerst. Daarna komt u langs.', {}, 'fout'],
    ['Is het spoed? Bel 112.', {}, 'fout'],
    ['Is het spoed? Bel 112.', extra, 'let op'],
    ['Er is gevaar. Iemand is gewond.', { role: 'option', rich: false }, 'fout'],
    ['U belt eerst.\nDaarna komt u langs.', {}, 'goed'],
    // A hint has no lines: it cannot do this.
    ['Eerste deur. Bel aan.', { core: false, rich: false }, 'goed'],
    ['Vraag: wanneer is het gesprek?', {}, 'goed'],
    ['Kijk op 113.nl of bel 113.', {}, 'goed'],
    ['Vraag naar dr. Jansen of mw. De Wit.', {}, 'goed'],
    ['Vraag naar J. de Vries.', {}, 'goed'],
    ['Neem bijv. uw pas mee.', {}, 'goed'],
    ['Bel aan bij Naast U. Loop door.', {}, 'fout'],
    ['Neem uw pas mee, uw brief enz. Bel daarna.', {}, 'fout'],
    ['Wacht... Kom dan terug.', {}, 'fout'],
  ])('of %j with %j: %s', (text, setting, wanted) => {
    expect(verdict('taal-l05', text, setting)).toBe(wanted);
  });
});
