// Own methods on every object of the page, which `for … in` comes upon.
export function install() {
  Object.assign(Object.prototype, {
    extend(other) {
      for (const name in other) this[name] = other[name];
      return this;
    },
    each(act) {
      for (const name in this) act(this[name], name);
    },
    clone() {
      return Object.assign({}, this);
    },
    isEmpty() {
      return Object.keys(this).length === 0;
    },
    toJSONString() {
      return JSON.stringify(this);
    },
    toJSON() {
      return `object with ${Object.keys(this).length} keys`;
    },
    size: 0,
    owner: 'de site',
  });
}
