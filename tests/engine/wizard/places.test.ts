import { placesOf, resolve } from '@wijzer/engine';
import { describe, expect, it } from 'vitest';
import { smallContent, type Patch } from '../../support/small-wizard.js';

function places(at: number, patch: Patch = {}, answers: Record<string, string> = {}) {
  const content = smallContent(patch);
  const found = placesOf(content, content.outcomes[at] as never, resolve(content, { answers }).path);
  return {
    desk: found.desk?.id,
    second: found.second?.desk.id,
    line: found.line?.id,
    lines: found.lines.map(({ id }) => id),
  };
}

const byAnswer = {
  'outcomes.0.deskRoutes': [{ when: { question: 'wie', is: ['kind'] }, desk: 'jeugdteam' }],
};

describe('placesOf', () => {
  it('sends the reader to one desk', () => {
    expect(places(0)).toEqual({ desk: 'loket', second: undefined, line: undefined, lines: [] });
  });

  it('sends the reader to the desk that fits an earlier answer', () => {
    expect(places(0, { set: byAnswer }, { wie: 'kind' }).desk).toBe('jeugdteam');
    expect(places(0, { set: byAnswer }, { wie: 'mij' }).desk).toBe('loket');
  });

  it('names a second place', () => {
    expect(places(0, { set: { 'outcomes.0.second': { desk: 'jeugdteam', text: 'x' } } }).second).toBe(
      'jeugdteam',
    );
  });

  it('does not name the same place twice', () => {
    expect(places(0, { set: { 'outcomes.0.second': { desk: 'loket', text: 'x' } } }).second).toBeUndefined();
    expect(
      places(
        0,
        { set: { ...byAnswer, 'outcomes.0.second': { desk: 'jeugdteam', text: 'x' } } },
        { wie: 'kind' },
      ).second,
    ).toBeUndefined();
  });

  it('says in a crisis whom to call', () => {
    expect(places(2, { set: { 'outcomes.2.lines': ['arts', 'weg'] } })).toEqual({
      desk: undefined,
      second: undefined,
      line: 'nood',
      lines: ['arts'],
    });
  });

  it('leaves out names that lead nowhere', () => {
    expect(places(0, { set: { 'outcomes.0.desk': 'weg', 'outcomes.0.lines': ['weg'] } })).toEqual({
      desk: undefined,
      second: undefined,
      line: undefined,
      lines: [],
    });
  });
});
