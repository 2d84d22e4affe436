import { css } from 'lit';

/** Looks of the overview of answers: the change button beside the answer where there is room. */
export const answersOverviewStyles = css`
  .answers dl {
    display: grid;
    gap: 1em;
  }

  .answers dl > div {
    display: grid;
    justify-items: start;
  }

  .answers dt {
    font-weight: normal;
  }

  .answers dd:first-of-type {
    font-weight: bold;
  }

  @media (width > 30em) {
    .answers dl > div {
      grid-template-columns: 1fr auto;
      align-items: center;
      column-gap: 1em;
    }

    .answers dt,
    .answers dd:first-of-type {
      grid-column: 1;
    }

    .answers dd:last-of-type {
      grid-column: 2;
      grid-row: 1 / span 2;
    }
  }
`;
