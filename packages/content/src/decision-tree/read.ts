import { reachableFrom } from '../flow/reach.js';
import { issue } from '../issues.js';
import { read, type Further, type Kind, type Reading } from '../read.js';
import { DECISION_TREE_SHAPE } from './decision-tree-shape.js';
import type { DecisionTree } from './schema.js';
import { withSwitches } from './switches.js';

const kind: Kind<DecisionTree> = {
  name: 'decision-tree',
  shape: DECISION_TREE_SHAPE,
  refusal(content) {
    const reachable = reachableFrom(content);
    return content.outcomes.some(({ id }) => reachable.has(id))
      ? undefined
      : issue('no-outcome', ['start', 'question']);
  },
};

/**
 * Reads untrusted data as a file of kind `decision-tree`, with its switches as they stand. Never throws. `further`: what
 * else to look for; `parsed`: see `read`.
 */
export function readDecisionTree(
  untrusted: unknown,
  further?: Further<DecisionTree>,
  parsed?: boolean,
): Reading<DecisionTree> {
  const { content, issues } = read(kind, untrusted, further, parsed);
  return content ? { content: withSwitches(content), issues } : { issues };
}
