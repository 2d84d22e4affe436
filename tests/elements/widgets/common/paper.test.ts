import { expect } from '@esm-bundle/chai';
import { ifExample, paperText } from '../../../../packages/elements/src/widgets/common/paper.js';

describe('paper as text', () => {
  it('has a line for each', () => {
    const parts = [
      { title: 'Verslag', level: 1, lines: ['een', 'twee'] },
      { title: 'Doel', level: 2, lines: ['drie'] },
    ] as const;
    expect(paperText(parts)).to.equal('Verslag\n- een\n- twee\n\nDoel\n- drie\n');
  });

  it('has the words that made-up content says of itself, and none for other content', () => {
    const said = [true, false, undefined].map((example) => ifExample({ example }, 'Een voorbeeld.'));
    expect(said).to.deep.equal([['Een voorbeeld.'], [], []]);
  });

  it('says of each cell of a table what it is, and leaves empty ones out', () => {
    const table = {
      head: ['Punt', 'Antwoord', 'Notitie'],
      widths: [50, 20, 30],
      rows: [
        ['Er is een plan', 'deels', 'Volgt in mei'],
        ['De school zit aan tafel', 'niet', ''],
      ],
    };
    expect(paperText([{ title: 'Doen', level: 2, lines: [], table }])).to.equal(
      'Doen\n- Er is een plan\n  Antwoord: deels\n  Notitie: Volgt in mei\n- De school zit aan tafel\n  Antwoord: niet\n',
    );
  });
});
