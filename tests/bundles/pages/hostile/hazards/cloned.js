// A carousel or a template engine puts a copy in the place of a widget that was used.
export function upset(element) {
  const copy = element.cloneNode(true);
  element.replaceWith(copy);
  return copy;
}
