import { LIMITS, pathText, readWizard } from '@wijzer/content';
import { ISSUE_CODES } from '@wijzer/content/checks';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fileOf, isDutch, judgeText, languageIssues } from '../../../packages/tools/src/taal/language.js';
import { namesIn, textOf, textsOf, type Role } from '../../../packages/tools/src/taal/texts.js';
import { smallWizard } from '../../support/small-wizard.js';

/** Keys of names, facts and sources: nobody can write them easier. */
const NOT_JUDGED = [
  'article',
  'checkedBy',
  'city',
  'credit',
  'name',
  'number',
  'path',
  'postcode',
  'street',
  'title',
];

const MARKS = Array.from('.?!:,*[](-# \nAauU0%ë’');

type Patch = Parameters<typeof smallWizard>[0];

function wizard(patch?: Patch) {
  const { content, issues } = readWizard(smallWizard(patch));
  if (!content) throw new Error(`unusable: ${JSON.stringify(issues)}`);
  return content;
}

const places = (patch: Patch) =>
  languageIssues(wizard(patch)).map(({ code, severity, path }) => `${pathText(path)} ${code} ${severity}`);

/** The small wizard has words that the rules dislike: what a patch adds is what counts. */
const added = (patch: Patch) => {
  const before = places({});
  return places(patch).filter((place) => !before.includes(place));
};

describe('languageIssues', () => {
  it.each([
    ['questions.0.text', 'Waar gaat het om', ['questions[0].text taal-l24 error']],
    ['questions.0.options.0.text', 'Ik wil ondersteuning.', ['questions[0].options[0].text taal-l09 error']],
    [
      'questions.0.options.0.help',
      'Ik wil ondersteuning.',
      ['questions[0].options[0].help taal-l09 warning'],
    ],
    ['questions.0.why', 'U wordt gebeld.', ['questions[0].why taal-l10 warning']],
    ['start.text', 'U wordt gebeld.', ['start.text taal-l10 error']],
    ['outcomes.0.steps.0', 'Bel de GGD.', ['outcomes[0].steps[0] taal-l16 error']],
    ['outcomes.0.say', 'Ik betaal 5%.', ['outcomes[0].say taal-l22 error']],
    [
      'outcomes.2.title',
      'Nachtopvang',
      ['outcomes[2].title taal-l25 warning', 'outcomes[2].title taal-l25 warning'],
    ],
    ['outcomes.2.cannotCall', 'Vraag *nu* iemand.', ['outcomes[2].cannotCall taal-l23 error']],
    ['desks.1.address.inside', 'Naast de GGD.', ['desks[1].address.inside taal-l16 warning']],
    [
      'desks.1.hours.exceptions.0.name',
      'Training GGD',
      ['desks[1].hours.exceptions[0].name taal-l16 warning'],
    ],
    ['lines.0.phone.hint', 'Bel eventueel 113.', ['lines[0].phone.hint taal-l17 warning']],
    ['terms.0.text', 'Dit kan altijd.', ['terms[0].text taal-l19 warning']],
    ['title', 'Heb je hulp nodig?', ['title taal-l20 error']],
    ['questions.0.example', 'U wordt gebeld.', ['questions[0].example taal-l10 error']],
    ['questions.0.more', 'U wordt gebeld.', ['questions[0].more taal-l10 warning']],
    ['outcomes.0.more', 'Bel de GGD.', ['outcomes[0].more taal-l16 warning']],
  ])('judges %s: %j', (path, text, wanted) => {
    expect([...new Set(added({ set: { [path]: text } }))]).toEqual([...new Set(wanted)]);
  });

  it('leaves names alone: a sign says what it says', () => {
    expect(
      added({ set: { 'desks.0.name': 'GGD-loket voor MAATWERKVOORZIENINGEN', 'terms.0.term': 'indicatie' } }),
    ).toEqual([]);
  });

  it('names a long word once, where it stands first', () => {
    const patch = {
      set: { 'outcomes.0.say': 'Een huwelijkscontract.', 'outcomes.1.say': 'Mijn huwelijkscontract.' },
    };
    expect(added(patch)).toEqual(['outcomes[0].say taal-l06 warning']);
  });

  it('says in Dutch what is wrong and what is easier', () => {
    const found = languageIssues(wizard({ set: { 'start.text': 'Vraag een indicatie.' } }));
    expect(found.find(({ path }) => path[0] === 'start')).toEqual({
      code: 'taal-l09',
      severity: 'error',
      path: ['start', 'text'],
      message: '"indicatie" is een moeilijk woord.',
      remedy:
        'Schrijf bijvoorbeeld: besluit over welke zorg u nodig heeft. Of leg het uit in "terms": Hierin staat hoeveel zorg u mag krijgen.',
    });
  });

  it.each(['toegang', 'toegang-een-loket'])('finds no hard problem in %s.json', (name) => {
    const file = new URL(`../../../packages/content/examples/wizard/${name}.json`, import.meta.url);
    const { content } = readWizard(JSON.parse(readFileSync(file, 'utf8')));
    const found = content ? languageIssues(content) : [];
    expect(content).toBeDefined();
    expect(found.filter(({ severity }) => severity === 'error')).toEqual([]);
    // Warnings ask for a look: a few are fine, a flood means that a rule cries wolf.
    const rules = found.filter(({ code }) => code !== 'taal-no-easy');
    expect(rules.length).toBeLessThan(12);
  });
});

