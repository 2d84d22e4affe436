/** Requirements of Toegang that the content itself has to meet, for both invented gemeenten. */
import { readFileSync } from 'node:fs';
import { pathText, readWizard, type Wizard } from '@wijzer/content';
import { optionsOf } from '@wijzer/content/links';
import { START, resolve } from '@wijzer/engine';
import { describe, expect, it } from 'vitest';
import { languageIssues } from '../../../packages/tools/src/taal/language.js';
import { textsOf } from '../../../packages/tools/src/taal/texts.js';
import { matches, visible, type Placed } from './texts.js';

const read = (name: string): Wizard => {
  const place = new URL(`../../../packages/content/examples/wizard/${name}.json`, import.meta.url);
  const { content } = readWizard(JSON.parse(readFileSync(place, 'utf8')));
  if (!content) throw new Error(`${name} cannot be used.`);
  return content;
};

/** Of these rules a warning may stay: how long a word or a text may be is a matter of weighing. */
const WEIGHED = ['taal-l02', 'taal-l04', 'taal-l06', 'taal-l07', 'taal-no-easy'];

/** Words that the rules for citizens' texts let pass, and these examples do not need. */
const FORMAL = ['tevens', 'echter', 'derhalve', 'middels', 'betreffende', 'inzake', 'zorgvraag'];

/** The desk decides: a text promises no right and refuses nothing. */
const DECIDING = ['aanspraak', 'recht op', 'komt in aanmerking', 'in aanmerking komen', 'u krijgt geen hulp'];

/** Laws, departments and systems: also those that the file explains, for a question is about life. */
const ORGANISATION = (
  'wet wmo wlz wgs zvw jeugdwet participatiewet uwv ciz cjg ggz loket wijkteam buurtteam jeugdteam ' +
  'schuldhulpverlening jeugdhulp bijstand dagbesteding begeleiding mantelzorg'
).split(' ');

/** These words, in the plural or with an `e` too. */
const anyOf = (...words: string[]) => new RegExp(`(?<!\\p{L})(${words.join('|')})(en|e|s)?(?!\\p{L})`, 'iu');

describe.each(['toegang', 'toegang-een-loket'])('%s', (name) => {
  const content = read(name);
  const { questions, outcomes, desks } = content;
  const options = questions.flatMap(optionsOf);
  const all = textsOf(content);
  const placed = (texts: typeof all): Placed[] => texts.map(({ path, source }) => [pathText(path), source]);
  const found = (pattern: RegExp) => matches(placed(all), pattern, visible);

  it('T02: gives at most five answers, besides "Weet ik niet"', () => {
    const many = questions.filter((each) => optionsOf(each).filter(({ unsure }) => !unsure).length > 5);
    expect(many.map(({ id }) => id)).toEqual([]);
  });

  it('T03: has "Weet ik niet" at every question, once and in these words', () => {
    const unsure = questions.map((question) =>
      optionsOf(question).flatMap((option) => (option.unsure ? option.text : [])),
    );
    expect(unsure).toEqual(questions.map(() => ['Weet ik niet']));
  });

  it('T04, T05, T06, T07, T08: keeps to the rules of --taal, also where these only warn', () => {
    const issues = languageIssues(content).filter(
      ({ code, severity }) => severity === 'error' || !WEIGHED.includes(code),
    );
    expect(issues.map(({ code, path, message }) => `${code} ${pathText(path)}: ${message}`)).toEqual([]);
  });

  it('T06: says it as people do', () => {
    expect(found(anyOf(...FORMAL))).toEqual([]);
  });

  it('T09: has a pictogram at every answer, outcome and desk', () => {
    const shown = [...options, ...outcomes, ...desks];
    expect(shown.filter(({ pictogram }) => !pictogram).map(({ id }) => id)).toEqual([]);
  });

  it('T09: has the same picture for the same words', () => {
    const pictures = new Map<string, Set<string | undefined>>();
    for (const { text, pictogram } of options)
      pictures.set(text, (pictures.get(text) ?? new Set()).add(pictogram));
    expect([...pictures].filter(([, used]) => used.size > 1).map(([text]) => text)).toEqual([]);
  });

  it('T10: asks nobody to log in', () => {
    expect(found(anyOf('digid', 'inloggen', 'bsn'))).toEqual([]);
  });

  it('asks each question once', () => {
    const texts = questions.map(({ text }) => text);
    expect(texts).toEqual([...new Set(texts)]);
  });

  it('T15: asks about life, not about laws and departments', () => {
    const asked = all.filter(({ role }) => role === 'question' || role === 'option');
    expect(asked.length).toBeGreaterThan(questions.length);
    expect(matches(placed(asked), anyOf(...ORGANISATION, 'sociale dienst'), visible)).toEqual([]);
  });

  it('T28: is never longer than seven questions', () => {
    expect(resolve(content, START).progress?.longest).toBeLessThanOrEqual(7);
  });

  it('T32: names shares and times as people say them', () => {
    expect(found(/\bprocent\b|\b\d{1,2}[:.]\d{2}\b/i)).toEqual([]);
  });

  it('T33: has no link that only says to click', () => {
    expect(found(/klik hier/i)).toEqual([]);
  });

  it('T36: has a way for who looks for somebody else, to an outcome', () => {
    const who = content.questions.find(({ id }) => id === 'wie');
    expect(optionsOf(who!).map(({ text }) => text)).toContain('Voor iemand anders');
  });

  it('T38: promises no right and refuses nothing', () => {
    expect(found(anyOf(...DECIDING))).toEqual([]);
  });

  it('T40: does not say that it was tested while it was not', () => {
    expect(content.tested).toBeUndefined();
    expect(JSON.stringify(content)).not.toMatch(/LVB-proof|getest met|Taal voor allemaal/i);
    expect(found(/\bgetest\b|LVB/i)).toEqual([]);
  });
});
