import { expect } from '@esm-bundle/chai';
import type { CaseRecord } from '@wijzer/engine';
import { recordParts } from '../../../../packages/elements/src/widgets/decision-tree/record-parts.js';

const SOURCE = { id: 'wet', title: 'De wet', certainty: 'A', checkedOn: '2026-06-01' } as const;
const RECORD: CaseRecord = {
  title: 'Verslag',
  content: { id: 'klein', title: 'Mag dat?', version: 3, checkedOn: '2026-06-01' },
  outcome: { title: 'Ja', text: 'Dat **mag**.', sources: [] },
  also: [],
  reasons: [],
  fields: [],
};
const NOW = { date: '2026-06-15', time: '09:05' };

const lines = (record: Partial<CaseRecord>, title: string) =>
  recordParts({ ...RECORD, ...record }, NOW, {}).find((part) => part.title === title)?.lines;

describe('the parts of a record', () => {
  it('begin with when it was made and from what', () => {
    expect(recordParts(RECORD, NOW, {})[0]).to.deep.equal({
      title: 'Verslag',
      level: 1,
      lines: [
        'Gemaakt op 15 juni 2026, 09:05 uur.',
        'Mag dat?, versie 3, nagekeken op 1 juni 2026.',
        'Dit is een hulpmiddel en geen juridisch advies. De professional beslist.',
      ],
    });
  });

  it('say first that made-up content is an example, and never that somebody checked it', () => {
    expect(recordParts(RECORD, NOW, { example: true })[0]!.lines).to.deep.equal([
      'Dit is een voorbeeld. Een jurist moet deze inhoud nakijken voor iemand haar gebruikt.',
      'Gemaakt op 15 juni 2026, 09:05 uur.',
      'Mag dat?, versie 3.',
      'Dit is een hulpmiddel en geen juridisch advies. De professional beslist.',
    ]);
  });

  it('say the conclusion without marks, what else holds and when to look again', () => {
    expect(lines({ also: ['Bel eerst'], lookAgain: '2026-07-01' }, 'Conclusie')).to.deep.equal([
      'Ja',
      'Dat mag.',
      'Dit geldt ook: Bel eerst',
      'Kijk opnieuw op 1 juli 2026.',
    ]);
  });

  it('mark a source that is not certain', () => {
    const sources = [
      SOURCE,
      { ...SOURCE, certainty: 'B', article: 'artikel 2' } as const,
      { ...SOURCE, certainty: 'C', url: 'https://wet.test/' } as const,
    ];
    expect(lines({ outcome: { ...RECORD.outcome, sources } }, 'Conclusie')?.slice(2)).to.deep.equal([
      'De wet (gecontroleerd op 1 juni 2026)',
      'De wet, artikel 2 (gecontroleerd op 1 juni 2026). Laat dit nakijken.',
      'De wet (gecontroleerd op 1 juni 2026). Laat dit nakijken. https://wet.test/',
    ]);
  });

  it('have a part for each reason, and none when nothing decided', () => {
    expect(lines({}, 'Dit gaf de doorslag')).to.equal(undefined);
    const reason = {
      label: 'Gevaar',
      answers: ['Nee', 'Soms'],
      reasons: ['Het is *rustig*.'],
      sources: [SOURCE],
    };
    const parts = recordParts({ ...RECORD, reasons: [reason] }, NOW, {});
    expect(parts.slice(2)).to.deep.equal([
      { title: 'Dit gaf de doorslag', level: 2, lines: [] },
      {
        title: 'Gevaar: Nee, Soms',
        level: 3,
        lines: ['Het is rustig.', 'De wet (gecontroleerd op 1 juni 2026)'],
      },
    ]);
  });

  it('say of an empty field that nothing is there yet', () => {
    const field = { id: 'a', title: 'Doel', write: true, answers: [], words: ' \n ' };
    expect(lines({ fields: [field] }, 'Doel')).to.deep.equal(['Hier staat nog niets.']);
    const dated = { label: 'Dag', answers: ['2026-07-01'], isDate: true, note: 'Bel dan.' };
    expect(lines({ fields: [{ ...field, answers: [dated], words: ' Goed. ' }] }, 'Doel')).to.deep.equal([
      'Dag: 1 juli 2026',
      'Notitie: Bel dan.',
      'Goed.',
    ]);
  });
});
