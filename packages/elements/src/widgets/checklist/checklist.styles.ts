import { css } from 'lit';

/** Looks of the checklist: for professionals, so smaller type than the wizard. Room is measured on the widget itself. */
export const checklistStyles = css`
  :host {
    --_scale: 1.125;
    --_room: 44em;
  }

  .frame {
    container-type: inline-size;
  }

  .frame > * + * {
    margin-block-start: 1.5em;
  }

  legend {
    inline-size: 100%;
  }

  .strong,
  .field > label,
  dt {
    font-weight: bold;
  }

  .small {
    font-size: max(0.9em, 16px);
  }

  .written {
    white-space: pre-wrap;
  }

  .told:not(:empty) {
    padding: 0.5em 0.75em;
    border: 0.1em solid var(--_line);
    border-radius: var(--_radius);
  }

  .facts {
    padding: 0;
    list-style: none;
  }

  .facts > li + li {
    margin-block-start: 1em;
  }

  .addition {
    padding: 0.75em 1em;
    border-inline-start: 0.3em solid var(--_line);
    background: var(--_soft);
  }

  ul.addition {
    padding-inline-start: 1em;
  }

  .filters {
    display: grid;
    gap: 1em;
  }

  .sections details {
    border-block-end: 0.1em solid var(--_line);
  }

  .sections details:first-child {
    border-block-start: 0.1em solid var(--_line);
  }

  .sections summary {
    inline-size: auto;
    text-decoration: none;
  }

  .sections summary .strong {
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  .sections .folded {
    margin-block-end: 1em;
    padding-inline-start: 0;
    border: 0;
  }

  .rows {
    display: grid;
    gap: 0.5em;
    padding: 0;
    list-style: none;
  }

  button.row {
    display: grid;
    justify-content: stretch;
    justify-items: start;
    gap: 0.15em;
    inline-size: 100%;
    padding: 0.5em 0.9em;
    border: 0.1em solid var(--_line);
    text-align: start;
  }

  li > button > .line > slot::slotted(*) {
    display: block !important;
  }

  .menu,
  .action {
    padding-block-start: 1.25em;
    border-block-start: 0.1em solid var(--_line);
  }

  .holder + .holder {
    margin-block-start: 1.5em;
  }

  .field input:not([type='date'], [type='file']) {
    inline-size: 100%;
  }

  .field {
    justify-items: stretch;
  }

  .field input[type='date'] {
    inline-size: fit-content;
  }

  .sides {
    display: grid;
    gap: 0.25em 1em;
    margin-block-start: 0.25em;
  }

  .pair {
    display: grid;
    gap: 1em;
  }

  .holder .choice {
    min-block-size: 44px;
    padding-block: 0.25em;
  }

  @container (inline-size > 26em) {
    .holder .choices {
      grid-template-columns: 1fr 1fr;
    }
  }

  @container (inline-size > 34em) {
    .pair,
    .filters {
      grid-template-columns: 1fr 1fr;
    }

    .sides {
      grid-template-columns: repeat(auto-fit, minmax(10em, 1fr));
    }
  }

  .pair > * + * {
    margin-block-start: 0;
  }

  @media print {
    .menu,
    [part='filters'] {
      display: none;
    }
  }
`;
