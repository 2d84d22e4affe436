/**
 * One family for everything that can be wrong with content. The webmaster reads `message` (what is wrong, in Dutch)
 * and `remedy` (what to do); programs read `code`, which never changes meaning.
 */

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

const near = ({ near: guess }: IssueDetail, otherwise: string) => (guess ? `Bedoelde u "${guess}"?` : otherwise);

/** Every code with its message and remedy. The reference is generated from this table. */
const TABLE = {
  // Reading the file.
  'not-json': (d: IssueDetail) => [`Dit is geen geldige JSON. ${d.what ?? ''}`.trim(), 'Kijk of er een komma, haakje of aanhalingsteken mist.'],
  'too-large': (d: IssueDetail) => [`Het bestand is te groot: meer dan ${d.wanted} bytes.`, 'Splits de inhoud over meer bestanden.'],
  'too-deep': (d: IssueDetail) => [`Er zitten meer dan ${d.wanted} niveaus in elkaar.`, 'Maak dit deel minder diep.'],
  'unsafe-key': (d: IssueDetail) => [`De sleutel "${d.what}" mag niet.`, 'Haal de sleutel weg.'],
  'wrong-kind': (d: IssueDetail) => [`Dit onderdeel leest bestanden van de soort "${d.wanted}", niet "${d.what}".`, 'Gebruik het element dat bij dit bestand hoort, of zet "kind" goed.'],
  'newer-version': (d: IssueDetail) => [`Het bestand is gemaakt voor een nieuwere Wijzer (versie ${d.what}).`, 'Zet een nieuwere Wijzer op uw site, of gebruik een ouder bestand.'],
  // The shape.
  'unknown-key': (d: IssueDetail) => [`De sleutel "${d.what}" bestaat hier niet.`, near(d, 'Haal de sleutel weg.')],
  missing: (d: IssueDetail) => [`De sleutel "${d.what}" ontbreekt.`, 'Vul hem in.'],
  'wrong-type': (d: IssueDetail) => [`Hier hoort ${d.wanted}.`, 'Pas de waarde aan.'],
  'not-allowed': (d: IssueDetail) => [`"${d.what}" kan hier niet.`, near(d, d.wanted ? `Kies uit: ${d.wanted}.` : 'Kijk in de handleiding wat hier kan.')],
  'empty-text': () => ['Deze tekst is leeg.', 'Schrijf de tekst, of haal de sleutel weg.'],
  'wrong-format': (d: IssueDetail) => [`"${d.what}" heeft niet de goede vorm.`, 'Kijk in de handleiding welke vorm hier hoort.'],
  'too-long': (d: IssueDetail) => [`Dit is te lang. Het mag hoogstens ${d.wanted} zijn.`, 'Maak het korter.'],
  'too-short': (d: IssueDetail) => [`Dit is te kort. Er moeten er minstens ${d.wanted} zijn.`, 'Vul aan.'],
  'wrong-condition': () => ['Deze voorwaarde klopt niet.', 'Gebruik {"question": …, "is": […]}, "all", "any" of "not".'],
  // Names that point somewhere.
  'duplicate-id': (d: IssueDetail) => [`De id "${d.what}" is al gebruikt.`, 'Geef een van de twee een andere id.'],
  'unknown-target': (d: IssueDetail) => [`Er is geen vraag of uitkomst met de id "${d.what}".`, near(d, 'Maak hem, of verwijs naar een andere.')],
  'unknown-reference': (d: IssueDetail) => [`Er is in "${d.wanted}" niets met de id "${d.what}".`, near(d, 'Maak het, of verwijs naar iets anders.')],
  'no-outcome': () => ['Vanaf de eerste vraag is geen enkele uitkomst te bereiken.', 'Kijk waar de antwoorden heen gaan.'],
  // The flow.
  unreachable: (d: IssueDetail) => [`Niemand komt ooit bij "${d.what}".`, 'Laat een antwoord hierheen gaan, of haal het weg.'],
  'dead-end': (d: IssueDetail) => [`Vanaf "${d.what}" is geen uitkomst te bereiken.`, 'Geef het antwoord of de vraag een "to".'],
  'no-next': (d: IssueDetail) => [`Na "${d.what}" gaat het niet verder.`, 'Geef dit antwoord, of de vraag, een "to".'],
  cycle: (d: IssueDetail) => [`Hier gaat de weg terug naar een eerdere vraag: ${d.what}.`, 'Dat mag. Kijk of het zo bedoeld is.'],
  'no-unsure': (d: IssueDetail) => [`Bij "${d.what}" kan niemand "Weet ik niet" kiezen.`, 'Maak een antwoord met "unsure": true.'],
  'too-many-options': (d: IssueDetail) => [`Deze vraag heeft ${d.what} antwoorden. Meer dan ${d.wanted} is te veel om te overzien.`, 'Splits de vraag.'],
  // Facts with an age.
  overdue: (d: IssueDetail) => [`Dit had voor ${d.wanted} opnieuw gecontroleerd moeten zijn.`, 'Controleer het en zet "checkedOn" op vandaag.'],
  'due-soon': (d: IssueDetail) => [`Dit moet voor ${d.wanted} opnieuw gecontroleerd worden.`, 'Plan de controle.'],
  'future-date': (d: IssueDetail) => [`${d.what} is nog niet geweest.`, 'Zet hier de dag waarop het echt gecontroleerd is.'],
  'past-exceptions': () => ['Alle bijzondere dagen zijn voorbij.', 'Vul de bijzondere dagen van dit jaar in.'],
  // A wizard's desks.
  'unreachable-desk': (d: IssueDetail) => [`"${d.what}" heeft geen telefoonnummer en geen adres.`, 'Vul er minstens een in.'],
  'incomplete-desk': (d: IssueDetail) => [`Bij "${d.what}" mist "${d.wanted}".`, 'Vul het in, of zet het in "absent" als het er echt niet is.'],
  'unsure-fact': (d: IssueDetail) => [`De bron "${d.what}" heeft zekerheid ${d.wanted}.`, 'Laat dit nakijken door iemand die het zeker weet.'],
} satisfies Record<string, (detail: IssueDetail) => [message: string, remedy: string] | string[]>;

export type IssueCode = keyof typeof TABLE;

/** Every stable code, for the reference. */
export const ISSUE_CODES = Object.keys(TABLE) as IssueCode[];

export function issue(code: IssueCode, path: Path, detail: IssueDetail = {}, severity: Issue['severity'] = 'error'): Issue {
  const [message = '', remedy = ''] = TABLE[code](detail);
  return { code, severity, path, message, remedy };
}

/** A path as people write it: `questions[3].options[1].to`. */
export function pathText(path: Path): string {
  return path.map((key, at) => (typeof key === 'number' ? `[${key}]` : at ? `.${key}` : key)).join('') || '(het hele bestand)';
}
