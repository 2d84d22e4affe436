import { css } from 'lit';

/** What holds for every widget: type, rhythm, focus, and what inherited host styles may not do. */
export const base = css`
  :host {
    display: block !important;
    box-sizing: border-box;
    max-inline-size: var(--_room, 34em);
    font-family: var(--_font);
    line-height: 1.5;
    letter-spacing: normal;
    word-spacing: normal;
    /* A page that says "*" means this element too. What readers change themselves, the space, stays theirs. */
    font-size: calc(max(1em, 1rem, 16px) * var(--_scale, 1.125)) !important;
    font-style: normal !important;
    font-variant: normal !important;
    font-weight: normal !important;
    direction: ltr !important;
    text-align: start !important;
    text-indent: 0 !important;
    text-transform: none !important;
    white-space: normal !important;
    overflow-wrap: anywhere;
    hyphens: manual;
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
  }

  /*
   * Two words far apart, that nobody sees: they say how wide the widget likes to be, and that it may be narrower. Else its
   * width in a float, a dialogue or the cell of a table is that of the words it happens to show, or nothing at all where
   * it looks at its own width (\`container-type\`).
   */
  :host::before {
    content: '. .';
    display: block;
    block-size: 0;
    overflow: hidden;
    visibility: hidden;
    word-spacing: var(--_room, 34em);
  }

  :host([hidden]) {
    display: none !important;
  }

  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  p,
  ol,
  ul,
  dl,
  dd,
  fieldset,
  legend {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }

  ol,
  ul {
    padding-inline-start: 1.5em;
  }

  .stack > * + *,
  .folded > * + * {
    margin-block-start: 1em;
  }

  .line {
    display: block;
  }

  /* The page may say "*" of texts that stand in it: they look as their place here does. */
  ::slotted(wijzer-text) {
    position: static !important;
    display: inline !important;
    /* stylelint-disable-next-line property-disallowed-list -- taken away here, not given */
    float: none !important;
    margin: 0 !important;
    padding: 0 !important;
    border: 0 !important;
    background: none !important;
    color: inherit !important;
    font-size: inherit !important;
    font-style: inherit !important;
    font-variant: inherit !important;
    font-weight: inherit !important;
    opacity: 1 !important;
    text-align: inherit !important;
    text-indent: inherit !important;
    text-transform: inherit !important;
    visibility: inherit !important;
    white-space: inherit !important;
  }

  /* Blocks in the page too: there, innerText and reader views must not run lines together. */
  .line > slot:only-child::slotted(*),
  p > slot:only-child::slotted(*),
  li > slot:only-child::slotted(*),
  dd > slot::slotted(*),
  dt > slot::slotted(*),
  .facts a > slot::slotted(*),
  label > slot::slotted(*),
  summary > slot::slotted(*),
  [role='heading'] > slot::slotted(*) {
    display: block !important;
  }

  .heading,
  .subheading {
    color: var(--_heading);
    font-family: var(--_heading-font);
    font-weight: bold;
    line-height: 1.25;
  }

  .heading {
    font-size: 1.5em;
    scroll-margin-block-start: 1em;
  }

  .subheading {
    font-size: 1.1em;
  }

  :focus-visible {
    outline: max(0.15em, 3px) solid var(--_focus-edge);
    outline-offset: 0.15em;
    box-shadow: 0 0 0 0.15em var(--_focus);
    border-radius: 0.1em;
  }

  a {
    color: inherit;
    text-decoration: underline;
    text-underline-offset: 0.15em;
    text-decoration-thickness: 0.08em;
  }

  p a,
  li a {
    padding-block: 0.25em;
  }

  svg.pictogram {
    inline-size: 2em;
    block-size: 2em;
    flex: none;
    fill: currentcolor;
  }

  /* A link in the last line is a target that is higher than its words. */
  :is(p, ol, ul) + details {
    margin-block-start: 0.4em;
  }

  summary {
    min-block-size: 44px;
    padding-block: 0.4em;
    cursor: pointer;
    text-decoration: underline;
    text-underline-offset: 0.15em;
    inline-size: fit-content;
    /* The triangle stands beside the words, so that these can be a block of their own in the page too. */
    list-style-position: outside;
    margin-inline-start: 1.1em;
  }

  .folded {
    padding-inline-start: 1em;
    border-inline-start: 0.25em solid var(--_line);
  }

  [role='status']:empty {
    display: none;
  }
`;
