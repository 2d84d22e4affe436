/**
 * Rules for easy Dutch that a program can check: the hard rules for citizens' texts. Each rule takes a text and gives
 * what is wrong with it, in a few words; an empty list means that the text passes. They say nothing about whether a
 * text can be understood: only readers can.
 */

export type Problems = string[];

/** Words that a citizen's text never needs, each with the reason or what to write. */
export const FORBIDDEN: Record<string, string> = {
  aanspraak: 'belooft een recht; het loket beslist',
  'recht op': 'belooft een recht; het loket beslist',
  'komt in aanmerking': 'belooft een recht; het loket beslist',
  'in aanmerking komen': 'belooft een recht; het loket beslist',
  'u krijgt geen hulp': 'weigert; het loket beslist',
  digid: 'niemand hoeft in te loggen om hulp te vragen',
  inloggen: 'niemand hoeft in te loggen om hulp te vragen',
  bsn: 'wij vragen niet wie iemand is',
  indien: 'schrijf: als',
  mits: 'schrijf: als',
  tenzij: 'schrijf twee zinnen',
  'dient te': 'schrijf: moet',
  'dienen te': 'schrijf: moeten',
  zou: 'schrijf wat er gebeurt',
  zouden: 'schrijf wat er gebeurt',
  eventueel: 'schrijf: als u wilt',
  mogelijkerwijs: 'schrijf: misschien',
  'in principe': 'zeg of het zo is',
  tevens: 'schrijf: ook',
  echter: 'schrijf: maar',
  derhalve: 'schrijf: dus',
  middels: 'schrijf: met',
  betreffende: 'schrijf: over',
  inzake: 'schrijf: over',
  conform: 'schrijf: volgens',
  hulpvraag: 'schrijf: waar u hulp bij wilt',
  zorgvraag: 'schrijf: waar u hulp bij wilt',
  cliënt: 'schrijf: u',
  intake: 'schrijf: eerste gesprek',
  indicatie: 'schrijf: besluit over zorg',
  beschikking: 'schrijf: brief met het besluit',
  voorziening: 'schrijf: hulp',
  ondersteuning: 'schrijf: hulp',
  traject: 'schrijf: stappen',
  instantie: 'schrijf: organisatie',
  contacteren: 'schrijf: bellen',
  zelfredzaam: 'schrijf: u kunt het zelf',
  formulier: 'schrijf: papieren om in te vullen',
  'aan de slag': 'beeldspraak: schrijf wat iemand doet',
  'op de hoogte': 'beeldspraak: schrijf weten of laten weten',
  'stap voor stap': 'beeldspraak',
  'onder de knie': 'beeldspraak',
  'in de rug': 'beeldspraak',
  'klik hier': 'zeg wat er gebeurt',
};

/** Names of laws, departments and systems: a citizen answers about life, not about how help is organised. */
export const ORGANISATION = [
  'wet',
  'wmo',
  'wlz',
  'wgs',
  'zvw',
  'jeugdwet',
  'participatiewet',
  'uwv',
  'ciz',
  'cjg',
  'ggz',
  'loket',
  'wijkteam',
  'buurtteam',
  'jeugdteam',
  'sociale dienst',
  'schuldhulpverlening',
  'jeugdhulp',
  'bijstand',
  'dagbesteding',
  'begeleiding',
  'mantelzorg',
];

const NEGATIONS = /\b(niet|geen|nooit|niemand|niets|nergens|zonder)\b/gi;
const ON_WORDS = /\bon(?!der|ge(veer|luk)|s\b|ze\b|t|line)[a-z]{4,}\b/gi;
const SUBORDINATES =
  /\b(waarbij|waardoor|waarmee|waarin|hoewel|aangezien|omdat|zodat|terwijl|nadat|voordat|totdat|opdat|zodra)\b|, (die|dat)\b/gi;
const PARTICIPLE = /^(ge[a-zë]{2,}(d|t|en)|(be|ver|ont|her)[a-z]{3,}(d|t))$/i;
const NO_PARTICIPLES = new Set([
  'gesloten',
  'geopend',
  'getrouwd',
  'gewond',
  'bekend',
  'gezond',
  'bereid',
  'verward',
  'bericht',
  'besluit',
  'verstand',
]);
const QUESTION_WORDS = new Set([
  'wat',
  'wie',
  'waar',
  'welke',
  'welk',
  'hoe',
  'wanneer',
  'waarom',
  'hoeveel',
]);
const QUESTION_VERBS = new Set([
  'heeft',
  'had',
  'bent',
  'is',
  'was',
  'zijn',
  'wilt',
  'kunt',
  'kan',
  'mag',
  'moet',
  'gaat',
  'gebeurt',
  'krijgt',
  'woont',
  'zoekt',
  'doet',
  'komt',
  'werkt',
]);

/** What a reader sees of a rich text: link and term labels, without the marks. */
export function visible(text: string): string {
  return text
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\*\*/g, '')
    .replace(/^(- |\d+\. )/gm, '');
}

/** A sentence ends at . ! ? : or at the end of a line. The dot in "113.nl" ends nothing. */
export function sentences(text: string): string[] {
  return visible(text)
    .split(/[.!?:]+(?=\s|$)|\n/)
    .map((sentence) => sentence.trim())
    .filter(Boolean);
}

