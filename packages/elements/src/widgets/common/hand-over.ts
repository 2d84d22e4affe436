/** Ways in which what was written leaves the widget: only ever by an act of the reader, and only to their own device. */
import { fillPage, paperElement } from './paper-document.js';
import { paperText, type PaperPart } from './paper.js';

/** Milliseconds after which a file or a print that was offered may be forgotten; browsers take it later than the click. */
const KEEP = 60_000;

/** Offers a text as a file. */
export function saveFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEEP);
}

/** Whether it worked: a page or a frame may forbid the clipboard. */
export async function copyPaper(parts: readonly PaperPart[], layout: boolean): Promise<boolean> {
  const text = paperText(parts);
  try {
    if (!layout) await navigator.clipboard.writeText(text);
    else
      await navigator.clipboard.write([
        new ClipboardItem({
          'text/plain': new Blob([text], { type: 'text/plain' }),
          'text/html': new Blob([layoutOf(parts)], { type: 'text/html' }),
        }),
      ]);
    return true;
  } catch {
    return false;
  }
}

/** What is being printed, or was offered to print. */
const papers = new Set<HTMLIFrameElement>();

/** Takes away what a browser did not say it was done with: after erasing nothing may be left. */
export function forgetPaper(): void {
  for (const frame of papers) frame.remove();
  papers.clear();
}

/** Prints the paper alone, from a frame of its own: the page around the widget is not part of it. */
export function printPaper(title: string, language: string, parts: readonly PaperPart[]): void {
  const frame = document.createElement('iframe');
  // Out of sight, but drawn: what is not drawn prints as an empty page in some browsers.
  Object.assign(frame.style, { position: 'fixed', inlineSize: '0', blockSize: '0', border: '0' });
  frame.title = title;
  frame.ariaHidden = 'true';
  frame.tabIndex = -1;
  papers.add(frame);
  document.body.append(frame);
  const view = frame.contentWindow;
  const done = () => {
    papers.delete(frame);
    frame.remove();
  };
  if (!view) return done();
  fillPage(view.document, title, language, parts);
  view.addEventListener('afterprint', done, { once: true });
  view.print();
  // Not every browser says that it is done.
  setTimeout(done, KEEP);
}

/** Written out by the browser itself, so that every text is escaped. */
function layoutOf(parts: readonly PaperPart[]): string {
  return new XMLSerializer().serializeToString(paperElement(document, parts));
}
