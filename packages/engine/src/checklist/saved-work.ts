/**
 * A checklist that a reader saved to a file or keeps on the device, and opening it again. Everything in it is untrusted:
 * it may be cut, edited by hand, written by a newer version or with other points. What fits comes back; notes at points
 * that are gone come back as lapsed; what cannot be used is counted.
 */
import type { Checklist } from '@wijzer/content';
import { ID, isRealDate } from '@wijzer/content/links';
import { isList, kept, own, plain, textOf } from '../shared/untrusted.js';
import {
  ACTION_STATES,
  emptyWork,
  type Action,
  type Entry,
  type Holding,
  type Round,
  type Work,
} from './work.js';

/** Says what kind of file this is, in the file. */
const MARK = 'wijzer-checklist';
const VERSION = 1;

/** Far above what people do, far below what hurts a phone. */
const MOST_ROUNDS = 200;
const MOST_ACTIONS = 2_000;
const MOST_POINTS = 5_000;

/** No other key of a file can be a name in content. */
const NAME = new RegExp(ID);

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
  return `${JSON.stringify({ ...file, texts: { ...lapsed, ...Object.fromEntries<string>(texts) } }, null, 2)}\n`;
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

  const rounds = listOf(own(file, 'rounds'), MOST_ROUNDS, roundOf);
  const actions = listOf(own(file, 'actions'), MOST_ACTIONS, actionOf);
  const split = kept(own(file, 'split'), (id, value) => (NAME.test(id) ? holdingOf(value) : undefined));
  const handover = kept(own(file, 'handover'), (id, value) => (NAME.test(id) ? textOf(value) : undefined));
  const texts = kept(own(file, 'texts'), (id, value) => (NAME.test(id) ? textOf(value) : undefined));
  const [first = { date: today, entries: {} }, ...others] = inOrder(rounds.values.map(({ round }) => round));
  const savedAt = textOf(own(file, 'savedAt')) ?? '';
  const next = dayOf(own(file, 'next'));
  const work: Work = {
    ...emptyWork(today),
    party: knownIn(content.parties, own(file, 'party')),
    scope: knownIn(content.scopes, own(file, 'scope')),
    rounds: [first, ...others],
    next: next ?? '',
    actions: withOwnIds(actions.values),
    split: split.values,
    handover: handover.values,
  };
  const known = new Set(content.items.map(({ id }) => id));
  const gone = [...filledIn(work)].filter((id) => !known.has(id));
  const lapsed = Object.fromEntries(gone.map((id) => [id, textOf(own(texts.values, id)) ?? id]));
  const lost =
    rounds.lost +
    rounds.values.reduce((sum, each) => sum + each.lost, 0) +
    actions.lost +
    split.lost +
    handover.lost +
    (next === undefined ? 1 : 0);
  return { work: { ...work, lapsed }, lost, savedAt };
}

/** Ids of the points that anything hangs on. */
function filledIn({ rounds, actions, split }: Work): Set<string> {
  return new Set([
    ...rounds.flatMap(({ entries }) => Object.keys(entries)),
    ...actions.flatMap(({ item }) => item ?? []),
    ...Object.keys(split),
  ]);
}

function roundOf(value: unknown): { round: Round; lost: number } | undefined {
  const date = dayOf(own(plain(value), 'date'));
  if (!date) return undefined;
  const given = plain(own(plain(value), 'entries')) ?? {};
  let room = MOST_POINTS;
  const { values, lost } = kept(given, (id, entry) =>
    NAME.test(id) && room-- > 0 ? entryOf(entry) : undefined,
  );
  return { round: { date, entries: values }, lost };
}

function entryOf(value: unknown): Entry | undefined {
  const keys = ['mark', 'via', 'evidence', 'note'] as const;
  const found = keys.flatMap((key) => {
    const text = textOf(own(plain(value), key));
    return text ? [[key, text]] : [];
  });
  return found.length > 0 ? (Object.fromEntries(found) as Entry) : undefined;
}

function actionOf(value: unknown): Action | undefined {
  const from = plain(value);
  const [what, owner, date] = [
    textOf(own(from, 'what')),
    textOf(own(from, 'owner')),
    dayOf(own(from, 'date')),
  ];
  if (what === undefined) return undefined;
  const [id, item] = [own(from, 'id'), own(from, 'item')];
  return {
    id: typeof id === 'string' ? id : '',
    ...(typeof item === 'string' && NAME.test(item) && { item }),
    what,
    owner: owner ?? '',
    date: date ?? '',
    state: ACTION_STATES.find((state) => state === own(from, 'state')) ?? 'open',
  };
}

/** Numbers as the widget gives them; one that is missing, strange or there twice gets a new one. */
function withOwnIds(actions: readonly Action[]): Action[] {
  const seen = new Set<string>();
  let spare = Math.max(0, ...actions.map(({ id }) => (ACTION_ID.test(id) ? Number(id.slice(1)) : 0)));
  return actions.map((action) => {
    const id = ACTION_ID.test(action.id) && !seen.has(action.id) ? action.id : `a${++spare}`;
    seen.add(id);
    return { ...action, id };
  });
}

const ACTION_ID = /^a[1-9]\d{0,8}$/;

function holdingOf(value: unknown): Holding | undefined {
  const from = plain(value);
  const [duties, decides] = [own(from, 'duties'), own(from, 'decides')];
  if (!isList(duties) || duties.length === 0 || duties.length > 12) return undefined;
  return { duties, ...(typeof decides === 'string' && duties.includes(decides) && { decides }) };
}

/** A day, empty where there is none, nothing where it is no day. */
function dayOf(value: unknown): string | undefined {
  if (value === undefined || value === '') return '';
  return typeof value === 'string' && isRealDate(value) ? value : undefined;
}

/** Rounds of the same day keep the order of the file. */
function inOrder(rounds: readonly Round[]): Round[] {
  return [...rounds].sort((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0));
}

function knownIn(list: readonly { readonly id: string }[] | undefined, wanted: unknown): string {
  return list?.find(({ id }) => id === wanted)?.id ?? '';
}

function listOf<T>(value: unknown, most: number, take: (each: unknown) => T | undefined) {
  const given = Array.isArray(value) ? (value as readonly unknown[]) : [];
  const values = given.slice(0, most).flatMap((each) => take(each) ?? []);
  return { values, lost: given.length - values.length };
}
