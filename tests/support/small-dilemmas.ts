/** The smallest dilemmas that have one of everything and nothing wrong, and ways to make something wrong with them. */
import type { Dilemmas } from '@wijzer/content';
import { patched, type Patch } from './patch.js';
import small from './small-dilemmas.json' with { type: 'json' };

/** A day on which nothing in the small dilemmas is out of date. */
export const DILEMMAS_TODAY = '2026-06-15';

/** A fresh copy with the patch applied, as untrusted data. */
export function smallDilemmas(patch?: Patch): unknown {
  return patched(small, patch);
}

/** The same as content, for what is tested behind reading. */
export function smallDilemmasContent(patch?: Patch): Dilemmas {
  return smallDilemmas(patch) as Dilemmas;
}
