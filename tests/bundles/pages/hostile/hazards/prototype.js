// What libraries of before 2012 did to the natives: lists that turn themselves into text, `Array.from` without a mapper,
// own versions of what browsers have now, and methods on every element.
const stop = {};

function each(list, act) {
  try {
    for (let at = 0; at < list.length; at++) act(list[at], at);
  } catch (thrown) {
    if (thrown !== stop) throw thrown;
  }
}

function extend(target, methods) {
  for (const name of Object.keys(methods)) target[name] = methods[name];
}

const asText = (value) =>
  value === null || typeof value !== 'object'
    ? String(JSON.stringify(value))
    : typeof value.toJSON === 'function'
      ? value.toJSON()
      : `{${Object.keys(value)
          .map((key) => `"${key}": ${asText(value[key])}`)
          .join(', ')}}`;

export function install() {
  extend(Array.prototype, {
    toJSON() {
      const parts = [];
      each(this, (item) => parts.push(asText(item)));
      return `[${parts.join(', ')}]`;
    },
    each(act) {
      each(this, act);
      return this;
    },
    find(fits) {
      let found;
      each(this, (item, at) => {
        if (!fits(item, at)) return;
        found = item;
        throw stop;
      });
      return found;
    },
    filter(fits) {
      const kept = [];
      each(this, (item, at) => fits(item, at) && kept.push(item));
      return kept;
    },
    map(make) {
      const made = [];
      each(this, (item, at) => made.push(make(item, at)));
      return made;
    },
    entries() {
      return this.map((item) => item);
    },
    includes(wanted) {
      let is = false;
      each(this, (item) => (is ||= item === wanted || item == wanted));
      return is;
    },
    reverse(inPlace) {
      const turned = [];
      for (let at = this.length - 1; at >= 0; at--) turned.push(this[at]);
      if (inPlace === false) return turned;
      each(turned, (item, at) => (this[at] = item));
      return this;
    },
    first() {
      return this[0];
    },
    last() {
      return this[this.length - 1];
    },
    clear() {
      this.length = 0;
      return this;
    },
    clone() {
      return this.slice();
    },
    inspect() {
      return asText(this);
    },
  });
  extend(String.prototype, {
    toJSON() {
      return `"${this}"`;
    },
    strip() {
      return this.replace(/^\s+|\s+$/g, '');
    },
    startsWith(start) {
      return this.lastIndexOf(start, 0) === 0;
    },
    endsWith(end) {
      const at = this.length - end.length;
      return at >= 0 && this.indexOf(end, at) === at;
    },
    include(part) {
      return this.indexOf(part) > -1;
    },
  });
  extend(Number.prototype, {
    toJSON() {
      return String(this);
    },
  });
  Date.prototype.toJSON = function () {
    return `"${this.toISOString()}"`;
  };
  // No second parameter, and nothing that can only be walked through.
  Array.from = window.$A = function (list) {
    if (!list) return [];
    const copy = [];
    for (let at = 0; at < (list.length ?? 0); at++) copy.push(list[at]);
    return copy;
  };
  Function.prototype.bind = function (context, ...given) {
    if (arguments.length < 2 && arguments[0] === undefined) return this;
    const method = this;
    return function (...rest) {
      return method.apply(context, [...given, ...rest]);
    };
  };
  extend(Element.prototype, {
    remove() {
      this.parentNode?.removeChild(this);
      return this;
    },
    visible() {
      return this.style.display !== 'none';
    },
    hide() {
      this.style.display = 'none';
      return this;
    },
    show() {
      this.style.display = '';
      return this;
    },
    scrollTo() {
      window.scrollTo(0, this.offsetTop);
      return this;
    },
    select(selector) {
      return this.querySelectorAll(selector);
    },
    replace(node) {
      this.replaceWith(node);
      return this;
    },
    update(text) {
      this.textContent = text;
      return this;
    },
    identify() {
      this.id ||= `anonymous_${Math.round(1e6 * 0.5)}`;
      return this.id;
    },
  });
  Event.prototype.stop = function () {
    this.preventDefault();
    this.stopPropagation();
  };
  document.getElementsByClassName = (name) => [...document.querySelectorAll(`.${name}`)];
  window.$ = (id) => document.getElementById(id);
  window.$$ = (selector) => [...document.querySelectorAll(selector)];
}
