/** The shipped checklists: what the domain asks is in them, as sure as it is, in language that fits professionals. */
import { readFileSync } from 'node:fs';
import { readChecklist, type Checklist } from '@wijzer/content';
import { checkChecklist } from '@wijzer/content/checks';
import { describe, expect, it } from 'vitest';
import { fitsProfessionals } from './professional-language.js';
import { matches, textsIn, visible } from './texts.js';

const written = (name: string) =>
  JSON.parse(
    readFileSync(
      new URL(`../../../packages/content/examples/checklist/${name}.json`, import.meta.url),
      'utf8',
    ),
  ) as Record<string, unknown>;

const NAMES = ['regie-checklist', 'toegang-lvb'] as const;
const regie = readChecklist(written('regie-checklist')).content as Checklist;
const access = readChecklist(written('toegang-lvb')).content as Checklist;

/** More keys of which the value is no text for a reader. */
const NO_TEXT =
  'number section parties scopes duties marks findings sources source holidays days from to'.split(' ');

describe.each(NAMES)('%s', (name) => {
  const content = written(name) as unknown as Checklist;
  const all = textsIn(content, NO_TEXT);

  it('has nothing for an editor to mend but sources that somebody must read', () => {
    const codes = checkChecklist(content, '2026-11-30').map(({ code }) => code);
    expect(codes.filter((code) => code !== 'unsure-fact')).toEqual([]);
  });

  it('is no test of anybody: no word for a mark, and no number at an answer', () => {
    const judging =
      /(?<!geen )(?<!\p{L})(score|cijfer|rapportcijfer|puntentelling|percentage|stoplicht|ranglijst|onvoldoende|geslaagd|gezakt|benchmark)(?!\p{L})/iu;
    expect(matches(all, judging, visible)).toEqual([]);
    const answers = content.scale.flatMap(({ text, counted = '' }) => [text, counted]);
    expect(answers.filter((text) => /\d/.test(text))).toEqual([]);
    expect(visible(content.start.text)).toMatch(/[Ee]r komt geen score uit/);
  });

  it('asks for no names and says where what is typed stays', () => {
    expect(visible(content.start.text)).toMatch(/Wat je typt, blijft op dit apparaat/);
    expect(visible(content.start.text)).toMatch(/Typ geen namen/);
  });

  it('says of each point what is meant, and in words that no other point has', () => {
    expect(content.items.filter(({ help }) => !help).map(({ id }) => id)).toEqual([]);
    expect(new Set(content.items.map(({ text }) => text)).size).toBe(content.items.length);
  });

  fitsProfessionals(all);

  it('says when it was checked and by whom, and dates each source that day at the latest', () => {
    const { review, sources = [] } = content;
    expect(review).toEqual({
      checkedOn: '2026-11-22',
      checkedBy: 'Redactie Wijzer (voorbeeld)',
      reviewBefore: '2027-05-22',
    });
    expect(sources.filter(({ checkedOn }) => checkedOn > review.checkedOn)).toEqual([]);
    expect(content.example).toBe(true);
  });
});

