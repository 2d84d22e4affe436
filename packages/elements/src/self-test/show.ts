/** Writes the report into the page, with nothing that a strict policy forbids: elements and texts. */
import { LIMITS, TITLE, groups, reportText, verdict } from './report.js';
import type { Finding } from './page.js';

const CSS = `
[data-wijzer-self-test]{max-inline-size:40em;overflow-wrap:anywhere}
[data-wijzer-self-test] button{min-block-size:44px;font:inherit}
[data-wijzer-self-test] textarea{inline-size:90%;block-size:15em}
`;

/** Says at once that something is going to come, in a place that a screen reader watches. Returns what ends that. */
export function startReport(place: HTMLElement): (findings: readonly Finding[], window: Window) => void {
  const { ownerDocument: document } = place;
  dress(document);
  place.lang = 'nl';
  const status = element(document, 'p', 'De test is bezig.');
  status.setAttribute('role', 'status');
  place.replaceChildren(element(document, 'h2', TITLE), status);
  return (findings, window) => {
    status.textContent = verdict(findings);
    place.append(element(document, 'p', LIMITS));
    place.append(...copyParts(document, window, reportText(findings, window)));
    for (const group of groups(findings)) {
      const list = element(document, 'ul');
      list.append(...group.findings.map((finding) => item(document, finding)));
      place.append(element(document, 'h3', group.title), list);
    }
  };
}

function element<K extends keyof HTMLElementTagNameMap>(document: Document, name: K, text = '') {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

function item(document: Document, { id, what, remedy }: Finding): HTMLElement {
  const made = element(document, 'li');
  made.append(element(document, 'strong', id), `: ${what} ${remedy}`.trimEnd());
  return made;
}

function copyParts(document: Document, window: Window, text: string): readonly HTMLElement[] {
  const button = element(document, 'button', 'Kopieer voor uw collega’s');
  button.type = 'button';
  const said = element(document, 'p');
  said.setAttribute('role', 'status');
  const area = element(document, 'textarea', text);
  area.readOnly = true;
  area.ariaLabel = 'Het verslag als tekst';
  const show = () => {
    said.after(area);
    area.select();
    area.focus();
    said.textContent = 'Druk nu op Ctrl+C (Mac: Cmd+C).';
  };
  button.addEventListener('click', () => {
    // Where the page is not secure there is no clipboard at all.
    const copying = async () => window.navigator.clipboard.writeText(text);
    copying().then(() => (said.textContent = 'Gekopieerd.'), show);
  });
  return [button, said];
}

/** A sheet made by script is no inline style to any policy. Where the browser cannot, the page's own style is enough. */
function dress(document: Document): void {
  try {
    const { CSSStyleSheet } = document.defaultView as Window & typeof globalThis;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(CSS);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  } catch {
    // The report is headings, lists and a button: readable as they are.
  }
}
