import { css } from 'lit';

/** Buttons and answer rows. */
export const controls = css`
  button,
  a.call {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    min-block-size: max(2.75em, 44px);
    border: 0.12em solid currentcolor;
    border-radius: var(--_radius);
    text-align: center;
  }

  button {
    margin: 0;
    padding: 0.5em 1.1em;
    background: none;
    color: inherit;
    font: inherit;
    letter-spacing: inherit;
    cursor: pointer;
  }

  button:hover {
    background: var(--_soft);
  }

  button.primary,
  button.urgent,
  a.call {
    border-color: transparent;
    font-weight: bold;
  }

  button.primary,
  a.call {
    background: var(--_action);
    color: var(--_action-text);
  }

  button.urgent,
  a.call.urgent {
    background: var(--_urgent);
    color: var(--_urgent-text);
  }

  button.primary:hover,
  button.urgent:hover,
  a.call:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  a.call {
    padding: 0.5em clamp(0.2em, 2%, 1.1em);
    text-decoration: none;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
  }

  .choices {
    display: grid;
    gap: 0.6em;
  }

  .choice {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.75em;
    min-block-size: max(3.25em, 44px);
    padding: 0.5em 0.9em;
    border: 0.1em solid var(--_line);
    border-radius: var(--_radius);
  }

  .choice:hover {
    background: var(--_soft);
  }

  /* Nothing that takes room: the words of the row must not move under the finger that chose it. */
  .choice:has(input:checked) {
    outline: 0.22em solid var(--_line);
    outline-offset: -0.22em;
    background: var(--_soft);
  }

  .choice .hint {
    margin-block-start: 0.25em;
  }

  .choice input {
    inline-size: 1.4em;
    block-size: 1.4em;
    margin: 0;
    accent-color: var(--_action);
  }

  /* WebKit draws no shadow around a native control: the row has the light ring, for dark pages. */
  .choice:has(input:focus-visible) {
    box-shadow: 0 0 0 0.15em var(--_focus);
  }

  /* Beside the picture, and under it where a word would break. */
  .choice .words {
    flex: 1 1 6.5em;
    max-inline-size: 100%;
    overflow-wrap: break-word;
  }

  .choice:has(.hint) {
    align-items: start;
  }

  .choice label {
    cursor: pointer;
  }

  /* The whole row is the target, not only the words. */
  .choice label::after {
    content: '';
    position: absolute;
    inset: 0;
  }

  .error {
    padding-inline-start: 0.75em;
    border-inline-start: 0.3em solid var(--_urgent);
    font-weight: bold;
  }

  .sources li + li {
    margin-block-start: 0.5em;
  }

  /* The column is not wider than its place: a field for files is, by itself. */
  .field {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.35em;
    justify-items: start;
  }

  .field input,
  .field textarea {
    max-inline-size: 100%;
    min-block-size: max(2.75em, 44px);
    padding: 0.4em 0.6em;
    border: 0.1em solid var(--_line);
    border-radius: var(--_radius);
    background: #fff;
    color: #0b0c0c;
    font: inherit;
  }

  .field textarea {
    inline-size: 100%;
  }

  @media (forced-colors: active) {
    button,
    a.call {
      border-color: ButtonBorder;
    }

    .choice:has(input:checked) {
      border-color: Highlight;
      outline-color: Highlight;
    }

    svg.pictogram {
      fill: CanvasText;
    }
  }

  /* Full width on a phone and in a narrow column alike: by the room there is. */

  .actions > button.primary,
  a.call {
    min-inline-size: clamp(0%, (22em - 100%) * 999, 100%);
  }

  /*
   * On paper: black words of 14 points and more, lines around what was filled, and nothing that can only be pressed.
   * Printers leave backgrounds out, and then make light words grey.
   */
  @media print {
    :host {
      color: #000 !important;
    }

    :host,
    .small {
      font-size: 14pt !important;
    }

    * {
      border-color: currentcolor !important;
      background: none !important;
      box-shadow: none !important;
      color: inherit !important;
    }

    :focus-visible {
      outline: none !important;
    }

    /* A row is an answer, or a point with its answer. */
    button:not(.row),
    .actions,
    .field:has([type='file'], [type='search']) {
      display: none !important;
    }

    /* Paper cannot be unfolded. */
    ::details-content {
      content-visibility: visible;
    }

    .heading,
    .subheading {
      break-after: avoid;
    }

    li,
    .choice {
      break-inside: avoid;
    }
  }
`;
