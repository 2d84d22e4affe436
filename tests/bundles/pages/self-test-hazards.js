// What scripts of twenty years did to pages, all at once.
Array.from = (list) => Array.prototype.slice.call(list);
Array.prototype.toJSON = function () {
  return `[${this.join()}]`;
};
Object.prototype.extra = function () {};
window.litHtmlVersions = ['2.8.0'];
customElements.define('wijzer-toegang', class extends HTMLElement {});
