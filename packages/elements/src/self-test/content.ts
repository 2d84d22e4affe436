/** Asks for the content that the webmaster names, as a widget does, and says what came. */
import { hazard, mind, stop } from './page.js';

export interface Answer {
  /** The whole address that was asked for. */
  readonly address: string;
  /** Nothing where no answer came. */
  readonly status?: number;
  readonly type?: string;
  readonly text?: string;
  /** Whether a widget could read it: a script that stands in for `fetch` may leave out what a widget needs. */
  readonly readable?: boolean;
}

/** Milliseconds: as long as a widget waits. */
const PATIENCE = 10_000;

export async function ask(window: Window & typeof globalThis, src: string): Promise<Answer> {
  let address = src;
  try {
    address = new URL(src, window.document.baseURI).href;
    const headers = { accept: 'application/json' };
    const signal = window.AbortSignal.timeout(PATIENCE);
    const response = await window.fetch(address, { headers, signal });
    const { status, body } = response;
    const type = response.headers.get('content-type') ?? '';
    return { address, status, type, readable: Boolean(body), text: await response.text() };
  } catch {
    return { address };
  }
}

function kindOf(text: string): unknown {
  try {
    return (JSON.parse(text) as { kind?: unknown } | null)?.kind;
  } catch {
    return undefined;
  }
}

export const content = hazard('inhoud', ({ answer, reports, window }) => {
  if (!answer) return mind('U noemde geen inhoud.', 'Zet erbij: data-src="/inhoud/toegang.json".');
  const { address, status, type, text = '', readable } = answer;
  const bad = (what: string, remedy: string) => stop(`De inhoud ${address} ${what}.`, remedy);
  if (status === undefined) {
    const elsewhere = !address.startsWith(`${window.location.origin}/`);
    // Where the server leads to another address, browsers name only the first.
    if (
      reports.some(
        ({ directive, blocked }) => directive === 'connect-src' && blocked && address.startsWith(blocked),
      )
    )
      return bad(
        'mag niet van het beleid (CSP)',
        `Zet bij connect-src: ${elsewhere ? new URL(address).origin : "'self'"}.`,
      );
    return bad(
      'is niet te bereiken',
      elsewhere
        ? 'Klopt het adres? Die server moet Access-Control-Allow-Origin: * meesturen (CORS).'
        : 'Klopt het adres? Is er internet?',
    );
  }
  if (status < 200 || status > 299)
    return bad(`geeft ${status}`, 'Staat het bestand er? Mag iedereen het lezen? Stuurt de server .json?');
  if (!readable)
    return stop('Een script verving fetch. Wijzer kan er niet mee lezen.', 'Haal dat script weg.');
  if (/^\s*</.test(text)) return bad('is een webpagina, geen JSON', 'Klopt het adres? Moet u inloggen?');
  if (!kindOf(text)) return bad('is geen JSON van Wijzer', 'Kijk het bestand na met: wijzer check.');
  if (!/\bjson\b/.test(type ?? ''))
    return mind(`De server noemt de inhoud "${type ?? ''}".`, 'Maak er application/json van.');
  return undefined;
});
