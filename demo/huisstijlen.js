/* global document */
// Switches the page to another house style, and to another widget. Only for this demo.
const style = document.querySelector('#stijl');
const part = document.querySelector('#onderdeel');

style.addEventListener('change', () => {
  const { css } = style.selectedOptions[0].dataset;
  if (css && !document.querySelector(`link[href="${css}"]`)) {
    const sheet = document.createElement('link');
    sheet.rel = 'stylesheet';
    sheet.href = css;
    document.head.append(sheet);
  }
  document.body.className = style.value;
});

part.addEventListener('change', () => {
  const widget = document.createElement(part.value);
  const words = document.createElement('p');
  words.textContent = 'Hulp nodig? Bel 14 000 (voorbeeld).';
  widget.append(words);
  document.querySelector('#plek').replaceChildren(widget);
});
