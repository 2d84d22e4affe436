// A style sheet that will have its way with every element.
export const css = `
  * {
    margin: 0 !important; padding: 0 !important; border: 0 !important; outline: none !important;
    box-shadow: none !important; border-radius: 0 !important;
    font-size: 9px !important; font-weight: 100 !important; font-style: italic !important;
    font-variant: small-caps !important; text-transform: uppercase !important;
    text-align: justify !important; text-indent: 2em !important; white-space: nowrap !important;
    float: none !important; position: relative !important;
    color: #333 !important; background: #fff !important; opacity: 1 !important;
  }
`;
