import { checkIssue } from '../check-issues.js';
import type { Issue } from '../issues.js';
import type { Wizard } from './schema.js';

/** Languages that a reader would find twice in the list: also that of the file itself. */
export function languagesTwice({
  language,
  languages = [],
}: Pick<Wizard, 'language' | 'languages'>): Issue[] {
  const seen = new Set([language.toLowerCase()]);
  return languages.flatMap((other, at) => {
    const name = other.language.toLowerCase();
    if (seen.has(name))
      return checkIssue('language-twice', ['languages', at, 'language'], { what: other.language });
    seen.add(name);
    return [];
  });
}
