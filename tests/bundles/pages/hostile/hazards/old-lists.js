// What a library of around 2008 did to lists and objects, over what browsers do now: steps that get no list, `reduce`
// that gives the list or its only item, and keys of all that an object inherits.
const enough = {};

const itself = (item) => item;

/** As the library walks: with an item and its place, until somebody throws that it is enough. */
function walk(list, act) {
  try {
    for (let at = 0; at < list.length; at++) act(list[at], at);
  } catch (thrown) {
    if (thrown !== enough) throw thrown;
  }
}

/** Bound in the way of the library: `this` only where one was given. */
const stepOf = (step, context) =>
  typeof step !== 'function'
    ? itself
    : context === undefined
      ? (item, at) => step(item, at)
      : (item, at) => step.call(context, item, at);

const lists = {
  each(step, context) {
    walk(this, stepOf(step, context));
    return this;
  },
  map(step, context) {
    const made = [];
    const act = stepOf(step, context);
    walk(this, (item, at) => made.push(act(item, at)));
    return made;
  },
  filter(step, context) {
    const kept = [];
    const fits = stepOf(step, context);
    walk(this, (item, at) => {
      if (fits(item, at)) kept.push(item);
    });
    return kept;
  },
  find(step, context) {
    let found;
    const fits = stepOf(step, context);
    walk(this, (item, at) => {
      if (!fits(item, at)) return;
      found = item;
      throw enough;
    });
    return found;
  },
  some(step, context) {
    let is = false;
    const fits = stepOf(step, context);
    walk(this, (item, at) => {
      is = Boolean(fits(item, at));
      if (is) throw enough;
    });
    return is;
  },
  every(step, context) {
    let are = true;
    const fits = stepOf(step, context);
    walk(this, (item, at) => {
      are = Boolean(fits(item, at));
      if (!are) throw enough;
    });
    return are;
  },
  reduce() {
    return this.length > 1 ? this : this[0];
  },
  inject(first, step, context) {
    let made = first;
    walk(this, (item, at) => (made = step.call(context, made, item, at)));
    return made;
  },
  indexOf(wanted, from = 0) {
    for (let at = from < 0 ? this.length + from : from; at < this.length; at++)
      if (this[at] === wanted) return at;
    return -1;
  },
  toArray() {
    return [].concat(this);
  },
  compact() {
    return this.filter((item) => item !== null && item !== undefined);
  },
  flatten() {
    const flat = [];
    walk(this, (item) => (Array.isArray(item) ? flat.push(...item.flatten()) : flat.push(item)));
    return flat;
  },
  uniq() {
    const once = [];
    walk(this, (item) => once.indexOf(item) < 0 && once.push(item));
    return once;
  },
  without(...unwanted) {
    return this.filter((item) => unwanted.indexOf(item) < 0);
  },
  pluck(key) {
    return this.map((item) => item[key]);
  },
  invoke(method, ...given) {
    return this.map((item) => item[method](...given));
  },
  sortBy(step) {
    return this.toArray().sort((one, other) => (step(one) < step(other) ? -1 : 1));
  },
  zip(...others) {
    return this.map((item, at) => [item, ...others.map((other) => other[at])]);
  },
  size() {
    return this.length;
  },
};

const words = {
  strip() {
    return this.replace(/^\s+/, '').replace(/\s+$/, '');
  },
  // Without a place to begin or to end.
  startsWith(start) {
    return this.indexOf(start) === 0;
  },
  endsWith(end) {
    const at = this.length - end.length;
    return at >= 0 && this.lastIndexOf(end) === at;
  },
  include(part) {
    return this.indexOf(part) > -1;
  },
  blank() {
    return /^\s*$/.test(this);
  },
  empty() {
    return this == '';
  },
  sub(pattern, by) {
    return this.replace(pattern, by);
  },
  gsub(pattern, by) {
    return this.split(pattern).join(by);
  },
  truncate(length = 30, end = '...') {
    return this.length > length ? this.slice(0, length - end.length) + end : String(this);
  },
  times(count) {
    return count < 1 ? '' : new Array(count + 1).join(this);
  },
  toArray() {
    return this.split('');
  },
  escapeHTML() {
    return this.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  },
  stripTags() {
    return this.replace(/<\w+[^>]*>|<\/\w+>/g, '');
  },
  camelize() {
    return this.replace(/-+(.)?/g, (_, letter) => (letter ? letter.toUpperCase() : ''));
  },
};

function all(object, take) {
  const taken = [];
  for (const key in object) taken.push(take(key));
  return taken;
}

export function install() {
  for (const name of Object.keys(lists)) Array.prototype[name] = lists[name];
  for (const [other, name] of [
    ['collect', 'map'],
    ['select', 'filter'],
    ['findAll', 'filter'],
    ['detect', 'find'],
    ['any', 'some'],
    ['all', 'every'],
    ['forEach', 'each'],
    ['entries', 'toArray'],
    ['clone', 'toArray'],
  ])
    Array.prototype[other] = lists[name];
  for (const name of Object.keys(words)) String.prototype[name] = words[name];
  Object.extend = (target, source) => {
    for (const key in source) target[key] = source[key];
    return target;
  };
  Object.extend(Object, {
    toJSON: (value) => (value?.toJSON ? value.toJSON() : JSON.stringify(value)),
    keys: (object) => all(object, (key) => key),
    values: (object) => all(object, (key) => object[key]),
    clone: (object) => Object.extend({}, object),
    isArray: (value) => value instanceof Array,
    isString: (value) => typeof value === 'string',
    isUndefined: (value) => value === undefined,
  });
  const native = window.Element;
  window.Element = function (name, attributes) {
    const element = document.createElement(name);
    for (const key in attributes) element.setAttribute(key, attributes[key]);
    return element;
  };
  Object.extend(window.Element, { extend: itself, Methods: {} });
  window.Element.prototype = native.prototype;
  Object.extend(Event, { KEY_TAB: 9, observe: (on, type, act) => on.addEventListener(type, act) });
  window.$break = enough;
  window.$w = (text) => text.strip().split(/\s+/);
}
