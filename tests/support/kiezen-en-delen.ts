/** The decision tree of Kiezen en delen as it is shipped, and ways to break it. */
import { readFileSync } from 'node:fs';
import { readDecisionTree, type DecisionTree } from '@wijzer/content';
import { patched, type Patch } from './patch.js';

const file = new URL('../../packages/content/examples/decision-tree/kiezen-en-delen.json', import.meta.url);
const written = JSON.parse(readFileSync(file, 'utf8')) as DecisionTree;

/** With the switches as they stand. */
export function kiezenEnDelen(): DecisionTree {
  return read(written);
}

/** Broken at a question or an outcome: its own part of the file is patched, as `options.0.to`. */
export function brokenAt(id: string, patch: Patch | ((part: never) => Patch)): DecisionTree {
  const change = (parts: readonly { readonly id: string }[]) =>
    parts.map((part) =>
      part.id === id ? patched(part, typeof patch === 'function' ? patch(part as never) : patch) : part,
    );
  return read({
    ...written,
    questions: change(written.questions) as DecisionTree['questions'],
    outcomes: change(written.outcomes) as DecisionTree['outcomes'],
  });
}

/** Where an option stands in its question. */
export function place(question: string, option: string): string {
  const found = written.questions.find(({ id }) => id === question);
  const options = found && 'options' in found ? found.options : [];
  return `options.${options.findIndex(({ id }) => id === option)}`;
}

function read(data: unknown): DecisionTree {
  const { content } = readDecisionTree(data);
  if (!content) throw new Error('The tree cannot be read.');
  return content;
}
