import { reachableFrom } from '../flow/reach.js';
import { issue } from '../issues.js';
import { read, type Kind, type Reading } from '../read.js';
import { wizardReferences } from './references.js';
import { wizard, type Wizard } from './schema.js';

const kind: Kind<Wizard> = {
  name: 'wizard',
  schema: wizard,
  references: wizardReferences,
  refusal(content) {
    const reachable = reachableFrom(content);
    return content.outcomes.some(({ id }) => reachable.has(id)) ? undefined : issue('no-outcome', ['start', 'question']);
  },
};

/** Reads untrusted data as a file of kind `wizard`. Never throws. */
export function readWizard(untrusted: unknown): Reading<Wizard> {
  return read(kind, untrusted);
}
