import { LIMITS, pathText, readDecisionTree } from '@wijzer/content';
import { describe, expect, it } from 'vitest';
import type { Patch } from '../../support/patch.js';
import { smallTree } from '../../support/small-tree.js';

const found = (patch: Patch) =>
  readDecisionTree(smallTree(patch)).issues.map(({ code, path }) => `${code} ${pathText(path)}`);

describe('readDecisionTree', () => {
  it('has nothing to say about a good file', () => {
    expect(readDecisionTree(smallTree()).issues).toEqual([]);
  });

  it('gives the content as its switches stand', () => {
    const answers = (patch?: Patch) => {
      const question = readDecisionTree(smallTree(patch)).content?.questions[2];
      return question && 'options' in question ? question.options.map(({ id }) => id) : [];
    };
    expect(answers()).toEqual(['gewoon', 'gezondheid']);
    expect(answers({ set: { 'switches.0.on': true } })).toEqual(['gewoon', 'gezondheid', 'proefgegeven']);
  });

  it('shows who looks further everything, whatever the switches say', () => {
    let seen = 0;
    readDecisionTree(smallTree(), (content, whole) => {
      seen = JSON.stringify(content).split('"switch":"proef"').length - 1;
      expect(whole).toBe(true);
      return [];
    });
    expect(seen).toBe(3);
  });

  it.each<[string, Patch, string[]]>([
    ['another kind', { set: { kind: 'wizard' } }, ['wrong-kind kind']],
    ['a newer version', { set: { version: LIMITS.formatVersion + 1 } }, ['newer-version version']],
    ['a key that does not exist', { set: { 'questions.0.labl': 'x' } }, ['unknown-key questions[0].labl']],
    [
      'a switch that nobody made',
      { set: { 'questions.1.more.1.switch': 'prof' } },
      ['unknown-reference questions[1].more[1].switch'],
    ],
    [
      'a source that nobody wrote',
      { set: { 'outcomes.0.sections.0.entries.0.sources': ['wit'] } },
      ['unknown-reference outcomes[0].sections[0].entries[0].sources[0]'],
    ],
    [
      'an outcome beside another that does not exist',
      { set: { 'outcomes.1.also.0.outcome': 'praat' } },
      ['unknown-reference outcomes[1].also[0].outcome'],
    ],
    [
      'a condition on an answer that does not exist',
      { set: { 'outcomes.1.also.0.when.is': ['misschien'] } },
      ['unknown-reference outcomes[1].also[0].when.is[0]'],
    ],
    [
      'a question that the record cannot hold',
      { set: { 'record.fields.0.questions': ['rol', 'gevaren'] } },
      ['unknown-reference record.fields[0].questions[1]'],
    ],
    [
      'a doubt that leads nowhere',
      { set: { 'doubt.outcomes': ['rust'] } },
      ['unknown-reference doubt.outcomes[0]'],
    ],
    [
      'a day to look again that nobody asks for',
      { set: { 'outcomes.1.lookAgain': 'terug' } },
      ['unknown-reference outcomes[1].lookAgain'],
    ],
    ['the same name twice', { set: { 'contacts.1.id': 'nood' } }, ['duplicate-id contacts[1].id']],
    [
      'an answer to nowhere',
      { set: { 'questions.1.options.0.to': 'bell' } },
      ['unknown-target questions[1].options[0].to'],
    ],
  ])('names %s', (_what, patch, issues) => {
    expect(found(patch)).toEqual(issues);
  });

  it('uses the rest when a part is wrong', () => {
    const { content, issues } = readDecisionTree(
      smallTree({ set: { 'contacts.1.phone.checkedOn': 'gisteren' } }),
    );
    expect(content?.contacts?.map(({ id }) => id)).toEqual(['nood']);
    expect(issues.map(({ code }) => code)).toEqual(['wrong-format']);
  });

  it('refuses a tree from which no outcome can be reached', () => {
    const loop = { type: 'info', id: 'rol', text: 'x', to: 'rol' };
    const { content, issues } = readDecisionTree(smallTree({ set: { 'questions.0': loop } }));
    expect(content).toBeUndefined();
    expect(issues.map(({ code }) => code)).toContain('no-outcome');
  });

  it.each([undefined, null, 'tekst', 42, [], {}])('never throws: %j', (data) => {
    expect(readDecisionTree(data).content).toBeUndefined();
  });
});
