import { canDraw } from '../ui/can-draw.js';
import { VERSION } from '../version.js';

/** Where a copy of the library leaves its version on a class, for other copies to read. */
const MARK = Symbol.for('wijzer-version');

let warned = false;
let drawable: boolean | undefined;

/**
 * Registers a tag, unless the page has it already: twice the same script, two versions, or somebody else's element.
 * Then the first one stays, and the console says so once. Where the page's policy allows no templates at all nothing is
 * registered either: an element that is not upgraded keeps showing its own children.
 */
export function register(tag: string, element: CustomElementConstructor): void {
  const present = customElements.get(tag) as (CustomElementConstructor & { [MARK]?: string }) | undefined;
  if (!present) {
    drawable ??= canDraw();
    if (!drawable) return;
    Object.defineProperty(element, MARK, { value: VERSION });
    customElements.define(tag, element);
  } else if (present !== element && !warned) {
    warned = true;
    const owner = present[MARK] ? `Wijzer ${present[MARK]}` : 'een ander script';
    // Some pages take methods of the console away.
    (console as Partial<Console>).warn?.(
      `[wijzer] <${tag}> is al geregistreerd door ${owner}. Wijzer ${VERSION} doet hier niets. Laad het script maar een keer.`,
    );
  }
}
