/** Looks into the files that say the same in other languages: are they there, and are they built alike? */
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Issue, Wizard } from '@wijzer/content';
import { checkIssue } from '@wijzer/content/checks';
import { reason } from './find-files.js';
import { readJsonFile } from './json-file.js';
import { differenceOf } from './structure.js';

/** @param raw the file as it was written, from which nothing was left out. */
export function otherLanguages({ languages = [] }: Wizard, raw: unknown, file: string): Issue[] {
  return languages.flatMap(({ language, src }, at): Issue[] => {
    // Only a browser knows what an address on a site leads to.
    if (!src.startsWith('.')) return [];
    const here = ['languages', at, 'src'];
    const other = wizardAt(src, file);
    if (typeof other === 'string') return [checkIssue('language-file', here, { what: src, wanted: other })];
    if (other.language.toLowerCase() !== language.toLowerCase())
      return [
        checkIssue('language-other', ['languages', at, 'language'], {
          what: other.language,
          wanted: language,
        }),
      ];
    const wanted = differenceOf(raw, other.data);
    return wanted === undefined ? [] : [checkIssue('language-differs', here, { what: src, wanted })];
  });
}

/** The content of the file, or what is wrong with it. */
function wizardAt(src: string, file: string): { readonly language: string; readonly data: unknown } | string {
  let data: unknown;
  try {
    ({ data } = readJsonFile(fileURLToPath(new URL(src, pathToFileURL(file)))));
  } catch (error) {
    return `kan niet gelezen worden (${reason(error)})`;
  }
  if (data === undefined) return 'is niet te lezen als JSON';
  const { kind, language } = Object(data) as { readonly kind?: unknown; readonly language?: unknown };
  if (kind !== 'wizard') return 'is geen bestand van de soort "wizard"';
  return typeof language === 'string' ? { language, data } : 'zegt niet in welke taal het is';
}
