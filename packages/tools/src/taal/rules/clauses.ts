/** L13 to L15: parts inside a sentence, and saying no twice. */
import { hard, byLevel, quote, soft, type Rule } from '../rule.js';
import { wordsOf } from '../sentences.js';

const SUBORDINATE =
  /(?<!\p{L})(waarbij|waardoor|hoewel|aangezien|opdat|mits|tenzij)(?!\p{L})|, (?:die|dat)(?!\p{L})/giu;

/** L13. After "Ja," or "Nee," comes an answer, no part of a sentence. */
export const subordinates: Rule = ({ core, sentences }) =>
  sentences.flatMap(({ text }) => {
    const found = text.replace(/^(ja|nee|goed|fijn|jammer),/i, '$1').match(SUBORDINATE) ?? [];
    if (found.length === 0) return [];
    const detail = {
      what: quote(text),
      wanted: found.map((word) => word.replace(', ', '').toLowerCase()).join(', '),
    };
    if (core) return found.length > 1 ? hard('taal-l13', detail) : soft('taal-l13', detail);
    return found.length > 1 ? soft('taal-l13', detail) : [];
  });

/** L14. The comma in "1,5" is no pause. */
export const commas: Rule = (text) =>
  text.sentences.flatMap((sentence) => {
    const count = sentence.text.match(/,(?!\d)/g)?.length ?? 0;
    return count > (text.core ? 1 : 2)
      ? byLevel(text, 'taal-l14', { what: quote(sentence.text), wanted: count })
      : [];
  });

const NO = /^(niet|geen|nooit|niemand|niets|nergens)$/;

/** Where another part begins, a second "niet" is about something else. */
const APART = /^(en|of|maar|want|als|dan|omdat|doordat|zodat|wie|wat|waar|hoe|wanneer|waarom|dus|ook)$/;

const UNDONE =
  /^on(veilig|mogelijk|gezond|bekend|duidelijk|zeker|tevreden|gelukkig|eerlijk|nodig|gewoon|waar|juist|voldoende|belangrijk|betaald|bereikbaar|geschikt|gunstig|handig|aardig|rustig|terecht|verwacht|vriendelijk|wenselijk|verzekerd|verstandig|begrijpelijk|toegankelijk|beperkt|redelijk|schuldig|wettig|geldig|volledig)e?$/;

/** L15. One "niet" is often the clearest word. Twice in one part, or in a question, it puzzles. */
export const negations: Rule = (text) =>
  text.sentences.flatMap(({ text: sentence, words }) => {
    const what = quote(sentence);
    const lower = words.map((word) => word.lower);
    const twice = sentence.split(',').some((part) => isTwice(wordsOf(part).map((word) => word.lower)));
    if (twice) return byLevel(text, 'taal-l15', { what, wanted: 'een dubbele ontkenning' });
    return text.role === 'question' && lower.some((word) => NO.test(word))
      ? soft('taal-l15', { what, wanted: 'een vraag met een ontkenning' })
      : [];
  });

function isTwice(words: readonly string[]): boolean {
  let last = -1;
  return words.some((word, at) => {
    if (APART.test(word)) last = -1;
    const again = last >= 0 && (NO.test(word) || UNDONE.test(word) || (word === 'zonder' && at - last <= 2));
    if (NO.test(word)) last = at;
    return again;
  });
}
