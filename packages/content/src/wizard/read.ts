import { reachableFrom } from '../flow/reach.js';
import { issue } from '../issues.js';
import { read, type Further, type Kind, type Reading } from '../read.js';
import type { Wizard } from './schema.js';
import { WIZARD_SHAPE } from './wizard-shape.js';

const kind: Kind<Wizard> = {
  name: 'wizard',
  shape: WIZARD_SHAPE,
  refusal(content) {
    const reachable = reachableFrom(content);
    return content.outcomes.some(({ id }) => reachable.has(id))
      ? undefined
      : issue('no-outcome', ['start', 'question']);
  },
};

/** Reads untrusted data as a file of kind `wizard`. Never throws. `further`: what else to look for; `parsed`: see `read`. */
export function readWizard(untrusted: unknown, further?: Further<Wizard>, parsed?: boolean): Reading<Wizard> {
  return read(kind, untrusted, further, parsed);
}
