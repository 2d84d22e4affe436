import { describe, expect, it } from 'vitest';
import { oneAddress, oneWord } from '../../../../packages/tools/src/taal/rules/whole-file.js';
import { textOf, type Role } from '../../../../packages/tools/src/taal/texts.js';

const texts = (sources: readonly string[], role: Role = 'outcome') =>
  sources.map((source, at) => textOf({ path: [at], role, core: true, rich: true, source }));
const short = (found: ReturnType<typeof oneAddress>) =>
  found.map(({ text, severity, detail }) => [text.path[0], severity, detail.what, detail.wanted]);

describe('oneAddress', () => {
  it.each<[string[], ReturnType<typeof short>]>([
    [['Bel u ons?', 'Neem uw pas.', 'Heb je werk?'], [[2, 'error', 'je', 'u']]],
    [['Heb je werk?', 'Neem jouw pas.', 'Belt u ons?'], [[2, 'error', 'u', 'je']]],
    [['Belt u ons als je kunt? U mag ook mailen.'], [[0, 'error', 'je', 'u']]],
    // As many of each: the polite form counts.
    [['Belt u?', 'Bel jij?'], [[1, 'error', 'jij', 'u']]],
    [['Belt u ons?', 'Neem uw pas.'], []],
    [['Heb je werk?', 'De jeugd is jong.'], []],
    // Said to somebody else, a time, a name, a word that has it inside.
    [['Heb je werk?', 'Neem je pas.', 'Vraag: kunt u mij helpen?'], []],
    [['Heb je werk?', 'Zeg dan:\nIk zoek hulp.'], []],
    [['Heb je werk?', 'Kom om 9 u of om 10u.'], []],
    [['Heb je werk?', 'Bel Stichting Naast U.'], []],
    [['Heb je werk?', 'Nu een beetje uitleg over UWV.'], []],
    [['Heb je werk?', 'Zeg dan “Kunt u mij helpen? Heeft u tijd?” tegen de balie.'], []],
    [['Belt u ons?', 'Uw dokter vraagt misschien: "Ben je ziek?"'], []],
    [['Belt u ons?', 'Zeg "ja". Dan bel je ons.'], [[1, 'error', 'je', 'u']]],
    [['Belt u ons?', 'Zorg voor jezelf.'], [[1, 'error', 'jezelf', 'u']]],
    [['Heb je werk?', 'Je belt.', 'Kijk uzelf aan.'], [[2, 'error', 'uzelf', 'je']]],
  ])('of %j: %j', (sources, wanted) => {
    expect(short(oneAddress(texts(sources)))).toEqual(wanted);
  });

  it('lets a reader say u to the desk', () => {
    const say = texts(['Kunt u mij helpen?'], 'say');
    expect(oneAddress([...texts(['Heb je werk?']), ...say])).toEqual([]);
    expect(oneAddress([...texts(['Heb je werk?']), ...say], 'je')).toEqual([]);
  });

  it.each<['u' | 'je', string[], ReturnType<typeof short>]>([
    [
      'je',
      ['Belt u ons?', 'Neem uw pas.', 'Heb je werk?'],
      [
        [0, 'error', 'u', 'je'],
        [1, 'error', 'uw', 'je'],
      ],
    ],
    [
      'u',
      ['Heb je werk?', 'Neem jouw pas.'],
      [
        [0, 'error', 'je', 'u'],
        [1, 'error', 'jouw', 'u'],
      ],
    ],
    ['je', ['Heb je werk?', 'Vraag: kunt u mij helpen?'], []],
    ['u', ['Belt u ons?', 'Bel uw moeder.'], []],
  ])('with the form %j of the file itself, of %j: %j', (form, sources, wanted) => {
    const found = oneAddress(texts(sources), form);
    expect(short(found)).toEqual(wanted);
    expect(found.filter(({ detail }) => detail.near !== '"addressForm"')).toEqual([]);
  });
});

describe('oneWord', () => {
  it.each<[string[], ReturnType<typeof short>]>([
    [['Ga naar de balie.', 'De balie is rechts.', 'Het loket is open.'], [[2, 'warning', 'loket', 'balie']]],
    [
      ['Het stadhuis.', 'Het gemeentehuis.', 'In het gemeentehuis.'],
      [[0, 'warning', 'stadhuis', 'gemeentehuis']],
    ],
    [['De papieren.', 'Uw papieren.', 'Uw documenten.'], [[2, 'warning', 'documenten', 'papieren']]],
    [['Ga naar de balie.', 'De balie is rechts.'], []],
    // Not the same: a talk and what two people agree on. And a name is a name.
    [['Het gesprek is morgen.', 'U krijgt de afspraken.'], []],
    [['Ga naar de balie.', 'Bel het Juridisch Loket.'], []],
    [['De punten van de wet.', 'Het loket is open.'], []],
  ])('of %j: %j', (sources, wanted) => {
    expect(short(oneWord(texts(sources)))).toEqual(wanted);
  });
});
