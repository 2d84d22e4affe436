// What another library of those days did: lists of one, functions that bind in their own way, generic copies of every
// method, and properties on all elements.
export function install() {
  Array.from = function (item) {
    if (item === null || item === undefined) return [];
    const isList = typeof item !== 'string' && typeof item.length === 'number' && typeof item !== 'function';
    return isList ? [...Array.prototype.slice.call(item)] : [item];
  };
  Number.from = (item) => (Number.isFinite(parseFloat(item)) ? parseFloat(item) : null);
  String.from = (item) => `${item}`;
  Function.from = (item) => (typeof item === 'function' ? item : () => item);
  Function.prototype.bind = function (context, args) {
    const method = this;
    const given = args === undefined || args === null ? null : Array.from(args);
    return function (...rest) {
      return method.apply(context, given ? given.concat(rest) : rest);
    };
  };
  Function.prototype.extend = function (key, value) {
    if (typeof key === 'string') this[key] = value;
    else for (const name in key) this[name] = key[name];
    return this;
  };
  Function.prototype.implement = function (key, value) {
    if (typeof key === 'string') this.prototype[key] = value;
    else for (const name in key) this.prototype[name] = key[name];
    return this;
  };
  Function.prototype.delay = function (time, context, args) {
    return setTimeout(this.bind(context, args), time);
  };
  for (const name of ['slice', 'indexOf', 'map', 'filter', 'forEach', 'every', 'some', 'concat', 'join'])
    Array[name] = (list, ...args) => Array.prototype[name].apply(list, args);
  Array.implement({
    clean() {
      return this.filter((item) => item !== null && item !== undefined);
    },
    append(other) {
      this.push(...other);
      return this;
    },
    contains(item) {
      return this.indexOf(item) !== -1;
    },
    include(item) {
      if (!this.contains(item)) this.push(item);
      return this;
    },
    erase(item) {
      for (let at = this.length; at--;) if (this[at] === item) this.splice(at, 1);
      return this;
    },
    empty() {
      this.length = 0;
      return this;
    },
    flatten() {
      return this.flat(Infinity);
    },
    pick() {
      return this.find((item) => item !== null && item !== undefined) ?? null;
    },
  });
  String.implement({
    test(pattern) {
      return new RegExp(pattern).test(this);
    },
    clean() {
      return this.replace(/\s+/g, ' ').trim();
    },
    contains(part) {
      return this.indexOf(part) > -1;
    },
  });
  const store = {};
  Element.implement({
    get(name) {
      return this.getAttribute(name);
    },
    set(name, value) {
      this.setAttribute(name, value);
      return this;
    },
    dispose() {
      return this.parentNode ? this.parentNode.removeChild(this) : this;
    },
    empty() {
      while (this.firstChild) this.removeChild(this.firstChild);
      return this;
    },
    grab(node) {
      this.appendChild(node);
      return this;
    },
    inject(node) {
      node.appendChild(this);
      return this;
    },
    clone() {
      return this.cloneNode(true);
    },
    store(key, value) {
      store[key] = value;
      return this;
    },
    retrieve(key) {
      return store[key];
    },
    addEvent(type, act) {
      this.addEventListener(type, act);
      return this;
    },
    getElements(selector) {
      return [...this.querySelectorAll(selector)];
    },
  });
  document.id = (id) => document.getElementById(id);
  window.$ = document.id;
  window.$$ = (selector) => [...document.querySelectorAll(selector)];
  window.typeOf = (item) => (item === null ? 'null' : Array.isArray(item) ? 'array' : typeof item);
}
