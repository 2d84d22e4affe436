import { describe, expect, it } from 'vitest';
import { folder, run } from '../support/run-wijzer.js';
import { smallWizard, TODAY, type Patch } from '../support/small-wizard.js';

const lists = (src: string, language = 'en') => ({ languages: [{ language, name: 'English', src }] });

const english = (patch: Patch = {}) =>
  smallWizard({ ...patch, set: { language: 'en', title: 'Where can you get help?', ...patch.set } });

/** What `wijzer check` says of a file that lists another, which stands beside it. */
function check(src: string, files: Record<string, unknown> = {}, set: Record<string, unknown> = {}) {
  const place = folder({ 'a/klein.json': smallWizard({ set: { ...lists(src), ...set } }), ...files });
  const { code, out } = run(place, 'check', `${place}/a/klein.json`, '--date', TODAY);
  return { code, out: out.map((line) => line.replace(/:\d+:\d+:/, ':')) };
}

const GOOD = { code: 0, out: ['1 bestand bekeken: geen fouten.'] };

const wrong = (path: string, message: string, remedy: string) => ({
  code: 1,
  out: [`a/klein.json: fout: ${message}`, `    ${path}: ${remedy}`, '1 bestand bekeken: 1 fout.'],
});

const LOOK = 'Kijk of "src" klopt. Bekijk dat bestand daarna met "wijzer check".';
const ALIKE =
  'Geef beide bestanden dezelfde ids, en laat de antwoorden naar dezelfde plek leiden. Alleen de teksten mogen anders zijn.';

describe('wijzer check of a file in more languages', () => {
  it.each([
    ['./klein.en.json', 'a/klein.en.json'],
    ['../en/klein.json', 'en/klein.json'],
    ['./klein%20en.json?v=2', 'a/klein en.json'],
  ])('is content when %s says the same', (src, name) => {
    expect(check(src, { [name]: english() })).toEqual(GOOD);
  });

  it.each(['https://example.org/klein.en.json', '/klein.en.json', '//example.org/klein.en.json'])(
    'says nothing of %s, which it cannot read',
    (src) => {
      expect(check(src)).toEqual(GOOD);
    },
  );

  it.each<[string, string, Record<string, unknown>]>([
    ['kan niet gelezen worden (bestaat niet)', './klein.en.json', {}],
    ['kan niet gelezen worden (is een map)', './en', { 'a/en/x.json': {} }],
    ['is niet te lezen als JSON', './klein.en.json', { 'a/klein.en.json': '{' }],
    ['is geen bestand van de soort "wizard"', './klein.en.json', { 'a/klein.en.json': 'null' }],
    [
      'is geen bestand van de soort "wizard"',
      './klein.en.json',
      { 'a/klein.en.json': { kind: 'checklist', language: 'en' } },
    ],
    ['zegt niet in welke taal het is', './klein.en.json', { 'a/klein.en.json': { kind: 'wizard' } }],
  ])('says that the other file %s', (reason, src, files) => {
    expect(check(src, files)).toEqual(
      wrong('languages[0].src', `Het bestand "${src}" ${reason}. [language-file]`, LOOK),
    );
  });

  it('says that the other file is in another language than the list says', () => {
    expect(check('./klein.en.json', { 'a/klein.en.json': english({ set: { language: 'de' } }) })).toEqual(
      wrong(
        'languages[0].language',
        'Hier staat "en", maar het bestand zegt zelf dat zijn taal "de" is. [language-other]',
        'Zet in beide bestanden dezelfde taal, of verwijs met "src" naar een ander bestand.',
      ),
    );
  });

  it('says where the other file is first built differently', () => {
    const other = english({ set: { 'questions.0.to': 'hulp', 'outcomes.0.desk': 'jeugdteam' } });
    expect(check('./klein.en.json', { 'a/klein.en.json': other })).toEqual(
      wrong(
        'languages[0].src',
        'Het bestand "./klein.en.json" is anders opgebouwd: questions.wie.to is daar "hulp" en hier "wat". [language-differs]',
        ALIKE,
      ),
    );
  });

  it('compares with the file as it was written, also when a bad part of it was left out', () => {
    const { out } = check('./klein.en.json', { 'a/klein.en.json': english() }, { 'questions.1.text': '' });
    expect(out.join()).toContain('[empty-text]');
    expect(out.join()).not.toContain('[language-differs]');
  });

  it('looks into each of the other files', () => {
    const languages = ['en', 'de'].flatMap(
      (language) => lists(`./klein.${language}.json`, language).languages,
    );
    const { out } = check('./x.json', { 'a/klein.en.json': english() }, { languages });
    expect(out.filter((line) => line.includes('[language'))).toEqual([
      expect.stringContaining('"./klein.de.json" kan niet gelezen worden'),
    ]);
  });
});
