/** Which of the wizard's own words go with content: by its language, and in Dutch by how it addresses the reader. */
import type { Wizard } from '@wijzer/content';

/** Written from right to left. By hand: not every browser can be asked. */
const RIGHT_TO_LEFT = /^(ar|arc|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b/;

/** The name of a file of words: `nl`, `nl-je`, `en`. */
export function wordingOf({ language, addressForm }: Pick<Wizard, 'language' | 'addressForm'>): string {
  const [main = 'nl'] = language.split('-');
  return main === 'nl' && addressForm === 'je' ? 'nl-je' : main;
}

export function isRightToLeft(language: string): boolean {
  return RIGHT_TO_LEFT.test(language);
}
