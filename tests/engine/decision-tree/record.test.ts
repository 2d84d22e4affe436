import { readDecisionTree, type DecisionTree } from '@wijzer/content';
import { EMPTY_RUN, openRun, recordOf, resolve, saveRun, type Answer, type Run } from '@wijzer/engine';
import { describe, expect, it } from 'vitest';
import type { Patch } from '../../support/patch.js';
import { smallTree } from '../../support/small-tree.js';

function tree(patch?: Patch): DecisionTree {
  const { content, issues } = readDecisionTree(smallTree(patch));
  if (!content) throw new Error(JSON.stringify(issues));
  return content;
}

const ANSWERS: Record<string, Answer> = {
  rol: 'agent',
  gevaar: 'weet-niet',
  gegevens: ['gewoon', 'gezondheid'],
  lezen: 'seen',
  doel: 'Rust in huis',
  terugkijken: '2026-07-01',
};
const RUN: Run = { answers: ANSWERS, notes: { gevaar: 'Buren bellen.' }, words: { wat: 'Anders.' } };
const share = (run: Run = RUN): Run => ({ ...run, answers: { ...run.answers, gegevens: ['gewoon'] } });

const recorded = (run: Run, content = tree()) => recordOf(content, resolve(content, run), run);
const field = (id: string, run: Run, content?: DecisionTree) =>
  recorded(run, content)?.fields.find((each) => each.id === id);

