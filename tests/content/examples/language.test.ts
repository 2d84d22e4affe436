/** The shipped examples for citizens keep to the hard language rules and to what makes a flow easy. */
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { linksOf, optionsOf } from '../../../packages/content/src/flow/links.js';
import type { Phone } from '../../../packages/content/src/contact/schema.js';
import type { Desk, Line, Wizard } from '../../../packages/content/src/wizard/schema.js';
import * as rules from '../../support/language-rules.js';

const folder = fileURLToPath(new URL('../../../packages/content/examples/wizard/', import.meta.url));
const examples = readdirSync(folder)
  .filter((file) => file.endsWith('.json') && !file.endsWith('.paths.json'))
  .map((file) => [file, JSON.parse(readFileSync(folder + file, 'utf8')) as Wizard] as const)
  // The rules are about Dutch.
  .filter(([, { language }]) => language === 'nl');

/** Abbreviations that everybody knows, or that the file explains as a term. */
const KNOWN = ['ID'];
const EXPLAINED = ['UWV', 'CIZ'];

type Text = [where: string, text: string | undefined];

const present = (texts: Text[]) => texts.filter((entry): entry is [string, string] => entry[1] !== undefined);
const each = (where: string, list: readonly string[]): Text[] =>
  list.map((text, at) => [`${where}[${at}]`, text]);

/** What a reader must understand to go on. */
function coreTexts({ start, crisis, questions, outcomes, desks, lines, clientSupport }: Wizard) {
  return present([
    ['start.text', start.text],
    ['crisis.text', crisis.text],
    ['clientSupport.text', clientSupport.text],
    ...questions.flatMap((question): Text[] => [
      [question.id, question.text],
      ...optionsOf(question).map((option): Text => [`${question.id}/${option.id}`, option.text]),
    ]),
    ...outcomes.flatMap((outcome): Text[] => [
      [`${outcome.id}.title`, outcome.title],
      [`${outcome.id}.text`, outcome.text],
      ...(outcome.type === 'crisis'
        ? ([[`${outcome.id}.cannotCall`, outcome.cannotCall]] satisfies Text[])
        : ([
            [`${outcome.id}.urgent`, outcome.urgent],
            [`${outcome.id}.second`, outcome.second?.text],
            [`${outcome.id}.say`, outcome.say],
            [`${outcome.id}.next`, outcome.next],
            ...each(`${outcome.id}.steps`, outcome.steps),
            ...each(`${outcome.id}.bring`, outcome.bring),
          ] satisfies Text[])),
    ]),
    ...desks.map((desk): Text => [`${desk.id}.does`, desk.does]),
    ...lines.map((line): Text => [`${line.id}.does`, line.does]),
  ]);
}

/** What a reader may skip. */
function extraTexts({ human, questions, desks, lines, terms = [], clientSupport }: Wizard) {
  const phone = (where: string, entry?: Phone): Text[] => [
    [`${where}.cost`, entry?.cost],
    [`${where}.hint`, entry?.hint],
  ];
  const place = (desk: Desk): Text[] =>
    (['plainName', 'callback', 'replyTime', 'firstTalkWithin', 'appointment'] as const).map((key): Text => [
      `${desk.id}.${key}`,
      desk[key],
    ]);
  return present([
    ['human.callback', human.callback],
    ...phone('human', human.phone),
    ...phone('clientSupport', clientSupport.phone),
    ...questions.flatMap((question): Text[] => [
      [`${question.id}.help`, question.help],
      [`${question.id}.why`, question.why],
      ...optionsOf(question).map((option): Text => [`${question.id}/${option.id}.help`, option.help]),
    ]),
    ...desks.flatMap((desk): Text[] => [
      ...place(desk),
      [`${desk.id}.walkIn`, desk.walkIn?.text],
      [`${desk.id}.inside`, desk.address?.inside],
      [`${desk.id}.landmark`, desk.address?.landmark],
      [`${desk.id}.stop`, desk.address?.stop],
      [`${desk.id}.wheelchair`, desk.address?.wheelchair],
      ...phone(desk.id, desk.phone),
    ]),
    ...lines.flatMap((line: Line): Text[] => [
      [`${line.id}.chat`, line.chat?.text],
      ...phone(line.id, line.phone),
    ]),
    ...terms.map((term): Text => [`term ${term.id}`, term.text]),
  ]);
}

