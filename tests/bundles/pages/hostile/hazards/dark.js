// A dark page that gives its colours to every element.
export const css = `
  html, body { background: #000; }
  * { color: #fff !important; background-color: #10243c !important; }
  a, a * { color: #9cf !important; }
`;
