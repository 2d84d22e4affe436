/** The smallest checklist that has one of everything and nothing wrong, and ways to make something wrong with it. */
import type { Checklist } from '@wijzer/content';
import { patched, type Patch } from './patch.js';
import small from './small-checklist.json' with { type: 'json' };

/** A day on which nothing in the small checklist is out of date. */
export const CHECKLIST_TODAY = '2026-06-15';

/** A fresh copy with the patch applied, as untrusted data. */
export function smallChecklist(patch?: Patch): unknown {
  return patched(small, patch);
}

/** The same as content, for what is tested behind reading. */
export function smallChecklistContent(patch?: Patch): Checklist {
  return smallChecklist(patch) as Checklist;
}