describe('the texts of Regie-checklist', () => {
  const all = textsIn(written('regie-checklist'), NO_TEXT);
  const shown = all.map(([, text]) => visible(text)).join('\n');

  it('call no number but 112 and Veilig Thuis, and have both at hand on every page', () => {
    expect(regie.contacts?.map(({ phone, urgent }) => [phone.number, urgent])).toEqual([
      ['112', true],
      ['0800-2000', true],
    ]);
    const linked = JSON.stringify(regie).matchAll(/\(tel:([^)]+)\)/g);
    expect([...new Set([...linked].map(([, number]) => number))].sort()).toEqual(['08002000', '112']);
    const loose = (text: string) => text.replace(/\[[^\]]*\]\(tel:\d+\)/g, '');
    expect(
      matches(all, /\b0[89]\d\d-?\d{4}\b|\b112\b/, loose).filter(
        (each) => !/^(contacts|sources)\//.test(each),
      ),
    ).toEqual([]);
  });

  it('say that this is no judgement of safety, and what to do then', () => {
    expect(visible(regie.start.text)).toMatch(/kun je niet inschatten of iemand veilig is/);
    expect(visible(regie.start.text)).toMatch(/direct gevaar\? Bel 112/);
    expect(visible(regie.start.text)).toMatch(/Veilig Thuis: 0800-2000/);
  });

  it('give TSD no more than it has: no four inspections in 2016, no eight leefgebieden, no scale', () => {
    expect(shown).not.toMatch(/vier inspecties/i);
    expect(shown).not.toMatch(/acht leefgebieden/i);
    expect(shown).toMatch(/TSD heeft geen schaal/);
    expect(shown).toMatch(/is ons voorstel/);
  });

  it('explain both meanings of opschalen, each with a way to the other', () => {
    const term = (id: string) => regie.terms?.find((each) => each.id === id)?.text ?? '';
    expect(term('opschalen-bestuur')).toMatch(/management/);
    expect(term('opschalen-bestuur')).toContain('(term:opschalen-zorg)');
    expect(term('opschalen-zorg')).toMatch(/[Mm]eer of zwaardere hulp/);
    expect(term('opschalen-zorg')).toContain('(term:opschalen-bestuur)');
  });

  it('never use opschalen without saying which', () => {
    const bare = (text: string) => text.replace(/\[[^\]]*\]\(term:opschalen-(zorg|bestuur)\)/g, '');
    const used = matches(all, /(?<!\p{L})opschal(en|ing)(?!\p{L})/iu, bare);
    expect(used.filter((each) => !each.startsWith('terms/opschalen-'))).toEqual([]);
  });

  it('explain casusregie, procesregie and eigen regie apart', () => {
    const ids = regie.terms?.map(({ id }) => id) ?? [];
    expect(ids).toEqual(expect.arrayContaining(['casusregie', 'procesregie', 'eigen-regie', 'een-plan']));
    expect(regie.duties?.map(({ id }) => id)).toEqual(['casusregie', 'procesregie']);
  });

  it('give a reason for each point that TSD saw go wrong, from a source', () => {
    expect(regie.findings?.length).toBe(13);
    expect(regie.findings?.filter(({ sources }) => !sources)).toEqual([]);
  });

  it('hand over all that the next regisseur needs, without names', () => {
    const fields = regie.handover?.fields ?? [];
    const types = fields.map(({ type }) => type);
    expect(types).toEqual(expect.arrayContaining(['line', 'text', 'date', 'actions', 'open', 'next']));
    const titles = fields.map(({ title }) => title).join('; ');
    for (const part of [
      /nu/,
      /na de overdracht/,
      /sinds/,
      /[Aa]fspraken/,
      /[Aa]cties/,
      /[Pp]artners/,
      /[Ii]nformatie/,
      /[Vv]olgende/,
    ])
      expect(titles).toMatch(part);
    const who = fields.filter(({ type }) => type === 'line');
    expect(who.filter(({ help = '' }) => !/geen naam/.test(help))).toEqual([]);
  });
});

describe('Toegang-LVB', () => {
  it('has no points where it had no page, and says why', () => {
    const empty = access.sections.filter((section) => section.empty);
    expect(empty.map(({ id }) => id)).toEqual(['punt-3', 'punt-4', 'punt-5']);
    expect(empty.filter(({ text = '' }) => !/konden wij niet vinden/.test(text))).toEqual([]);
  });

  it('takes only a test by the people whom it is about for proof', () => {
    expect(access.caution).toMatch(/Alleen een test door mensen met een LVB telt als bewijs/);
    expect(access.evidence?.options.length).toBeGreaterThan(2);
  });

  it('has a source for each point and each finding', () => {
    const all = [...access.items, ...(access.findings ?? [])];
    expect(all.filter(({ sources }) => !sources).map(({ id }) => id)).toEqual([]);
  });
});
