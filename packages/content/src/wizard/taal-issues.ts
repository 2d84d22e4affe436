/**
 * Easy Dutch in citizens' texts: what `--taal` can find. The severity here is the worst a rule can be; the rule itself
 * says where it is milder.
 */
import { error, warning, type Coded } from '../check-words.js';

export const TAAL_ISSUES = {
  'taal-l01': error((d) => [
    `Deze zin is lang: ${d.wanted}. "${d.what}"`,
    'Maak er twee zinnen van, of laat woorden weg.',
  ]),
  'taal-l02': warning((d) => [
    `De zinnen zijn gemiddeld lang: ${d.what} woorden. Liefst hoogstens ${d.wanted}.`,
    'Maak de langste zinnen korter.',
  ]),
  'taal-l03': error((d) => [
    `Dit antwoord is lang: ${d.what} woorden. Hoogstens ${d.wanted}.`,
    'Kort het in. Zet uitleg in "help".',
  ]),
  'taal-l04': warning((d) => [
    `Dit stuk tekst is lang: ${d.what}. Liefst hoogstens ${d.wanted}.`,
    'Laat iets weg, of zet er een lege regel tussen.',
  ]),
  'taal-l05': error((d) => [
    `Hier staan meer zinnen op één regel: "${d.what}"`,
    'Geef elke zin een eigen regel, of maak er één zin van.',
  ]),
  'taal-l06': warning((d) => [
    `"${d.what}" is een lang woord: ${d.wanted} letters.`,
    'Zoek een korter woord, of leg het uit in "terms".',
  ]),
  'taal-l07': warning((d) => [
    `"${d.what}" heeft ${d.wanted} lettergrepen.`,
    'Zoek een korter woord, of leg het uit in "terms".',
  ]),
  'taal-l08': warning((d) => [
    `Van elke honderd woorden zijn er ${d.what} moeilijk en niet uitgelegd. Liefst hoogstens ${d.wanted}.`,
    'Vervang de moeilijke woorden, of leg ze uit in "terms".',
  ]),
  'taal-l09': error((d) => [
    `"${d.what}" is een moeilijk woord.`,
    `Schrijf bijvoorbeeld: ${d.wanted}. Of leg het uit in "terms": ${d.near}`,
  ]),
  'taal-l10': error((d) => [
    `Deze zin zegt niet wie het doet: "${d.what}"`,
    'Begin met wie het doet: "Wij bellen u", niet "U wordt gebeld".',
  ]),
  'taal-l11': warning((d) => [
    `Hier is van doen een ding gemaakt: ${d.what}.`,
    'Gebruik het werkwoord: "u betaalt", niet "het betalen van".',
  ]),
  'taal-l12': warning((d) => [
    `Tussen ${d.what} staan ${d.wanted} woorden.`,
    'Zet deze woorden dichter bij elkaar, of maak er twee zinnen van.',
  ]),
  'taal-l13': error((d) => [
    `Deze zin heeft een lastige bijzin (${d.wanted}): "${d.what}"`,
    'Maak er twee zinnen van.',
  ]),
  'taal-l14': error((d) => [
    `Deze zin heeft te veel komma’s (${d.wanted}): "${d.what}"`,
    'Maak er meer zinnen van, of een lijst.',
  ]),
  'taal-l15': error((d) => [
    `Hier staat ${d.wanted}: "${d.what}"`,
    'Zeg wat er wel is, of wat iemand wel kan doen.',
  ]),
  'taal-l16': error((d) => [
    `"${d.what}" is een afkorting.`,
    'Schrijf de woorden voluit, of leg de afkorting uit in "terms".',
  ]),
  'taal-l17': warning((d) => [`"${d.what}" is vaag.`, 'Zeg wat er gebeurt, wat mag of wat moet.']),
  'taal-l18': warning((d) => [`"${d.what}" is beeldspraak.`, 'Schrijf wat u letterlijk bedoelt.']),
  'taal-l19': warning((d) => [
    `De zin begint met "${d.what}". Een lezer weet misschien niet wat dat is.`,
    'Noem de persoon of het ding.',
  ]),
  'taal-l20': error((d) => [
    `Hier staat "${d.what}". In ${d.near ?? 'de rest van het bestand'} staat "${d.wanted}".`,
    'Kies voor het hele bestand: u of je.',
  ]),
  'taal-l21': warning((d) => [
    `Hier staat "${d.what}", ergens anders "${d.wanted}".`,
    'Is het hetzelfde? Gebruik dan overal hetzelfde woord.',
  ]),
  'taal-l22': error((d) => [`Zo zeggen mensen dit niet: "${d.what}"`, `${d.wanted}`]),
  'taal-l23': error((d) => [
    `Deze letters lezen lastig: "${d.what}"`,
    'Gebruik gewone letters, of twee sterren: **nu**. Is het een afkorting? Leg die uit in "terms".',
  ]),
  'taal-l24': error((d) => [
    `Deze vraag ${d.wanted}.`,
    'Stel één vraag. Begin met een vraagwoord of een werkwoord, eindig met een vraagteken.',
  ]),
  'taal-l25': warning((d) => [
    `Deze knop ${d.wanted}: "${d.what}"`,
    'Begin met wat iemand doet, in hoogstens 4 woorden: "Bel de gemeente".',
  ]),
  'taal-no-easy': warning((d) => [
    `Dit is er niet in makkelijker woorden: ${d.what}.`,
    'Schrijf hetzelfde makkelijker in "easy". Zinnen van hoogstens 7 woorden hebben dat niet nodig.',
  ]),
} satisfies Record<string, Coded>;
