/** The smallest wizard that has one of everything and nothing wrong, and ways to make something wrong with it. */
import type { Wizard } from '@wijzer/content';
import { patched, type Patch } from './patch.js';
import small from './small-wizard.json' with { type: 'json' };

export type { Patch } from './patch.js';

/** A day on which nothing in the small wizard is out of date. */
export const TODAY = '2026-06-15';

/** A fresh copy with the patch applied, as untrusted data. */
export function smallWizard(patch?: Patch): unknown {
  return patched(small, patch);
}

/** The same as content, for what is tested behind reading. */
export function smallContent(patch?: Patch): Wizard {
  return smallWizard(patch) as Wizard;
}
