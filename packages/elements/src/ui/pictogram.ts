import { html, nothing, type TemplateResult } from 'lit';

export interface PictogramProps {
  /** Side of the square that the path is drawn in. */
  readonly size: number;
  readonly path: string;
}

/** A drawing beside words, in the colour of the words. It adds nothing for who cannot see it. */
export function pictogram(drawing: PictogramProps | undefined): TemplateResult | typeof nothing {
  if (!drawing) return nothing;
  // Written with a closing tag: a minifier that drops the slash of a self-closing one would swallow what follows.
  return html`<svg
    class="pictogram"
    viewBox="0 0 ${drawing.size} ${drawing.size}"
    aria-hidden="true"
    focusable="false"
  >
    <path d=${drawing.path}></path>
  </svg>`;
}
