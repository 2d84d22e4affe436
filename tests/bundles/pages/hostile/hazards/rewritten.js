// The host writes all that is around a widget anew, as a text, after it was used.
export function upset(element) {
  const { parentElement, localName } = element;
  parentElement.innerHTML += '<!-- nog iets -->';
  return parentElement.querySelector(localName);
}
