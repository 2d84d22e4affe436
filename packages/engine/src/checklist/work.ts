/**
 * All that a reader does with a checklist: answers and notes in dated rounds, agreements on who does what, the split of
 * duties, and the hand-over sheet. One plain value that can be written to a file; every act makes the next one.
 */

/** What was filled in at one point. An absent key is empty. */
export interface Entry {
  /** Id of a mark of the scale. */
  readonly mark?: string;
  /** What the mark asks for besides, such as through whom. */
  readonly via?: string;
  /** How the reader knows. */
  readonly evidence?: string;
  readonly note?: string;
}

export type Entries = Readonly<Record<string, Entry>>;

export interface Round {
  /** The day it began, `yyyy-mm-dd`. */
  readonly date: string;
  readonly entries: Entries;
}

export const ACTION_STATES = ['open', 'busy', 'done', 'dropped'] as const;
export type ActionState = (typeof ACTION_STATES)[number];

/** An agreement. `owner` is a function, never a name of a person. */
export interface Action {
  readonly id: string;
  /** The point it belongs to, if any. */
  readonly item?: string;
  readonly what: string;
  readonly owner: string;
  /** `yyyy-mm-dd`, or empty as long as no day was agreed. */
  readonly date: string;
  readonly state: ActionState;
}

/** With whom a point lies: ids of duties. `decides`: the duty whose holder decides when there are two. */
export interface Holding {
  readonly duties: readonly string[];
  readonly decides?: string;
}

export interface Work {
  /** Who fills in, and what they look at: ids, or empty for all. */
  readonly party: string;
  readonly scope: string;
  /** Oldest first; the last one is the present one. Never empty. */
  readonly rounds: readonly [Round, ...Round[]];
  /** The day of the next round, `yyyy-mm-dd`, or empty. */
  readonly next: string;
  readonly actions: readonly Action[];
  readonly split: Readonly<Record<string, Holding>>;
  /** Own words on the hand-over sheet, by field. */
  readonly handover: Readonly<Record<string, string>>;
  /** Texts of points that were filled in and are gone from the content since, by id. */
  readonly lapsed: Readonly<Record<string, string>>;
}

/** A checklist in which nothing was done. @param today `yyyy-mm-dd` */
export function emptyWork(today: string): Work {
  return {
    party: '',
    scope: '',
    rounds: [{ date: today, entries: {} }],
    next: '',
    actions: [],
    split: {},
    handover: {},
    lapsed: {},
  };
}

/** Whether there is anything to lose. */
export function isEmpty({ rounds, next, actions, split, handover }: Work): boolean {
  return (
    rounds.every(({ entries }) => Object.keys(entries).length === 0) &&
    !next &&
    actions.length === 0 &&
    Object.keys(split).length === 0 &&
    Object.values(handover).every((words) => !words)
  );
}

export function presentRound({ rounds }: Work): Round {
  return rounds[rounds.length - 1] as Round;
}

/** The round before the present one, if there was one. */
export function formerRound({ rounds }: Work): Round | undefined {
  return rounds[rounds.length - 2];
}

const NOTHING: Entry = {};

/** What was filled in at a point; an id may be a name that objects inherit. */
export function entryAt(entries: Entries, item: string): Entry {
  return Object.hasOwn(entries, item) ? (entries[item] ?? NOTHING) : NOTHING;
}

/** Fills in at a point of the present round. An empty text takes the key away, so that nothing stays behind. */
export function fillIn(work: Work, item: string, change: Entry): Work {
  const { date, entries } = presentRound(work);
  const entry = withoutEmpty({ ...entryAt(entries, item), ...change });
  const next = withKey(entries, item, Object.keys(entry).length > 0 ? entry : undefined);
  return {
    ...work,
    rounds: [...work.rounds.slice(0, -1), { date, entries: next }] as unknown as Work['rounds'],
  };
}

/** The same answer as in the round before, without its note: that was of then. */
export function stillSo(work: Work, item: string): Work {
  const { mark = '', via = '', evidence = '' } = entryAt(formerRound(work)?.entries ?? {}, item);
  return fillIn(work, item, { mark, via, evidence });
}

/** Keeps the present round as it is, and begins a new one in which nothing is filled in yet. */
export function beginRound(work: Work, today: string): Work {
  return { ...work, next: '', rounds: [...work.rounds, { date: today, entries: {} }] };
}

export function addAction(work: Work, action: Omit<Action, 'id'>): Work {
  const numbers = work.actions.map(({ id }) => Number(id.slice(1)));
  return { ...work, actions: [...work.actions, { ...action, id: `a${Math.max(0, ...numbers) + 1}` }] };
}

export function changeAction(work: Work, id: string, change: Partial<Omit<Action, 'id'>>): Work {
  return {
    ...work,
    actions: work.actions.map((action) => (action.id === id ? { ...action, ...change } : action)),
  };
}

export function removeAction(work: Work, id: string): Work {
  return { ...work, actions: work.actions.filter((action) => action.id !== id) };
}

/** Says with whom a point lies. Who decides matters only as long as there are two. */
export function hold(work: Work, item: string, { duties, decides }: Holding): Work {
  const holding: Holding = {
    duties,
    ...(duties.length > 1 && decides !== undefined && duties.includes(decides) && { decides }),
  };
  return { ...work, split: withKey(work.split, item, duties.length > 0 ? holding : undefined) };
}

/** Own words on the hand-over sheet. */
export function handOver(work: Work, field: string, words: string): Work {
  return { ...work, handover: withKey(work.handover, field, words || undefined) };
}

function withoutEmpty(entry: Entry): Entry {
  return Object.fromEntries(Object.entries(entry).filter(([, value]) => value));
}

/** A copy with the key set, or without it. Spread and computed keys make own properties, whatever the key is called. */
function withKey<T>(
  record: Readonly<Record<string, T>>,
  key: string,
  value: T | undefined,
): Record<string, T> {
  const { [key]: _, ...rest } = record;
  return value === undefined ? rest : { ...rest, [key]: value };
}
