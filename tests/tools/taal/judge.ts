/** Judges one text as the language check does, and says what one rule found. */
import { explainedIn } from '../../../packages/tools/src/taal/explained.js';
import { judgeText } from '../../../packages/tools/src/taal/language.js';
import type { TaalCode } from '../../../packages/tools/src/taal/rule.js';
import { textOf, type Role } from '../../../packages/tools/src/taal/texts.js';

export interface Setting {
  role?: Role;
  core?: boolean;
  rich?: boolean;
  /** Words that the file explains. */
  terms?: readonly string[];
  names?: readonly string[];
  /** Another text that a reader sees together with this one. */
  beside?: string;
}

/** Everything that is found in a text; unless said otherwise it is a core text in the small Markdown. */
export function findings(source: string, setting: Setting = {}) {
  const { role = 'outcome', core = true, rich = true, terms = [], names = [], beside } = setting;
  const text = textOf({ path: [], role, core, rich, source }, 'here');
  const near = beside === undefined ? [] : [textOf({ ...text, source: beside }, 'here')];
  const explained = explainedIn({ terms: terms.map((term) => ({ id: 'x', term, text: 'Uitleg.' })) }, [
    text,
    ...near,
  ]);
  return judgeText(text, { explained, names: new Set(names) });
}

/** How bad this rule finds the text, or that it has nothing to say. */
export function verdict(code: TaalCode, source: string, setting?: Setting): 'fout' | 'let op' | 'goed' {
  const found = findings(source, setting).filter((finding) => finding.code === code);
  if (found.length === 0) return 'goed';
  return found.some(({ severity }) => severity === 'error') ? 'fout' : 'let op';
}

export const extra: Setting = { core: false };
