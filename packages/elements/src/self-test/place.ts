/** Where on the website the widget comes. */
import { hazard, mind, stop } from './page.js';

export const survived = hazard('plek', ({ placeSurvived }) =>
  placeSurvived
    ? undefined
    : mind(
        'De regel <div data-wijzer-self-test> kwam niet aan.',
        'Haalt uw CMS attributen weg? Gebruik dan frame.html.',
      ),
);

export const base = hazard('base', ({ document }) => {
  const folder = (address: string) => new URL('.', address).href;
  const start = folder(document.baseURI);
  return document.querySelector('base[href]') && start !== folder(document.URL)
    ? mind(
        `Door <base href> beginnen adressen bij ${start}.`,
        'Haal <base> weg, of schrijf bij src het hele adres. Ook links met # gaan mis.',
      )
    : undefined;
});

export const form = hazard('formulier', ({ place }) =>
  place.closest('form')
    ? mind(
        'De plek staat in een formulier. Wijzer verstuurt dat niet.',
        'Zet Wijzer er liever buiten. Blijft u op de pagina als u op Enter drukt?',
      )
    : undefined,
);

export const language = hazard('taal', ({ place, document: { documentElement } }) => {
  // The report itself is Dutch and says so: what counts is what stands around it.
  const lang = (place.parentElement?.closest('[lang]') ?? documentElement).getAttribute('lang');
  return /^nl\b/i.test(lang ?? '')
    ? undefined
    : mind(
        lang ? `De taal van de pagina is "${lang}".` : 'De pagina zegt niet welke taal zij is.',
        'Zet lang="nl" op <html> of op het element van Wijzer. Anders klinkt een schermlezer verkeerd.',
      );
});

/** What a widget uses of what a sandbox can forbid. */
const NEEDED =
  'allow-forms allow-same-origin allow-popups allow-downloads allow-modals allow-top-navigation-by-user-activation';

export const frame = hazard('frame', ({ window }) => {
  if (window.top === window) return undefined;
  const what = 'De pagina staat in een frame.';
  const widen = `Zet in sandbox ook: ${NEEDED}.`;
  if (window.origin === 'null') return stop(`${what} Inhoud laden lukt niet.`, widen);
  // Nothing where the page around it is of another website.
  const sandbox = window.frameElement?.getAttribute('sandbox')?.split(/\s+/);
  return mind(
    what,
    sandbox && !NEEDED.split(' ').every((word) => sandbox.includes(word))
      ? widen
      : 'Probeer ook opslaan, printen en "Sluit deze pagina meteen".',
  );
});

export const secure = hazard('https', ({ window }) =>
  window.isSecureContext
    ? undefined
    : mind('De pagina gebruikt geen https.', 'Anders kan iemand een telefoonnummer veranderen.'),
);
