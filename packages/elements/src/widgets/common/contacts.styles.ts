import { css } from 'lit';

/** Looks of who can be called: always there, never louder than the way on; 112 alone looks as it does everywhere. */
export const contactsStyles = css`
  .contacts {
    padding-block-start: 1.25em;
    border-block-start: 0.1em solid var(--_line);
  }

  .contacts ul {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14em), 1fr));
    gap: 1em;
    margin-block-start: 0.75em;
  }

  .contacts .facts > li + li {
    margin-block-start: 0;
  }

  .contacts a.call:not(.urgent) {
    border-color: currentcolor;
    background: none;
    color: inherit;
  }
`;
