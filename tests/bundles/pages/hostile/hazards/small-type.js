// A theme from the days of small type: everything inherits 9 pixels, capitals and tight letters.
export const css = `
  html { font-size: 62.5%; }
  body {
    font-size: 9px; font-variant: small-caps; font-style: italic; font-weight: 100; line-height: 1;
    text-transform: uppercase; text-align: center; text-indent: 3em; white-space: nowrap;
  }
`;
