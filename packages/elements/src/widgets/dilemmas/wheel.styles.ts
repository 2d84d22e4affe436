import { css } from 'lit';

/** Looks of the wheel beside the list of stations. Room is measured on the widget itself, not on the window. */
export const wheelStyles = css`
  .wheel {
    display: none;
  }

  /* The list comes first and is enough; the wheel stands beside it where both have room. */
  @container (inline-size >= 40em) {
    .round {
      display: grid;
      grid-template-columns: minmax(0, 5fr) minmax(0, 6fr);
      gap: 2em;
      align-items: start;
    }

    .wheel {
      position: sticky;
      inset-block-start: 1em;
      display: grid;
      place-items: center;
    }
  }

  .wheel > * {
    grid-area: 1 / 1;
  }

  .wheel svg {
    inline-size: 100%;
    overflow: visible;
  }

  .middle {
    font-size: max(0.9em, 16px);
    line-height: 1.3;
    text-align: center;
    pointer-events: none;
  }

  .segment {
    cursor: pointer;
    outline: none;
  }

  .area {
    fill: var(--_soft);
    stroke: var(--_line);
    stroke-width: 0.6;
  }

  .segment:hover .area {
    stroke-width: 2;
  }

  .segment.empty .area {
    fill: transparent;
    stroke-dasharray: 3 3;
  }

  .segment.current .area {
    fill: var(--_action);
    stroke-width: 2;
  }

  .figure,
  .seen {
    fill: none;
    stroke: currentcolor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  path.seen {
    stroke-width: 4;
  }

  .segment.empty .figure {
    stroke-width: 1.2;
  }

  .segment.current .figure,
  .segment.current .seen {
    stroke: var(--_action-text);
  }

  /* The ring of base.styles.ts as lines inside the segment: an outline would be a box around it. */
  .ring {
    fill: none;
    stroke: none;
  }

  .segment:focus-visible .ring {
    stroke: var(--_focus-edge);
    stroke-width: 5;
  }

  .segment:focus-visible .ring.inner {
    stroke: var(--_focus);
    stroke-width: 2.5;
  }

  @media (forced-colors: active) {
    .area {
      fill: ButtonFace;
      stroke: ButtonText;
    }

    .figure,
    .seen {
      stroke: ButtonText;
    }

    .segment.current .area {
      fill: Highlight;
    }

    .segment.current .figure,
    .segment.current .seen {
      stroke: HighlightText;
    }

    .segment:focus-visible .ring {
      stroke: Canvas;
    }

    .segment:focus-visible .ring.inner {
      stroke: CanvasText;
    }
  }

  @media print {
    .wheel {
      display: none;
    }
  }
`;
