import { css } from 'lit';

/** Looks of the wizard: larger type than other widgets, because its readers need it (T31: at least 14 pt). */
export const wizardStyles = css`
  :host {
    --_scale: 1.25;
  }

  .frame {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.5em;
  }

  /* Small, so that the question comes soon; on a phone the four of them fit in two rows. */
  .top {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
  }

  .top button {
    padding-inline: 0.5em;
    font-size: max(0.8em, 18px);
  }

  .read {
    display: contents;
  }

  /* After the buttons, so that they keep their place when there is something to say. */
  .read > p {
    order: 1;
    inline-size: 100%;
  }

  /* On: by its edge, not by colour alone, and without growing. */
  button[aria-pressed='true'] {
    padding: 0.42em;
    border-width: 0.2em;
    background: var(--_soft);
  }

  /* Larger, with more room, on paper that does not glare. Its own colours, so that it is calm on any page. */
  .comfort {
    padding: clamp(0.5em, 4%, 1.25em);
    border-radius: var(--_radius);
    background: #f7f1e3;
    color: #2a2620;
    font-size: 1.2em;
    line-height: 1.8;
    word-spacing: 0.1em;
    --_line: #6f665a;
    --_heading: initial;
  }

  .comfort :is(.top, .exit) button {
    font-size: 0.9em;
  }

  .explained svg.pictogram {
    inline-size: 7em;
    block-size: 7em;
  }

  .said {
    padding: 0;
    list-style: none;
  }

  .said button {
    margin-inline-start: auto;
  }

  .said > li {
    padding-block: 0.75em;
    border-block-end: 0.1em solid var(--_line);
  }

  #progress {
    scroll-margin-block-start: 0.5em;
  }

  progress {
    inline-size: 100%;
    accent-color: var(--_action);
  }

  /* To be read from the other side of a counter: the words, and above them only small what they are for. */
  .large {
    font-size: clamp(1.9em, 12vmin, 3.5em);
    font-weight: bold;
    line-height: 1.35;
  }

  [part='large'] > .heading {
    font-size: 1em;
  }

  /* What is being read. Chosen with both colours, so that it shows on any page. */
  slot::slotted([data-wijzer-reading]) {
    background: #fd0 !important;
    color: #0b0c0c !important;
  }

  /* In view wherever the reader is on the page, and small: what to do stands on the page itself. */
  .exit {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
  }

  .exit button {
    inline-size: 100%;
    padding: 0.4em 0.5em;
    font-size: max(0.8em, 18px);
    line-height: 1.25;
    background: #fff;
    color: #0b0c0c;
    font-weight: bold;
  }

  /* What takes focus must not come to stand under it. */
  .exit ~ * :is(.heading, #progress, button, input, a, summary) {
    scroll-margin-block: 7em 1em;
  }

  .titled {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.6em;
  }

  .titled > :is(.heading, p) {
    flex: 1 1 6em;
    max-inline-size: 100%;
    overflow-wrap: break-word;
  }

  .titled svg.pictogram {
    inline-size: 2.6em;
    block-size: 2.6em;
  }

  legend {
    inline-size: 100%;
  }

  /* Several folds are a list to choose from. */
  .stack > details + details {
    margin-block-start: 0;
  }

  /* Nothing to press there. Who has only a keyboard has no hover either. */
  @media (hover: none) and (pointer: coarse) {
    .keys {
      display: none;
    }
  }

  .strong {
    font-weight: bold;
  }

  .small {
    font-size: max(0.9em, 16px);
  }

  .human,
  .answers {
    padding-block-start: 1.25em;
    border-block-start: 0.1em solid var(--_line);
  }

  /* The way on is the one filled button of a page; the person behind it is there, not louder. */
  .human a.call {
    border-color: currentcolor;
    background: none;
    color: inherit;
  }

  .desk,
  .line-block {
    padding: clamp(0.6em, 4%, 1em);
    border: 0.1em solid var(--_line);
    border-radius: var(--_radius);
  }

  .facts {
    padding: 0;
    list-style: none;
  }

  .facts a {
    display: inline-block;
    padding-block: 0.6em;
  }

  dt {
    font-weight: bold;
  }

  /* A link that stands by itself is touched like a button. */
  dd a,
  p > a:only-child:not(.call),
  .line > a:only-child {
    display: inline-block;
    padding-block: 0.6em;
  }

  dl > dt:not(:first-child) {
    margin-block-start: 0.75em;
  }

  /* An address in Latin letters keeps its own order: 1234 AB and then the town. */
  [dir='rtl'] dd > slot::slotted(*) {
    unicode-bidi: plaintext;
  }

  .quote {
    padding: 1em;
    border-inline-start: 0.3em solid var(--_action);
    background: var(--_soft);
  }

  /* Where the reader's own few colours take the place of ours, backgrounds go: what is on, and what is being read. */
  @media (forced-colors: active) {
    button[aria-pressed='true'],
    slot::slotted([data-wijzer-reading]) {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight !important;
      color: HighlightText !important;
    }
  }

  @media print {
    .top,
    .exit,
    .exit + *,
    [part='take'] {
      display: none;
    }
  }
`;
