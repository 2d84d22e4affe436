import { expect } from '@esm-bundle/chai';
import {
  brokenNatives,
  enumerable,
  frozen,
  oldScripts,
  replacedNatives,
} from '../../../packages/elements/src/self-test/natives.js';
import type { Hazard } from '../../../packages/elements/src/self-test/page.js';
import { closeHosts, openHost, pageOf, severityOf, wordsOf, type Realm } from './host.js';

const HAZARDS = { brokenNatives, enumerable, frozen, oldScripts, replacedNatives };

/** What old and clever scripts do to a page, each with the hazard that must see it. */
const CASES: readonly [
  what: string,
  hazard: Hazard,
  severity: string,
  word: string,
  spoil: (w: Realm) => void,
][] = [
  [
    'Array.from without its mapper',
    oldScripts,
    'let op',
    'Array.from',
    ({ Array }) => {
      Array.from = ((list: ArrayLike<unknown>) => Array.prototype.slice.call(list) as unknown[]) as never;
    },
  ],
  [
    'map without the place',
    brokenNatives,
    'stop',
    'map',
    ({ Array }) => {
      Array.prototype.map = function (this: unknown[], change: (each: unknown) => unknown) {
        const made = [];
        for (const each of this) made.push(change(each));
        return made;
      } as never;
    },
  ],
  [
    'find that throws',
    brokenNatives,
    'stop',
    'find',
    ({ Array }) => {
      Array.prototype.find = () => {
        throw new Error('nee');
      };
    },
  ],
  [
    'toJSON on arrays',
    oldScripts,
    'let op',
    'toJSON',
    ({ Array }) => {
      Object.assign(Array.prototype, { toJSON: () => 'lijst' });
    },
  ],
  [
    'something extra on every object',
    enumerable,
    'let op',
    'extra',
    (w) => {
      Object.assign(w.Object.prototype, { extra: 1 });
    },
  ],
  [
    'a Promise of its own',
    replacedNatives,
    'let op',
    'Promise',
    (w) => {
      Object.assign(w, { Promise: class ZoneAwarePromise extends w.Promise<unknown> {} });
    },
  ],
  [
    'timers of its own',
    replacedNatives,
    'let op',
    'setTimeout',
    (w) => {
      Object.assign(w, { setTimeout: () => 0 });
    },
  ],
  [
    'bind of its own',
    replacedNatives,
    'let op',
    'bind',
    ({ Function }) => {
      Function.prototype.bind = () => () => undefined;
    },
  ],
  [
    'createElement on the document',
    replacedNatives,
    'let op',
    'createElement',
    ({ document }) => {
      Object.assign(document, { createElement: () => null });
    },
  ],
  [
    'a class that is gone',
    replacedNatives,
    'let op',
    'fetch',
    (w) => {
      Object.assign(w, { fetch: undefined });
    },
  ],
  [
    'frozen prototypes',
    frozen,
    'let op',
    'HTMLElement',
    ({ HTMLElement }) => {
      Object.freeze(HTMLElement.prototype);
    },
  ],
];

describe('what scripts did to the browser', () => {
  afterEach(closeHosts);

  for (const [name, hazard] of Object.entries(HAZARDS))
    it(`is nothing on a page without scripts: ${name}`, async () => {
      expect(severityOf(hazard, pageOf(await openHost()))).to.equal('goed');
    });

  for (const [what, hazard, severity, word, spoil] of CASES)
    it(`is named: ${what}`, async () => {
      const host = await openHost();
      spoil(host);
      expect(severityOf(hazard, pageOf(host))).to.equal(severity);
      expect(wordsOf(hazard, pageOf(host))).to.include(word);
    });

  it('is no hazard where it does the same', async () => {
    const host = await openHost();
    const { find } = host.Array.prototype;
    host.Array.prototype.find = function (this: unknown[], ...given: unknown[]) {
      return find.apply(this, given as never) as unknown;
    } as never;
    expect(severityOf(brokenNatives, pageOf(host))).to.equal('goed');
  });
});
