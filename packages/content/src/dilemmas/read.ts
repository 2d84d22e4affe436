import { read, type Further, type Kind, type Reading } from '../read.js';
import { DILEMMAS_SHAPE } from './dilemmas-shape.js';
import type { Dilemmas } from './schema.js';

const kind: Kind<Dilemmas> = { name: 'dilemmas', shape: DILEMMAS_SHAPE, refusal: () => undefined };

/** Reads untrusted data as a file of kind `dilemmas`. Never throws. `further`: what else to look for; `parsed`: see `read`. */
export function readDilemmas(
  untrusted: unknown,
  further?: Further<Dilemmas>,
  parsed?: boolean,
): Reading<Dilemmas> {
  return read(kind, untrusted, further, parsed);
}
