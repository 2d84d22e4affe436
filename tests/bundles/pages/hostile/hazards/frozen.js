// A page that lets nobody change the natives: assigning to a name that they have throws as well.
const frozen = [
  'Object',
  'Function',
  'Array',
  'String',
  'Number',
  'Boolean',
  'Symbol',
  'Date',
  'RegExp',
  'Error',
  'TypeError',
  'Map',
  'Set',
  'WeakMap',
  'WeakSet',
  'Promise',
  'Node',
  'Element',
  'HTMLElement',
  'HTMLAnchorElement',
  'HTMLInputElement',
  'Event',
  'CustomEvent',
  'EventTarget',
  'Document',
  'DocumentFragment',
  'ShadowRoot',
  'CSSStyleSheet',
  'URL',
  'Blob',
];

export function install() {
  for (const name of frozen) {
    const native = window[name];
    Object.freeze(native.prototype);
    // Lit 3 adds `Symbol.metadata` where the browser has none yet.
    if (name !== 'Symbol') Object.freeze(native);
  }
  for (const holder of [JSON, Math, Reflect]) Object.freeze(holder);
}
