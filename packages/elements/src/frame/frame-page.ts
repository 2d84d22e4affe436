/**
 * The page `frame.html`, for websites that allow a frame and nothing else. What it shows stands in its address:
 * `frame.html?widget=toegang&src=/inhoud/toegang.json`.
 */
import { HEIGHT, TOP } from './messages.js';

/** Instruments with a script of their own. */
const WIDGETS = ['toegang', 'kiezen-en-delen', 'regie-checklist'];

const EVENTS = ['wijzer-question-shown', 'wijzer-outcome-reached', 'wijzer-restarted'] as const;

export interface FrameContent {
  readonly widget: string;
  /** Address of the content; nothing for the content that ships with the instrument. */
  readonly src: string | undefined;
}

/**
 * What the address asks for. Content of another website is refused: with it anybody could make a link that shows their own
 * phone numbers on the address of the gemeente.
 */
export function frameContent({ searchParams, origin, href }: URL): FrameContent | undefined {
  const widget = searchParams.get('widget') ?? 'toegang';
  if (!WIDGETS.includes(widget)) return undefined;
  const wanted = searchParams.get('src');
  if (wanted === null) return { widget, src: undefined };
  try {
    const src = new URL(wanted, href);
    return src.origin === origin ? { widget, src: src.href } : undefined;
  } catch {
    return undefined;
  }
}

/** Puts the widget around what the page says itself, and keeps the page around the frame informed of its height. */
export async function showFrame(load: (script: string) => Promise<unknown>): Promise<void> {
  tellHeight();
  const asked = frameContent(new URL(location.href));
  if (!asked) {
    console.error(
      `[wijzer] frame.html laat niets zien: "widget" moet een van ${WIDGETS.join(', ')} zijn, en "src" een adres op ${location.origin}.`,
    );
    return;
  }
  await load(`${asked.widget}.js`);
  const widget = document.createElement(`wijzer-${asked.widget}`);
  if (asked.src !== undefined) widget.setAttribute('src', asked.src);
  const place = document.querySelector('main') ?? document.body;
  widget.append(...place.childNodes);
  place.append(widget);
  for (const name of EVENTS) widget.addEventListener(name, () => tellAround({ wijzer: TOP }));
}

function tellHeight(): void {
  const tell = () =>
    tellAround({ wijzer: HEIGHT, height: Math.ceil(document.body.getBoundingClientRect().height) });
  new ResizeObserver(tell).observe(document.body);
}

/** To any page around: a height is nobody's secret. */
function tellAround(message: object): void {
  if (parent !== window) parent.postMessage(message, '*');
}