export function words(sentence: string): string[] {
  return sentence.match(/[\p{L}\d][\p{L}\d'’.-]*/gu) ?? [];
}

export function longSentences(text: string, most: number): Problems {
  return sentences(text)
    .filter((sentence) => words(sentence).length > most)
    .map((sentence) => `${words(sentence).length} woorden, hoogstens ${most}: "${sentence}"`);
}

/** One question that ends with its only question mark and starts as a question does. */
export function questionForm(text: string): Problems {
  const problems: Problems = [];
  const [first = '', second = ''] = words(text).map((word) => word.toLowerCase());
  if (!text.endsWith('?')) problems.push('eindigt niet met een vraagteken');
  if ((text.match(/\?/g) ?? []).length > 1) problems.push('meer dan één vraagteken');
  if (!QUESTION_VERBS.has(first) && !QUESTION_WORDS.has(first) && !QUESTION_WORDS.has(second))
    problems.push(`begint niet als een vraag: "${first}"`);
  return problems;
}

/** Each sentence on its own line. A colon may stand inside a line: "Vraag: wanneer is het gesprek?" */
export function crowdedLines(text: string): Problems {
  return visible(text)
    .split('\n')
    .filter((line) => line.split(/[.!?]+(?=\s|$)/).filter((part) => part.trim()).length > 1)
    .map((line) => `meer dan één zin op een regel: "${line}"`);
}

export function commas(text: string): Problems {
  return sentences(text)
    .filter((sentence) => (sentence.match(/,/g) ?? []).length > 1)
    .map((sentence) => `meer dan één komma: "${sentence}"`);
}

export function abbreviations(text: string, allowed: readonly string[]): Problems {
  const capitals = visible(text).match(/\b[A-Z]{2,}\b/g) ?? [];
  const dotted =
    visible(text).match(/\b(?:[a-z]\.){2,}|\b(?:bijv|evt|enz|nr|tel|incl|excl|max|min|ca|blz)\./gi) ?? [];
  return [...capitals.filter((word) => !allowed.includes(word)), ...dotted].map(
    (word) => `afkorting: "${word}"`,
  );
}

export function shouting(text: string): Problems {
  return (visible(text).match(/\b\p{Lu}{4,}\b/gu) ?? []).map((word) => `hoofdletters: "${word}"`);
}

export function italics(text: string): Problems {
  return /(^|[^*])\*[^*\s]/.test(text) ? ['schuine letters'] : [];
}

/** The reader is `u`, everywhere. */
export function informal(text: string): Problems {
  return (visible(text).match(/\b(je|jij|jou|jouw|jullie)\b/gi) ?? []).map(
    (word) => `"${word}" in een tekst met u`,
  );
}

/** Dates, times and shares the way people say them. */
export function numbersForPeople(text: string): Problems {
  const shown = visible(text);
  const found = [/%/, /\bprocent\b/i, /\b\d{1,2}[-/]\d{1,2}[-/]\d{2,4}\b/, /\b\d{1,2}[:.]\d{2}\b/].map(
    (pattern) => pattern.exec(shown)?.[0],
  );
  return found.filter((hit) => hit !== undefined).map((hit) => `niet zoals mensen het zeggen: "${hit}"`);
}

export function forbidden(text: string): Problems {
  return containing(text, Object.keys(FORBIDDEN)).map((word) => `"${word}": ${FORBIDDEN[word]}`);
}

export function organisation(text: string): Problems {
  return containing(text, ORGANISATION).map((word) => `naam van een wet, dienst of systeem: "${word}"`);
}

export function doubleNegation(text: string): Problems {
  return sentences(text)
    .filter((sentence) => {
      const negations = sentence.match(NEGATIONS)?.length ?? 0;
      return negations > 1 || (negations === 1 && (sentence.match(ON_WORDS)?.length ?? 0) > 0);
    })
    .map((sentence) => `dubbele ontkenning: "${sentence}"`);
}

/** A form of `worden` or `zijn` with a participle after it, or right before it as in "als u gebeld wordt". */
export function passive(text: string): Problems {
  return sentences(text)
    .filter((sentence) => {
      const list = words(sentence).map((word) => word.toLowerCase());
      const helper = list.findIndex((word) =>
        /^(word|wordt|worden|werd|werden|is|zijn|was|waren)$/.test(word),
      );
      const near = helper < 0 ? [] : list.slice(Math.max(0, helper - 1), helper + 7);
      return near.some((word) => PARTICIPLE.test(word) && !NO_PARTICIPLES.has(word));
    })
    .map((sentence) => `lijdende vorm: "${sentence}"`);
}

export function nested(text: string): Problems {
  return sentences(text)
    .filter((sentence) => (sentence.match(SUBORDINATES) ?? []).length > 1)
    .map((sentence) => `te veel bijzinnen: "${sentence}"`);
}

/** Rules that hold for every text a citizen reads. */
export function anyText(text: string, allowed: readonly string[]): Problems {
  return [
    ...commas(text),
    ...abbreviations(text, allowed),
    ...shouting(text),
    ...italics(text),
    ...informal(text),
    ...numbersForPeople(text),
    ...forbidden(text),
    ...doubleNegation(text),
    ...nested(text),
  ];
}

/** Questions, answers, outcomes: what a reader must understand to go on. */
export function coreText(text: string, allowed: readonly string[]): Problems {
  return [...longSentences(text, 10), ...crowdedLines(text), ...passive(text), ...anyText(text, allowed)];
}

/** Explanations: what a reader may skip. */
export function extraText(text: string, allowed: readonly string[]): Problems {
  return [...longSentences(text, 15), ...anyText(text, allowed)];
}

/** Entries that stand in the text as whole words, plural and inflected `-e` included. */
function containing(text: string, entries: readonly string[]): string[] {
  return entries.filter((entry) =>
    new RegExp(`(?<!\\p{L})${entry}(en|e|s)?(?!\\p{L})`, 'iu').test(visible(text)),
  );
}
