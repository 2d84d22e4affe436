import type { DecisionTree, Source } from '@wijzer/content';
import type { Moment, Run, Snapshot } from '@wijzer/engine';
import type { Say } from '../../ui/say.js';

/** What every screen of a decision tree needs to draw itself. */
export interface Screen {
  readonly content: DecisionTree;
  readonly say: Say;
  /** The time in the Netherlands. */
  readonly now: Moment;
  /** Level of the screen's own heading. */
  readonly level: number;
  readonly snapshot: Snapshot;
  /** Notes and own words; the answers are in the snapshot. */
  readonly run: Run;
}

/** The sources that a part of the content names, in the order of the file. */
export function sourcesOf(
  { content }: Pick<Screen, 'content'>,
  ids: readonly string[] | undefined,
): Source[] {
  return (content.sources ?? []).filter(({ id }) => ids?.includes(id));
}
