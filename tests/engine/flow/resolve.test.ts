import { answer, resolve, START } from '@wijzer/engine';
import { describe, expect, it } from 'vitest';
import { flow, option, row, single } from '../../support/small-flow.js';

const help = flow(
  {
    wie: { mij: 'wat', kind: 'jeugd' },
    wat: { geld: 'spoed', huis: 'wonen' },
    spoed: { ja: 'snel', nee: 'schuld' },
  },
  ['jeugd', 'wonen', 'snel', 'schuld'],
);

describe('resolve', () => {
  it('starts at the first question', () => {
    expect(resolve(help, START)).toEqual({
      path: [{ question: 'wie', options: [] }],
      current: 'wie',
      progress: { number: 1, longest: 3, shortest: 1 },
      lost: false,
      decisive: [],
      problems: [],
    });
  });

  it('follows the answers to an outcome and says which of them decided', () => {
    const snapshot = resolve(help, { answers: { wie: 'mij', wat: 'geld', spoed: 'ja' } });
    expect(snapshot).toMatchObject({ outcome: 'snel', decisive: ['wie', 'wat', 'spoed'], lost: false });
    expect(snapshot.current).toBeUndefined();
    expect(snapshot.progress).toBeUndefined();
  });

  it('shows an earlier question on request, with its answer and all that came after', () => {
    const snapshot = resolve(help, { answers: { wie: 'mij', wat: 'huis' }, at: 'wie' });
    expect(snapshot).toMatchObject({
      current: 'wie',
      progress: { number: 1 },
      path: [{ question: 'wie', answer: 'mij' }, { question: 'wat' }],
    });
    expect(snapshot.outcome).toBeUndefined();
  });

  it.each(['spoed', 'wonen', 'weg', 'constructor'])(
    'ignores a request for %s, which is not on the path',
    (at) => {
      expect(resolve(help, { answers: { wie: 'mij' }, at }).current).toBe('wat');
    },
  );

  it('ignores an answer that does not fit, says so, and asks again', () => {
    expect(resolve(help, { answers: { wie: 'tante', oud: 'x' } })).toMatchObject({
      current: 'wie',
      problems: [
        { code: 'stale-answer', question: 'wie' },
        { code: 'stale-answer', question: 'oud' },
      ],
    });
  });

  it('keeps answers that are off the path without complaint', () => {
    expect(resolve(help, { answers: { wie: 'kind', wat: 'geld', spoed: 'ja' } })).toMatchObject({
      outcome: 'jeugd',
      problems: [],
      path: [{ question: 'wie' }],
    });
  });

  it('stands at the earlier question when an answer leads back to it', () => {
    const round = flow({ a: 'b', b: { verder: 'x', terug: 'a' } }, ['x']);
    expect(resolve(round, { answers: { a: 'ja', b: 'terug' } })).toMatchObject({
      current: 'a',
      again: 'a',
      path: [
        { question: 'a', answer: 'ja' },
        { question: 'b', answer: 'terug' },
      ],
    });
  });

  it.each([
    ['to nothing', flow({ a: { ja: '' } }, ['x'])],
    ['to a name that is not there', flow({ a: { ja: 'weg' } }, ['x'])],
  ])('says that the way is lost when the content leads %s', (_, broken) => {
    const snapshot = resolve(broken, { answers: { a: 'ja' } });
    expect(snapshot).toMatchObject({ lost: true, problems: [{ code: 'no-way-on', question: 'a' }] });
    expect(snapshot.current).toBeUndefined();
  });

  it('lets the reader go back from where the way is lost', () => {
    expect(resolve(flow({ a: { ja: '' } }, []), { answers: { a: 'ja' }, at: 'a' })).toMatchObject({
      lost: false,
      current: 'a',
    });
  });

  it('is lost, and no more than that, without any question', () => {
    expect(resolve(flow({}, []), START)).toMatchObject({ path: [], lost: true });
  });

  it('counts the longest and the shortest way that is left', () => {
    const at = (answers: Record<string, string>) => resolve(help, { answers }).progress;
    expect(at({ wie: 'mij' })).toEqual({ number: 2, longest: 3, shortest: 2 });
    expect(at({ wie: 'mij', wat: 'geld' })).toEqual({ number: 3, longest: 3, shortest: 3 });
  });

  it('does not count a way back as more questions to come', () => {
    const round = flow({ a: { verder: 'b' }, b: { verder: 'x', terug: 'a' } }, ['x']);
    expect(resolve(round, START).progress).toEqual({ number: 1, longest: 2, shortest: 2 });
  });

  it('takes off what the reader has had of questions that lead to each other', () => {
    const ring = flow(
      {
        thema: { geld: 'geld', huis: 'huis' },
        geld: { ook: 'huis', klaar: 'x' },
        huis: { ook: 'geld', klaar: 'x' },
      },
      ['x'],
    );
    const at = (answers: Record<string, string>) => resolve(ring, { answers }).progress;
    expect(at({ thema: 'geld' })).toEqual({ number: 2, longest: 3, shortest: 2 });
    expect(at({ thema: 'geld', geld: 'ook' })).toEqual({ number: 3, longest: 3, shortest: 3 });
  });

  it('answers a question called constructor', () => {
    const odd = flow({ constructor: { ja: 'x' } }, ['x']);
    expect(resolve(odd, START).current).toBe('constructor');
    expect(resolve(odd, { answers: { constructor: 'ja' } }).outcome).toBe('x');
  });

  it('looks back at earlier answers in a route', () => {
    const advice = single(
      'advies',
      { to: 'ander', routes: [{ when: { question: 'rol', is: ['arts'] }, to: 'zorg' }] },
      [option('ja')],
    );
    const roles = { ...flow({ rol: { arts: 'advies', ouder: 'advies' } }, ['zorg', 'ander']) };
    const content = { ...roles, questions: [...roles.questions, advice] };
    expect(resolve(content, { answers: { rol: 'arts', advies: 'ja' } }).outcome).toBe('zorg');
    expect(resolve(content, { answers: { rol: 'ouder', advies: 'ja' } }).outcome).toBe('ander');
  });

  it('goes through twenty thousand questions in a row', () => {
    const long = row(20_000);
    const answers = Object.fromEntries(long.questions.map(({ id }) => [id, 'ja']));
    expect(resolve(long, START).progress).toEqual({ number: 1, longest: 20_000, shortest: 20_000 });
    expect(resolve(long, { answers }).outcome).toBe('einde');
    expect(answer(long, { answers: {} }, 'v0', 'ja').at).toBe('v1');
  });
});
