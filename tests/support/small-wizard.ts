/** The smallest wizard that has one of everything and nothing wrong, and ways to make something wrong with it. */
import type { Wizard } from '@wijzer/content';
import small from './small-wizard.json' with { type: 'json' };

/** A day on which nothing in the small wizard is out of date. */
export const TODAY = '2026-06-15';

export interface Patch {
  /** Values by place, as `questions.0.text`. */
  readonly set?: Readonly<Record<string, unknown>>;
  readonly remove?: readonly string[];
}

type Part = Record<string, unknown>;

/** A fresh copy with the patch applied, as untrusted data. */
export function smallWizard({ set = {}, remove = [] }: Patch = {}): unknown {
  const copy = structuredClone(small) as Part;
  const at = (place: string): [Part, string] => {
    const keys = place.split('.');
    const last = keys.pop() ?? '';
    return [keys.reduce<Part>((part, key) => part[key] as Part, copy), last];
  };
  for (const [place, value] of Object.entries(set)) {
    const [part, key] = at(place);
    part[key] = value;
  }
  for (const place of remove) {
    const [part, key] = at(place);
    if (Array.isArray(part)) part.splice(Number(key), 1);
    else delete part[key];
  }
  return copy;
}

/** The same as content, for what is tested behind reading. */
export function smallContent(patch?: Patch): Wizard {
  return smallWizard(patch) as Wizard;
}
