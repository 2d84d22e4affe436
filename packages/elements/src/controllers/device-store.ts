/**
 * One text kept on the device, for a reader who asked for that. The browser may forbid it, be full, or be cleared by
 * somebody else at any moment; another tab may keep the same thing. Nothing here throws, and nothing is overwritten that
 * this tab did not write or read itself.
 */
export type StoreArea = 'session' | 'local';

/** What became of a text. `full`: no room, or not allowed. `elsewhere`: another tab kept its own. `gone`: somebody erased it. */
export type Kept = 'kept' | 'full' | 'elsewhere' | 'gone';

export class DeviceStore {
  readonly #area: StoreArea;
  readonly #key: string;
  /** What this tab knows to be there. */
  #known: string | null = null;

  constructor(area: StoreArea, key: string) {
    this.#area = area;
    this.#key = key;
  }

  /** What is kept, if anything can be read. */
  read(): string | null {
    try {
      return (this.#known = storage(this.#area).getItem(this.#key));
    } catch {
      return null;
    }
  }

  write(text: string): Kept {
    try {
      const store = storage(this.#area);
      const present = store.getItem(this.#key);
      if (present !== this.#known) {
        if (present !== null) return 'elsewhere';
        // There is nothing left to overwrite: the reader can ask again.
        this.#known = null;
        return 'gone';
      }
      store.setItem(this.#key, text);
      this.#known = text;
      return 'kept';
    } catch {
      return 'full';
    }
  }

  /** Whether it is gone now. */
  erase(): boolean {
    try {
      storage(this.#area).removeItem(this.#key);
      this.#known = null;
      return true;
    } catch {
      // Where nothing was read or written nothing is left behind.
      return this.#known === null;
    }
  }
}

/** Only looking at the property throws in a frame of another site. */
function storage(area: StoreArea): Storage {
  return area === 'local' ? localStorage : sessionStorage;
}
