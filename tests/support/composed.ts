/** The page as it is composed: across slots and shadow roots. */
import { isVisible, textOf } from './accessible.js';

/** Where a test looks: a shadow root, with what is slotted in it, or a part of a page. */
export type Place = ShadowRoot | Element;

/** All visible elements of a place and the place itself, in the order in which people read. */
export function elementsIn(place: Place): HTMLElement[] {
  const own = place.nodeType === Node.ELEMENT_NODE ? [place as HTMLElement] : [];
  return [...own, ...inside(place)].filter(isVisible);
}

function inside(place: Place): HTMLElement[] {
  const assigned = 'assignedElements' in place ? (place as HTMLSlotElement).assignedElements() : [];
  const shadow = 'shadowRoot' in place ? (place.shadowRoot ?? place) : place;
  const children = (assigned.length > 0 ? assigned : [...shadow.children]) as HTMLElement[];
  return children.flatMap((child) => [child, ...inside(child)]);
}

/** The element around this one, as it is composed. */
export function around(element: Element): Element | null {
  const root = element.getRootNode();
  return element.assignedSlot ?? element.parentElement ?? ('host' in root ? (root as ShadowRoot).host : null);
}

/** The element and all around it. */
export function upFrom(element: Element | null): Element[] {
  const found: Element[] = [];
  for (let at = element; at; at = around(at)) found.push(at);
  return found;
}

/** What a finger would touch there, inside shadow roots too. */
export function touchedAt(page: Document, x: number, y: number): Element | null {
  let found = page.elementFromPoint(x, y);
  for (;;) {
    const deeper: Element | null | undefined = found?.shadowRoot?.elementFromPoint(x, y);
    if (!deeper || deeper === found) return found;
    found = deeper;
  }
}

/** An element in words that say which one. */
export function told(element: Element): string {
  const name = [element.localName, ...element.classList].join('.');
  return `${name} "${textOf(element).slice(0, 40)}"`;
}
