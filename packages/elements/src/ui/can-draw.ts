import { html, render } from 'lit';

/** Whether the page's Trusted Types let Lit make a template. Says in the console what to do when they do not. */
export function canDraw(): boolean {
  try {
    render(html`<p></p>`, document.createDocumentFragment());
    return true;
  } catch {
    (console as Partial<Console>).error?.(
      `[wijzer] Het beveiligingsbeleid (Trusted Types) van deze pagina laat Wijzer niet tekenen: de naam "lit-html" mag niet of is al in gebruik. Bezoekers zien nu de eigen tekst van de pagina. Zet in de CSP: trusted-types lit-html 'allow-duplicates'.`,
    );
    return false;
  }
}
