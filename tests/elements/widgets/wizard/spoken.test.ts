import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { sentencesIn, spoken } from '../../../../packages/elements/src/widgets/wizard/spoken.js';

describe('how a text is said', () => {
  for (const [text, said] of [
    ['Bel 112', 'Bel 1 1 2'],
    ['Bel Veilig Thuis: 0800-2000', 'Bel Veilig Thuis: 0 8 0 0, 2 0 0 0'],
    ['Bel 14 030 of 0900 1234567.', 'Bel 1 4, 0 3 0 of 0 9 0 0, 1 2 3 4 5 6 7.'],
    ['Het zijn niet meer dan 7 vragen.', 'Het zijn niet meer dan 7 vragen.'],
    ['Gecontroleerd op 3 maart 2026.', 'Gecontroleerd op 3 maart 2026.'],
    ['Nu open, tot half 6.', 'Nu open, tot half 6.'],
    ['Antwoord binnen 5 dagen.', 'Antwoord binnen 5 dagen.'],
  ] as const)
    it(`says "${text}" as "${said}"`, () => {
      expect(spoken(text, false)).to.equal(said);
    });

  it('says every number on a link to ring digit by digit', () => {
    expect(spoken('Bel 14 000', true)).to.equal('Bel 1 4, 0 0 0');
    expect(spoken('Bel 116 111', true)).to.equal('Bel 1 1 6, 1 1 1');
  });

  it('says a word as the content says it sounds, in any case, and only the whole word', () => {
    const words = [{ word: 'Wmo', say: 'wet maatschappelijke ondersteuning' }];
    expect(spoken('De WMO helpt. Een Wmowinkel niet.', false, words)).to.equal(
      'De wet maatschappelijke ondersteuning helpt. Een Wmowinkel niet.',
    );
  });

  it('takes a text apart where a sentence ends, and not at a number or a short form', () => {
    expect(sentencesIn('Kies een antwoord. Weet u het niet? Kies dan: Weet ik niet.')).to.deep.equal([
      'Kies een antwoord.',
      'Weet u het niet?',
      'Kies dan:',
      'Weet ik niet.',
    ]);
    expect(sentencesIn('Bel om 9.30 uur. Of mail.')).to.deep.equal(['Bel om 9.30 uur.', 'Of mail.']);
  });

  it('loses no letter, whatever the text is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const letters = (from: string) => from.replace(/[\s,]/g, '');
        expect(
          letters(
            sentencesIn(text)
              .map((each) => spoken(each, false))
              .join(''),
          ),
        ).to.equal(letters(text));
      }),
    );
  });
});