describe('recordOf', () => {
  it('is nothing before there is a conclusion', () => {
    expect(recorded(EMPTY_RUN)).toBeUndefined();
    expect(recorded({ ...RUN, answers: { rol: 'agent' } })).toBeUndefined();
  });

  it('is nothing where the content asks for none', () => {
    expect(recorded(RUN, tree({ remove: ['record'] }))).toBeUndefined();
  });

  it('says which content, which conclusion and which grounds', () => {
    expect(recorded(share())).toMatchObject({
      title: 'Verantwoording',
      content: { id: 'klein', title: 'Mag ik dit delen?', version: 1, checkedOn: '2026-06-01' },
      outcome: {
        title: 'Je deelt',
        text: 'Je deelt wat nodig is.',
        sources: [{ id: 'wet', certainty: 'A' }],
      },
      also: [],
    });
    expect(recorded(RUN)).toMatchObject({ outcome: { sources: [] }, also: ['Overleg eerst'] });
  });

  it('gives what decided by its short names, with reasons and sources', () => {
    expect(recorded(RUN)?.reasons).toMatchObject([
      {
        label: 'Direct gevaar',
        answers: ['Weet ik niet'],
        reasons: ['Je weet niet of er gevaar is.'],
        sources: [{ id: 'wet' }],
      },
      { label: 'Soort gegevens', answers: ['Gewone gegevens', 'Gezondheid'], sources: [] },
    ]);
  });

  it('gives the sources of the chosen option, and those of the question where it has none', () => {
    const content = tree({
      set: {
        'questions.1.options.2.sources': ['regel'],
        'sources.1': { id: 'regel', title: 'De regel', certainty: 'B', checkedOn: '2026-06-01' },
        'questions.1.options.1.sources': ['regel'],
      },
    });
    const ids = (gevaar: string) =>
      recorded({ ...RUN, answers: { ...ANSWERS, gevaar } }, content)?.reasons[0]?.sources.map(({ id }) => id);
    expect(ids('weet-niet')).toEqual(['regel']);
    expect(recorded(RUN, tree())?.reasons[0]?.sources.map(({ id }) => id)).toEqual(['wet']);
  });

  it('follows the answers', () => {
    const before = recorded(RUN);
    const after = recorded({ ...RUN, answers: { ...ANSWERS, gevaar: 'nee' } });
    expect(after?.reasons[0]).toMatchObject({ answers: ['Nee'], reasons: ['Er is geen gevaar.'] });
    expect(after?.also).toEqual([]);
    expect(after?.fields[0]?.answers[1]?.answers).toEqual(['Nee']);
    expect(before?.fields[0]?.answers[1]?.answers).toEqual(['Weet ik niet']);
  });

  it('puts answers and notes under the field that asks for their question', () => {
    expect(field('wie', RUN)?.answers).toEqual([
      { label: 'Jouw rol', answers: ['Ik handhaaf'], isDate: false },
      { label: 'Direct gevaar', answers: ['Weet ik niet'], isDate: false, note: 'Buren bellen.' },
    ]);
    expect(field('wat', RUN)).toMatchObject({
      help: 'Geen namen.',
      write: false,
      words: 'Anders.',
      answers: [
        { label: 'Soort gegevens', answers: ['Gewone gegevens', 'Gezondheid'] },
        { label: 'Het doel', answers: ['Rust in huis'] },
      ],
    });
  });

  it('keeps a day as a day and says that it is one', () => {
    expect(field('later', RUN)?.answers).toEqual([
      { label: 'Opnieuw kijken', answers: ['2026-07-01'], isDate: true },
    ]);
    expect(recorded(RUN)?.lookAgain).toBe('2026-07-01');
    expect(recorded(share())).not.toHaveProperty('lookAgain');
  });

  it('has a field only for the outcomes it belongs to', () => {
    const ids = (run: Run) => recorded(run)?.fields.map(({ id }) => id);
    expect(ids(RUN)).toEqual(['wie', 'wat', 'later']);
    expect(ids(share())).toEqual(['wie', 'wat', 'reactie']);
    expect(field('reactie', share())).toMatchObject({ write: true, answers: [], words: '' });
  });

  it('leaves out a question off the path, and one without answer and note', () => {
    const urgent: Run = { ...RUN, answers: { ...ANSWERS, gevaar: 'ja' } };
    expect(field('wat', urgent)?.answers).toEqual([]);
    expect(field('wat', { ...RUN, answers: { ...ANSWERS, doel: '' } })?.answers).toHaveLength(1);
  });

  it('has the note at a page that only tells, and never that it was seen', () => {
    const content = tree({ set: { 'record.fields.0.questions': ['lezen'] } });
    expect(field('wie', RUN, content)?.answers).toEqual([]);
    expect(field('wie', { ...RUN, notes: { lezen: 'Gelezen met Jo.' } }, content)?.answers).toEqual([
      { label: 'Eerst lezen', answers: [], isDate: false, note: 'Gelezen met Jo.' },
    ]);
  });

  it('takes the question itself where there is no short name', () => {
    const content = tree({ remove: ['questions.1.label'] });
    expect(recorded(RUN, content)?.reasons[0]?.label).toBe('Is er gevaar?');
    expect(field('wie', RUN, content)?.answers[1]?.label).toBe('Is er gevaar?');
  });

  it('is the same for a run that was saved and opened', () => {
    const content = tree();
    const opened = openRun(content, JSON.parse(saveRun(content, RUN, '2026-06-15T09:00:00Z')));
    if (!('run' in opened)) throw new Error(opened.refused);
    expect(recorded(opened.run)).toEqual(recorded(RUN));
  });

  it('takes nothing that every object inherits for a note or for words', () => {
    const question = {
      type: 'single',
      id: 'constructor',
      text: 'Wie?',
      to: 'gevaar',
      options: [{ id: 'a', text: 'A' }],
    };
    const content = tree({
      set: {
        'questions.6': question,
        'start.question': 'constructor',
        'record.fields.0': { id: 'constructor', title: 'Wie', questions: ['constructor'] },
      },
    });
    const run: Run = { answers: { constructor: 'a', gevaar: 'ja' }, notes: {}, words: {} };
    expect(field('constructor', run, content)).toMatchObject({
      answers: [{ label: 'Wie?', answers: ['A'], isDate: false }],
      words: '',
    });
    expect(field('constructor', run, content)?.answers[0]).not.toHaveProperty('note');
  });
});
