import { css } from 'lit';

/** Looks of the decision tree: for professionals, so smaller type than the wizard; the tone is a line and a word. */
export const decisionTreeStyles = css`
  :host {
    --_scale: 1.125;
  }

  .frame > * + * {
    margin-block-start: 1.75em;
  }

  legend {
    inline-size: 100%;
  }

  .strong {
    font-weight: bold;
  }

  .small {
    font-size: max(0.9em, 16px);
  }

  .facts,
  .reasons {
    padding: 0;
    list-style: none;
  }

  .facts li + li,
  .reasons > li + li {
    margin-block-start: 1em;
  }

  .addition {
    padding: 0.75em 1em;
    border-inline-start: 0.3em solid var(--_line);
    background: var(--_soft);
  }

  .outcome {
    padding: 1em;
    border: 0.1em solid var(--_line);
    border-inline-start-width: 0.5em;
    border-radius: var(--_radius);
  }

  .outcome.urgent {
    border-color: var(--_urgent);
  }

  .outcome.go {
    border-color: var(--_action);
  }

  .outcome.stop {
    border-inline-start-style: double;
  }

  .answers {
    padding-block-start: 1.25em;
    border-block-start: 0.1em solid var(--_line);
  }

  .record-field {
    padding-block-start: 1.25em;
    border-block-start: 0.1em solid var(--_line);
  }

  .written {
    white-space: pre-wrap;
  }
`;
