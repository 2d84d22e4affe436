/** The shipped examples for professionals: language that fits them, links that hold, and files that fit each other. */
import { readFileSync } from 'node:fs';
import { readDecisionTree, readDilemmas } from '@wijzer/content';
import { describe, expect, it } from 'vitest';
import { fitsProfessionals } from './professional-language.js';
import { matches, textsIn } from './texts.js';

const written = (path: string) =>
  JSON.parse(
    readFileSync(new URL(`../../../packages/content/examples/${path}`, import.meta.url), 'utf8'),
  ) as Record<string, unknown>;

const examples = ['decision-tree/kiezen-en-delen.json', 'dilemmas/levenswiel.json'] as const;
const tree = readDecisionTree(written(examples[0])).content;
const wheel = readDilemmas(written(examples[1])).content;

/** More keys of which the value is no text for a reader. */
const NO_TEXT = (
  'tone question outcome role station switch to lookAgain source number holidays ' +
  'sources outcomes is days from'
).split(' ');

describe.each(examples)('%s', (file) => {
  const content = written(file);
  const all = textsIn(content, NO_TEXT);

  fitsProfessionals(all);

  it('calls no number but 112 and Veilig Thuis', () => {
    const linked = JSON.stringify(content).matchAll(/\(tel:([^)]+)\)/g);
    expect([...new Set([...linked].map(([, number]) => number))].sort()).toEqual(['08002000', '112']);
    expect(
      matches(all, /(?<!\[)\b0[89]\d\d-?\d{4}\b(?!\])/, (text) => text.replace(/\[[^\]]*\]\(tel:\d+\)/g, '')),
    ).toEqual(
      file === examples[0] ? ['questions/bel-nu/text: "0800-2000"', 'outcomes/u0/title: "0800-2000"'] : [],
    );
  });

  it('says when it was checked and by whom, and dates each source that day at the latest', () => {
    const { review, sources = [] } = content as {
      review: { checkedOn: string };
      sources?: { id: string; checkedOn: string }[];
    };
    expect(review).toEqual({
      checkedOn: '2026-11-22',
      checkedBy: 'Redactie Wijzer (voorbeeld)',
      reviewBefore: '2027-05-22',
    });
    expect(sources.filter(({ checkedOn }) => checkedOn > review.checkedOn)).toEqual([]);
  });
});

describe('the two files of Kiezen en delen', () => {
  it('send a dilemma to a question that the decision tree has', () => {
    const questions = new Set(tree?.questions.map(({ id }) => id));
    expect(wheel?.dilemmas.filter(({ question }) => question && !questions.has(question))).toEqual([]);
  });

  it('have the same roles', () => {
    const question = tree?.questions.find(({ id }) => id === 'rol');
    const roles = question && 'options' in question ? question.options.map(({ id }) => id) : [];
    expect(wheel?.roles.map(({ id }) => id).sort()).toEqual(roles.sort());
  });

  it('say the same of the same source', () => {
    const bySource = new Map(tree?.sources?.map((source) => [source.id, source]));
    const shared = wheel?.sources?.filter(({ id }) => bySource.has(id)) ?? [];
    expect(shared.length).toBeGreaterThan(50);
    expect(shared.map(({ id }) => bySource.get(id))).toEqual(shared);
  });

  it('hold 101 dilemmas: every role, every station, at least two choices each', () => {
    expect(wheel?.dilemmas.length).toBe(101);
    const count = (key: 'role' | 'station') => new Set(wheel?.dilemmas.map((dilemma) => dilemma[key])).size;
    expect([count('role'), count('station')]).toEqual([10, 10]);
    expect(wheel?.dilemmas.filter(({ choices }) => choices.length < 2)).toEqual([]);
  });

  it('says where a direction rests on a text that nobody checked', () => {
    const unsure = wheel?.dilemmas.filter(({ certainty }) => certainty === 'C') ?? [];
    expect(unsure.length).toBeGreaterThan(5);
    expect(
      unsure.filter(({ direction }) => !/nakijken|nagekeken/.test(direction)).map(({ id }) => id),
    ).toEqual([]);
  });
});
