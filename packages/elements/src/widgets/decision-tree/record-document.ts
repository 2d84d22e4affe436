/**
 * The record as a document of its own, for printing and for copying with its layout. Built node by node: no text of the
 * reader or of the content is ever read as HTML.
 */
import type { RecordPart } from './record-parts.js';

export function recordElement(page: Document, parts: readonly RecordPart[]): HTMLElement {
  const article = page.createElement('article');
  for (const { title, level, lines } of parts) {
    const section = page.createElement('section');
    const heading = page.createElement(`h${level}`);
    heading.textContent = title;
    const list = page.createElement('ul');
    for (const line of lines) {
      const item = page.createElement('li');
      item.textContent = line;
      list.append(item);
    }
    section.append(heading, ...(lines.length > 0 ? [list] : []));
    article.append(section);
  }
  return article;
}

/** A4, type of 14 points as everything that is printed (design, section 7), nothing cut between a heading and what belongs to it. */
const PRINT = `
  @page { size: A4; margin: 20mm; }
  body { margin: 0; color: #000; background: #fff; font: 14pt/1.4 sans-serif; }
  h1 { margin: 0 0 4mm; font-size: 20pt; }
  h2 { margin: 6mm 0 1mm; font-size: 16pt; break-after: avoid; }
  h3 { margin: 4mm 0 1mm; font-size: 14pt; break-after: avoid; }
  ul { margin: 0; padding: 0 0 0 5mm; }
  li { margin: 0 0 1mm; white-space: pre-wrap; overflow-wrap: anywhere; break-inside: avoid; }
`;

/** Makes a page show the record and nothing else. */
export function fillPage(
  page: Document,
  title: string,
  language: string,
  parts: readonly RecordPart[],
): void {
  page.title = title;
  page.documentElement.lang = language;
  const view = page.defaultView;
  if (view) {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(PRINT);
    page.adoptedStyleSheets = [sheet];
  }
  page.body.replaceChildren(recordElement(page, parts));
}
