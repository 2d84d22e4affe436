import type { Wizard } from '@wijzer/content';
import type { Moment } from '@wijzer/engine';
import type { Say } from '../../ui/say.js';
import type { TimeWords } from './time-words.js';
import type { WizardTexts } from './wizard.messages.js';

/** What every screen of the wizard needs to draw itself. */
export interface Screen {
  readonly content: Wizard;
  readonly say: Say;
  /** What the wizard itself says, in the language of the content. */
  readonly texts: WizardTexts;
  readonly time: TimeWords;
  /** The time in the Netherlands. */
  readonly now: Moment;
  /** Level of the screen's own heading. */
  readonly level: number;
}
