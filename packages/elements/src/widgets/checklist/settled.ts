/** What the reader set on the screens themselves. Not part of their work, and not kept. */
export interface Settled {
  /** Only points with this answer; empty for all. */
  readonly mark: string;
  /** Ids of unfolded sections. */
  readonly unfolded: ReadonlySet<string>;
  /** Papers with the explanations. */
  readonly withHelp: boolean;
  /** Points that were not divided when the reader asked for those alone. */
  readonly only: ReadonlySet<string> | undefined;
  /** The earlier round beside the present one, by its place. */
  readonly beside: number | undefined;
  /** What the reader is asked to be sure of. */
  readonly asking: 'restart' | 'round' | undefined;
}

export const SETTLED: Settled = {
  mark: '',
  unfolded: new Set(),
  withHelp: false,
  only: undefined,
  beside: undefined,
  asking: undefined,
};

/** The unfolded sections after one was opened or closed. */
export function withFold(unfolded: ReadonlySet<string>, section: string, open: boolean): ReadonlySet<string> {
  return new Set(open ? [...unfolded, section] : [...unfolded].filter((each) => each !== section));
}
