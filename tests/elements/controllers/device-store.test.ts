import { expect } from '@esm-bundle/chai';
import { DeviceStore } from '../../../packages/elements/src/controllers/device-store.js';

const KEY = 'wijzer:proef';

/** Takes the place of a method of every store, until it is put back. */
function instead(name: 'getItem' | 'setItem' | 'removeItem'): () => void {
  const real = Object.getOwnPropertyDescriptor(Storage.prototype, name)!;
  Object.defineProperty(Storage.prototype, name, {
    configurable: true,
    value: () => {
      throw new DOMException('No.', 'QuotaExceededError');
    },
  });
  return () => Object.defineProperty(Storage.prototype, name, real);
}

describe('one text on the device', () => {
  let putBack: (() => void) | undefined;
  const clear = () => {
    localStorage.clear();
    sessionStorage.clear();
  };
  beforeEach(clear);
  afterEach(() => {
    putBack?.();
    putBack = undefined;
    clear();
  });

  for (const area of ['local', 'session'] as const)
    it(`is kept in the ${area} store and nowhere else, and is read again`, () => {
      const [own, other] = area === 'local' ? [localStorage, sessionStorage] : [sessionStorage, localStorage];
      expect(new DeviceStore(area, KEY).write('één')).to.equal('kept');
      expect([own.getItem(KEY), own.length, other.length]).to.deep.equal(['één', 1, 0]);
      expect(new DeviceStore(area, KEY).read()).to.equal('één');
    });

  it('is nothing before it is written, and after it is erased', () => {
    const store = new DeviceStore('local', KEY);
    expect(store.read()).to.equal(null);
    store.write('x');
    expect([store.erase(), store.read(), localStorage.length]).to.deep.equal([true, null, 0]);
  });

  it('is written again and again by the one who wrote it', () => {
    const store = new DeviceStore('local', KEY);
    expect(['a', 'b', 'b', 'c'].map((text) => store.write(text))).to.deep.equal(Array(4).fill('kept'));
    expect(localStorage.getItem(KEY)).to.equal('c');
  });

  it('is written after it was read', () => {
    localStorage.setItem(KEY, 'van toen');
    const store = new DeviceStore('local', KEY);
    store.read();
    expect([store.write('van nu'), localStorage.getItem(KEY)]).to.deep.equal(['kept', 'van nu']);
  });

  it('does not overwrite what it did not read', () => {
    localStorage.setItem(KEY, 'van een ander');
    const store = new DeviceStore('local', KEY);
    expect(store.write('van mij')).to.equal('elsewhere');
    expect(localStorage.getItem(KEY)).to.equal('van een ander');
  });

  it('does not overwrite what another tab wrote meanwhile, however often it tries', () => {
    const [one, two] = [new DeviceStore('local', KEY), new DeviceStore('local', KEY)];
    one.write('van mij');
    two.read();
    expect(two.write('van een ander')).to.equal('kept');
    expect([one.write('weer'), one.write('weer')]).to.deep.equal(['elsewhere', 'elsewhere']);
    expect(two.write('verder')).to.equal('kept');
    expect(localStorage.getItem(KEY)).to.equal('verder');
  });

  it('says once that somebody erased it, and can then be written again', () => {
    const store = new DeviceStore('local', KEY);
    store.write('a');
    localStorage.clear();
    expect(store.write('b')).to.equal('gone');
    expect(localStorage.getItem(KEY)).to.equal(null);
    expect([store.write('c'), localStorage.getItem(KEY)]).to.deep.equal(['kept', 'c']);
  });

  it('keeps what was there when there is no room, and writes again once there is', () => {
    const store = new DeviceStore('local', KEY);
    store.write('a');
    putBack = instead('setItem');
    expect([store.write('b'), localStorage.getItem(KEY)]).to.deep.equal(['full', 'a']);
    putBack();
    putBack = undefined;
    expect([store.write('c'), localStorage.getItem(KEY)]).to.deep.equal(['kept', 'c']);
  });

  it('has nothing to read and nothing to keep where reading is not allowed', () => {
    localStorage.setItem(KEY, 'x');
    putBack = instead('getItem');
    const store = new DeviceStore('local', KEY);
    expect([store.read(), store.write('y')]).to.deep.equal([null, 'full']);
    putBack();
    putBack = undefined;
    expect(localStorage.getItem(KEY)).to.equal('x');
  });

  it('says that it could not be erased', () => {
    const store = new DeviceStore('local', KEY);
    store.write('x');
    putBack = instead('removeItem');
    expect(store.erase()).to.equal(false);
  });

  it('throws nowhere when only looking at the store throws', () => {
    const real = Object.getOwnPropertyDescriptor(window, 'localStorage');
    const get = () => {
      throw new DOMException('Not in this frame.', 'SecurityError');
    };
    Object.defineProperty(window, 'localStorage', { configurable: true, get });
    try {
      const store = new DeviceStore('local', KEY);
      // Nothing was ever left there, so nothing has to go.
      expect([store.read(), store.write('x'), store.erase()]).to.deep.equal([null, 'full', true]);
    } finally {
      if (real) Object.defineProperty(window, 'localStorage', real);
      else Reflect.deleteProperty(window, 'localStorage');
    }
  });
});
