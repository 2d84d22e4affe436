/** Ways in which a record leaves the widget: only ever by an act of the reader, and only to their own device. */
import { recordElement, fillPage } from './record-document.js';
import { recordText, type RecordPart } from './record-parts.js';

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
export async function copyRecord(parts: readonly RecordPart[], layout: boolean): Promise<boolean> {
  const text = recordText(parts);
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

/** Prints the record alone, from a frame of its own: the page around the widget is not part of it. */
export function printRecord(title: string, language: string, parts: readonly RecordPart[]): void {
  const frame = document.createElement('iframe');
  // Out of sight, but drawn: what is not drawn prints as an empty page in some browsers.
  Object.assign(frame.style, { position: 'fixed', inlineSize: '0', blockSize: '0', border: '0' });
  frame.title = title;
  frame.ariaHidden = 'true';
  frame.tabIndex = -1;
  document.body.append(frame);
  const view = frame.contentWindow;
  if (!view) return frame.remove();
  fillPage(view.document, title, language, parts);
  view.addEventListener('afterprint', () => frame.remove(), { once: true });
  view.print();
  // Not every browser says that it is done.
  setTimeout(() => frame.remove(), KEEP);
}

/** Written out by the browser itself, so that every text is escaped. */
function layoutOf(parts: readonly RecordPart[]): string {
  return new XMLSerializer().serializeToString(recordElement(document, parts));
}
