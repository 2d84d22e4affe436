/** Invalid files as data: one file per case, so that an editor's mistake can be added without writing code. */
import { readdirSync, readFileSync } from 'node:fs';
import { smallWizard, type Patch } from './small-wizard.js';

interface Case extends Patch {
  readonly description: string;
  /** The whole file, instead of a change to the small one. */
  readonly data?: unknown;
  readonly issues: readonly { readonly code: string; readonly path: string }[];
}

/** The cases in a folder, with the data that each of them means: a change to the small wizard, or to another small file. */
export function casesIn(
  folder: URL,
  small: (patch: Patch) => unknown = smallWizard,
): (Case & { readonly name: string; readonly input: unknown })[] {
  return readdirSync(folder).map((name) => {
    const found = JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Case;
    return {
      ...found,
      name: name.replace('.json', ''),
      input: 'data' in found ? found.data : small(found),
    };
  });
}
