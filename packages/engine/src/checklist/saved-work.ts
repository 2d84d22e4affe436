/**
 * A checklist that a reader saved to a file or keeps on the device, and opening it again. Everything in it is untrusted:
 * it may be cut, edited by hand, written by a newer version or with other points. What fits comes back; notes at points
 * that are gone come back as lapsed; what cannot be used is counted.
 */
import type { Checklist } from '@wijzer/content';
import { isRealDate } from '@wijzer/content/links';
import { fileText } from '../shared/file-text.js';
import { own, plain, textOf } from '../shared/untrusted.js';
import { actionsIn, dayIn, roundsIn, splitIn, wordsIn, type Lose } from './saved-parts.js';
import type { Work } from './work.js';

/** Says what kind of file this is, in the file. */
const MARK = 'wijzer-checklist';
const VERSION = 1;

export type OpenedWork =
  /** `lost`: how many parts of the file could not be used. `savedAt`: ISO time, or empty. */
  | { readonly work: Work; readonly lost: number; readonly savedAt: string }
  | { readonly refused: 'not-a-checklist' | 'newer' | 'other-content' };

/** The text of the file. `savedAt`: ISO time. `more`: what else to keep in it, for the one who keeps it. */
export function saveWork(content: Checklist, work: Work, savedAt: string, more: object = {}): string {
  const { id, version, title, review } = content;
  const of = { id, version, title, checkedOn: review.checkedOn };
  // The texts go along: content may lose a point that notes hang on.
  const filled = filledIn(work);
  const texts = content.items
    .filter((item) => filled.has(item.id))
    .map((item): [string, string] => [item.id, item.text]);
  const { lapsed, ...rest } = work;
  const file = { file: MARK, version: VERSION, savedAt, ...more, content: of, ...rest };
  return fileText({ ...file, texts: { ...lapsed, ...Object.fromEntries<string>(texts) } });
}

/** @param today for a file without a round that can be used: `yyyy-mm-dd` */
export function openWork(content: Checklist, untrusted: unknown, today: string): OpenedWork {
  const file = plain(untrusted);
  const about = plain(own(file, 'content'));
  const version = own(file, 'version');
  if (!file || own(file, 'file') !== MARK || !about || typeof version !== 'number')
    return { refused: 'not-a-checklist' };
  if (version > VERSION) return { refused: 'newer' };
  if (own(about, 'id') !== content.id) return { refused: 'other-content' };

  let lost = 0;
  const lose: Lose = (parts = 1) => void (lost += parts);
  const duties = content.duties?.map(({ id }) => id) ?? [];
  const filled = {
    party: knownIn(content.parties, own(file, 'party')),
    scope: knownIn(content.scopes, own(file, 'scope')),
    rounds: roundsIn(own(file, 'rounds'), today, lose),
    next: dayIn(own(file, 'next'), lose),
    actions: actionsIn(own(file, 'actions'), lose),
    split: splitIn(own(file, 'split'), duties, lose),
    handover: wordsIn(own(file, 'handover'), lose),
  };
  const known = new Set(content.items.map(({ id }) => id));
  const texts = plain(own(file, 'texts'));
  const gone = [...filledIn(filled)].filter((id) => !known.has(id));
  const lapsed = Object.fromEntries(gone.map((id) => [id, textOf(own(texts, id)) ?? id]));
  return { work: { ...filled, lapsed }, lost, savedAt: timeOf(own(file, 'savedAt')) };
}

/** Ids of the points that anything hangs on. */
function filledIn({ rounds, actions, split }: Pick<Work, 'rounds' | 'actions' | 'split'>): Set<string> {
  return new Set([
    ...rounds.flatMap(({ entries }) => Object.keys(entries)),
    ...actions.flatMap(({ item }) => item ?? []),
    ...Object.keys(split),
  ]);
}

function knownIn(list: readonly { readonly id: string }[] | undefined, wanted: unknown): string {
  return list?.find(({ id }) => id === wanted)?.id ?? '';
}

/** Who shows this time need not ask whether it is one. */
function timeOf(value: unknown): string {
  const good =
    typeof value === 'string' &&
    /^[\d-]{10}T\d\d:\d\d:\d\d(\.\d{1,9})?Z$/.test(value) &&
    isRealDate(value.slice(0, 10)) &&
    !Number.isNaN(Date.parse(value));
  return good ? value : '';
}
