/**
 * `<a data-wijzer="toegang" data-src="/inhoud/toegang.json" href="/hulp">Waar krijgt u hulp?</a>` becomes a widget in its
 * place. For editors that strip unknown tags and scripts but keep links: without script it stays a link that works.
 */

type Widget = CustomElementConstructor & { readonly observedAttributes?: readonly string[] };

/** Each link whose widget this page knows. The others stay as they are. */
export function upgradeLinks(root: ParentNode = document): void {
  for (const link of root.querySelectorAll<HTMLAnchorElement>('a[data-wijzer]')) upgrade(link);
}

function upgrade(link: HTMLAnchorElement): void {
  const tag = `wijzer-${link.dataset['wijzer'] ?? ''}`;
  const kind: Widget | undefined = /^[a-z-]+$/.test(tag) ? customElements.get(tag) : undefined;
  if (!kind) return;
  const widget = document.createElement(tag);
  // Each attribute of its own, as `data-…`, and no other: a link must not bring what an editor took away, as `onclick`.
  for (const name of kind.observedAttributes ?? []) {
    const value = link.getAttribute(`data-${name}`);
    if (value !== null) widget.setAttribute(name, value);
  }
  link.removeAttribute('data-wijzer');
  // What leads to the link must lead to what stands in its place.
  if (link.id) widget.id = link.id;
  link.removeAttribute('id');
  if (link.lang) widget.lang = link.lang;
  const around = document.createElement('p');
  link.replaceWith(widget);
  around.append(link);
  widget.append(around);
}

/** Now, and once more when the page is there: a script may run before the links behind it. */
export function upgradeLinksWhenThere(): void {
  upgradeLinks();
  if (document.readyState === 'loading')
    document.addEventListener('DOMContentLoaded', () => upgradeLinks(), { once: true });
}
