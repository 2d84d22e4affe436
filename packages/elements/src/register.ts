import { VERSION } from './version.js';

/** Where a copy of the library leaves its version on a class, for other copies to read. */
const MARK = Symbol.for('wijzer-version');

let warned = false;

/**
 * Registers a tag, unless the page has it already: twice the same script, two versions, or somebody else's element.
 * Then the first one stays, and the console says so once.
 */
export function register(tag: string, element: CustomElementConstructor): void {
  const present = customElements.get(tag) as (CustomElementConstructor & { [MARK]?: string }) | undefined;
  if (!present) {
    Object.defineProperty(element, MARK, { value: VERSION });
    customElements.define(tag, element);
  } else if (present !== element && !warned) {
    warned = true;
    const owner = present[MARK] ? `Wijzer ${present[MARK]}` : 'een ander script';
    console.warn(
      `[wijzer] <${tag}> is al geregistreerd door ${owner}. Wijzer ${VERSION} doet hier niets. Laad het script maar een keer.`,
    );
  }
}
