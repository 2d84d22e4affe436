import type { DecisionTree } from './schema.js';

/**
 * The content as it is for this gemeente: everything that hangs on a switch that is off is left out. A switch that is
 * not there counts as off: a way that nobody vouches for must not be open.
 */
export function withSwitches(content: DecisionTree): DecisionTree {
  const on = new Set((content.switches ?? []).filter((each) => each.on).map(({ id }) => id));
  const open = <T extends { readonly switch?: string | undefined }>(entries: readonly T[]): T[] =>
    entries.filter((entry) => entry.switch === undefined || on.has(entry.switch));
  return {
    ...content,
    questions: content.questions.map((question) => ({
      ...question,
      ...(question.more && { more: open(question.more) }),
      ...('options' in question && { options: open(question.options as readonly { switch?: string }[]) }),
    })) as DecisionTree['questions'],
    outcomes: content.outcomes.map((outcome) => ({
      ...outcome,
      ...(outcome.sections && {
        sections: outcome.sections.map((section) => ({ ...section, entries: open(section.entries) })),
      }),
    })),
  };
}
