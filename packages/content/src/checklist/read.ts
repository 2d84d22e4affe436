import { read, type Further, type Kind, type Reading } from '../read.js';
import { CHECKLIST_SHAPE } from './checklist-shape.js';
import type { Checklist } from './schema.js';

const kind: Kind<Checklist> = { name: 'checklist', shape: CHECKLIST_SHAPE, refusal: () => undefined };

/** Reads untrusted data as a file of kind `checklist`. Never throws. `further`: what else to look for; `parsed`: see `read`. */
export function readChecklist(
  untrusted: unknown,
  further?: Further<Checklist>,
  parsed?: boolean,
): Reading<Checklist> {
  return read(kind, untrusted, further, parsed);
}
