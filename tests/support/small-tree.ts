/** The smallest decision tree that has one of everything and nothing wrong, and ways to make something wrong with it. */
import type { DecisionTree } from '@wijzer/content';
import { patched, type Patch } from './patch.js';
import small from './small-tree.json' with { type: 'json' };

/** A day on which nothing in the small tree is out of date. */
export const TREE_TODAY = '2026-06-15';

/** A fresh copy with the patch applied, as untrusted data. */
export function smallTree(patch?: Patch): unknown {
  return patched(small, patch);
}

/** The same as content, with everything that hangs on a switch still in it. */
export function smallTreeContent(patch?: Patch): DecisionTree {
  return smallTree(patch) as DecisionTree;
}
