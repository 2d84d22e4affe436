/** L01 to L05: how long sentences, answers and pieces of text are. */
import { byLevel, hard, quote, soft, type Rule } from '../rule.js';
import { fullSentencesIn } from '../sentences.js';

/** L01. Where a reader may skip the text, a sentence may be longer. */
export const sentenceLength: Rule = ({ core, sentences }) =>
  sentences.flatMap(({ text, words }) => {
    const [most, liked] = core ? [10, 10] : [15, 12];
    const what = quote(text);
    if (words.length > most)
      return hard('taal-l01', { what, wanted: `${words.length} woorden, hoogstens ${most}` });
    return words.length > liked
      ? soft('taal-l01', { what, wanted: `${words.length} woorden, liefst hoogstens ${liked}` })
      : [];
  });

/** L02. Of one or two sentences a mean says nothing that L01 does not say. */
export const meanLength: Rule = ({ core, sentences }) => {
  if (sentences.length < 3) return [];
  const mean = sentences.reduce((sum, { words }) => sum + words.length, 0) / sentences.length;
  const most = core ? 8 : 10;
  const what = mean.toFixed(1).replace('.', ',');
  return mean > most ? [soft('taal-l02', { what, wanted: most })] : [];
};

/** L03 */
export const optionLength: Rule = (text) => {
  const count = text.sentences.reduce((sum, { words }) => sum + words.length, 0);
  return text.role === 'option' && count > 8 ? [byLevel(text, 'taal-l03', { what: count, wanted: 8 })] : [];
};

/**
 * L04. The lines of a list are short by nature: only their words count. "Komt er een brief? Bel dan weer." is one
 * condition, written the easy way: it counts once.
 */
export const blockLength: Rule = ({ core, blocks }) =>
  blocks.flatMap(({ type, lines }) => {
    const all = lines.flatMap(fullSentencesIn);
    const sentences = all.filter(
      (sentence, at) => !(sentence.endsWith('?') && /(?<!\p{L})dan(?!\p{L})/iu.test(all[at + 1] ?? '')),
    ).length;
    const words = lines.reduce((sum, { text }) => sum + (text.match(/\S+/g)?.length ?? 0), 0);
    const most = core ? 3 : 5;
    if (type !== 'list' && sentences > most)
      return soft('taal-l04', { what: `${sentences} zinnen`, wanted: `${most} zinnen` });
    return words > 50 ? soft('taal-l04', { what: `${words} woorden`, wanted: '50 woorden' }) : [];
  });

/** L05. A text that a reader may skip and that has no lines, such as "Eerste deur. Daarna links.", cannot do this. */
export const oneLineEach: Rule = (text) =>
  text.core || text.rich
    ? text.blocks
        .flatMap(({ lines }) => lines)
        .filter((line) => fullSentencesIn(line).length > 1)
        .map((line) => byLevel(text, 'taal-l05', { what: quote(line.text) }))
    : [];
