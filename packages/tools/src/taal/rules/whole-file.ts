/** L20 and L21: what must be the same in a whole file. */
import { hard, soft, type Placed } from '../rule.js';
import { sentencesIn, wordsOf } from '../sentences.js';
import type { Text } from '../texts.js';

const POLITE = new Set(['u', 'uw', 'uzelf']);
const FAMILIAR = new Set(['je', 'jij', 'jou', 'jouw', 'jezelf']);

/** Never longer than a few lines, so that no text takes more than linear time. */
const QUOTED = /“[^“”]{0,300}”|"[^"]{0,300}"/g;

/** L20. Without a form that the file wants, the one that it has most is its form. */
export function oneAddress(texts: readonly Text[], wanted?: 'u' | 'je'): Placed[] {
  const found = texts.flatMap((text) =>
    addressing(text).map((word) => ({ text, word, form: POLITE.has(word) ? 'u' : 'je' })),
  );
  const polite = found.filter(({ form }) => form === 'u').length;
  const usual = wanted ?? (polite * 2 >= found.length ? 'u' : 'je');
  const near = wanted && '"addressForm"';
  const seen = new Set<Text>();
  return found
    .filter(({ form }) => form !== usual)
    .flatMap(({ text, word }) => {
      if (seen.has(text)) return [];
      seen.add(text);
      return { ...hard('taal-l20', { what: word, wanted: usual, near }), text };
    });
}

/**
 * What a reader says to somebody else ("Vraag: kunt u mij helpen?") speaks to another. "9 u" is a time, and inside a
 * sentence "U" is a name.
 */
function addressing({ role, blocks }: Text): string[] {
  if (role === 'say') return [];
  const lines = blocks.flatMap((block) => block.lines);
  const sentences = lines.flatMap(({ text, runs }) => sentencesIn({ text: text.replace(QUOTED, '…'), runs }));
  let quoted = false;
  return sentences.flatMap(({ text }) => {
    const words = quoted ? [] : wordsOf(text.replace(/\d ?u\b/g, ''));
    quoted = /(?:zeg|vraag|vertel|schrijf|stuur)[^:]{0,40}:$/i.test(text);
    return words
      .filter(({ text: word }, at) => !(at > 0 && word === 'U'))
      .map(({ lower }) => lower)
      .filter((lower) => POLITE.has(lower) || FAMILIAR.has(lower));
  });
}

/**
 * Different words that citizens' texts use for one thing. Not in it: gesprek and afspraak, which domain texts name
 * together, but an appointment is not a talk, and "afspraken" are also what two people agree on.
 */
const SAME = [
  ['loket', 'balie', 'servicepunt'],
  ['gemeentehuis', 'stadhuis', 'raadhuis', 'stadskantoor'],
  ['papieren', 'documenten', 'bescheiden'],
  ['id-kaart', 'identiteitskaart', 'legitimatiebewijs'],
  ['medewerker', 'functionaris', 'baliemedewerker'],
  ['wijkteam', 'buurtteam', 'gebiedsteam'],
  ['telefoonnummer', 'belnummer'],
];

/** L21. Named once for each word that is not the usual one, where it stands first. */
export function oneWord(texts: readonly Text[]): Placed[] {
  const counts = new Map<string, { count: number; first: Text }>();
  for (const text of texts)
    for (const { words } of text.sentences)
      for (const { lower, name } of words) {
        if (name) continue;
        const known = counts.get(lower);
        counts.set(lower, { count: (known?.count ?? 0) + 1, first: known?.first ?? text });
      }
  return SAME.flatMap((group) => {
    const used = group.flatMap((word) => {
      const entry = counts.get(word);
      return entry ? [{ word, ...entry }] : [];
    });
    const [usual, ...others] = used.sort((a, b) => b.count - a.count);
    return usual
      ? others.map(({ word, first }) => ({
          ...soft('taal-l21', { what: word, wanted: usual.word }),
          text: first,
        }))
      : [];
  });
}
