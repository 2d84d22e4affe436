import type { DecisionTree } from '@wijzer/content';
import { describe, expect, it } from 'vitest';
import { withSwitches } from '../../../packages/content/src/decision-tree/switches.js';
import { smallTreeContent } from '../../support/small-tree.js';

/** What there is to read about the trial: an explanation, an answer and a step. */
function trial(content: DecisionTree): string[] {
  const { questions, outcomes } = withSwitches(content);
  const options = questions.flatMap((question) => ('options' in question ? question.options : []));
  return [
    ...questions.flatMap(({ more = [] }) => more.map(({ text }) => text)),
    ...options.map(({ text }) => text),
    ...outcomes.flatMap(({ sections = [] }) =>
      sections.flatMap(({ entries }) => entries.map(({ text }) => text)),
    ),
  ].filter((text) => text.includes('proef'));
}

const ALL = ['Kijk ook in de proef.', 'Gegevens uit de proef', 'Meld het bij de proef.'];

describe('withSwitches', () => {
  it('leaves out what hangs on a switch that is off', () => {
    expect(trial(smallTreeContent())).toEqual([]);
  });

  it('keeps it when the switch is on', () => {
    expect(trial(smallTreeContent({ set: { 'switches.0.on': true } }))).toEqual(ALL);
  });

  it('counts a switch that is not there as off', () => {
    expect(trial(smallTreeContent({ remove: ['switches'] }))).toEqual([]);
    expect(trial(smallTreeContent({ set: { 'switches.0': { id: 'ander', text: 'x', on: true } } }))).toEqual(
      [],
    );
  });

  it('changes nothing else, and nothing in the content itself', () => {
    const content = smallTreeContent();
    const before = structuredClone(content);
    const open = withSwitches(content);
    expect(content).toEqual(before);
    expect(open.questions.map(({ id }) => id)).toEqual(content.questions.map(({ id }) => id));
    expect(open.questions[0]).toEqual(content.questions[0]);
    expect(open.outcomes.at(-1)).toEqual(content.outcomes.at(-1));
  });
});
