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

  .top {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0.5em 1em;
  }

  .top button {
    padding-inline: 0.75em;
    font-size: 0.95em;
  }

  .read {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }

  .read p {
    inline-size: 100%;
  }

  .large {
    font-size: 1.75em;
    font-weight: bold;
    line-height: 1.3;
  }

  /* What is being read. Chosen with both colours, so that it shows on any page. */
  slot::slotted([data-wijzer-reading]) {
    background: #fd0;
    color: #0b0c0c;
  }

  /* In view wherever the reader is on the page, and small: what to do stands on the page itself. */
  .exit {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
  }

  .exit button {
    inline-size: 100%;
    background: #fff;
    color: #0b0c0c;
    font-weight: bold;
  }

  /* What takes focus must not come to stand under it. */
  .exit ~ * :is(.heading, button, input, a, summary) {
    scroll-margin-block: 7em 1em;
  }

  .titled {
    display: flex;
    align-items: center;
    gap: 0.6em;
  }

  .titled svg.pictogram {
    inline-size: 2.6em;
    block-size: 2.6em;
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

  dd a {
    display: inline-block;
    padding-block: 0.6em;
  }

  dl > dt:not(:first-child) {
    margin-block-start: 0.75em;
  }

  .quote {
    padding: 1em;
    border-inline-start: 0.3em solid var(--_action);
    background: var(--_soft);
  }
`;
