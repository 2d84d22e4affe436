import { css } from 'lit';

/**
 * Where every colour and size comes from, once: our own property, else the NL Design System token of the page's theme,
 * else a value that passes contrast by itself. Other style sheets read only the short names.
 */
export const tokens = css`
  :host {
    --_action: var(
      --wijzer-color-action,
      var(
        --utrecht-button-primary-action-background-color,
        var(--nl-button-primary-background-color, #0b4a83)
      )
    );
    --_action-text: var(
      --wijzer-color-action-text,
      var(--utrecht-button-primary-action-color, var(--nl-button-primary-color, #fff))
    );
    --_urgent: var(--wijzer-color-urgent, #9b1c1c);
    --_urgent-text: var(--wijzer-color-urgent-text, #fff);
    --_focus: var(--wijzer-color-focus, #ffdd00);
    --_focus-edge: var(--wijzer-color-focus-edge, #0b0c0c);
    --_radius: var(
      --wijzer-radius,
      var(--utrecht-button-border-radius, var(--nl-button-border-radius, 0.4em))
    );
    --_font: var(--wijzer-font-family, var(--utrecht-document-font-family, inherit));
    --_heading-font: var(
      --wijzer-heading-font-family,
      var(
        --utrecht-heading-2-font-family,
        var(--nl-heading-level-2-font-family, var(--utrecht-heading-font-family, inherit))
      )
    );
    --_heading: var(
      --wijzer-heading-color,
      var(--utrecht-heading-2-color, var(--nl-heading-level-2-color, inherit))
    );
    --_line: var(--wijzer-color-line, currentcolor);
    --_soft: var(--wijzer-color-soft, rgb(128 128 128 / 12%));
  }
`;
