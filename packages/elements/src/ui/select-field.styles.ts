import { css } from 'lit';

/** Looks of a select. */
export const selectFieldStyles = css`
  .field select {
    inline-size: 100%;
    min-block-size: max(2.75em, 44px);
    padding: 0.4em 0.6em;
    border: 0.1em solid var(--_line);
    border-radius: var(--_radius);
    background: #fff;
    color: #0b0c0c;
    font: inherit;
    text-overflow: ellipsis;
  }
`;
