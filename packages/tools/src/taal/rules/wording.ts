/** L16 to L19: abbreviations, vague words, figures of speech, words that point back. */
import { byLevel, soft, spaced, type Finding, type Rule } from '../rule.js';

/** Everybody knows them better than the words they stand for. */
const KNOWN = new Set(['ID', 'TV', 'SMS', 'WC']);

const DOTTED =
  /(?<![\p{L}.])(?:[a-z]\.){2,5}|(?<![\p{L}.])(?:bijv|bv|evt|enz|etc|incl|excl|resp|tel|nr|blz|ca|dhr|mevr)\.|(?<![\p{L}/])t\/m(?!\p{L})/giu;
const CAPITALS = /(?<![\p{L}\d])\p{Lu}{2,3}(?![\p{L}\d])/gu;

/** L16. Two words in capitals beside each other are shouting: L23. */
export const abbreviations: Rule = (text, { explained }) =>
  text.sentences.flatMap(({ text: sentence }) => {
    const quiet = sentence.replace(SHOUTED, '');
    const capitals = (quiet.match(CAPITALS) ?? []).filter(
      (word) => !KNOWN.has(word) && !explained(word.toLowerCase(), text),
    );
    const found = new Set([...capitals, ...(sentence.match(DOTTED) ?? [])]);
    return [...found].map((what) => byLevel(text, 'taal-l16', { what }));
  });

/** Words in capitals, two or more. */
export const SHOUTED = /(?<![\p{L}\d])\p{Lu}{2,40}(?:[ ,!]{1,3}\p{Lu}{2,40}){1,20}(?![\p{L}\d])/gu;

const VAGUE = [
  'zou',
  'zouden',
  'kunnen worden',
  'kan worden',
  'dient te',
  'dienen te',
  'mogelijk',
  'mogelijkerwijs',
  'eventueel',
  'eventuele',
  'in principe',
];

/** L17. "Zo snel mogelijk" and "Is het mogelijk?" are clear. */
export const vagueWords: Rule = ({ sentences }) =>
  sentences.flatMap(({ words }) => {
    const line = spaced(words).replace(/ zo \p{L}{2,20} mogelijk | (is|het|niet) mogelijk /giu, ' ');
    return VAGUE.filter((phrase) => line.includes(` ${phrase} `)).map((what) => soft('taal-l17', { what }));
  });

const FIGURES = [
  'onder de knie',
  'op de hoogte',
  'aan de slag',
  'stap voor stap',
  'vinger aan de pols',
  'steuntje in de rug',
  'in de rug',
  'door de bomen het bos',
  'aan de bel trekken',
  'op een rijtje',
  'op één lijn',
  'aan de lijn',
  'onder de loep',
  'in kaart',
  'op maat',
  'uit de weg',
  'over de streep',
  'in de put',
  'met raad en daad',
  'de draad oppakken',
  'de knoop doorhakken',
  'knopen doorhakken',
  'een helpende hand',
  'het hoofd boven water',
  'rond de tafel',
  'om de tafel',
  'klaar voor u',
  'voor u klaar',
  'op weg helpen',
  'de juiste weg',
  'van a tot z',
  'de schouders eronder',
  'tussen wal en schip',
  'in goede handen',
  'een oogje in het zeil',
];

/** Said and meant: "aan de lijn" of a queue of people, "uit de weg" of a car. No list can know. */
export const figures: Rule = ({ sentences }) =>
  sentences.flatMap(({ words }) => {
    const line = spaced(words);
    const hits = FIGURES.filter((phrase) => line.includes(` ${phrase} `));
    // "in de rug" is also inside "een steuntje in de rug".
    return hits
      .filter((phrase) => !hits.some((other) => other !== phrase && other.includes(phrase)))
      .map((what) => soft('taal-l18', { what }));
  });

const POINTING = /^(hiervan|hierdoor|hiermee|hiertoe|hieraan|daarvan|daartoe)$/;
const VERB =
  /^(is|zijn|was|heeft|hebben|kan|kunt|kunnen|mag|mogen|moet|moeten|wordt|worden|gaat|gaan|doet|doen|betekent|kost|duurt|staat|geldt|helpt|helpen|komt|komen|krijgt|krijgen|zegt|vraagt|belt|regelt|regelen|lukt|hoort|weet|weten|wil|willen)$/;

/** L19. "Dit is de gemeente" tells what something is; "Deze persoon" has its noun. */
export const pointers: Rule = ({ sentences }) =>
  sentences.flatMap(({ words }): Finding[] => {
    const [first = '', second = '', third = ''] = words.map(({ lower }) => lower);
    if (POINTING.test(first)) return [soft('taal-l19', { what: first })];
    const names =
      first === 'dit' && /^(is|zijn)$/.test(second) && /^(de|het|een|uw|je|mijn|ons)$/.test(third);
    return /^(dit|deze|die)$/.test(first) && VERB.test(second) && !names
      ? [soft('taal-l19', { what: `${first} ${second}` })]
      : [];
  });
