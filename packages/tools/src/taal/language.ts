/** The language check of `wijzer check --taal`: all rules over all texts that a citizen reads in a wizard. */
import type { Issue, Wizard } from '@wijzer/content';
import { checkIssue } from '@wijzer/content/checks';
import { explainedIn } from './explained.js';
import type { File, Placed, Rule } from './rule.js';
import { commas, negations, subordinates } from './rules/clauses.js';
import { buttonForm, letters, numbers, questionForm } from './rules/form.js';
import { hardWords, shareOfHardWords } from './rules/hard-words.js';
import { blockLength, meanLength, oneLineEach, optionLength, sentenceLength } from './rules/length.js';
import { longWords } from './rules/long-words.js';
import { nouns, passive, splitVerb } from './rules/verbs.js';
import { oneAddress, oneWord } from './rules/whole-file.js';
import { abbreviations, figures, pointers, vagueWords } from './rules/wording.js';
import { namesIn, textsOf, type Text } from './texts.js';
import { withoutEasy } from './without-easy.js';

const RULES: readonly Rule[] = [
  sentenceLength,
  meanLength,
  optionLength,
  blockLength,
  oneLineEach,
  longWords,
  hardWords,
  passive,
  nouns,
  splitVerb,
  subordinates,
  commas,
  negations,
  abbreviations,
  vagueWords,
  figures,
  pointers,
  numbers,
  letters,
  questionForm,
  buttonForm,
];

/** A long word is a warning about the word: said where it stands first. */
const ONCE: readonly string[] = ['taal-l06', 'taal-l07'];

/** Whether the rules are about the language of this file. */
export function isDutch({ language }: Pick<Wizard, 'language'>): boolean {
  return /^nl(-|$)/i.test(language);
}

export function languageIssues(content: Wizard): Issue[] {
  const texts = textsOf(content);
  const file = fileOf(content, texts);
  const found = [
    ...texts.flatMap((text) => judgeText(text, file)),
    ...shareOfHardWords(texts, file),
    ...oneAddress(texts, content.addressForm),
    ...oneWord(texts),
  ];
  const said = new Set<string>();
  const issues = found.flatMap(({ code, severity, detail, text }) => {
    const once = `${code} ${detail.what}`;
    if (ONCE.includes(code) && said.has(once)) return [];
    said.add(once);
    return { ...checkIssue(code, text.path, detail), severity };
  });
  return [...issues, ...withoutEasy(content, texts)];
}

export function judgeText(text: Text, file: File): Placed[] {
  return RULES.flatMap((rule) => rule(text, file)).map((finding) => ({ ...finding, text }));
}

export function fileOf(content: Wizard, texts: readonly Text[]): File {
  const names = namesIn(content).flatMap((name) => name.match(/\p{Lu}[\p{L}-]*/gu) ?? []);
  const articles = ['De', 'Het', 'Een'];
  return {
    explained: explainedIn(content, texts),
    names: new Set(names.filter((name) => !articles.includes(name))),
  };
}
