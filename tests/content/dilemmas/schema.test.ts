import { describe, expect, it } from 'vitest';
import * as schemas from '../../../packages/content/src/dilemmas/schema.js';
import { smallDilemmas } from '../../support/small-dilemmas.js';

type Name = 'family' | 'station' | 'choice' | 'dilemma' | 'dilemmas';

const accepts = (name: Name, value: unknown) => schemas[name].safeParse(value).success;
const member = { id: 'anna', name: 'Anna', text: 'Moeder.' };
const choice = { id: 'a', text: 'Praten', for: 'Ja.', against: 'Nee.' };
const dilemma = (rest: Record<string, unknown>) => ({
  id: 'd1',
  role: 'arts',
  station: 'thuis',
  title: 'Anna is moe',
  situation: 'x',
  know: ['x'],
  choices: [choice],
  direction: 'x',
  certainty: 'A',
  sources: ['wet'],
  talk: 'x?',
  ...rest,
});

describe('the vocabulary of dilemmas', () => {
  it.each<[Name, unknown[], unknown[]]>([
    [
      'family',
      [{ text: 'x', members: [member] }],
      [{ text: 'x', members: [] }, { members: [member] }, { text: 'x', members: Array(21).fill(member) }],
    ],
    [
      'station',
      [{ id: 'a', name: 'A', text: 'x' }],
      [
        { id: 'a', name: 'A' },
        { id: 'A', name: 'A', text: 'x' },
      ],
    ],
    [
      'choice',
      [choice],
      [
        { ...choice, for: undefined },
        { ...choice, against: ' ' },
        { ...choice, goed: true },
      ],
    ],
    [
      'dilemma',
      [dilemma({}), dilemma({ question: 'rol' })],
      [
        dilemma({ certainty: 'D' }),
        dilemma({ sources: [] }),
        dilemma({ know: [] }),
        dilemma({ choices: [] }),
        dilemma({ choices: Array(9).fill(choice) }),
        dilemma({ question: 'Rol' }),
        dilemma({ answer: 'a' }),
      ],
    ],
    [
      'dilemmas',
      [smallDilemmas(), smallDilemmas({ remove: ['terms'] })],
      [
        smallDilemmas({ set: { dilemmas: [] } }),
        smallDilemmas({ remove: ['family'] }),
        smallDilemmas({ set: { questions: [] } }),
      ],
    ],
  ])('knows a good %s from a bad one', (name, good, bad) => {
    expect(good.filter((value) => !accepts(name, value))).toEqual([]);
    expect(bad.filter((value) => accepts(name, value))).toEqual([]);
  });
});
