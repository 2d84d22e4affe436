import { css } from 'lit';

/** Buttons and answer rows. */
export const controls = css`
  button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    min-block-size: max(2.75em, 44px);
    margin: 0;
    padding: 0.5em 1.1em;
    border: 0.12em solid currentcolor;
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    font: inherit;
    letter-spacing: inherit;
    text-align: center;
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

  button.primary {
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
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    min-block-size: max(2.75em, 44px);
    padding: 0.5em clamp(0.2em, 2%, 1.1em);
    border: 0.12em solid transparent;
    border-radius: var(--_radius);
    background: var(--_action);
    color: var(--_action-text);
    text-align: center;
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
    display: grid;
    grid-template-columns: auto auto 1fr;
    align-items: center;
    column-gap: 0.75em;
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

  .choice label {
    grid-column: -2 / -1;
    cursor: pointer;
  }

  /* The whole row is the target, not only the words. */
  .choice label::after {
    content: '';
    position: absolute;
    inset: 0;
  }

  .choice .hint {
    grid-column: -2 / -1;
  }

  .error {
    padding-inline-start: 0.75em;
    border-inline-start: 0.3em solid var(--_urgent);
    font-weight: bold;
  }

  .sources li + li {
    margin-block-start: 0.5em;
  }

  .field {
    display: grid;
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

  /*
   * By the screen and not by a container query: with one inside a fieldset, Chromium 156 drops the answers
   * when an explanation comes above them.
   */
  @media (width <= 30em) {
    /* The whole row: beside the picture long words would break. */
    .choice .hint {
      grid-column: 1 / -1;
    }
  }

  /* Full width on a phone and in a narrow column alike: by the room there is. */

  .actions > button.primary,
  a.call {
    min-inline-size: clamp(0%, (22em - 100%) * 999, 100%);
  }
`;
