/** The parts of a saved checklist, each as far as it can be used: one bad part does not take the others with it. */
import { ID, isRealDate } from '@wijzer/content/links';
import { isList, kept, own, plain, textOf } from '../shared/untrusted.js';
import { ACTION_STATES, type Action, type Entry, type Holding, type Round, type Work } from './work.js';

/** Told of what cannot be used. */
export type Lose = (parts?: number) => undefined;

/** Far above what people do, far below what hurts a phone. */
const MOST_ROUNDS = 200;
const MOST_ACTIONS = 2_000;
const MOST_POINTS = 5_000;

const NAME = new RegExp(ID);

/** No other key of a file can be a name in content, which has no names of more than eighty characters. */
function isName(key: string): boolean {
  return key.length <= 80 && NAME.test(key);
}

/** In the order of their days; those of the same day in the order of the file. @param today for a file without rounds */
export function roundsIn(value: unknown, today: string, lose: Lose): Work['rounds'] {
  const found = listOf(value, MOST_ROUNDS, lose, roundOf);
  const dated = found.map((round, at) => (round.date ? round : { ...round, date: nextTo(found, at, today) }));
  const [first = { date: today, entries: {} }, ...others] = dated.sort((one, other) =>
    one.date < other.date ? -1 : one.date > other.date ? 1 : 0,
  );
  return [first, ...others];
}

/** What was typed outlives a day that nobody can read: the round takes that of a neighbour. */
function nextTo(rounds: readonly Round[], at: number, today: string): string {
  const neighbours = [...rounds.slice(0, at).reverse(), ...rounds.slice(at + 1)];
  return neighbours.find(({ date }) => date)?.date ?? today;
}

function roundOf(value: unknown, lose: Lose): Round | undefined {
  const from = plain(value);
  const date = dayIn(own(from, 'date'), lose);
  let room = MOST_POINTS;
  const entries = namedIn(own(from, 'entries'), lose, (entry) =>
    room-- > 0 ? entryOf(entry, lose) : undefined,
  );
  return date || Object.keys(entries).length > 0 ? { date, entries } : undefined;
}

function entryOf(value: unknown, lose: Lose): Entry | undefined {
  const given = (['mark', 'via', 'evidence', 'note'] as const)
    .map((key) => [key, own(plain(value), key)] as const)
    .filter(([, text]) => text !== undefined && text !== '');
  const usable = given.filter(([, text]) => textOf(text) !== undefined);
  if (usable.length === 0) return undefined;
  lose(given.length - usable.length);
  return Object.fromEntries(usable);
}

export function actionsIn(value: unknown, lose: Lose): Action[] {
  return withOwnIds(listOf(value, MOST_ACTIONS, lose, actionOf));
}

function actionOf(value: unknown, lose: Lose): Action | undefined {
  const from = plain(value);
  const [id, item, what] = ['id', 'item', 'what'].map((key) => textOf(own(from, key)));
  if (what === undefined) return undefined;
  return {
    id: id ?? '',
    ...(item !== undefined && isName(item) && { item }),
    what,
    owner: textIn(own(from, 'owner'), lose),
    date: dayIn(own(from, 'date'), lose),
    state: ACTION_STATES.find((state) => state === own(from, 'state')) ?? 'open',
  };
}

const ACTION_ID = /^a[1-9]\d{0,8}$/;

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

/** With a duty that the content has no more, nobody holds anything: the point is to be talked about again. */
export function splitIn(value: unknown, known: readonly string[], lose: Lose): Record<string, Holding> {
  return namedIn(value, lose, (given) => {
    const [duties, decides] = [own(plain(given), 'duties'), own(plain(given), 'decides')];
    const named = isList(duties) ? [...new Set(duties)] : [];
    const held = named.filter((duty) => known.includes(duty));
    if (held.length === 0) return undefined;
    lose(named.length - held.length);
    const decider = held.length > 1 ? held.find((duty) => duty === decides) : undefined;
    return { duties: held, ...(decider !== undefined && { decides: decider }) };
  });
}

export function wordsIn(value: unknown, lose: Lose): Record<string, string> {
  return namedIn(value, lose, textOf);
}

function textIn(value: unknown, lose: Lose): string {
  return textOf(value) ?? lose(value === undefined ? 0 : 1) ?? '';
}

/** A day, or empty. */
export function dayIn(value: unknown, lose: Lose): string {
  if (typeof value === 'string' && isRealDate(value)) return value;
  if (value !== undefined && value !== '') lose();
  return '';
}

/** What `take` can use of an object, under keys that can be names. */
function namedIn<T>(value: unknown, lose: Lose, take: (each: unknown) => T | undefined): Record<string, T> {
  if (value !== undefined && !plain(value)) lose();
  const { values, lost } = kept(value, (id, each) => (isName(id) ? take(each) : undefined));
  lose(lost);
  return values;
}

/** What `take` can use of a list. Of a longer one than anybody makes, the last: those are the newest. */
function listOf<T>(
  value: unknown,
  most: number,
  lose: Lose,
  take: (each: unknown, lose: Lose) => T | undefined,
): T[] {
  if (value !== undefined && !Array.isArray(value)) lose();
  const given = Array.isArray(value) ? (value as readonly unknown[]) : [];
  const taken = given.slice(-most).flatMap((each) => take(each, lose) ?? []);
  lose(given.length - taken.length);
  return taken;
}
