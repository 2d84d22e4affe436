/**
 * The forms a Dutch word regularly takes: plural, inflected `-e`, and for verbs the forms of each person and time.
 * Some forms that it gives exist nowhere: looking for them does no harm.
 */

const VERBS = new Set(
  (
    'aanmelden accepteren behoeven beoordelen beëindigen contacteren declareren doorverwijzen evalueren faciliteren ' +
    'functioneren implementeren indienen legitimeren motiveren ondertekenen opschalen raadplegen realiseren ' +
    'signaleren stagneren verstrekken waarborgen'
  ).split(' '),
);

const SEPARABLE = /^(aan|door|in|op)(?=melden|verwijzen|dienen|schalen)/;

const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  crisis: ['crises', 'crisissen'],
  doorverwijzen: ['doorverwezen', 'doorverwees'],
  financieel: ['financiële'],
  coach: ['coaches'],
  wooncoach: ['wooncoaches'],
};

/** Forms that are another word: an "aanvraag" is hard, but that you "aanvragen" help everybody says. */
const OTHER_WORDS = new Set(['aanvragen', 'opvangen', 'opvange', 'indienen']);

export function formsOf(word: string): string[] {
  const lower = word.toLowerCase();
  const forms = VERBS.has(lower) ? verbForms(lower) : nounForms(lower);
  return [lower, ...forms, ...(IRREGULAR[lower] ?? [])].filter(
    (form) => form === lower || !OTHER_WORDS.has(form),
  );
}

function nounForms(word: string): string[] {
  const stem = openStem(word);
  const forms = [`${word}s`, `${word}'s`, `${word}’s`, `${word}n`];
  const voiced = stem.replace(/s$/, 'z').replace(/f$/, 'v');
  for (const base of new Set([word, stem, voiced])) forms.push(`${base}en`, `${base}e`);
  return forms;
}

function verbForms(verb: string): string[] {
  const particle = SEPARABLE.exec(verb)?.[0] ?? '';
  const rest = verb.slice(particle.length);
  const open = rest.slice(0, -2);
  const stem = closedStem(open);
  const past = /[tkfsp]$|ch$/.test(stem) && !/[zv]$/.test(open) ? 't' : 'd';
  const present = [stem, /t$/.test(stem) ? stem : `${stem}t`, `${stem}${past}e`, `${stem}${past}en`];
  const participle = /^(be|ver|onder)/.test(rest) ? ending(stem, past) : `ge${ending(stem, past)}`;
  return [...present.map((form) => particle + form), `${particle}${participle}`, `${particle}${participle}e`];
}

const ending = (stem: string, past: string) => (stem.endsWith(past) ? stem : stem + past);

/** loket → lokett(en), maatregel stays, toeslaag → toeslag(en), bewijs → bewijz(en). */
function openStem(word: string): string {
  if (/(aa|ee|oo|uu)[^aeiouy]$/.test(word)) return word.replace(/(.)\1(.)$/, '$1$2');
  if (/[^aeiouyë][aeiou][bdfgklmnprst]$/.test(word) && !/(el|er|en|em|ig|ing)$/.test(word))
    return word + word.slice(-1);
  return word;
}

/** signaler(en) → signaleer, verstrekk(en) → verstrek, doorverwijz(en) → doorverwijs. */
function closedStem(open: string): string {
  const single = open.replace(/([bdfgklmnprst])\1$/, '$1');
  if (single !== open) return single;
  if (open.endsWith('er')) return `${open.slice(0, -2)}eer`;
  const voiceless = open.replace(/z$/, 's').replace(/v$/, 'f');
  // "ondertekenen" and "beëindigen" end in a mute syllable; "dienen" and "wijzen" have two vowels already.
  if (/(ken|dig|ig)$/.test(voiceless) || /(ie|oe|ij|ei|ui|eu|ou|au)[^aeiouy]$/.test(voiceless))
    return voiceless;
  return voiceless.replace(/([^aeiouy])([aeou])([^aeiouy])$/, '$1$2$2$3');
}
