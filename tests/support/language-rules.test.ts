import { describe, expect, it } from 'vitest';
import * as rules from './language-rules.js';

const cases: [rule: string, check: (text: string) => string[], bad: string, good: string][] = [
  [
    'longSentences',
    (text) => rules.longSentences(text, 10),
    'U kunt bij dit team terecht met al uw vragen over wonen.',
    'U kunt hier alles vragen.\nZij helpen u bij wonen.',
  ],
  ['questionForm', rules.questionForm, 'U heeft hulp nodig.', 'Heeft u hulp nodig?'],
  ['questionForm, one question mark', rules.questionForm, 'Heeft u werk? Of een uitkering?', 'Heeft u werk?'],
  ['questionForm, start', rules.questionForm, 'Nog werk?', 'Voor wie zoekt u hulp?'],
  [
    'crowdedLines',
    rules.crowdedLines,
    'U belt eerst. Daarna komt u langs.',
    'Vraag: wanneer is het gesprek?\nSchrijf de dag op.',
  ],
  ['commas', rules.commas, 'Neem uw pas, uw brief, of een vriend mee.', 'Neem uw pas mee, of uw brief.'],
  [
    'abbreviations',
    (text) => rules.abbreviations(text, ['UWV']),
    'Vraag het aan de GGD.',
    'Vraag het aan UWV.',
  ],
  [
    'abbreviations with dots',
    (text) => rules.abbreviations(text, []),
    'Een brief m.b.t. uw huis.',
    'Een brief over uw huis.',
  ],
  ['shouting', rules.shouting, 'Bel NU METEEN.', 'Bel nu meteen.'],
  ['italics', rules.italics, 'Bel *nu*.', 'Bel **nu**.'],
  ['informal', rules.informal, 'Heb je hulp nodig?', 'Wat voor hulp voor de jeugd zoekt u?'],
  ['numbersForPeople, share', rules.numbersForPeople, 'U betaalt 50% zelf.', 'U betaalt de helft zelf.'],
  ['numbersForPeople, date', rules.numbersForPeople, 'Kom op 03-03-2027.', 'Kom op woensdag 3 maart.'],
  ['numbersForPeople, time', rules.numbersForPeople, 'Kom om 9:30.', 'Kom om half tien.'],
  ['forbidden', rules.forbidden, 'U heeft recht op hulp.', 'U vraagt hulp aan.'],
  ['forbidden, inflected', rules.forbidden, 'Er zijn voorzieningen.', 'Er is hulp.'],
  ['organisation', rules.organisation, 'Heeft u een vraag over de Wmo?', 'Wat is uw vraag over wonen?'],
  ['doubleNegation', rules.doubleNegation, 'Er is niemand die niet helpt.', 'Iedereen helpt u.'],
  ['doubleNegation, on-', rules.doubleNegation, 'Dat is niet onveilig.', 'Dat is niet veilig.'],
  ['passive', rules.passive, 'U wordt morgen gebeld.', 'Wij bellen u morgen.'],
  ['passive with zijn', rules.passive, 'De brief is gisteren verstuurd.', 'Iemand is gewond.'],
  ['nested', rules.nested, 'Omdat u weg moet terwijl u ziek bent.', 'U moet weg omdat u niet betaalt.'],
];

describe('language rules', () => {
  it.each(cases)('%s', (_rule, check, bad, good) => {
    expect(check(bad)).not.toEqual([]);
    expect(check(good)).toEqual([]);
  });
});

describe('visible', () => {
  it('keeps the words of links, terms and lists and drops the marks', () => {
    expect(rules.visible('- [UWV](term:uwv) helpt **u**.\n2. Bel [112](tel:112).')).toBe(
      'UWV helpt u.\nBel 112.',
    );
  });
});

describe('sentences', () => {
  it('ends a sentence at a mark or a line, not at a dot inside a word', () => {
    expect(rules.sentences('Zeg: ik ben bang.\nKijk op 113.nl of bel')).toEqual([
      'Zeg',
      'ik ben bang',
      'Kijk op 113.nl of bel',
    ]);
  });
});

describe('coreText and extraText', () => {
  it('let an explanation be longer than a core text', () => {
    const twelve = 'Bel dan eerst uw eigen huisarts of vraag uw vriend te bellen.';
    expect(rules.coreText(twelve, [])).not.toEqual([]);
    expect(rules.extraText(twelve, [])).toEqual([]);
  });
});
