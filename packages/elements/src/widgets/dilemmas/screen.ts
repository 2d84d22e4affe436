import type { Dilemma, Dilemmas } from '@wijzer/content';
import type { Say } from '../../ui/say.js';
import type { View } from './view.js';

/** What every screen needs to draw itself. */
export interface Screen {
  readonly content: Dilemmas;
  readonly view: View;
  readonly say: Say;
  /** Level of the screen's own heading. */
  readonly level: number;
}

/** The name of a role or a station. */
export function nameIn(
  list: readonly { readonly id: string; readonly name: string }[],
  wanted: string,
): string {
  return list.find(({ id }) => id === wanted)?.name ?? '';
}

export type OnDilemma = (dilemma: Dilemma) => void;
