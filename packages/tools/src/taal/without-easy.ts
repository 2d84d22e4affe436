/** Where a reader who chose the easier words gets the same text as everybody. */
import { checkIssue } from '@wijzer/content/checks';
import type { Issue, Wizard } from '@wijzer/content';
import { plural } from '../report.js';
import type { Text } from './texts.js';

/** A sentence of so few words is easy by itself: "Voor mijn kind", "Zeg waar u bent." */
const FEW_WORDS = 7;

const LISTS = ['questions', 'outcomes'] as const;

/** One message for a file that has no easier words at all; else one for each question or outcome. */
export function withoutEasy(content: Wizard, texts: readonly Text[]): Issue[] {
  const counts = new Map<string, number>();
  for (const { depth, path, sentences } of texts) {
    const part = path.slice(0, 2).join();
    const long = sentences.some(({ words }) => words.length > FEW_WORDS);
    if (depth === 'alone' && long) counts.set(part, (counts.get(part) ?? 0) + 1);
  }
  const lacking = LISTS.flatMap((list) =>
    content[list].flatMap(({ id }, at) => {
      const count = counts.get([list, at].join());
      return count === undefined ? [] : { id, count, list, path: [list, at] };
    }),
  );
  if (texts.some(({ depth }) => depth === 'easy'))
    return lacking.map(({ id, count, path }) =>
      checkIssue('taal-no-easy', path, { what: `${plural(count, 'tekst', 'teksten')} bij "${id}"` }),
    );
  const [questions, outcomes] = LISTS.map((list) => lacking.filter((part) => part.list === list).length);
  const what = [
    questions && plural(questions, 'vraag', 'vragen'),
    outcomes && plural(outcomes, 'uitkomst', 'uitkomsten'),
  ].filter(Boolean);
  return what.length > 0 ? [checkIssue('taal-no-easy', [], { what: what.join(' en ') })] : [];
}