const failing = (texts: [string, string][], rule: (text: string) => string[]) =>
  texts.flatMap(([where, text]) => rule(text).map((problem) => `${where}: ${problem}`));

/** Questions on the longest way from here, whatever the conditions say. */
function longestPath(content: Wizard, id: string, before: readonly string[] = []): number {
  const question = content.questions.find((entry) => entry.id === id);
  if (!question || before.includes(id)) return 0;
  return 1 + Math.max(...linksOf(question).map(({ to }) => longestPath(content, to, [...before, id])));
}

describe.each(examples)('%s', (_file, content) => {
  const { questions, outcomes, desks, terms = [] } = content;
  const allowed = [...KNOWN, ...EXPLAINED.filter((word) => terms.some(({ term }) => term === word))];
  const answers = questions.flatMap((question) =>
    optionsOf(question).map((option) => ({ question, option })),
  );

  it('keeps questions, answers and outcomes easy', () => {
    expect(failing(coreTexts(content), (text) => rules.coreText(text, allowed))).toEqual([]);
  });

  it('keeps explanations easy', () => {
    expect(failing(extraTexts(content), (text) => rules.extraText(text, allowed))).toEqual([]);
  });

  it('asks each question once, as one short question', () => {
    const texts = questions.map(({ id, text }): [string, string] => [id, text]);
    expect(failing(texts, rules.questionForm)).toEqual([]);
    expect(new Set(texts.map(([, text]) => text)).size).toBe(texts.length);
  });

  it('keeps answers short', () => {
    const texts = answers.map(({ question, option }): [string, string] => [
      `${question.id}/${option.id}`,
      option.text,
    ]);
    expect(failing(texts, (text) => rules.longSentences(text, 8))).toEqual([]);
  });

  it('asks about life, not about laws and departments', () => {
    const texts = [
      ...questions.map(({ id, text }) => [id, text]),
      ...answers.map(({ question, option }) => [`${question.id}/${option.id}`, option.text]),
    ];
    expect(failing(texts as [string, string][], rules.organisation)).toEqual([]);
  });

  it('gives at most five answers and one "Weet ik niet"', () => {
    const counts = questions.map((question) => {
      const unsure = optionsOf(question).filter((option) => option.unsure);
      return {
        id: question.id,
        unsure: unsure.map(({ text }) => text),
        few: optionsOf(question).length - unsure.length <= 5,
      };
    });
    expect(counts).toEqual(questions.map(({ id }) => ({ id, unsure: ['Weet ik niet'], few: true })));
  });

  it('shows a picture with every answer, outcome and desk, the same one for the same words', () => {
    const shown = [...answers.map(({ option }) => option), ...outcomes, ...desks];
    expect(shown.filter(({ pictogram }) => !pictogram)).toEqual([]);
    const pictures = new Map<string, Set<string>>();
    for (const { option } of answers)
      pictures.set(option.text, (pictures.get(option.text) ?? new Set()).add(option.pictogram ?? ''));
    expect([...pictures].filter(([, used]) => used.size > 1)).toEqual([]);
  });

  it('reaches an outcome within seven questions', () => {
    expect(longestPath(content, content.start.question)).toBeLessThanOrEqual(7);
  });

  it('does not claim to be tested with readers when nobody wrote down when and with whom', () => {
    const shown = [...coreTexts(content), ...extraTexts(content)].map(([, text]) => text).join('\n');
    expect(content.tested ? '' : shown).not.toMatch(/\bgetest\b|taal voor allemaal|LVB/i);
  });
});
