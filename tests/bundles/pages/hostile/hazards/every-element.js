// A reset that speaks to every element, without any `!important`.
export const css = `
  * {
    margin: 0; padding: 0; border: 0; outline: 0; float: none;
    font-size: 9px; font-weight: 100; line-height: 1; letter-spacing: 0;
    text-transform: uppercase; text-align: center; white-space: nowrap; text-indent: 0;
    color: #333; background: #fff;
  }
`;
