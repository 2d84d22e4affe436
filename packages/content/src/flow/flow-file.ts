import type { Flow } from './links.js';
import type { Pictogram, Source, Term } from './schema.js';

/** The parts of a flow file that can hold names. */
export interface FlowFile extends Flow {
  readonly sources?: readonly Source[] | undefined;
  readonly terms?: readonly Term[] | undefined;
  readonly pictograms?: readonly Pictogram[] | undefined;
}
