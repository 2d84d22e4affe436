import { expect } from '@esm-bundle/chai';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { Journey } from '../../../packages/elements/src/controllers/journey.js';
import { flow } from '../../support/small-flow.js';

const SOME = flow({ a: { ja: 'b', nee: 'x' }, b: { ja: 'x', nee: 'y' } }, ['x', 'y']);

let moves: number;

/** A journey that keeps its own way back. */
function begun(): Journey<'doubt' | 'record'> {
  const host: ReactiveControllerHost = {
    addController: (_: ReactiveController) => undefined,
    removeController: (_: ReactiveController) => undefined,
    requestUpdate: () => undefined,
    updateComplete: Promise.resolve(true),
  };
  moves = 0;
  const journey = new Journey<'doubt' | 'record'>(
    host,
    () => false,
    () => moves++,
  );
  journey.follow(SOME);
  return journey;
}
const at = ({ view, snapshot }: Journey<'doubt' | 'record'>) => [view, snapshot.current ?? snapshot.outcome];

describe('a journey', () => {
  it('opens a view beside the flow and stays where it is in the flow', () => {
    const journey = begun();
    journey.begin();
    journey.answer('a', 'ja');
    journey.open('doubt');
    expect(at(journey)).to.deep.equal(['doubt', 'b']);
    journey.back();
    expect(at(journey)).to.deep.equal(['flow', 'b']);
    expect(moves).to.equal(4);
  });

  it('opens one view from another and comes back through both', () => {
    const journey = begun();
    journey.begin();
    journey.answer('a', 'nee');
    journey.open('record');
    journey.open('doubt');
    journey.back();
    expect(at(journey)).to.deep.equal(['record', 'x']);
    journey.back();
    expect(at(journey)).to.deep.equal(['flow', 'x']);
  });

  it('gives all answers, also those off the path', () => {
    const journey = begun();
    journey.begin();
    journey.answer('a', 'ja');
    journey.answer('b', 'nee');
    journey.change('a');
    journey.answer('a', 'nee');
    expect(at(journey)).to.deep.equal(['flow', 'x']);
    expect(journey.answers).to.deep.equal({ a: 'nee', b: 'nee' });
  });

  it('takes answers from elsewhere and goes where they lead', () => {
    const journey = begun();
    journey.restore({ a: 'ja', b: 'nee' });
    expect(at(journey)).to.deep.equal(['flow', 'y']);
    expect(journey.changing).to.equal(false);
    journey.restore({ a: 'ja' });
    expect(at(journey)).to.deep.equal(['flow', 'b']);
    expect(journey.answers).to.deep.equal({ a: 'ja' });
    expect(moves).to.equal(2);
  });

  it('takes answers while one is being changed, and does not come back to that change', () => {
    const journey = begun();
    journey.begin();
    journey.answer('a', 'ja');
    journey.change('a');
    journey.restore({ a: 'nee' });
    expect(at(journey)).to.deep.equal(['flow', 'x']);
    expect(journey.changing).to.equal(false);
  });

  it('goes back after a restore to the screen before it', () => {
    const journey = begun();
    journey.restore({ a: 'nee' });
    journey.back();
    expect(journey.view).to.equal('start');
  });

  it('begins afresh with another flow, and keeps answers in a newer edition', () => {
    const journey = begun();
    journey.restore({ a: 'ja' });
    journey.follow({ ...SOME });
    expect(at(journey)).to.deep.equal(['flow', 'b']);
    journey.follow({ ...SOME, id: 'ander' });
    expect([journey.view, journey.answers]).to.deep.equal(['start', {}]);
  });
});
