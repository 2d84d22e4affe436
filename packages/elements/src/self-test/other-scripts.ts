/** What other scripts on the page have taken: the library Lit, and the names of our tags. */
import { VERSION } from '../version.js';
import { hazard, mind, stop } from './page.js';

const TAGS = [
  'toegang',
  'kiezen-en-delen',
  'regie-checklist',
  'wizard',
  'decision-tree',
  'checklist',
  'dilemmas',
  'settings',
].map((name) => `wijzer-${name}`);

/** Where `define/register.ts` leaves the version on a class; imported from there, all of Lit would come along. */
const MARK = Symbol.for('wijzer-version');

type Owner = { readonly [MARK]?: string } | undefined;

const ownerOf = ({ customElements }: Window, tag: string) => customElements.get(tag) as Owner;

export const hasWijzer = (window: Window) => TAGS.some((tag) => ownerOf(window, tag)?.[MARK]);

const versionsOfLit = (window: Window) =>
  (window as unknown as { litHtmlVersions?: readonly string[] }).litHtmlVersions ?? [];

export const hasLit = (window: Window) => versionsOfLit(window).length > 0;

export const otherLit = hazard('Lit', ({ window }) => {
  const versions = versionsOfLit(window);
  return versions.length > (hasWijzer(window) ? 1 : 0)
    ? mind(
        `Nog een script gebruikt Lit (${versions.join(', ')}). Dat gaat samen.`,
        "Alleen bij Trusted Types: zet in de CSP trusted-types lit-html 'allow-duplicates'.",
      )
    : undefined;
});

export const takenTags = hazard('wijzer-…', ({ window }) => {
  for (const tag of TAGS) {
    const owner = ownerOf(window, tag);
    const version = owner?.[MARK];
    if (!owner || version === VERSION) continue;
    return version
      ? mind(`Op de pagina staat Wijzer ${version}. Deze test is van ${VERSION}.`, 'Laad maar een versie.')
      : stop(`Een ander script heeft de naam <${tag}>.`, 'Haal dat script van de pagina.');
  }
  return undefined;
});

export const notLoaded = hazard('script', ({ document }) => {
  const waiting = document.querySelector(TAGS.map((tag) => `${tag}:not(:defined)`).join());
  return waiting
    ? stop(
        `Het script van <${waiting.localName}> doet niets.`,
        'Staat het op de pagina? Klopt het adres? Noemt de console integrity?',
      )
    : undefined;
});