/** For each code a change of the small wizard that shows it. */
const SHOWS: Readonly<Record<string, Record<string, unknown>>> = {
  'taal-l01': { 'start.text': 'Bel de gemeente ook als u nu geen geld meer heeft.' },
  'taal-l02': { 'start.text': 'U belt ons dan op maandag of op dinsdag.\n'.repeat(3) },
  'taal-l03': { 'questions.0.options.0.text': 'Ik zoek hulp voor mij en voor mijn kind.' },
  'taal-l04': { 'start.text': 'Bel ons.\n'.repeat(4) },
  'taal-l05': { 'start.text': 'Bel ons. Kom langs.' },
  'taal-l06': { 'start.text': 'Neem uw huwelijkscontract mee.' },
  'taal-l07': { 'start.text': 'Neem uw literatuur mee.' },
  'taal-l08': { 'questions.0.why': 'Bel ons op een dag.\n'.repeat(25) + 'Dit is een traject.\n'.repeat(8) },
  'taal-l09': { 'start.text': 'Vraag een traject.' },
  'taal-l10': { 'start.text': 'U wordt gebeld.' },
  'taal-l11': { 'start.text': 'Het zoeken van werk.' },
  'taal-l12': { 'start.text': 'U heeft gisteren bij ons in huis gebeld.' },
  'taal-l13': { 'start.text': 'Bel ons, hoewel het laat is.' },
  'taal-l14': { 'start.text': 'Bel, mail, of kom langs.' },
  'taal-l15': { 'start.text': 'Dat is niet onveilig.' },
  'taal-l16': { 'start.text': 'Bel de GGD.' },
  'taal-l17': { 'start.text': 'U zou bellen.' },
  'taal-l18': { 'start.text': 'Ga aan de slag.' },
  'taal-l19': { 'start.text': 'Dit kan gratis.' },
  'taal-l20': { 'start.text': 'Bel je moeder.' },
  'taal-l21': { 'start.text': 'Ga naar de balie.' },
  'taal-l22': { 'start.text': 'U betaalt 5%.' },
  'taal-l23': { 'start.text': 'Bel METEEN.' },
  'taal-l24': { 'questions.0.text': 'Zoek hulp' },
  'taal-l25': { 'outcomes.2.title': 'Nachtopvang' },
  'taal-no-easy': { 'questions.0.why': 'Dan weten wij wie u goed kan helpen.' },
};

