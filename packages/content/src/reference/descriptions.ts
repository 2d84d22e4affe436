/**
 * What each key means, for editors. The JSON Schema and the reference are generated from these words; a widget never
 * loads them. By object: parts with a name of their own (`desk`), and objects inside them (`desk.walkIn`).
 */
import { CHECKLIST_WORDS } from './descriptions-checklist.js';
import { DECISION_TREE_WORDS } from './descriptions-decision-tree.js';
import { DILEMMAS_WORDS } from './descriptions-dilemmas.js';
import { SHARED_WORDS } from './descriptions-shared.js';
import { WIZARD_WORDS } from './descriptions-wizard.js';

export type Descriptions = Readonly<
  Record<string, { readonly about: string; readonly keys: Readonly<Record<string, string>> }>
>;

export const DESCRIPTIONS: Descriptions = {
  ...WIZARD_WORDS,
  ...DECISION_TREE_WORDS,
  ...DILEMMAS_WORDS,
  ...CHECKLIST_WORDS,
  ...SHARED_WORDS,
};
