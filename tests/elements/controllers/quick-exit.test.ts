import { expect } from '@esm-bundle/chai';
import type { ReactiveControllerHost } from 'lit';
import { QuickExit } from '../../../packages/elements/src/controllers/quick-exit.js';
import { countListeners } from '../../support/watch.js';

const WAY_OUT = '#weer';

describe('leaving a page at once', () => {
  let target: string | undefined;
  let forgotten: number;
  let exit: QuickExit;
  let before: string;

  const press = (key = 'Shift', repeat = false) =>
    document.dispatchEvent(new KeyboardEvent('keydown', { key, repeat, bubbles: true }));
  const left = () => location.hash === WAY_OUT;

  beforeEach(() => {
    before = location.href;
    target = WAY_OUT;
    forgotten = 0;
    const host: ReactiveControllerHost = {
      addController: () => undefined,
      removeController: () => undefined,
      requestUpdate: () => undefined,
      updateComplete: Promise.resolve(true),
    };
    exit = new QuickExit(
      host,
      () => target,
      () => forgotten++,
    );
    exit.hostConnected();
  });

  afterEach(() => {
    exit.hostDisconnected();
    location.replace(before.includes('#') ? before : `${before}#`);
  });

  it('goes in the same entry of the history, and forgets what was filled in', () => {
    const { length } = history;
    exit.leave();
    expect([left(), forgotten, history.length]).to.deep.equal([true, 1, length]);
  });

  it('goes after three times Shift, and counts down', () => {
    expect(exit.left).to.equal(undefined);
    press();
    expect(exit.left).to.equal(2);
    press();
    expect([exit.left, left()]).to.deep.equal([1, false]);
    press();
    expect([left(), forgotten, exit.left]).to.deep.equal([true, 1, undefined]);
  });

  it('stays for a capital letter, a key that is held down, and two times', () => {
    for (const key of ['Shift', 'A', 'Shift', 'B', 'Shift']) press(key);
    expect(exit.left).to.equal(2);
    press('Shift', true);
    press('Shift', true);
    expect([exit.left, left()]).to.deep.equal([2, false]);
  });

  it('stays where there is nothing to hide', () => {
    target = undefined;
    for (let times = 0; times < 3; times++) press();
    exit.leave();
    expect([left(), forgotten, exit.left]).to.deep.equal([false, 0, undefined]);
  });

  it('listens no longer when the widget is gone', () => {
    const listeners = countListeners();
    try {
      exit.hostDisconnected();
      exit.hostConnected();
      exit.hostDisconnected();
      expect(listeners.names()).not.to.include('keydown');
    } finally {
      listeners.stop();
    }
    for (let times = 0; times < 3; times++) press();
    expect(left()).to.equal(false);
  });
});
