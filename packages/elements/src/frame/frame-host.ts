/**
 * For the page around a frame: gives each `frame.html` the height that it needs, and brings its top into view at another
 * screen. Takes messages of its own frames only, from the address that the frame was given.
 */
import { HEIGHT, TOP } from './messages.js';

/** Pixels. A frame must not be able to push the rest of a page out of reach. */
const MOST = 30_000;

export function listenToFrames(): void {
  addEventListener('message', ({ source, origin, data }: MessageEvent<unknown>) => {
    const frame = [...document.querySelectorAll('iframe')].find((each) => each.contentWindow === source);
    if (!frame || !isOwn(frame, origin) || typeof data !== 'object' || data === null) return;
    const { wijzer, height } = data as { wijzer?: unknown; height?: unknown };
    if (wijzer === HEIGHT && typeof height === 'number' && height > 0)
      Object.assign(frame.style, { blockSize: `${Math.min(height, MOST)}px`, border: '0' });
    if (wijzer === TOP && frame.getBoundingClientRect().top < 0) frame.scrollIntoView();
  });
}

function isOwn(frame: HTMLIFrameElement, origin: string): boolean {
  try {
    const { origin: own, pathname } = new URL(frame.src, document.baseURI);
    return own === origin && pathname.endsWith('/frame.html');
  } catch {
    return false;
  }
}
