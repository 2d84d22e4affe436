/**
 * What assistive technology gets to hear, worked out from the DOM: roles, names and descriptions, across slots. In
 * Chromium a test compares this with the browser's own tree.
 */

/** The words inside a node as they are composed on the page: what is slotted counts, what is hidden does not. */
export function textOf(node: Node): string {
  return words(node).replace(/\s+/g, ' ').trim();
}

// By type and name of a node, not by class: an element in a frame belongs to the classes of that frame.
function words(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? '';
  if (node.nodeType !== Node.ELEMENT_NODE) return [...node.childNodes].map(words).join('');
  const element = node as Element;
  if (element.matches('[aria-hidden=true], style, script')) return '';
  const assigned = element.localName === 'slot' ? (element as HTMLSlotElement).assignedNodes() : [];
  const inside = (assigned.length > 0 ? assigned : [...element.childNodes]).map(words).join('');
  return /^(inline|contents)/.test(getComputedStyle(element).display) ? inside : ` ${inside} `;
}

const ROLES: Readonly<Record<string, string>> = {
  'a[href]': 'link',
  button: 'button',
  details: 'details',
  fieldset: 'group',
  form: 'form',
  'input[type=checkbox]': 'checkbox',
  'input[type=date]': 'date',
  'input[type=radio]': 'radio',
  input: 'textbox',
  ol: 'list',
  summary: 'summary',
  textarea: 'textbox',
  ul: 'list',
};

export function roleOf(element: Element): string {
  const explicit = element.getAttribute('role');
  return explicit ?? Object.entries(ROLES).find(([selector]) => element.matches(selector))?.[1] ?? '';
}

/** Roles that take their name from what is inside them. */
const NAMED_BY_CONTENT = ['button', 'heading', 'link', 'summary'];

export function nameOf(element: Element): string {
  const named = byReference(element, 'aria-labelledby');
  if (named) return named;
  const label = element.getAttribute('aria-label');
  if (label) return label;
  if (element.matches('input, textarea'))
    return [...((element as HTMLInputElement).labels ?? [])].map(textOf).join(' ');
  if (element.localName === 'fieldset') return textOf(element.querySelector(':scope > legend') ?? element);
  return NAMED_BY_CONTENT.includes(roleOf(element)) ? textOf(element) : '';
}

export function descriptionOf(element: Element): string {
  return byReference(element, 'aria-describedby');
}

function byReference(element: Element, attribute: string): string {
  return idsIn(element, attribute)
    .map((id) => referred(element, id))
    .map((target) => (target ? textOf(target) : ''))
    .join(' ')
    .trim();
}

/** Whether a reader can come upon it: drawn, and not folded away. */
export function isVisible(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true });
}

const REFERENCES = [
  'for',
  'aria-labelledby',
  'aria-describedby',
  'aria-controls',
  'aria-details',
  'list',
  'form',
];

/** Every id reference of a root that leads to nothing in that root, and every id that stands there twice. */
export function brokenReferences(root: ShadowRoot | Document): string[] {
  const elements = [...root.querySelectorAll('*')];
  const broken = elements.flatMap((element) =>
    REFERENCES.flatMap((attribute) =>
      idsIn(element, attribute)
        .filter((id) => !referred(element, id))
        .map((id) => `${element.localName} ${attribute}="${id}" leads nowhere`),
    ),
  );
  const ids = elements.map(({ id }) => id).filter(Boolean);
  const double = ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `id "${id}" stands there twice`);
  return [...broken, ...double];
}

function idsIn(element: Element, attribute: string): string[] {
  return element.getAttribute(attribute)?.split(/\s+/).filter(Boolean) ?? [];
}

function referred(element: Element, id: string): Element | null {
  return (element.getRootNode() as ShadowRoot | Document).getElementById(id);
}

/** What has focus, also inside a shadow root or a frame. */
export function focused(): Element | null {
  let active = document.activeElement;
  for (;;) {
    const frame = active?.localName === 'iframe' ? (active as HTMLIFrameElement).contentDocument : null;
    const deeper: Element | null | undefined = frame?.activeElement ?? active?.shadowRoot?.activeElement;
    if (!deeper) return active;
    active = deeper;
  }
}
