/**
 * Paper as a document of its own, for printing and for copying with its layout. Built node by node: no text of the
 * reader or of the content is ever read as HTML.
 */
import type { PaperPart, PaperTable } from './paper.js';

export function paperElement(page: Document, parts: readonly PaperPart[]): HTMLElement {
  const article = page.createElement('article');
  for (const { title, level, lines, table } of parts) {
    const section = page.createElement('section');
    section.append(withText(page.createElement(`h${level}`), title));
    const [only] = lines;
    if (only !== undefined && lines.length === 1) section.append(withText(page.createElement('p'), only));
    else if (lines.length > 0) {
      const list = page.createElement('ul');
      list.append(...lines.map((line) => withText(page.createElement('li'), line)));
      section.append(list);
    }
    if (table) section.append(tableElement(page, table));
    article.append(section);
  }
  return article;
}

function tableElement(page: Document, { head, widths, rows }: PaperTable): HTMLElement {
  const row = (cells: readonly string[], kind: 'td' | 'th') => {
    const line = page.createElement('tr');
    line.append(
      ...cells.map((cell) => {
        const place = page.createElement(kind);
        if (kind === 'th') place.scope = 'col';
        return withText(place, cell);
      }),
    );
    return line;
  };
  const table = page.createElement('table');
  const columns = page.createElement('colgroup');
  columns.append(
    ...widths.map((width) => {
      const column = page.createElement('col');
      column.style.width = `${width}%`;
      return column;
    }),
  );
  const [top, body] = [page.createElement('thead'), page.createElement('tbody')];
  top.append(row(head, 'th'));
  body.append(...rows.map((cells) => row(cells, 'td')));
  table.append(columns, top, body);
  return table;
}

function withText<T extends HTMLElement>(element: T, text: string): T {
  element.textContent = text;
  return element;
}

/**
 * A4, type of 14 points as everything that is printed (design, section 7), nothing cut between a heading and what belongs
 * to it. A browser repeats the head of a table on each page it goes on to.
 */
const PRINT = `
  @page { size: A4; margin: 10mm 15mm; }
  body { margin: 0; color: #000; background: #fff; font: 14pt/1.25 sans-serif; }
  h1 { margin: 0 0 2mm; font-size: 20pt; }
  h2 { margin: 2.5mm 0 0; font-size: 15pt; break-after: avoid; }
  h3 { margin: 4mm 0 1mm; font-size: 14pt; break-after: avoid; }
  p { margin: 0; white-space: pre-wrap; overflow-wrap: anywhere; }
  ul { margin: 0; padding: 0; padding-inline-start: 5mm; }
  li { white-space: pre-wrap; overflow-wrap: anywhere; break-inside: avoid; }
  table { width: 100%; table-layout: fixed; border-collapse: collapse; margin: 2mm 0 0; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
  th, td { border: 0.3mm solid #000; padding: 1.5mm; text-align: start; vertical-align: top; overflow-wrap: break-word; hyphens: auto; }
  td { white-space: pre-wrap; }
`;

/** Makes a page show the paper and nothing else. */
export function fillPage(page: Document, title: string, language: string, parts: readonly PaperPart[]): void {
  page.title = title;
  page.documentElement.lang = language;
  // By its first words: Arabic prints from right to left.
  page.body.dir = 'auto';
  const view = page.defaultView;
  if (view) {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(PRINT);
    page.adoptedStyleSheets = [sheet];
  }
  page.body.replaceChildren(paperElement(page, parts));
}
