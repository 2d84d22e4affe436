import { readDecisionTree, type DecisionTree } from '@wijzer/content';
import { additionsFor, conclusionOf, resolve, type Answer } from '@wijzer/engine';
import { describe, expect, it } from 'vitest';
import type { Patch } from '../../support/patch.js';
import { smallTree } from '../../support/small-tree.js';

type Answers = Record<string, Answer>;

function tree(patch?: Patch): DecisionTree {
  const { content, issues } = readDecisionTree(smallTree(patch));
  if (!content) throw new Error(JSON.stringify(issues));
  return content;
}

/** To "Je deelt". */
const SHARE: Answers = {
  rol: 'helper',
  gevaar: 'nee',
  gegevens: ['gewoon'],
  lezen: 'seen',
  doel: 'Rust',
  terugkijken: '2026-07-01',
};
/** To "Je deelt nog niet". */
const WAIT: Answers = { ...SHARE, gegevens: ['gezondheid'] };

const at = (answers: Answers, content = tree()) => conclusionOf(content, resolve(content, { answers }));
const reasons = (answers: Answers, content?: DecisionTree) =>
  at(answers, content)?.reasons.map(({ question, options }) => [question.id, ...options.map(({ id }) => id)]);

describe('conclusionOf', () => {
  it('is nothing while the reader is on the way', () => {
    expect(at({})).toBeUndefined();
    expect(at({ rol: 'helper', gevaar: 'nee' })).toBeUndefined();
  });

  it('is nothing while the reader looks at an earlier question again', () => {
    const content = tree();
    expect(conclusionOf(content, resolve(content, { answers: SHARE, at: 'gevaar' }))).toBeUndefined();
  });

  it('is the outcome that the answers lead to', () => {
    expect(at(SHARE)?.outcome.id).toBe('delen');
    expect(at(WAIT)?.outcome.id).toBe('wachten');
    expect(at({ rol: 'helper', gevaar: 'ja' })?.outcome.id).toBe('bel');
  });

  it('gives what decided, in the order of the path, with the options that were chosen', () => {
    expect(reasons(SHARE)).toEqual([
      ['gevaar', 'nee'],
      ['gegevens', 'gewoon'],
    ]);
    expect(reasons({ ...WAIT, gegevens: ['gewoon', 'gezondheid'] })).toEqual([
      ['gevaar', 'nee'],
      ['gegevens', 'gewoon', 'gezondheid'],
    ]);
  });

  it('gives other reasons when an answer that decided is changed', () => {
    expect(reasons({ ...SHARE, gevaar: 'ja' })).toEqual([['gevaar', 'ja']]);
    expect(reasons({ ...SHARE, gevaar: 'weet-niet' })).toEqual([
      ['gevaar', 'weet-niet'],
      ['gegevens', 'gewoon'],
    ]);
  });

  it('never names an answer that made no difference', () => {
    for (const rol of ['helper', 'agent'])
      for (const doel of ['Rust', ''])
        for (const terugkijken of ['2026-07-01', '2030-01-01'])
          expect(reasons({ ...SHARE, rol, doel, terugkijken })).toEqual(reasons(SHARE));
  });

  it('gives the words of the content with a reason', () => {
    expect(at(SHARE)?.reasons[0]).toMatchObject({
      question: { text: 'Is er gevaar?', sources: ['wet'] },
      step: { answer: 'nee' },
      options: [{ reason: 'Er is geen gevaar.' }],
    });
  });

  it('adds further outcomes only for the answers they hold for', () => {
    expect(at(WAIT)?.also).toEqual([]);
    expect(at({ ...WAIT, gevaar: 'weet-niet' })?.also.map(({ id }) => id)).toEqual(['overleg']);
  });

  it('gives further outcomes in their own order, and leaves out one that is not there', () => {
    const content = tree({
      set: { 'outcomes.1.also': [{ outcome: 'bel' }, { outcome: 'delen' }, { outcome: 'overleg' }] },
    });
    const cut = { ...content, outcomes: content.outcomes.filter(({ id }) => id !== 'delen') };
    expect(at(WAIT, content)?.also.map(({ id }) => id)).toEqual(['bel', 'delen', 'overleg']);
    expect(at(WAIT, cut)?.also.map(({ id }) => id)).toEqual(['bel', 'overleg']);
  });

  it('is nothing where the outcome was left out', () => {
    const content = tree();
    const snapshot = resolve(content, { answers: SHARE });
    const cut = { ...content, outcomes: content.outcomes.filter(({ id }) => id !== 'delen') };
    expect(conclusionOf(cut, snapshot)).toBeUndefined();
  });

  it('gives the day to look again only where the outcome asks for it and the day was asked', () => {
    expect(at(WAIT)?.lookAgain).toBe('2026-07-01');
    expect(at(SHARE)).not.toHaveProperty('lookAgain');
    const early = tree({ set: { 'outcomes.3.lookAgain': 'terugkijken' } });
    // Answered before, and off the path now.
    expect(at({ ...WAIT, gevaar: 'ja' }, early)).not.toHaveProperty('lookAgain');
  });
});

describe('additionsFor', () => {
  const content = tree();
  const texts = (answers: Answers) =>
    additionsFor(content.outcomes[0]?.sections?.[0]?.entries, resolve(content, { answers })).map(
      ({ text }) => text,
    );

  it('gives the texts that fit the answers, and those for everybody', () => {
    expect(texts({ ...SHARE, rol: 'helper' })).toEqual(['Vertel het de cliënt.']);
    expect(texts({ ...SHARE, rol: 'agent' })).toEqual(['Vertel het de cliënt.', 'Zet het in je systeem.']);
  });

  it('counts no answer that is off the path', () => {
    const away = tree({ set: { 'start.question': 'gevaar' } });
    const snapshot = resolve(away, { answers: { rol: 'agent', gevaar: 'ja' } });
    expect(additionsFor(away.questions[1]?.more, snapshot)).toEqual([]);
  });

  it('takes no list for an empty one', () => {
    expect(additionsFor(undefined, resolve(content, { answers: {} }))).toEqual([]);
  });
});
