/**
 * One family for everything that can be wrong with content. The webmaster reads `message` (what is wrong, in Dutch)
 * and `remedy` (what to do); programs read `code`, which never changes meaning.
 */
import type { CheckCode } from './check-issues.js';

/** Keys and positions from the top of the file to the place. */
export type Path = readonly (string | number)[];

export interface Issue {
  readonly code: IssueCode;
  /** An error keeps a file from being published; a warning asks for a look. */
  readonly severity: 'error' | 'warning';
  readonly path: Path;
  readonly message: string;
  readonly remedy: string;
}

/** What a message may need besides its place. */
export interface IssueDetail {
  /** The key, id, value or limit that it is about. */
  readonly what?: string | number;
  /** What would have been right: a type, a list of values, a limit. */
  readonly wanted?: string | number;
  /** The nearest thing that does exist. */
  readonly near?: string | undefined;
}

/** The remedy where a near name may be what the editor meant. */
export const nearOr = ({ near: guess }: IssueDetail, otherwise: string) =>
  guess ? `Bedoelde u "${guess}"?` : otherwise;

/**
 * What reading a file can find, with message and remedy: always an error. What only the editors' checks find is in
 * `check-issues.ts`, so that no reader downloads those words. The reference is generated from both tables.
 */
export const READING_ISSUES = {
  // Reading the file.
  'not-json': (d: IssueDetail) => [
    `Dit is geen geldige JSON. ${d.what ?? ''}`.trim(),
    'Kijk of er een komma, haakje of aanhalingsteken mist.',
  ],
  'too-large': (d: IssueDetail) => [
    `Het bestand is te groot: meer dan ${d.wanted}.`,
    'Splits de inhoud over meer bestanden.',
  ],
  'too-deep': (d: IssueDetail) => [
    `Er zitten meer dan ${d.wanted} niveaus in elkaar.`,
    'Maak dit deel minder diep.',
  ],
  'unsafe-key': (d: IssueDetail) => [`De sleutel "${d.what}" mag niet.`, 'Haal de sleutel weg.'],
  'wrong-kind': (d: IssueDetail) => [
    `Dit onderdeel leest bestanden van de soort "${d.wanted}", niet "${d.what}".`,
    'Gebruik het element dat bij dit bestand hoort, of zet "kind" goed.',
  ],
  'newer-version': (d: IssueDetail) => [
    `Het bestand is gemaakt voor een nieuwere Wijzer (versie ${d.what}).`,
    'Zet een nieuwere Wijzer op uw site, of gebruik een ouder bestand.',
  ],
  // The shape.
  'unknown-key': (d: IssueDetail) => [
    `De sleutel "${d.what}" bestaat hier niet.`,
    nearOr(d, 'Haal de sleutel weg.'),
  ],
  missing: (d: IssueDetail) => [`De sleutel "${d.what}" ontbreekt.`, 'Vul hem in.'],
  'wrong-type': (d: IssueDetail) => [`Hier hoort ${d.wanted}.`, 'Pas de waarde aan.'],
  'not-allowed': (d: IssueDetail) => [
    `"${d.what}" kan hier niet.`,
    nearOr(d, d.wanted ? `Kies uit: ${d.wanted}.` : 'Kijk in de handleiding wat hier kan.'),
  ],
  'empty-text': () => ['Deze tekst is leeg.', 'Schrijf de tekst, of haal de sleutel weg.'],
  'wrong-format': (d: IssueDetail) => [
    `"${d.what}" heeft niet de goede vorm.`,
    'Kijk in de handleiding welke vorm hier hoort.',
  ],
  'too-long': (d: IssueDetail) => [`Dit is te veel: hoogstens ${d.wanted}.`, 'Maak het korter.'],
  'too-short': (d: IssueDetail) => [`Dit is te weinig: minstens ${d.wanted}.`, 'Vul aan.'],
  'wrong-condition': () => [
    'Deze voorwaarde klopt niet.',
    'Gebruik {"question": …, "is": […]}, "all", "any" of "not".',
  ],
  // Names that point somewhere.
  'duplicate-id': (d: IssueDetail) => [
    `De id "${d.what}" is al gebruikt.`,
    'Geef een van de twee een andere id.',
  ],
  'unknown-target': (d: IssueDetail) => [
    `Er is geen vraag of uitkomst met de id "${d.what}".`,
    nearOr(d, 'Maak hem, of verwijs naar een andere.'),
  ],
  'unknown-reference': (d: IssueDetail) => [
    `Er is in "${d.wanted}" niets met de id "${d.what}".`,
    nearOr(d, 'Maak het, of verwijs naar iets anders.'),
  ],
  'no-outcome': () => [
    'Vanaf de eerste vraag is geen enkele uitkomst te bereiken.',
    'Kijk waar de antwoorden heen gaan.',
  ],
} satisfies Record<string, (detail: IssueDetail) => string[]>;

export type ReadingCode = keyof typeof READING_ISSUES;

/** Every stable code. */
export type IssueCode = ReadingCode | CheckCode;

export function issue(code: ReadingCode, path: Path, detail: IssueDetail = {}): Issue {
  const [message = '', remedy = ''] = READING_ISSUES[code](detail);
  return { code, severity: 'error', path, message, remedy };
}

/** A path as people write it: `questions[3].options[1].to`. */
export function pathText(path: Path): string {
  return (
    path.map((key, at) => (typeof key === 'number' ? `[${key}]` : at ? `.${key}` : key)).join('') ||
    '(het hele bestand)'
  );
}
