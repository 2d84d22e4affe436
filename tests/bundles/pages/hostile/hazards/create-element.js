// A consent tool that stands between every script and `document.createElement`, and marks what it has seen.
export function install() {
  const { createElement, createTreeWalker, importNode } = document;
  document.createElement = function (tag, ...rest) {
    if (arguments.length > 2) throw new TypeError('Too many arguments.');
    const element = createElement.call(document, String(tag).toUpperCase(), ...rest);
    if (/^(script|iframe|img)$/i.test(tag)) element.setAttribute('data-consent', 'seen');
    return element;
  };
  document.createTreeWalker = (...args) => createTreeWalker.apply(document, args);
  document.importNode = (...args) => importNode.apply(document, args);
  window.MutationObserver = class extends MutationObserver {
    constructor(act) {
      super((records, observer) => act(records, observer));
    }
  };
  new MutationObserver((records) => {
    for (const { addedNodes } of records)
      for (const node of addedNodes)
        if (node.localName === 'iframe' && !node.src) node.setAttribute('data-consent', 'late');
  }).observe(document, { childList: true, subtree: true });
}
