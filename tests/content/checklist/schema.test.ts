import { describe, expect, it } from 'vitest';
import * as schemas from '../../../packages/content/src/checklist/schema.js';
import { smallChecklist } from '../../support/small-checklist.js';

type Name =
  | 'party'
  | 'scope'
  | 'duty'
  | 'mark'
  | 'evidence'
  | 'finding'
  | 'checklistSection'
  | 'item'
  | 'handoverField'
  | 'handover'
  | 'checklist';

const accepts = (name: Name, value: unknown) => schemas[name].safeParse(value).success;
/** A list of this many, all alike: names that stand twice are found by the reader of the file. */
const times = (count: number, value: unknown) => Array<unknown>(count).fill(value);

const named = { id: 'a', name: 'A' };
const namedBadly = [
  { name: 'A' },
  { id: 'a' },
  { ...named, id: 'Een naam' },
  { ...named, name: ' ' },
  { ...named, text: '' },
  { ...named, kleur: 'rood' },
];
const mark = { id: 'ja', text: 'Ja' };
const option = { id: 'denk', text: 'Ik denk het' };
const finding = { id: 'tijd', text: 'Te weinig tijd.', certainty: 'A' };
const section = { id: 'taken', title: 'Taken' };
const item = { id: 't1', section: 'taken', text: 'Er is een plan.', certainty: 'A' };
const field = { id: 'nieuwe', title: 'Wie', type: 'line' };
const handover = { title: 'Overdracht', text: 'Voor wie overneemt.', fields: [field] };
const small = (set: Record<string, unknown>) => smallChecklist({ set });

describe('the vocabulary of a checklist', () => {
  it.each<[Name, unknown[], unknown[]]>([
    ['party', [named, { ...named, text: 'Wie dit is.' }], namedBadly],
    ['scope', [named, { ...named, text: 'Wat dit is.' }], namedBadly],
    ['duty', [named, { ...named, text: 'Wat dit is.' }], namedBadly],
    [
      'mark',
      [mark, { ...mark, open: true, special: true, asks: 'Via wie?', counted: 'ja' }],
      [
        { ...mark, id: 'Ja' },
        { ...mark, text: '' },
        { ...mark, open: false },
        { ...mark, special: 'ja' },
        { ...mark, asks: true },
        { ...mark, counted: 2 },
        { ...mark, score: 10 },
        { ...mark, value: 1 },
      ],
    ],
    [
      'evidence',
      [{ text: 'Hoe?', options: [option] }],
      [
        { text: 'Hoe?' },
        { options: [option] },
        { text: 'Hoe?', options: [] },
        { text: 'Hoe?', options: times(13, option) },
        { text: 'Hoe?', options: [{ ...option, text: undefined }] },
        { text: 'Hoe?', options: [{ ...option, weight: 2 }] },
      ],
    ],
    [
      'finding',
      [finding, { ...finding, certainty: 'D' }, { ...finding, sources: ['wet'] }],
      [
        { ...finding, id: 3 },
        { ...finding, text: '' },
        { ...finding, certainty: 'E' },
        { ...finding, certainty: undefined },
        { ...finding, sources: [] },
        { ...finding, source: 'wet' },
      ],
    ],
    [
      'checklistSection',
      [section, { ...section, text: '**Wat** moet er?', empty: true }],
      [
        { ...section, id: 'Taken' },
        { ...section, title: undefined },
        { ...section, text: ' ' },
        { ...section, empty: false },
        { ...section, items: [item] },
      ],
    ],
    [
      'item',
      [
        item,
        {
          ...item,
          help: 'Denk aan **uren**.',
          parties: ['regisseur'],
          scopes: ['functie'],
          duties: ['casusregie'],
          marks: ['ander'],
          findings: ['tijd'],
          certainty: 'D',
          sources: ['wet'],
        },
      ],
      [
        { ...item, id: '1' },
        { ...item, section: undefined },
        { ...item, section: ['taken'] },
        { ...item, text: '' },
        { ...item, help: '' },
        { ...item, certainty: 'a' },
        { ...item, parties: [] },
        { ...item, scopes: [] },
        { ...item, duties: 'casusregie' },
        { ...item, marks: [] },
        { ...item, findings: [] },
        { ...item, sources: [] },
        { ...item, weight: 2 },
      ],
    ],
    [
      'handoverField',
      ['line', 'text', 'date', 'actions', 'open', 'next'].map((type) => ({ ...field, type, help: 'Uitleg' })),
      [
        { ...field, id: 'Nieuwe' },
        { ...field, title: '' },
        { ...field, help: '' },
        { ...field, type: 'number' },
        { ...field, type: undefined },
        { ...field, required: true },
      ],
    ],
    [
      'handover',
      [handover],
      [
        { ...handover, title: undefined },
        { ...handover, text: '' },
        { ...handover, fields: [] },
        { ...handover, fields: times(41, field) },
        { ...handover, extra: 1 },
      ],
    ],
    [
      'checklist',
      [
        smallChecklist(),
        small({ example: true, $schema: 'x' }),
        small({ 'start.more': 'Waar dit vandaan komt.' }),
        smallChecklist({
          remove: ['caution', 'contacts', 'parties', 'scopes', 'duties', 'split', 'evidence', 'findings'],
        }),
        smallChecklist({ remove: ['handover', 'sources', 'terms'] }),
      ],
      [
        ...[
          'kind',
          'version',
          'id',
          'language',
          'title',
          'review',
          'start',
          'scale',
          'sections',
          'items',
        ].map((key) => smallChecklist({ remove: [key] })),
        ...['parties', 'scopes', 'duties', 'scale', 'sections', 'items'].map((key) => small({ [key]: [] })),
        ...['contacts', 'findings', 'sources', 'terms'].map((key) => small({ [key]: {} })),
        small({ kind: 'dilemmas' }),
        small({ version: '1' }),
        small({ id: 'Klein' }),
        small({ language: 'Nederlands!' }),
        small({ title: ' ' }),
        small({ review: { checkedOn: '2026-06-01' } }),
        small({ example: false }),
        small({ start: { text: '' } }),
        small({ start: { text: 'x', more: ' ' } }),
        small({ start: { more: 'x' } }),
        small({ caution: '' }),
        small({ split: { title: 'Wie?' } }),
        small({ evidence: [option] }),
        small({ handover: { title: 'x' } }),
        small({ parties: times(13, named) }),
        small({ scopes: times(13, named) }),
        small({ duties: times(5, named) }),
        small({ scale: times(13, mark) }),
        small({ sections: times(51, section) }),
        small({ items: times(1_001, item) }),
        small({ contacts: times(7, { id: 'nood' }) }),
        small({ score: true }),
      ],
    ],
  ])('knows a good %s from a bad one', (name, good, bad) => {
    expect(good.filter((value) => !accepts(name, value))).toEqual([]);
    expect(bad.filter((value) => accepts(name, value))).toEqual([]);
  });
});
