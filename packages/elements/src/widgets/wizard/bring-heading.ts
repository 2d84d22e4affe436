/** What there is to do or to see on a screen comes first here. */
const FIRST = '.choice, .field, .large, .call';

/**
 * Scrolls so that the first thing to do on a new screen shows with its heading: below the buttons above it, or where there
 * is no room for those, from the question on. At once: nothing moves by itself.
 */
export function bringHeading(host: HTMLElement, heading: HTMLElement): void {
  const find = (what: string) => host.shadowRoot?.querySelector(what) ?? heading;
  const place = (element: Element) => element.getBoundingClientRect();
  const { bottom } = place(find(FIRST));
  const from = bottom - place(host).top > innerHeight ? find('#progress') : host;
  if (bottom > innerHeight || place(from).top < 0) from.scrollIntoView({ behavior: 'instant' });
}
