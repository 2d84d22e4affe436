/**
 * What only the editors' checks find: content that a widget can show, but that a reader would get stuck in, or that
 * may no longer be true. Nothing that a browser loads imports this file.
 */
import { error, warning, type Coded } from './check-words.js';
import {
  issue,
  nearOr,
  READING_ISSUES,
  type Issue,
  type IssueCode,
  type IssueDetail,
  type Path,
  type ReadingCode,
} from './issues.js';
import { TAAL_ISSUES } from './wizard/taal-issues.js';

/** Every code with how bad it is, its message and its remedy. */
const CHECK_ISSUES = {
  // The file as an editor wrote it.
  'duplicate-key': error((d) => [
    `De sleutel "${d.what}" staat hier twee keer. Alleen de laatste telt.`,
    'Haal een van de twee weg.',
  ]),
  // The way through a flow.
  unreachable: error((d) => [
    `Niemand komt ooit bij "${d.what}".`,
    'Laat een antwoord hierheen gaan, of haal het weg.',
  ]),
  'dead-end': error((d) => [
    `Vanaf "${d.what}" is geen uitkomst te bereiken.`,
    'Laat minstens een antwoord naar een uitkomst leiden.',
  ]),
  'no-next': error((d) => [
    `Na "${d.what}" gaat het niet verder.`,
    'Geef dit antwoord, of de vraag, een "to".',
  ]),
  'routes-may-fail': error((d) => [
    `Bij "${d.what}" kan het gebeuren dat geen enkele route past.`,
    'Geef de vraag een "to" voor alle andere gevallen.',
  ]),
  'unused-way': warning((d) => [
    `Deze weg vanaf "${d.what}" wordt nooit gebruikt: er gaat altijd een andere voor.`,
    'Haal hem weg, of zet hem eerder.',
  ]),
  'asked-later': error((d) => [
    `De vraag "${d.what}" is hier nog nooit beantwoord.`,
    'Vraag het eerder, of haal de voorwaarde weg.',
  ]),
  cycle: warning((d) => [
    `Hier gaat de weg terug naar een eerdere vraag: ${d.what}.`,
    'Dat mag. Kijk of het zo bedoeld is.',
  ]),
  'never-chosen': warning((d) => [
    `Postcode "${d.what}" leidt nooit tot dit antwoord.`,
    'Kijk of het laagste getal voorop staat, en of een eerder antwoord deze postcode al heeft.',
  ]),
  'postcode-twice': warning((d) => [
    `Een deel van postcode "${d.what}" hoort al bij een eerder antwoord.`,
    'Geef elke postcode aan een van de twee.',
  ]),
  'unknown-term': error((d) => [
    `Er is in "terms" niets met de id "${d.what}".`,
    nearOr(d, 'Voeg de uitleg toe aan "terms", of haal de verwijzing weg.'),
  ]),
  unused: warning((d) => [`"${d.what}" wordt nergens gebruikt.`, 'Verwijs ernaar, of haal het weg.']),
  // What readers in a hurry or under stress need.
  'no-unsure': error((d) => [
    `Bij "${d.what}" kan niemand "Weet ik niet" kiezen.`,
    'Maak een antwoord met "unsure": true.',
  ]),
  'too-many-options': error((d) => [
    `Deze vraag heeft ${d.what} antwoorden naast "Weet ik niet". Meer dan ${d.wanted} is te veel om te overzien.`,
    'Splits de vraag.',
  ]),
  'exit-without-call': warning((d) => [
    `De crisisknop "${d.what}" leidt naar een uitkomst die geen "crisis" is.`,
    'Laat hem naar een uitkomst van de soort "crisis" gaan.',
  ]),
  'no-quick-exit': warning((d) => [
    `"${d.what}" gaat over geweld. De lezer kan deze bladzijde niet snel verlaten.`,
    'Zet bij "crisis" in "quickExit" het adres van een gewone website, zoals het weer.',
  ]),
  // Facts with an age.
  overdue: error((d) => [
    `Dit had uiterlijk op ${d.wanted} opnieuw gecontroleerd moeten zijn.`,
    'Controleer het en pas de datum aan.',
  ]),
  'due-soon': warning((d) => [
    `Dit moet uiterlijk op ${d.wanted} opnieuw gecontroleerd zijn.`,
    'Plan de controle.',
  ]),
  'future-date': error((d) => [
    `${d.what} is nog niet geweest.`,
    'Zet hier de dag waarop het echt gecontroleerd is.',
  ]),
  'past-exceptions': warning(() => [
    'Alle bijzondere dagen zijn voorbij.',
    'Vul de bijzondere dagen van dit jaar in.',
  ]),
  'unsure-fact': warning((d) => [
    `De bron "${d.what}" heeft zekerheid ${d.wanted}.`,
    'Laat dit nakijken door iemand die het zeker weet.',
  ]),
  'made-up': error((d) => [
    `"${d.what}" komt uit het voorbeeld. Dit gegeven bestaat niet echt.`,
    'Vul uw eigen gegeven in. Is het bestand nog niet klaar? Zet dan "example": true terug.',
  ]),
  // A wizard's desks.
  'unreachable-desk': error((d) => [
    `"${d.what}" heeft geen telefoonnummer en geen adres.`,
    'Vul er minstens een in. Is het voor ieder anders, zoals de eigen huisarts? Zet ze dan in "absent" en schrijf bij "appointment" wat iemand doet.',
  ]),
  'incomplete-desk': warning((d) => [
    `Bij "${d.what}" mist "${d.wanted}".`,
    'Vul het in, of zet het in "absent" als het er echt niet is.',
  ]),
  'not-absent': warning((d) => [
    `"${d.wanted}" staat in "absent", maar "${d.what}" heeft het wel.`,
    'Haal het weg uit "absent".',
  ]),
  'impossible-hours': error((d) => [
    `De tijden ${d.what} kunnen niet.`,
    'Zet de vroegste tijd in "from" en de laatste in "to".',
  ]),
  // A wizard in easier words.
  'empty-easy': warning(() => [
    'In "easy" staat niets.',
    'Schrijf dezelfde teksten in makkelijker woorden, of haal "easy" weg.',
  ]),
  // A wizard in other languages. Only the tools can look into the other files.
  'language-twice': error((d) => [
    `De taal "${d.what}" is er al.`,
    'Noem elke taal één keer, en de taal van dit bestand zelf niet.',
  ]),
  'language-file': error((d) => [
    `Het bestand "${d.what}" ${d.wanted}.`,
    'Kijk of "src" klopt. Bekijk dat bestand daarna met "wijzer check".',
  ]),
  'language-other': error((d) => [
    `Hier staat "${d.wanted}", maar het bestand zegt zelf dat zijn taal "${d.what}" is.`,
    'Zet in beide bestanden dezelfde taal, of verwijs met "src" naar een ander bestand.',
  ]),
  'language-differs': error((d) => [
    `Het bestand "${d.what}" is anders opgebouwd: ${d.wanted}.`,
    'Geef beide bestanden dezelfde ids, en laat de antwoorden naar dezelfde plek leiden. Alleen de teksten mogen anders zijn.',
  ]),
  // A decision tree.
  'no-open-answer': error((d) => [
    `Alle antwoorden op "${d.what}" hangen aan een schakelaar die uit staat. De lezer kan niet verder.`,
    'Zet een schakelaar aan, of geef de vraag een antwoord zonder "switch".',
  ]),
  'not-a-day': error((d) => [
    `"${d.what}" vraagt niet naar een dag.`,
    'Verwijs bij "lookAgain" naar een vraag van het type "date".',
  ]),
  'not-in-record': warning((d) => [
    `Het antwoord op "${d.what}" komt in geen enkel onderdeel van het verslag.`,
    'Noem de vraag in "questions" van een onderdeel.',
  ]),
  // Dilemmas.
  'without-dilemma': warning((d) => [
    `Bij "${d.what}" hoort geen enkel dilemma.`,
    'Schrijf er een, of haal dit weg.',
  ]),
  // A checklist.
  'empty-section': warning((d) => [
    `Het onderdeel "${d.what}" heeft geen punten.`,
    'Schrijf er een, haal het onderdeel weg, of zet er "empty": true bij zolang de punten nog komen.',
  ]),
  'not-empty': warning((d) => [
    `Het onderdeel "${d.what}" heeft punten, maar zegt dat die nog moeten komen.`,
    'Haal "empty" weg.',
  ]),
  'no-open-mark': warning(() => [
    'Bij geen enkel antwoord is er nog iets te bespreken. De lijst met open punten blijft dus altijd leeg.',
    'Zet "open": true bij de antwoorden waar het gesprek over moet gaan.',
  ]),
  'names-common-mark': warning((d) => [
    `Het antwoord "${d.what}" kan al bij elk punt.`,
    'Haal het hier weg uit "marks", of geef het antwoord zelf "special": true.',
  ]),
  'split-without-duties': warning(() => [
    'Er is niets te verdelen: geen enkel punt hoort bij een taak.',
    'Noem bij de punten de "duties" waar ze bij horen, of haal "split" weg.',
  ]),
  'without-source': warning((d) => [
    `Bij "${d.what}" staat zekerheid ${d.wanted}, maar geen bron.`,
    'Noem de bron in "sources". Is het een eigen voorstel? Zet de zekerheid op D.',
  ]),
  ...TAAL_ISSUES,
  // Journeys.
  'unusable-content': error((d) => [
    `De inhoud "${d.what}" is niet te gebruiken.`,
    'Bekijk dat bestand met "wijzer check".',
  ]),
} satisfies Record<string, Coded>;

export type CheckCode = keyof typeof CHECK_ISSUES;

const CHECK_CODES = Object.keys(CHECK_ISSUES) as CheckCode[];

/** Every stable code, in the order of the reference. */
export const ISSUE_CODES: readonly IssueCode[] = [
  ...(Object.keys(READING_ISSUES) as ReadingCode[]),
  ...CHECK_CODES,
];

export function checkIssue(code: CheckCode, path: Path, detail: IssueDetail = {}): Issue {
  const { severity, words } = CHECK_ISSUES[code];
  const [message = '', remedy = ''] = words(detail);
  return { code, severity, path, message, remedy };
}

/** An issue of any code, for who lists them all. */
export function anyIssue(code: IssueCode, path: Path, detail: IssueDetail): Issue {
  return isCheckCode(code) ? checkIssue(code, path, detail) : issue(code, path, detail);
}

function isCheckCode(code: IssueCode): code is CheckCode {
  return code in CHECK_ISSUES;
}
