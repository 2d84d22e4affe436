import { describe, expect, it } from 'vitest';
import { folder, run } from '../support/run-wijzer.js';
import { smallChecklist } from '../support/small-checklist.js';
import { smallDilemmas } from '../support/small-dilemmas.js';
import { smallWizard, TODAY } from '../support/small-wizard.js';

/** The small wizard with one text that a rule dislikes, and the words that make the rest of it easy. */
const wizard = (text = 'Wij stellen u twee vragen.', set = {}) =>
  smallWizard({
    set: {
      'start.text': text,
      'outcomes.0.title': 'Ga naar de balie',
      'outcomes.0.steps.0': 'Bel de balie.',
      'outcomes.1.say': 'Ik zoek hulp.',
      ...set,
    },
  });

const check = (files: Record<string, unknown>, ...options: string[]) => {
  const place = folder(files);
  return run(place, 'check', place, '--date', TODAY, ...options);
};

const ONLY = 'De taalregels zijn voor Nederlandse teksten in bestanden van de soort "wizard".';

describe('wijzer check --taal', () => {
  it('is content with easy texts', () => {
    expect(check({ 'a.json': wizard() }, '--taal')).toEqual({
      code: 0,
      out: ['1 bestand bekeken: geen fouten.'],
      err: [],
    });
  });

  it('points at a hard text with what is wrong, what to do and the easier words', () => {
    const content = JSON.stringify(wizard('U krijgt een voorziening.'), null, 2);
    const at = content.indexOf('"U krijgt');
    const line = content.slice(0, at).split('\n').length;
    const column = at - content.lastIndexOf('\n', at);
    expect(check({ 'a.json': content }, '--taal')).toEqual({
      code: 1,
      out: [
        `a.json:${line}:${column}: fout: "voorziening" is een moeilijk woord. [taal-l09]`,
        '    start.text: Schrijf bijvoorbeeld: hulp. Of leg het uit in "terms": Iets wat de gemeente voor u regelt.',
        '1 bestand bekeken: 1 fout.',
      ],
      err: [],
    });
  });

  it('lets a soft rule through with a warning', () => {
    const { code, out } = check({ 'a.json': wizard('U zou hulp krijgen.') }, '--taal');
    expect([code, out.at(-1)]).toEqual([0, '1 bestand bekeken: geen fouten, 1 waarschuwing.']);
  });

  it('says nothing about language when nobody asks', () => {
    const content = wizard('U krijgt een voorziening.');
    expect(check({ 'a.json': content }).out).toEqual(['1 bestand bekeken: geen fouten.']);
    expect(JSON.parse(check({ 'a.json': content }, '--json').out[0] ?? '')).not.toHaveProperty(
      'withoutLanguageRules',
    );
  });

  it('still judges the rest of the file', () => {
    const content = wizard('U krijgt een voorziening.', { 'sources.0.certainty': 'B' });
    const codes = check({ 'a.json': content }, '--taal')
      .out.join('\n')
      .match(/\[[a-z][\w-]+\]$/gm);
    expect(codes).toEqual(['[taal-l09]', '[unsure-fact]']);
  });

  it('says in one line for which files the rules are not, and that is no error', () => {
    const files = { 'a.json': wizard(), 'b.json': smallChecklist(), 'c.json': smallDilemmas() };
    expect(check(files, '--taal')).toEqual({
      code: 0,
      out: [`${ONLY} Zonder taalregels: b.json, c.json.`, '3 bestanden bekeken: geen fouten.'],
      err: [],
    });
  });

  it('leaves texts in another language alone', () => {
    const { code, out } = check({ 'a.json': wizard('Une voorziening.', { language: 'fr' }) }, '--taal');
    expect([code, out[0]]).toEqual([0, `${ONLY} Zonder taalregels: a.json.`]);
  });

  it.each([
    ['no JSON', '{'],
    ['no kind', {}],
    ['a kind that does not exist', { kind: 'wizzard' }],
    ['a list', []],
  ])('says of %s what is wrong, not that its language was not judged', (_, content) => {
    const { code, out } = check({ 'a.json': content }, '--taal');
    expect([code, out.join().includes(ONLY)]).toEqual([1, false]);
  });

  it('points at the right place when a question before it was left out', () => {
    const content = wizard(undefined, {
      'questions.1.options.0.id': '???',
      'questions.1.options.1.text': 'Een traject',
    });
    const { out } = check({ 'a.json': content }, '--taal');
    expect(out.join('\n')).toContain(
      'questions[1].options[1].text: Schrijf bijvoorbeeld: de weg met stappen.',
    );
  });

  it('judges the easier words more strictly than the text that they replace', () => {
    const text = 'Voor wie zoekt u op dit moment hulp of geld of werk?';
    const easy = { 'questions.0.easy': { text: 'Voor wie zoekt u hulp?' } };
    const set = { 'questions.0.text': text };
    expect(check({ 'a.json': wizard(undefined, set) }, '--taal').code).toBe(1);
    const { code, out } = check({ 'a.json': wizard(undefined, { ...set, ...easy }) }, '--taal');
    expect([code, out.join().includes('[taal-l01]')]).toEqual([0, false]);
    const swapped = { 'questions.0.easy': { text } };
    const hard = check({ 'a.json': wizard(undefined, swapped) }, '--taal');
    expect([hard.code, hard.out.join('\n')]).toEqual([
      1,
      expect.stringContaining('questions[0].easy.text: '),
    ]);
  });

  it('says once of a file that it has no easier words at all', () => {
    const long = {
      'outcomes.1.say': 'Ik zoek hulp voor mijn kind van vijf.',
      'questions.0.why': 'Dan weten wij wie u goed kan helpen.',
    };
    expect(check({ 'a.json': wizard(undefined, long) }, '--taal')).toEqual({
      code: 0,
      out: [
        'a.json:1:1: let op: Dit is er niet in makkelijker woorden: 1 vraag en 1 uitkomst. [taal-no-easy]',
        '    (het hele bestand): Schrijf hetzelfde makkelijker in "easy". Zinnen van hoogstens 7 woorden hebben dat niet nodig.',
        '1 bestand bekeken: geen fouten, 1 waarschuwing.',
      ],
      err: [],
    });
    expect(check({ 'a.json': wizard(undefined, long) }).out).toEqual(['1 bestand bekeken: geen fouten.']);
  });

  it('holds a file to the form of address that it promises', () => {
    const { code, out } = check({ 'a.json': wizard(undefined, { addressForm: 'je' }) }, '--taal');
    expect([code, out.join('\n')]).toEqual([
      1,
      expect.stringContaining('Hier staat "u". In "addressForm" staat "je". [taal-l20]'),
    ]);
  });

  it('tells programs the same', () => {
    const files = { 'a.json': wizard('U krijgt een voorziening.'), 'b.json': smallChecklist() };
    const { code, out } = check(files, '--taal', '--json');
    expect([code, out.length]).toEqual([1, 1]);
    expect(JSON.parse(out[0] ?? '')).toMatchObject({
      ok: false,
      errors: 1,
      withoutLanguageRules: [expect.stringMatching(/b\.json$/)],
      files: [{ issues: [{ code: 'taal-l09', severity: 'error', path: 'start.text' }] }, { issues: [] }],
    });
  });

  it('stands in the explanation of the command', () => {
    expect(run('.', '--help').out.join('\n')).toMatch(/check .*--taal.*\n[^]*--taal +ook de taalregels/);
  });
});
