import type { Wizard } from '@wijzer/content';
import type { Moment } from '@wijzer/engine';
import type { Say } from '../../ui/say.js';

/** What every screen of the wizard needs to draw itself. */
export interface Screen {
  readonly content: Wizard;
  readonly say: Say;
  /** The time in the Netherlands. */
  readonly now: Moment;
  /** Level of the screen's own heading. */
  readonly level: number;
}
