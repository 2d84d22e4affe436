/** What other scripts changed in the browser itself. Wijzer brings no copies of everything, so that it stays small. */
import { hazard, mind, stop } from './page.js';

type Realm = Window & typeof globalThis;

type Checks = Readonly<Record<string, (realm: Realm) => boolean>>;

const TRY = 'Meestal werkt Wijzer. Loop een onderdeel helemaal door.';

/** What Wijzer cannot do without: whether it does what a browser does. */
const NEEDED: Checks = {
  map: ({ Array }) => Array.of(5, 6).map((_, at) => at)[1] === 1,
  filter: ({ Array }) => Array.of(5, 6).filter((_, at) => at)[0] === 6,
  find: ({ Array }) => Array.of(5, 6).find((_, at) => at) === 6,
};

/** What old scripts are known to change. The widgets are tested with that. */
const OFTEN_CHANGED: Checks = {
  'Array.from': ({ Array, Set }) =>
    Array.from([5], (each) => each + 1)[0] === 6 && Array.from(new Set([5]))[0] === 5,
  toJSON: ({ Array, JSON }) => JSON.stringify(Array.of(5, 6)) === '[5,6]',
};

/** The names of what does something else, or throws. */
const broken = (checks: Checks, realm: Realm): string =>
  Object.keys(checks)
    .filter((name) => {
      try {
        return !checks[name]?.(realm);
      } catch {
        return true;
      }
    })
    .join(', ');

export const brokenNatives = hazard('functies', ({ window }) => {
  const names = broken(NEEDED, window);
  return names
    ? stop(
        `Een script maakte functies van de browser stuk: ${names}.`,
        'Haal dat weg, of gebruik frame.html.',
      )
    : undefined;
});

export const oldScripts = hazard('oude scripts', ({ window }) => {
  const names = broken(OFTEN_CHANGED, window);
  return names
    ? mind(`Een script (zoals Prototype.js of MooTools) veranderde de browser: ${names}.`, TRY)
    : undefined;
});

export const enumerable = hazard('Object.prototype', ({ window: { Object } }) => {
  const added: string[] = [];
  for (const name in new Object()) added.push(name);
  return added.length ? mind(`Een script gaf elk object iets extra: ${added.join(', ')}.`, TRY) : undefined;
});

/** What Wijzer calls, and where it is. */
const CALLED = [
  'Promise',
  'Function.prototype.bind',
  'setTimeout',
  'requestAnimationFrame',
  'fetch',
  'EventTarget.prototype.addEventListener',
  'document.createElement',
  'Element.prototype.attachShadow',
  'customElements.define',
];

export const isNative = (value: unknown): boolean =>
  typeof value === 'function' && Function.prototype.toString.call(value).includes('[native code]');

export const replacedNatives = hazard('vervangen', ({ window }) => {
  const at = (path: string) =>
    path
      .split('.')
      .reduce<unknown>((part, name) => (part as Readonly<Record<string, unknown>>)[name], window);
  const replaced = CALLED.filter((path) => !isNative(at(path)));
  return replaced.length
    ? mind(`Een script (zoals zone.js) verving functies van de browser: ${replaced.join(', ')}.`, TRY)
    : undefined;
});

const BASES = ['Object', 'Array', 'Function', 'Node', 'HTMLElement'] as const;

export const frozen = hazard('Object.freeze', ({ window }) => {
  const names = BASES.filter((name) => Object.isFrozen(window[name].prototype));
  return names.length
    ? mind(`Een script zette bouwstenen van de browser op slot: ${names.join(', ')}.`, TRY)
    : undefined;
});
