// A framework that follows every task: its own promises, timers and listeners in the place of those of the browser.
const Native = Promise;

class ZonePromise {
  #inner;

  constructor(executor) {
    this.#inner = new Native(executor);
  }

  then(done, failed) {
    return wrap(this.#inner.then(task(done), task(failed)));
  }

  catch(failed) {
    return this.then(undefined, failed);
  }

  finally(act) {
    return wrap(this.#inner.finally(task(act)));
  }

  get [Symbol.toStringTag]() {
    return 'Promise';
  }
}

function wrap(promise) {
  return new ZonePromise((resolve, reject) => promise.then(resolve, reject));
}

let depth = 0;

/** Runs in the zone; what does not come back to it is a task that got lost. */
function task(act) {
  if (typeof act !== 'function') return act;
  return function (...args) {
    depth++;
    try {
      return act.apply(this, args);
    } finally {
      depth--;
    }
  };
}

export function install() {
  for (const name of ['all', 'allSettled', 'any', 'race', 'reject', 'resolve'])
    ZonePromise[name] = (value) => wrap(Native[name](value));
  window.Promise = ZonePromise;
  for (const name of ['setTimeout', 'setInterval', 'requestAnimationFrame', 'queueMicrotask']) {
    const native = window[name];
    window[name] = (act, ...rest) => native.call(window, task(act), ...rest);
  }
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  const wrapped = new WeakMap();
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    if (listener && !wrapped.has(listener))
      wrapped.set(
        listener,
        typeof listener === 'function'
          ? task(listener)
          : task((event) => listener.handleEvent.call(listener, event)),
      );
    return addEventListener.call(this ?? window, type, wrapped.get(listener) ?? listener, options);
  };
  EventTarget.prototype.removeEventListener = function (type, listener, options) {
    return removeEventListener.call(this ?? window, type, wrapped.get(listener) ?? listener, options);
  };
  const { fetch } = window;
  window.fetch = (...args) => wrap(fetch.apply(window, args));
  const { then } = Native.prototype;
  Native.prototype.then = function (done, failed) {
    return then.call(this, task(done), task(failed));
  };
  window.inZone = () => depth;
}
