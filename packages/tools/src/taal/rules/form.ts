/** L22 to L25: numbers, letters, questions and buttons. */
import { hard, soft, type Finding, type Rule } from '../rule.js';
import { SHOUTED } from './wording.js';

const PERCENT = /\d{0,10}(?:[.,]\d{1,4})?\s?%/gu;
const DATE = /(?<![\d-])(?:\d{1,2}[-/]\d{1,2}[-/]\d{2,4}|\d{4}-\d{2}-\d{2})(?![\d-])/g;
const PHONE =
  /(?<![\d+])(?:(?:\+31[ -]?|0)\d(?:[ -]?\d){8}|0[89]00[ -]?\d{4}(?:[ -]?\d{3})?|14 ?0(?!00)\d{2,3})(?![\d])/g;

/** L22. A number that is a link or has a field of its own can be called with one tap. */
export const numbers: Rule = ({ blocks, rich }) =>
  blocks.flatMap(({ lines }) =>
    lines.flatMap(({ text, runs }): Finding[] => {
      const plain = runs.filter(({ href }) => href === undefined).map((run) => run.text);
      const phones = plain.flatMap((part) => part.match(PHONE) ?? []);
      return [
        ...(text.match(PERCENT) ?? []).map((what) =>
          hard('taal-l22', {
            what: what.trim(),
            wanted: 'Zeg het zonder procenten: "de helft", "1 van de 4 mensen".',
          }),
        ),
        ...(text.match(DATE) ?? []).map((what) =>
          hard('taal-l22', { what, wanted: 'Schrijf de maand in letters: "3 maart 2027".' }),
        ),
        ...phones.map((what) =>
          rich
            ? hard('taal-l22', { what, wanted: 'Maak er een link van: [bel …](tel:…).' })
            : soft('taal-l22', {
                what,
                wanted: 'Zet het nummer in een veld "phone" of "lines": dan kan een lezer erop tikken.',
              }),
        ),
      ];
    }),
  );

/** L23. Four capitals or more; an abbreviation that is explained may be as long as it is. */
export const letters: Rule = (text, { explained }) => [
  ...text.sentences.flatMap(({ text: sentence }) => {
    const shouted = sentence.match(SHOUTED) ?? [];
    const single = sentence.replace(SHOUTED, '').match(/(?<![\p{L}\d])\p{Lu}{4,40}(?![\p{L}\d])/gu) ?? [];
    return [...shouted, ...single]
      .filter(
        (words) =>
          !words.split(/[ ,!]+/).every((word) => explained(word.toLowerCase(), text) || word === 'ID'),
      )
      .map((what) => hard('taal-l23', { what }));
  }),
  ...text.blocks.flatMap(({ lines }) =>
    lines.flatMap(({ runs }) =>
      runs.filter(({ emphasis }) => emphasis).map((run) => hard('taal-l23', { what: run.text })),
    ),
  ),
];

const ASKING =
  /^(wat|wie|waar|welke|welk|hoe|wanneer|waarom|hoeveel|waarmee|waarover|waarvoor|waaraan|wiens)$/;
const PREPOSITION = /^(voor|met|bij|in|op|aan|van|over|om|tot|sinds|vanaf|naar|uit|door)$/;
const VERBS = new Set(
  (
    'is was zijn bent ben heeft heb had hebt hebben wil wilt kan kunt kun mag moet moeten gaat ga doet krijgt krijg ' +
    'woont woon zoekt zoek komt kom werkt werk gebeurt weet wordt word zit staat ligt ziet hoort voelt lukt zorgt ' +
    'gebruikt drinkt betaalt past klopt kent leeft slaapt begrijpt helpt durft lijkt duurt gaan doen wonen spreekt'
  ).split(' '),
);
const SUBJECT = /^(u|je|jij|er|het|iemand|wij|we|uw|jouw|de|een|deze|dit|die|dat|alles)$/;

/** L24. No list has every verb: how a question starts is a warning. */
export const questionForm: Rule = ({ role, source, sentences }) => {
  if (role !== 'question') return [];
  const [first = '', second = ''] = sentences[0]?.words.map(({ lower }) => lower) ?? [];
  const marks = source.match(/\?/g)?.length ?? 0;
  const starts =
    ASKING.test(first) ||
    (PREPOSITION.test(first) && ASKING.test(second)) ||
    VERBS.has(first) ||
    (SUBJECT.test(second) && /[^e]t$/.test(first));
  return [
    ...(/\?["'”’)]?\s*$/.test(source)
      ? []
      : [hard('taal-l24', { wanted: 'eindigt niet met een vraagteken' })]),
    ...(marks > 1 ? [hard('taal-l24', { wanted: `heeft ${marks} vraagtekens` })] : []),
    ...(starts ? [] : [soft('taal-l24', { wanted: `begint met "${first}"` })]),
  ];
};

const DOING =
  /^(bel|ga|vraag|zeg|kijk|lees|zoek|kies|stuur|maak|kom|loop|chat|mail|app|praat|open|begin|stop|schrijf|vertel|neem|meld|regel|print|bewaar|deel|wacht|blijf|roep|vul|haal|hulp)$/;

/** L25. Which word is a verb no list can know for sure: a warning. */
export const buttonForm: Rule = ({ role, source, sentences }) => {
  if (role !== 'button') return [];
  const words = sentences.flatMap((sentence) => sentence.words);
  const first = words[0]?.lower ?? '';
  return [
    ...(words.length > 4
      ? [soft('taal-l25', { what: source, wanted: `heeft ${words.length} woorden` })]
      : []),
    ...(DOING.test(first) ? [] : [soft('taal-l25', { what: source, wanted: `begint met "${first}"` })]),
  ];
};
