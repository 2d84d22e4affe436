import { expect } from '@esm-bundle/chai';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { Screens, goUp } from '../../../packages/elements/src/controllers/screens.js';
import { entriesAdded, entryNow, toEntry } from '../../support/entries.js';
import { once } from '../../support/until.js';

let moves: number;
let updates: number;
const made: Screens<string>[] = [];

/** The screens of a widget; the browser takes part if `on`. */
function begun(on = false): Screens<string> {
  const host: ReactiveControllerHost = {
    addController: (_: ReactiveController) => undefined,
    removeController: (_: ReactiveController) => undefined,
    requestUpdate: () => updates++,
    updateComplete: Promise.resolve(true),
  };
  moves = 0;
  updates = 0;
  const screens = new Screens<string>(
    host,
    'start',
    () => on,
    () => moves++,
  );
  screens.hostConnected();
  made.push(screens);
  return screens;
}

async function travel(steps: number): Promise<void> {
  const returned = once(window, 'popstate');
  history.go(steps);
  await returned;
}

describe('the screens of a widget', () => {
  let entry: number | undefined;
  beforeEach(() => {
    entry = entryNow(window);
  });
  afterEach(async () => {
    for (const screens of made.splice(0)) screens.hostDisconnected();
    await toEntry(window, entry);
  });

  it('begins at the start, with nothing before it', () => {
    const screens = begun();
    expect([screens.current, screens.canGoBack, screens.trail]).to.deep.equal(['start', false, ['start']]);
    expect(screens.back()).to.equal(false);
    expect([moves, updates]).to.deep.equal([0, 0]);
  });

  it('goes on, and knows the way it came', () => {
    const screens = begun();
    screens.go('list');
    screens.go('point');
    expect(screens.current).to.equal('point');
    expect(screens.trail).to.deep.equal(['point', 'list', 'start']);
    expect([moves, updates]).to.deep.equal([2, 2]);
  });

  it('goes back to the start, and no further', () => {
    const screens = begun();
    screens.go('list');
    screens.go('point');
    expect([screens.back(), screens.current]).to.deep.equal([true, 'list']);
    expect([screens.back(), screens.current]).to.deep.equal([true, 'start']);
    expect([screens.back(), screens.canGoBack]).to.deep.equal([false, false]);
    expect(moves).to.equal(4);
  });

  it('goes another way after going back, and comes back by that one', () => {
    const screens = begun();
    screens.go('list');
    screens.go('point');
    screens.back();
    screens.go('rounds');
    expect(screens.trail).to.deep.equal(['rounds', 'list', 'start']);
    screens.back();
    expect(screens.current).to.equal('list');
  });

  it('keeps a screen that was shown twice apart in the way back', () => {
    const screens = begun();
    for (const screen of ['list', 'point', 'list', 'other']) screens.go(screen);
    expect(screens.trail).to.deep.equal(['other', 'list', 'point', 'list', 'start']);
  });

  it('forgets everything without a move of the reader', () => {
    const screens = begun();
    screens.go('list');
    screens.reset('else');
    expect([screens.current, screens.canGoBack, screens.trail]).to.deep.equal(['else', false, ['else']]);
    expect(moves).to.equal(1);
  });

  it('leaves the history of the browser alone when it is off', () => {
    const [length, state] = [history.length, history.state as unknown];
    const screens = begun();
    screens.go('list');
    screens.back();
    expect([history.length, history.state]).to.deep.equal([length, state]);
  });

  it('goes back and forward with the browser, and tells of each move once', async () => {
    const screens = begun(true);
    screens.go('list');
    screens.go('point');
    await travel(-1);
    expect(screens.current).to.equal('list');
    await travel(-1);
    expect([screens.current, screens.canGoBack]).to.deep.equal(['start', false]);
    await travel(2);
    expect([screens.current, screens.trail]).to.deep.equal(['point', ['point', 'list', 'start']]);
    expect(moves).to.equal(5);
  });

  it('goes back by the browser when asked, so that both agree', async () => {
    const screens = begun(true);
    screens.go('list');
    screens.go('point');
    const returned = once(window, 'popstate');
    expect(screens.back()).to.equal(true);
    await returned;
    expect(screens.current).to.equal('list');
    await travel(1);
    expect(screens.current).to.equal('point');
  });

  it('stays where it is at an entry of a screen that was forgotten', async () => {
    const screens = begun(true);
    screens.go('list');
    screens.go('point');
    screens.go('other');
    screens.reset('start');
    const before = moves;
    await travel(-1);
    expect([screens.current, moves]).to.deep.equal(['start', before]);
  });

  it('puts nothing of a screen in the history but its number', () => {
    const screens = begun(true);
    screens.go('kanarievogel');
    expect(JSON.stringify(history.state)).not.to.include('kanarievogel');
  });

  it('does not listen once it is off the page', async () => {
    const screens = begun(true);
    screens.go('list');
    screens.hostDisconnected();
    await travel(-1);
    expect(screens.current).to.equal('list');
  });

  it('does not follow the history of another widget when its own is off', async () => {
    const screens = begun();
    screens.go('list');
    const other = begun(true);
    other.go('list');
    other.go('point');
    await travel(-1);
    expect([other.current, screens.current]).to.deep.equal(['list', 'list']);
  });

  for (const on of [false, true])
    it(`goes up by going back where the reader came from there, the browser ${on ? 'with' : 'without'} it`, async () => {
      const screens = begun(on);
      const up = async (back: boolean) => {
        const returned = on && back ? once(window, 'popstate') : undefined;
        goUp(screens, 'list', (before) => before === 'list');
        await returned;
      };
      const added = await entriesAdded(async () => {
        screens.go('list');
        screens.go('point');
        await up(true);
        expect(screens.trail).to.deep.equal(['list', 'start']);
        screens.go('point');
        screens.go('next point');
        await up(false);
        expect(screens.trail).to.deep.equal(['list', 'next point', 'point', 'list', 'start']);
      });
      expect(added).to.equal(on ? 5 : 0);
    });
});
