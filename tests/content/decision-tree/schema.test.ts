import { describe, expect, it } from 'vitest';
import * as schemas from '../../../packages/content/src/decision-tree/schema.js';
import { smallTree } from '../../support/small-tree.js';

type Name =
  | 'addition'
  | 'treeOption'
  | 'treeQuestion'
  | 'treeSwitch'
  | 'contact'
  | 'doubt'
  | 'treeOutcome'
  | 'field'
  | 'decisionTree';

const accepts = (name: Name, value: unknown) => schemas[name].safeParse(value).success;
const question = (rest: Record<string, unknown>) => ({ type: 'note', id: 'a', text: 'Wat?', ...rest });
const outcome = (rest: Record<string, unknown>) => ({
  id: 'a',
  title: 'A',
  tone: 'go',
  text: 'Doe a.',
  ...rest,
});
const phone = { number: '112', cost: 'gratis', checkedOn: '2026-01-01' };
const contact = (rest: Record<string, unknown>) => ({ id: 'a', name: 'A', does: 'Helpt.', phone, ...rest });

describe('the vocabulary of a decision tree', () => {
  it.each<[Name, unknown[], unknown[]]>([
    [
      'addition',
      [{ text: 'x' }, { text: 'x', when: { question: 'a', is: ['b'] }, switch: 's', sources: ['w'] }],
      [{}, { text: ' ' }, { text: 'x', when: {} }, { text: 'x', sources: [] }, { text: 'x', id: 'a' }],
    ],
    [
      'treeOption',
      [
        { id: 'a', text: 'A' },
        { id: 'a', text: 'A', reason: 'x', switch: 's', sources: ['w'], unsure: true },
      ],
      [{ id: 'a' }, { id: 'a', text: 'A', reason: '' }, { id: 'a', text: 'A', unsure: false }],
    ],
    [
      'treeQuestion',
      [
        question({}),
        question({ label: 'De vraag', more: [{ text: 'x' }], sources: ['w'] }),
        question({ type: 'multiple', options: [{ id: 'a', text: 'A', reason: 'x' }] }),
      ],
      [
        question({ more: [] }),
        question({ type: 'single' }),
        question({ type: 'kies' }),
        question({ uitleg: 'x' }),
      ],
    ],
    [
      'treeSwitch',
      [{ id: 's', text: 'x', on: false }],
      [
        { id: 's', text: 'x' },
        { id: 's', text: 'x', on: 'ja' },
      ],
    ],
    [
      'contact',
      [contact({}), contact({ urgent: true })],
      [contact({ urgent: false }), contact({ phone: { number: '112' } }), contact({ does: undefined })],
    ],
    [
      'doubt',
      [{ label: 'Ik twijfel', text: 'x', outcomes: ['a'] }],
      [
        { label: 'Ik twijfel', text: 'x', outcomes: [] },
        { label: 'Ik twijfel', text: 'x' },
      ],
    ],
    [
      'treeOutcome',
      [
        outcome({}),
        outcome({
          also: [{ outcome: 'b' }],
          lookAgain: 'dag',
          sections: [{ id: 's', title: 'S', ordered: true, entries: [{ text: 'x' }] }],
        }),
      ],
      [
        outcome({ tone: 'groen' }),
        outcome({ also: [] }),
        outcome({ sections: [{ id: 's', title: 'S', entries: [] }] }),
        outcome({ sections: Array(13).fill({ id: 's', title: 'S', entries: [{ text: 'x' }] }) }),
      ],
    ],
    [
      'field',
      [
        { id: 'a', title: 'A' },
        { id: 'a', title: 'A', questions: ['b'], write: true, outcomes: ['c'] },
      ],
      [
        { id: 'a', title: 'A', write: false },
        { id: 'a', title: 'A', questions: [] },
      ],
    ],
    [
      'decisionTree',
      [smallTree(), smallTree({ remove: ['switches', 'contacts', 'doubt', 'record', 'terms'] })],
      [
        smallTree({ set: { kind: 'wizard' } }),
        smallTree({ set: { contacts: Array(7).fill(contact({})) } }),
        smallTree({ set: { desks: [] } }),
        smallTree({ remove: ['outcomes'] }),
      ],
    ],
  ])('knows a good %s from a bad one', (name, good, bad) => {
    expect(good.filter((value) => !accepts(name, value))).toEqual([]);
    expect(bad.filter((value) => accepts(name, value))).toEqual([]);
  });
});