describe('the reference of codes', () => {
  it.each(ISSUE_CODES.filter((code) => code.startsWith('taal-')))('has %s, which a file can get', (code) => {
    expect(added({ set: SHOWS[code] ?? {} }).join()).toContain(` ${code} `);
  });
});

describe('isDutch', () => {
  it.each([
    ['nl', true],
    ['nl-BE', true],
    ['en', false],
    ['nds', false],
  ])('%s: %s', (language, dutch) => {
    expect(isDutch({ language })).toBe(dutch);
  });
});

describe('judgeText', () => {
  const content = wizard();
  const roles: Role[] = ['question', 'option', 'say', 'button', 'help'];
  const strange = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc.string({ unit: fc.constantFrom(...MARKS), maxLength: 400 }),
    fc
      .array(
        fc.constantFrom(
          'niet',
          'geen',
          'wordt',
          'gebeld',
          'U',
          'je',
          'UWV',
          'het',
          'van',
          'bijv.',
          '0800',
          ',',
          '\n',
          '.',
        ),
        { maxLength: 200 },
      )
      .map((words) => words.join(' ')),
  );

  it('has an answer to every text', () => {
    fc.assert(
      fc.property(
        strange,
        fc.constantFrom(...roles),
        fc.boolean(),
        fc.boolean(),
        (source, role, core, rich) => {
          const text = textOf({ path: [], role, core, rich, source });
          for (const { detail } of judgeText(text, fileOf(content, [text])))
            expect(JSON.stringify(detail).length).toBeLessThan(3_000);
        },
      ),
      { numRuns: 500 },
    );
  });

  it.each([
    '.',
    '?',
    '!',
    ':',
    'a',
    'A',
    'A ',
    'a.',
    'a-',
    '0',
    '0 ',
    '0-',
    '%',
    ',',
    '*a',
    '[',
    '(',
    'niet ',
    'wordt ',
    'gebeld ',
    'bijv.',
    'een ',
    'die, ',
    'het ',
    ' ',
    '\n',
    'é',
    '. ',
    'AB ',
    "a'",
    'zo mogelijk ',
    '“',
    ': ',
    '??',
    'a:',
    '1-1-',
    '0800',
  ])('takes no time over the longest text of %j', (piece) => {
    const source = piece.repeat(Math.ceil(LIMITS.richText / piece.length));
    const text = textOf({ path: [], role: 'question', core: true, rich: true, source });
    const from = performance.now();
    judgeText(text, fileOf(content, [text]));
    expect(performance.now() - from).toBeLessThan(1_000);
  });
});

describe('namesIn', () => {
  it('gives what desks, lines and helpers are called', () => {
    expect(namesIn(wizard())).toEqual(
      expect.arrayContaining(['De gemeente', 'Zij aan Zij', 'Het Loket', '112']),
    );
  });
});

describe('textsOf', () => {
  it('has every text of the examples that a citizen reads, each once', () => {
    const file = new URL('../../../packages/content/examples/wizard/toegang.json', import.meta.url);
    const { content } = readWizard(JSON.parse(readFileSync(file, 'utf8')));
    const paths = content ? textsOf(content).map(({ path }) => pathText(path)) : [];
    expect(new Set(paths).size).toBe(paths.length);
    // Whatever is a text in this file and is not here is a name, a fact or a source.
    const missing: string[] = [];
    const visit = (value: unknown, path: (string | number)[]) => {
      if (typeof value === 'string' && / /.test(value) && !paths.includes(pathText(path)))
        missing.push(String(path.at(-1)));
      else if (typeof value === 'object' && value !== null)
        for (const [key, inside] of Object.entries(value))
          visit(inside, [...path, Array.isArray(value) ? Number(key) : key]);
    };
    visit(content, []);
    expect(missing.filter((key) => !NOT_JUDGED.includes(key))).toEqual([]);
  });
});
