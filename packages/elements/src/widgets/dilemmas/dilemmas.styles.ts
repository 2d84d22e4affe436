import { css } from 'lit';

/** Looks of lists, filters and dilemmas. Room is measured on the widget itself, not on the window. */
export const dilemmasStyles = css`
  :host {
    --_room: 56em;
  }

  .frame {
    container-type: inline-size;
  }

  .frame > * + * {
    margin-block-start: 1em;
  }

  .reading {
    max-inline-size: 34em;
  }

  .strong,
  dt {
    font-weight: bold;
  }

  .small {
    font-size: max(0.9em, 16px);
  }

  .folded dd {
    margin-block-end: 0.75em;
  }

  .stack > .next {
    margin-block-start: 2em;
  }

  .filters {
    display: grid;
    gap: 1em;
    max-inline-size: 34em;
  }

  .stations,
  .rows {
    display: grid;
    gap: 0.5em;
    align-content: start;
  }

  .stations {
    padding-inline-start: 2em;
  }

  .rows {
    padding: 0;
    list-style: none;
  }

  li > button > .line > slot::slotted(*) {
    display: block !important;
  }

  button.row {
    display: grid;
    justify-content: stretch;
    justify-items: start;
    gap: 0;
    inline-size: 100%;
    padding: 0.5em 0.9em;
    border: 0.1em solid var(--_line);
    text-align: start;
  }

  button.row.empty {
    border-style: dashed;
  }

  button.row[aria-current] {
    padding-inline-start: 0.5em;
    border-inline-start-width: 0.5em;
    background: var(--_soft);
  }

  button.row .seen {
    padding-inline: 0.5em;
    border: 0.1em solid currentcolor;
    border-radius: 1em;
    line-height: 1.35;
    margin-block-start: 0.25em;
  }

  button.option {
    grid-template-columns: auto 1fr;
    align-items: center;
    column-gap: 0.75em;
  }

  button.option svg.pictogram {
    inline-size: 1.2em;
    block-size: 1.2em;
    visibility: hidden;
  }

  button.option[aria-pressed='true'] {
    outline: 0.22em solid var(--_line);
    outline-offset: -0.22em;
    background: var(--_soft);
  }

  button.option[aria-pressed='true']:focus-visible {
    outline: max(0.15em, 3px) solid var(--_focus-edge);
    outline-offset: 0.15em;
  }

  button.option[aria-pressed='true'] svg.pictogram {
    visibility: visible;
  }

  .weighing,
  .outcome {
    padding: clamp(0.75em, 4%, 1.1em);
    border: 0.1em solid var(--_line);
    border-radius: var(--_radius);
  }

  .weighing.yours {
    border-width: 0.22em;
    background: var(--_soft);
  }

  .weighing .subheading {
    font-size: 1em;
  }

  .weighing > .small {
    margin-block-start: 0;
  }

  .stack > .outcome {
    margin-block-start: 2em;
    border-color: var(--_action);
    border-width: 0.15em;
    background: var(--_soft);
  }

  p.screen-only > a {
    display: inline-block;
    padding-block: 0.6em;
  }

  .sides {
    display: grid;
    gap: 0.75em 1.5em;
  }

  @container (inline-size >= 30em) {
    .filters,
    .sides {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }

  @media (forced-colors: active) {
    button.option[aria-pressed='true'],
    button.row[aria-current] {
      border-color: Highlight;
    }

    button.option svg.pictogram {
      fill: ButtonText;
    }
  }

  /* On paper the open dilemma with its choices. */
  @media print {
    .filters,
    .screen-only,
    [role='status'] {
      display: none;
    }

    .weighing,
    .outcome {
      break-inside: avoid;
    }
  }
`;
